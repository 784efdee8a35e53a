source_filename = "main"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.40f05b349835796a558fd70c12025aaa.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.40f05b349835796a558fd70c12025aaa.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.40f05b349835796a558fd70c12025aaa.2 = private unnamed_addr constant [4 x i8] c"base", align 1
@"*_llgo_main.Derived" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1265783443, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.3, i64 12 }, ptr null }, ptr @_llgo_main.Derived }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.7, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Derived).Drop", ptr @"main.(*Derived).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Derived).Name", ptr @"main.(*Derived).Name" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.3 = private unnamed_addr constant [12 x i8] c"main.Derived", align 1
@_llgo_main.Derived = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -1097385894, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Derived }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.3, i64 12 }, ptr @"*_llgo_main.Derived" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$x97cY0n2omRllRis37jd0qRUyMNOXuwhIdxnQAQcVLs$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.40f05b349835796a558fd70c12025aaa.4 = private unnamed_addr constant [4 x i8] c"main", align 1
@anon.40f05b349835796a558fd70c12025aaa.5 = private unnamed_addr constant [4 x i8] c"Base", align 1
@_llgo_main.Base = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -732094258, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Base }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.6, i64 9 }, ptr @"*_llgo_main.Base" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$ez3MeZvA9D8F8Wht1tbuFMqI0WKAf0EmqyhZ0-FECas$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.40f05b349835796a558fd70c12025aaa.6 = private unnamed_addr constant [9 x i8] c"main.Base", align 1
@"*_llgo_main.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1655717928, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.6, i64 9 }, ptr null }, ptr @_llgo_main.Base }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.7, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Base).Drop", ptr @"main.(*Base).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Base).Name", ptr @"main.(*Base).Name" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.7 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1419376263, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.8, i64 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i64 1, i64 1 } }, align 8
@anon.40f05b349835796a558fd70c12025aaa.8 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1900367307, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.8, i64 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 8
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 8
@anon.40f05b349835796a558fd70c12025aaa.9 = private unnamed_addr constant [4 x i8] c"Name", align 1
@anon.40f05b349835796a558fd70c12025aaa.10 = private unnamed_addr constant [2 x i8] c"id", align 1
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.11, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.40f05b349835796a558fd70c12025aaa.11 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.11, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"embedding.struct$ez3MeZvA9D8F8Wht1tbuFMqI0WKAf0EmqyhZ0-FECas$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.10, i64 2 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.40f05b349835796a558fd70c12025aaa.12 = private unnamed_addr constant [5 x i8] c"extra", align 1
@"embedding.struct$x97cY0n2omRllRis37jd0qRUyMNOXuwhIdxnQAQcVLs$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.5, i64 4 }, ptr @_llgo_main.Base, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.12, i64 5 }, ptr @_llgo_int, i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 687269605, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.13, i64 27 }, ptr @"*_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods", i64 1, i64 1 } }, align 8
@anon.40f05b349835796a558fd70c12025aaa.13 = private unnamed_addr constant [27 x i8] c"interface { Name() string }", align 1
@"*_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1292233421, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.13, i64 27 }, ptr null }, ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" }, align 8
@"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 8
@anon.40f05b349835796a558fd70c12025aaa.14 = private unnamed_addr constant [1 x i8] c"w", align 1
@_llgo_main.Wrapped = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 32, i64 24, i32 -1041335733, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Wrapped }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.15, i64 12 }, ptr @"*_llgo_main.Wrapped" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$SoUA1WsP-A_Xk5stam8PImpmku-8YQt4iH9mODwwucc$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Wrapped).Name", ptr @main.Wrapped.Name }] }, align 8, !type !11, !type !12, !type !13, !type !14, !type !15, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.15 = private unnamed_addr constant [12 x i8] c"main.Wrapped", align 1
@"*_llgo_main.Wrapped" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1240024020, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.15, i64 12 }, ptr null }, ptr @_llgo_main.Wrapped }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Wrapped).Name", ptr @"main.(*Wrapped).Name" }] }, align 8, !type !16, !type !1, !type !17, !type !3, !type !18, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.16 = private unnamed_addr constant [5 x i8] c"Namer", align 1
@_llgo_main.Namer = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 700234430, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.17, i64 10 }, ptr @"*_llgo_main.Namer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.40f05b349835796a558fd70c12025aaa.17 = private unnamed_addr constant [10 x i8] c"main.Namer", align 1
@"*_llgo_main.Namer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1392505551, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.17, i64 10 }, ptr null }, ptr @_llgo_main.Namer }, align 8
@anon.40f05b349835796a558fd70c12025aaa.18 = private unnamed_addr constant [3 x i8] c"tag", align 1
@"embedding.struct$SoUA1WsP-A_Xk5stam8PImpmku-8YQt4iH9mODwwucc$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.16, i64 5 }, ptr @_llgo_main.Namer, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.18, i64 3 }, ptr @_llgo_string, i64 16, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.40f05b349835796a558fd70c12025aaa.19 = private unnamed_addr constant [1 x i8] c"p", align 1
@_llgo_main.Outer = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1882487445, i8 13, i8 8, i8 8, i8 57, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Outer }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.20, i64 10 }, ptr @"*_llgo_main.Outer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$_GyA5CY9tC0uyyHG-4GbjijRCkxGY9sE9gP2YjANjpk$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.7, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Drop", ptr @main.Outer.Drop }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Name", ptr @main.Outer.Name }] }, align 8, !type !19, !type !12, !type !20, !type !14, !type !21, !type !22, !type !23, !type !24, !type !25, !type !26, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.20 = private unnamed_addr constant [10 x i8] c"main.Outer", align 1
@"*_llgo_main.Outer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -2133467354, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.20, i64 10 }, ptr null }, ptr @_llgo_main.Outer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.4, i64 4 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.7, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Drop", ptr @"main.(*Outer).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Name", ptr @"main.(*Outer).Name" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.40f05b349835796a558fd70c12025aaa.21 = private unnamed_addr constant [7 x i8] c"Derived", align 1
@"_llgo_struct$_GyA5CY9tC0uyyHG-4GbjijRCkxGY9sE9gP2YjANjpk$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.21, i64 7 }, ptr @"*_llgo_main.Derived", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 8
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Base).Drop"(ptr nocapture readnone %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.40f05b349835796a558fd70c12025aaa.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 21, ptr %.repack1, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Base).Name"(ptr nocapture readnone %0) #1 {
_llgo_0:
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.2, i64 4 }
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Derived).Drop"(ptr nocapture readnone %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.40f05b349835796a558fd70c12025aaa.0, ptr %1, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %1, i64 8
  store i64 21, ptr %.repack1.i, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Derived).Name"(ptr nocapture readnone %0) #1 {
_llgo_0:
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.2, i64 4 }
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Outer).Drop"(ptr nocapture readonly %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.40f05b349835796a558fd70c12025aaa.0, ptr %1, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %1, i64 8
  store i64 21, ptr %.repack1.i, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Outer).Name"(ptr nocapture readonly %0) #1 {
_llgo_0:
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.2, i64 4 }
}

; Function Attrs: null_pointer_is_valid
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*Wrapped).Name"(ptr nocapture readonly %0) #2 {
_llgo_0:
  %.unpack = load ptr, ptr %0, align 8
  %1 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" poison, ptr %.unpack, 0
  %.elt1 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack2 = load ptr, ptr %.elt1, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %1, ptr %.unpack2, 1
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2)
  %4 = getelementptr i8, ptr %.unpack, i64 24
  %5 = load ptr, ptr %4, align 8
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %4, i32 0, metadata !"go.method.Name:func() string")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.(*Wrapped).Name", ptr %5)
  %9 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %5(ptr %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %8)
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %9
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #3 {
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
define void @main.main() local_unnamed_addr #2 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #6
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store <2 x i64> <i64 1, i64 2>, ptr %0, align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %1, 0
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, ptr %0, 1
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3)
  %5 = getelementptr i8, ptr %1, i64 24
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.Name:func() string")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %8(ptr %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %9)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 32)
  store ptr %10, ptr %11, align 8
  %.repack22 = getelementptr inbounds i8, ptr %11, i64 8
  store ptr %0, ptr %.repack22, align 8
  %.repack20 = getelementptr inbounds i8, ptr %11, i64 16
  store ptr @anon.40f05b349835796a558fd70c12025aaa.14, ptr %.repack20, align 8
  %.repack20.repack24 = getelementptr inbounds i8, ptr %11, i64 24
  store i64 1, ptr %.repack20.repack24, align 8
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @_llgo_main.Wrapped)
  %13 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %12, 0
  %14 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %13, ptr %11, 1
  %15 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %14)
  %16 = getelementptr i8, ptr %12, i64 24
  %17 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %16, i32 0, metadata !"go.method.Name:func() string")
  %18 = extractvalue { ptr, i1 } %17, 1
  tail call void @llvm.assume(i1 %18)
  %19 = extractvalue { ptr, i1 } %17, 0
  %20 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %19(ptr %15)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %20)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %21 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 32)
  %22 = getelementptr inbounds i8, ptr %21, i64 16
  %23 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  store ptr %23, ptr %21, align 8
  %.repack25 = getelementptr inbounds i8, ptr %21, i64 8
  store ptr %0, ptr %.repack25, align 8
  store ptr @anon.40f05b349835796a558fd70c12025aaa.19, ptr %22, align 8
  %.repack27 = getelementptr inbounds i8, ptr %21, i64 24
  store i64 1, ptr %.repack27, align 8
  %24 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Wrapped")
  %25 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %24, 0
  %26 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %25, ptr %21, 1
  %27 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %26)
  %28 = getelementptr i8, ptr %24, i64 24
  %29 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %28, i32 0, metadata !"go.method.Name:func() string")
  %30 = extractvalue { ptr, i1 } %29, 1
  tail call void @llvm.assume(i1 %30)
  %31 = extractvalue { ptr, i1 } %29, 0
  %32 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %31(ptr %27)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %33 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @_llgo_main.Outer)
  %34 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %33, 0
  %35 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %34, ptr %0, 1
  %36 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %35)
  %37 = getelementptr i8, ptr %33, i64 24
  %38 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %37, i32 0, metadata !"go.method.Name:func() string")
  %39 = extractvalue { ptr, i1 } %38, 1
  tail call void @llvm.assume(i1 %39)
  %40 = extractvalue { ptr, i1 } %38, 0
  %41 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %40(ptr %36)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %41)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.show(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0) local_unnamed_addr #2 {
_llgo_0:
  %.fca.0.extract3 = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0, 0
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %0)
  %2 = getelementptr i8, ptr %.fca.0.extract3, i64 24
  %3 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %2, i32 0, metadata !"go.method.Name:func() string")
  %4 = extractvalue { ptr, i1 } %3, 1
  tail call void @llvm.assume(i1 %4)
  %5 = extractvalue { ptr, i1 } %3, 0
  %6 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %5(ptr %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #2

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @main.Outer.Drop(i64 %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #6
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #6
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.40f05b349835796a558fd70c12025aaa.0, ptr %1, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %1, i64 8
  store i64 21, ptr %.repack1.i, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @main.Outer.Name(i64 %0) #1 {
_llgo_0:
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.40f05b349835796a558fd70c12025aaa.2, i64 4 }
}

; Function Attrs: null_pointer_is_valid
define %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @main.Wrapped.Name(ptr nocapture readonly %0) #2 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt13 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack14 = load ptr, ptr %.unpack.elt13, align 8
  %.fca.0.insert = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" poison, ptr %.unpack.unpack, 0
  %.fca.1.insert = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %.fca.0.insert, ptr %.unpack.unpack14, 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %.fca.1.insert)
  %2 = getelementptr i8, ptr %.unpack.unpack, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %2, i32 0, metadata !"go.method.Name:func() string")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @main.Wrapped.Name, ptr %3)
  %7 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %3(ptr %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %6)
  ret %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %7
}

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #2 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!llvm.module.flags = !{!27, !28, !29, !30, !31, !32, !33}
!llvm.ident = !{!34}

!0 = !{i64 128, !"go.method.Drop:func() string"}
!1 = !{i64 128, !"go.method.value.reflect"}
!2 = !{i64 128, !"go.method.value.reflect.Drop"}
!3 = !{i64 136, !"go.method.type.reflect"}
!4 = !{i64 136, !"go.method.type.reflect.Drop"}
!5 = !{i64 168, !"go.method.Name:func() string"}
!6 = !{i64 168, !"go.method.value.reflect"}
!7 = !{i64 168, !"go.method.value.reflect.Name"}
!8 = !{i64 176, !"go.method.type.reflect"}
!9 = !{i64 176, !"go.method.type.reflect.Name"}
!10 = !{i64 1}
!11 = !{i64 160, !"go.method.Name:func() string"}
!12 = !{i64 160, !"go.method.value.reflect"}
!13 = !{i64 160, !"go.method.value.reflect.Name"}
!14 = !{i64 168, !"go.method.type.reflect"}
!15 = !{i64 168, !"go.method.type.reflect.Name"}
!16 = !{i64 128, !"go.method.Name:func() string"}
!17 = !{i64 128, !"go.method.value.reflect.Name"}
!18 = !{i64 136, !"go.method.type.reflect.Name"}
!19 = !{i64 160, !"go.method.Drop:func() string"}
!20 = !{i64 160, !"go.method.value.reflect.Drop"}
!21 = !{i64 168, !"go.method.type.reflect.Drop"}
!22 = !{i64 200, !"go.method.Name:func() string"}
!23 = !{i64 200, !"go.method.value.reflect"}
!24 = !{i64 200, !"go.method.value.reflect.Name"}
!25 = !{i64 208, !"go.method.type.reflect"}
!26 = !{i64 208, !"go.method.type.reflect.Name"}
!27 = !{i32 1, !"Virtual Function Elim", i32 1}
!28 = !{i32 2, !"Debug Info Version", i32 3}
!29 = !{i32 7, !"Dwarf Version", i32 4}
!30 = !{i32 1, !"wchar_size", i32 4}
!31 = !{i32 8, !"PIC Level", i32 2}
!32 = !{i32 7, !"uwtable", i32 1}
!33 = !{i32 7, !"frame-pointer", i32 1}
!34 = !{!"LLGo Compiler"}
