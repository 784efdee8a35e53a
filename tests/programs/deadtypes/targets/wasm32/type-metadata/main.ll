source_filename = "main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.MapType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, ptr, { ptr, ptr }, i8, i8, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%main.More = type { [4 x %"github.com/xgo-dev/llgo/runtime/internal/runtime.String"] }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.d730234955142644f4ae94e0fffc62cf.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@"*_llgo_main.Host" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 772033628, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.2, i32 9 }, ptr null }, ptr @_llgo_main.Host }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 3, i16 3, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.6, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Host).Keep", ptr @"main.(*Host).Keep" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.8, i32 4 }, ptr @"_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI", ptr @"main.(*Host).Make", ptr @"main.(*Host).Make" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.39, i32 4 }, ptr @"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s", ptr @"main.(*Host).Take", ptr @"main.(*Host).Take" }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !type !13, !type !14, !vcall_visibility !15
@anon.d730234955142644f4ae94e0fffc62cf.2 = private unnamed_addr constant [9 x i8] c"main.Host", align 1
@_llgo_main.Host = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -1366926835, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Host }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.2, i32 9 }, ptr @"*_llgo_main.Host" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"deadtypes.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.3 = private unnamed_addr constant [4 x i8] c"main", align 1
@anon.d730234955142644f4ae94e0fffc62cf.4 = private unnamed_addr constant [1 x i8] c"n", align 1
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.5, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.5 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.5, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"deadtypes.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.4, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.d730234955142644f4ae94e0fffc62cf.6 = private unnamed_addr constant [4 x i8] c"Keep", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2131144854, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.7, i32 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.7 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1805835775, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.7, i32 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 4
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.d730234955142644f4ae94e0fffc62cf.8 = private unnamed_addr constant [4 x i8] c"Make", align 1
@"_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1982109476, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.9, i32 26 }, ptr @"*_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI$out", i32 2, i32 2 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.9 = private unnamed_addr constant [26 x i8] c"func() (*main.More, error)", align 1
@"*_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1258328440, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.9, i32 26 }, ptr null }, ptr @"_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI" }, align 4
@"*_llgo_main.More" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1280178656, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.10, i32 9 }, ptr null }, ptr @_llgo_main.More }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.14, i32 5 }, ptr @"_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0", ptr @"main.(*More).Three", ptr @"main.(*More).Three" }] }, align 4, !type !16, !type !1, !type !17, !type !3, !type !18, !vcall_visibility !15
@anon.d730234955142644f4ae94e0fffc62cf.10 = private unnamed_addr constant [9 x i8] c"main.More", align 1
@_llgo_main.More = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 32, i32 28, i32 -2058742973, i8 5, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.More }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.10, i32 9 }, ptr @"*_llgo_main.More" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"deadtypes.struct$qa2i-JBbFO1IDvRIcbSWU-xlAlpUj9SV97NEn-DjRVk$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.11 = private unnamed_addr constant [1 x i8] c"x", align 1
@"[4]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 32, i32 28, i32 -524257030, i8 0, i8 4, i8 4, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[4]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.12, i32 9 }, ptr @"*[4]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i32 4 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.12 = private unnamed_addr constant [9 x i8] c"[4]string", align 1
@"*[4]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -592179634, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.12, i32 9 }, ptr null }, ptr @"[4]_llgo_string" }, align 4
@"[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 12, i32 4, i32 608974920, i8 0, i8 4, i8 4, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.13, i32 8 }, ptr @"*[]_llgo_string" }, ptr @_llgo_string }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.13 = private unnamed_addr constant [8 x i8] c"[]string", align 1
@"*[]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -157880218, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.13, i32 8 }, ptr null }, ptr @"[]_llgo_string" }, align 4
@"deadtypes.struct$qa2i-JBbFO1IDvRIcbSWU-xlAlpUj9SV97NEn-DjRVk$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.11, i32 1 }, ptr @"[4]_llgo_string", i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.d730234955142644f4ae94e0fffc62cf.14 = private unnamed_addr constant [5 x i8] c"Three", align 1
@"_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -716480771, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.15, i32 28 }, ptr @"*_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0$out", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.15 = private unnamed_addr constant [28 x i8] c"func() map[string]*main.Rare", align 1
@"*_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 141828905, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.15, i32 28 }, ptr null }, ptr @"_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0" }, align 4
@"map[_llgo_string]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.MapType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -934369950, i8 0, i8 4, i8 4, i8 53, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.16, i32 21 }, ptr @"*map[_llgo_string]*_llgo_main.Rare" }, ptr @_llgo_string, ptr @"*_llgo_main.Rare", ptr @"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0", { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash", ptr @_llgo_string }, i8 8, i8 4, i16 108, i32 12 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.16 = private unnamed_addr constant [21 x i8] c"map[string]*main.Rare", align 1
@"*map[_llgo_string]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2006421129, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.16, i32 21 }, ptr null }, ptr @"map[_llgo_string]*_llgo_main.Rare" }, align 4
@"*_llgo_main.Rare" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1218559150, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.17, i32 9 }, ptr null }, ptr @_llgo_main.Rare }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.21, i32 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Rare).One", ptr @"main.(*Rare).One" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.22, i32 3 }, ptr @"_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U", ptr @"main.(*Rare).Two", ptr @"main.(*Rare).Two" }] }, align 4, !type !19, !type !1, !type !20, !type !3, !type !21, !type !22, !type !6, !type !23, !type !8, !type !24, !vcall_visibility !15
@anon.d730234955142644f4ae94e0fffc62cf.17 = private unnamed_addr constant [9 x i8] c"main.Rare", align 1
@_llgo_main.Rare = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 12, i32 0, i32 1869024927, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Rare }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.17, i32 9 }, ptr @"*_llgo_main.Rare" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"deadtypes.struct$8m5hl1-cXcrD1qHa4xIvK6S0S99xKmeF3-CUpGJupgI$fields", i32 3, i32 3 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.18 = private unnamed_addr constant [1 x i8] c"a", align 1
@anon.d730234955142644f4ae94e0fffc62cf.19 = private unnamed_addr constant [1 x i8] c"b", align 1
@anon.d730234955142644f4ae94e0fffc62cf.20 = private unnamed_addr constant [1 x i8] c"c", align 1
@"deadtypes.struct$8m5hl1-cXcrD1qHa4xIvK6S0S99xKmeF3-CUpGJupgI$fields" = weak_odr constant [3 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.18, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.19, i32 1 }, ptr @_llgo_int, i32 4, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.20, i32 1 }, ptr @_llgo_int, i32 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.d730234955142644f4ae94e0fffc62cf.21 = private unnamed_addr constant [3 x i8] c"One", align 1
@anon.d730234955142644f4ae94e0fffc62cf.22 = private unnamed_addr constant [3 x i8] c"Two", align 1
@"_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1663958279, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.23, i32 17 }, ptr @"*_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U$out", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.23 = private unnamed_addr constant [17 x i8] c"func() *main.More", align 1
@"*_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 420800616, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.23, i32 17 }, ptr null }, ptr @"_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U" }, align 4
@"_llgo_func$E1_GJutUFOkpJZ8c1urrEppyT4VG_WUPXkAIr6DEM_U$out" = weak_odr constant [1 x ptr] [ptr @"*_llgo_main.More"], align 4
@"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 108, i32 108, i32 577099026, i8 0, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.24, i32 89 }, ptr @"*_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0$fields", i32 4, i32 4 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.24 = private unnamed_addr constant [89 x i8] c"struct { topbits [8]uint8; keys [8]string; elems [8]*main.Rare; overflow unsafe.Pointer }", align 1
@"*_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1096396186, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.24, i32 89 }, ptr null }, ptr @"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.25 = private unnamed_addr constant [7 x i8] c"topbits", align 1
@"[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 0, i32 307038632, i8 8, i8 1, i8 1, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_uint8" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.26, i32 8 }, ptr @"*[8]_llgo_uint8" }, ptr @_llgo_uint8, ptr @"[]_llgo_uint8", i32 8 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.26 = private unnamed_addr constant [8 x i8] c"[8]uint8", align 1
@"*[8]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -566230779, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.26, i32 8 }, ptr null }, ptr @"[8]_llgo_uint8" }, align 4
@_llgo_uint8 = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 1, i32 0, i32 269156761, i8 12, i8 1, i8 1, i8 8, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.27, i32 5 }, ptr @"*_llgo_uint8" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.27 = private unnamed_addr constant [5 x i8] c"uint8", align 1
@"*_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1277858201, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.27, i32 5 }, ptr null }, ptr @_llgo_uint8 }, align 4
@"[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 12, i32 4, i32 370346748, i8 0, i8 4, i8 4, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.28, i32 7 }, ptr @"*[]_llgo_uint8" }, ptr @_llgo_uint8 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.28 = private unnamed_addr constant [7 x i8] c"[]uint8", align 1
@"*[]_llgo_uint8" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -2143776929, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.28, i32 7 }, ptr null }, ptr @"[]_llgo_uint8" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.29 = private unnamed_addr constant [4 x i8] c"keys", align 1
@"[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 64, i32 60, i32 460245566, i8 0, i8 4, i8 4, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]_llgo_string" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.30, i32 9 }, ptr @"*[8]_llgo_string" }, ptr @_llgo_string, ptr @"[]_llgo_string", i32 8 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.30 = private unnamed_addr constant [9 x i8] c"[8]string", align 1
@"*[8]_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 368026044, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.30, i32 9 }, ptr null }, ptr @"[8]_llgo_string" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.31 = private unnamed_addr constant [5 x i8] c"elems", align 1
@"[8]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 32, i32 32, i32 -146405276, i8 8, i8 4, i8 4, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"[8]*_llgo_main.Rare" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.32, i32 13 }, ptr @"*[8]*_llgo_main.Rare" }, ptr @"*_llgo_main.Rare", ptr @"[]*_llgo_main.Rare", i32 8 }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.32 = private unnamed_addr constant [13 x i8] c"[8]*main.Rare", align 1
@"*[8]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -2019332646, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.32, i32 13 }, ptr null }, ptr @"[8]*_llgo_main.Rare" }, align 4
@"[]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 12, i32 4, i32 -1963573158, i8 0, i8 4, i8 4, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.33, i32 12 }, ptr @"*[]*_llgo_main.Rare" }, ptr @"*_llgo_main.Rare" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.33 = private unnamed_addr constant [12 x i8] c"[]*main.Rare", align 1
@"*[]*_llgo_main.Rare" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1704952477, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.33, i32 12 }, ptr null }, ptr @"[]*_llgo_main.Rare" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.34 = private unnamed_addr constant [8 x i8] c"overflow", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 507576105, i8 12, i8 4, i8 4, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.35, i32 14 }, ptr @"*_llgo_Pointer" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.35 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134390089, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.35, i32 14 }, ptr null }, ptr @_llgo_Pointer }, align 4
@"_llgo_struct$tzC7ZS0gSnRN-vmhGN65mdBUNdDja88gVNNAQ6s7JB0$fields" = weak_odr constant [4 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.25, i32 7 }, ptr @"[8]_llgo_uint8", i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.29, i32 4 }, ptr @"[8]_llgo_string", i32 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.31, i32 5 }, ptr @"[8]*_llgo_main.Rare", i32 72, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.34, i32 8 }, ptr @_llgo_Pointer, i32 104, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_func$_7ShzEJYMSxDMHEqj8YoLpC5_5yEKc2Fh7wKi_Uoz_0$out" = weak_odr constant [1 x ptr] [ptr @"map[_llgo_string]*_llgo_main.Rare"], align 4
@_llgo_error = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1462738452, i8 5, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.36, i32 5 }, ptr @"*_llgo_error" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$Fh8eUJ-Gw4e6TYuajcFIOSCuqSPKAt5nS4ow7xeGXEU$imethods", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.36 = private unnamed_addr constant [5 x i8] c"error", align 1
@"*_llgo_error" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1621558991, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.36, i32 5 }, ptr null }, ptr @_llgo_error }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.37 = private unnamed_addr constant [5 x i8] c"Error", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1419376263, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.38, i32 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.38 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1900367307, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.38, i32 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 4
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 4
@"_llgo_iface$Fh8eUJ-Gw4e6TYuajcFIOSCuqSPKAt5nS4ow7xeGXEU$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.37, i32 5 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 4
@"_llgo_func$oE6LiyP2K_8oLyVetjzMubk2xvLqlzVX6A5bhuSXFQI$out" = weak_odr constant [2 x ptr] [ptr @"*_llgo_main.More", ptr @_llgo_error], align 4
@anon.d730234955142644f4ae94e0fffc62cf.39 = private unnamed_addr constant [4 x i8] c"Take", align 1
@"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1293320862, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.40, i32 32 }, ptr @"*_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s$in", i32 2, i32 2 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s$out", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.40 = private unnamed_addr constant [32 x i8] c"func(*main.Rare, main.More) bool", align 1
@"*_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -184900809, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.40, i32 32 }, ptr null }, ptr @"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s" }, align 4
@"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s$in" = weak_odr constant [2 x ptr] [ptr @"*_llgo_main.Rare", ptr @_llgo_main.More], align 4
@_llgo_bool = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 1, i32 0, i32 554183389, i8 12, i8 1, i8 1, i8 1, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.41, i32 4 }, ptr @"*_llgo_bool" }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.41 = private unnamed_addr constant [4 x i8] c"bool", align 1
@"*_llgo_bool" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1896950390, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.41, i32 4 }, ptr null }, ptr @_llgo_bool }, align 4
@"_llgo_func$rotsIvLBUkNczx-PIaoN5_SryBhkUlihBbBJNwZmz1s$out" = weak_odr constant [1 x ptr] [ptr @_llgo_bool], align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -615042898, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.42, i32 24 }, ptr @"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.3, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods", i32 1, i32 1 } }, align 4
@anon.d730234955142644f4ae94e0fffc62cf.42 = private unnamed_addr constant [24 x i8] c"interface { Keep() int }", align 1
@"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1136081880, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.42, i32 24 }, ptr null }, ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.d730234955142644f4ae94e0fffc62cf.6, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Host).Keep"(ptr nocapture readonly %0) #0 {
_llgo_0:
  %1 = load i32, ptr %0, align 4
  ret i32 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef ptr @"main.(*More).Three"(ptr nocapture readnone %0) #1 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.d730234955142644f4ae94e0fffc62cf.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Rare).One"(ptr nocapture readnone %0) #1 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.d730234955142644f4ae94e0fffc62cf.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef ptr @"main.(*Rare).Two"(ptr nocapture readnone %0) #1 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.d730234955142644f4ae94e0fffc62cf.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #3 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #6
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 5, ptr %1, align 4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0", ptr nonnull @"*_llgo_main.Host")
  store ptr %2, ptr %0, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %1, ptr %.fca.1.gep, align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %0)
  %4 = getelementptr i8, ptr %2, i32 12
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %4, i32 0, metadata !"go.method.Keep:func() int")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = extractvalue { ptr, i1 } %5, 0
  %8 = tail call i32 %7(ptr %3)
  %9 = sext i32 %8 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %9)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr, ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr, ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i32 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr, ptr, i32) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #3

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*Host).Make"(ptr nocapture readnone sret({ ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" }) %0, ptr nocapture readnone %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.d730234955142644f4ae94e0fffc62cf.0, ptr %3, align 4
  %.repack1 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %3, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i1 @"main.(*Host).Take"(ptr nocapture readnone %0, ptr nocapture readnone %1, ptr nocapture readnone byval(%main.More) %2) #1 {
_llgo_0:
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.d730234955142644f4ae94e0fffc62cf.0, ptr %4, align 4
  %.repack9 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 21, ptr %.repack9, align 4
  store ptr @_llgo_string, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store ptr %4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #3

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) }
attributes #1 = { noreturn null_pointer_is_valid }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) }
attributes #3 = { null_pointer_is_valid }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!25, !26, !27, !28, !29, !30, !31}
!llvm.ident = !{!32}

!0 = !{i64 72, !"go.method.Keep:func() int"}
!1 = !{i64 72, !"go.method.value.reflect"}
!2 = !{i64 72, !"go.method.value.reflect.Keep"}
!3 = !{i64 76, !"go.method.type.reflect"}
!4 = !{i64 76, !"go.method.type.reflect.Keep"}
!5 = !{i64 92, !"go.method.Make:func() (*main.More, error)"}
!6 = !{i64 92, !"go.method.value.reflect"}
!7 = !{i64 92, !"go.method.value.reflect.Make"}
!8 = !{i64 96, !"go.method.type.reflect"}
!9 = !{i64 96, !"go.method.type.reflect.Make"}
!10 = !{i64 112, !"go.method.Take:func(*main.Rare, main.More) bool"}
!11 = !{i64 112, !"go.method.value.reflect"}
!12 = !{i64 112, !"go.method.value.reflect.Take"}
!13 = !{i64 116, !"go.method.type.reflect"}
!14 = !{i64 116, !"go.method.type.reflect.Take"}
!15 = !{i64 1}
!16 = !{i64 72, !"go.method.Three:func() map[string]*main.Rare"}
!17 = !{i64 72, !"go.method.value.reflect.Three"}
!18 = !{i64 76, !"go.method.type.reflect.Three"}
!19 = !{i64 72, !"go.method.One:func() int"}
!20 = !{i64 72, !"go.method.value.reflect.One"}
!21 = !{i64 76, !"go.method.type.reflect.One"}
!22 = !{i64 92, !"go.method.Two:func() *main.More"}
!23 = !{i64 92, !"go.method.value.reflect.Two"}
!24 = !{i64 96, !"go.method.type.reflect.Two"}
!25 = !{i32 1, !"Virtual Function Elim", i32 1}
!26 = !{i32 2, !"Debug Info Version", i32 3}
!27 = !{i32 7, !"Dwarf Version", i32 4}
!28 = !{i32 1, !"wchar_size", i32 4}
!29 = !{i32 8, !"PIC Level", i32 2}
!30 = !{i32 7, !"uwtable", i32 1}
!31 = !{i32 7, !"frame-pointer", i32 1}
!32 = !{!"LLGo Compiler"}
