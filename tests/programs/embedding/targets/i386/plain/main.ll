source_filename = "main"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%main.Wrapped = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.3f7d4c5b84dd747719701ab2fa38be91.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.2 = private unnamed_addr constant [4 x i8] c"base", align 1
@"*_llgo_main.Derived" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1265783443, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.3, i32 12 }, ptr null }, ptr @_llgo_main.Derived }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.7, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Derived).Drop", ptr @"main.(*Derived).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Derived).Name", ptr @"main.(*Derived).Name" }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.3 = private unnamed_addr constant [12 x i8] c"main.Derived", align 1
@_llgo_main.Derived = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 0, i32 -1097385894, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Derived }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.3, i32 12 }, ptr @"*_llgo_main.Derived" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$x97cY0n2omRllRis37jd0qRUyMNOXuwhIdxnQAQcVLs$fields", i32 2, i32 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.4 = private unnamed_addr constant [4 x i8] c"main", align 1
@anon.3f7d4c5b84dd747719701ab2fa38be91.5 = private unnamed_addr constant [4 x i8] c"Base", align 1
@_llgo_main.Base = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -732094258, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Base }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.6, i32 9 }, ptr @"*_llgo_main.Base" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$ez3MeZvA9D8F8Wht1tbuFMqI0WKAf0EmqyhZ0-FECas$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.6 = private unnamed_addr constant [9 x i8] c"main.Base", align 1
@"*_llgo_main.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1655717928, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.6, i32 9 }, ptr null }, ptr @_llgo_main.Base }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.7, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Base).Drop", ptr @"main.(*Base).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Base).Name", ptr @"main.(*Base).Name" }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.7 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1419376263, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.8, i32 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i32 1, i32 1 } }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.8 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1900367307, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.8, i32 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 4
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.9 = private unnamed_addr constant [4 x i8] c"Name", align 1
@anon.3f7d4c5b84dd747719701ab2fa38be91.10 = private unnamed_addr constant [2 x i8] c"id", align 1
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.11, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.11 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.11, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"embedding.struct$ez3MeZvA9D8F8Wht1tbuFMqI0WKAf0EmqyhZ0-FECas$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.10, i32 2 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.12 = private unnamed_addr constant [5 x i8] c"extra", align 1
@"embedding.struct$x97cY0n2omRllRis37jd0qRUyMNOXuwhIdxnQAQcVLs$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.5, i32 4 }, ptr @_llgo_main.Base, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.12, i32 5 }, ptr @_llgo_int, i32 4, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 687269605, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.13, i32 27 }, ptr @"*_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods", i32 1, i32 1 } }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.13 = private unnamed_addr constant [27 x i8] c"interface { Name() string }", align 1
@"*_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1292233421, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.13, i32 27 }, ptr null }, ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw" }, align 4
@"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.14 = private unnamed_addr constant [1 x i8] c"w", align 1
@_llgo_main.Wrapped = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 16, i32 12, i32 -1041335733, i8 5, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Wrapped }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.15, i32 12 }, ptr @"*_llgo_main.Wrapped" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"embedding.struct$SoUA1WsP-A_Xk5stam8PImpmku-8YQt4iH9mODwwucc$fields", i32 2, i32 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Wrapped).Name", ptr @main.Wrapped.Name }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.15 = private unnamed_addr constant [12 x i8] c"main.Wrapped", align 1
@"*_llgo_main.Wrapped" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1240024020, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.15, i32 12 }, ptr null }, ptr @_llgo_main.Wrapped }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Wrapped).Name", ptr @"main.(*Wrapped).Name" }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.16 = private unnamed_addr constant [5 x i8] c"Namer", align 1
@_llgo_main.Namer = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 700234430, i8 5, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.17, i32 10 }, ptr @"*_llgo_main.Namer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw$imethods", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.17 = private unnamed_addr constant [10 x i8] c"main.Namer", align 1
@"*_llgo_main.Namer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1392505551, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.17, i32 10 }, ptr null }, ptr @_llgo_main.Namer }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.18 = private unnamed_addr constant [3 x i8] c"tag", align 1
@"embedding.struct$SoUA1WsP-A_Xk5stam8PImpmku-8YQt4iH9mODwwucc$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.16, i32 5 }, ptr @_llgo_main.Namer, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.18, i32 3 }, ptr @_llgo_string, i32 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.19 = private unnamed_addr constant [1 x i8] c"p", align 1
@_llgo_main.Outer = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1882487445, i8 13, i8 4, i8 4, i8 57, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Outer }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.20, i32 10 }, ptr @"*_llgo_main.Outer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$_GyA5CY9tC0uyyHG-4GbjijRCkxGY9sE9gP2YjANjpk$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.7, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Drop", ptr @main.Outer.Drop }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Name", ptr @main.Outer.Name }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.20 = private unnamed_addr constant [10 x i8] c"main.Outer", align 1
@"*_llgo_main.Outer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -2133467354, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.20, i32 10 }, ptr null }, ptr @_llgo_main.Outer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.4, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.7, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Drop", ptr @"main.(*Outer).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.9, i32 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*Outer).Name", ptr @"main.(*Outer).Name" }] }, align 4
@anon.3f7d4c5b84dd747719701ab2fa38be91.21 = private unnamed_addr constant [7 x i8] c"Derived", align 1
@"_llgo_struct$_GyA5CY9tC0uyyHG-4GbjijRCkxGY9sE9gP2YjANjpk$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.21, i32 7 }, ptr @"*_llgo_main.Derived", i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #0 {
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
define void @main.main() local_unnamed_addr #1 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 8)
  %5 = getelementptr inbounds i8, ptr %4, i32 4
  store i32 1, ptr %4, align 4
  store i32 2, ptr %5, align 4
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %3)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %6, ptr %4)
  %8 = getelementptr i8, ptr %6, i32 12
  %9 = load ptr, ptr %8, align 4
  call void %9(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3, ptr %7)
  %.fca.0.load.i = load ptr, ptr %3, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %3, i32 4
  %.fca.1.load.i = load i32, ptr %.fca.1.gep.i, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load.i, i32 %.fca.1.load.i)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %3)
  %10 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  %11 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 16)
  store ptr %10, ptr %11, align 4
  %.repack22 = getelementptr inbounds i8, ptr %11, i32 4
  store ptr %4, ptr %.repack22, align 4
  %.repack20 = getelementptr inbounds i8, ptr %11, i32 8
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.14, ptr %.repack20, align 4
  %.repack20.repack24 = getelementptr inbounds i8, ptr %11, i32 12
  store i32 1, ptr %.repack20.repack24, align 4
  %12 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @_llgo_main.Wrapped)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  %13 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %12, ptr %11)
  %14 = getelementptr i8, ptr %12, i32 12
  %15 = load ptr, ptr %14, align 4
  call void %15(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr %13)
  %.fca.0.load.i28 = load ptr, ptr %2, align 8
  %.fca.1.gep.i29 = getelementptr inbounds i8, ptr %2, i32 4
  %.fca.1.load.i30 = load i32, ptr %.fca.1.gep.i29, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load.i28, i32 %.fca.1.load.i30)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %2)
  %16 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 16)
  %17 = getelementptr inbounds i8, ptr %16, i32 8
  %18 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Derived")
  store ptr %18, ptr %16, align 4
  %.repack25 = getelementptr inbounds i8, ptr %16, i32 4
  store ptr %4, ptr %.repack25, align 4
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.19, ptr %17, align 4
  %.repack27 = getelementptr inbounds i8, ptr %16, i32 12
  store i32 1, ptr %.repack27, align 4
  %19 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @"*_llgo_main.Wrapped")
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  %20 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %19, ptr %16)
  %21 = getelementptr i8, ptr %19, i32 12
  %22 = load ptr, ptr %21, align 4
  call void %22(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %1, ptr %20)
  %.fca.0.load.i31 = load ptr, ptr %1, align 8
  %.fca.1.gep.i32 = getelementptr inbounds i8, ptr %1, i32 4
  %.fca.1.load.i33 = load i32, ptr %.fca.1.gep.i32, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load.i31, i32 %.fca.1.load.i33)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1)
  %23 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$xwe6RHgOd7z458fT56YP97Wteiq8e_ckkt6HkItHzcw", ptr nonnull @_llgo_main.Outer)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %0)
  %24 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %23, ptr %4)
  %25 = getelementptr i8, ptr %23, i32 12
  %26 = load ptr, ptr %25, align 4
  call void %26(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr %24)
  %.fca.0.load.i34 = load ptr, ptr %0, align 8
  %.fca.1.gep.i35 = getelementptr inbounds i8, ptr %0, i32 4
  %.fca.1.load.i36 = load i32, ptr %.fca.1.gep.i35, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load.i34, i32 %.fca.1.load.i36)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %0)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #1

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*Base).Drop"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: write)
define void @"main.(*Base).Name"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #3 {
_llgo_0:
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.2, ptr %0, align 4
  %.repack1 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack1, align 4
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*Derived).Drop"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: write)
define void @"main.(*Derived).Name"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #3 {
_llgo_0:
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.2, ptr %0, align 4
  %.repack1 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack1, align 4
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define void @main.Outer.Drop(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: write)
define void @main.Outer.Name(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readnone %1) #3 {
_llgo_0:
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.2, ptr %0, align 4
  %.repack8 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack8, align 4
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*Outer).Drop"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readonly %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: write)
define void @"main.(*Outer).Name"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readonly %1) #3 {
_llgo_0:
  store ptr @anon.3f7d4c5b84dd747719701ab2fa38be91.2, ptr %0, align 4
  %.repack1 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 4, ptr %.repack1, align 4
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.Wrapped.Name(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readonly byval(%main.Wrapped) %1) #1 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %1, align 4
  %.unpack.elt15 = getelementptr inbounds i8, ptr %1, i32 4
  %.unpack.unpack16 = load ptr, ptr %.unpack.elt15, align 4
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack.unpack, ptr %.unpack.unpack16)
  %4 = getelementptr i8, ptr %.unpack.unpack, i32 12
  %5 = load ptr, ptr %4, align 4
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @main.Wrapped.Name, ptr %5)
  call void %5(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr %3)
  %.fca.0.load = load ptr, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  %.fca.1.load = load i32, ptr %.fca.1.gep, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %6)
  store ptr %.fca.0.load, ptr %0, align 4
  %.repack21 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %.fca.1.load, ptr %.repack21, align 4
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"main.(*Wrapped).Name"(ptr nocapture writeonly sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr nocapture readonly %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %.unpack = load ptr, ptr %1, align 4
  %.elt1 = getelementptr inbounds i8, ptr %1, i32 4
  %.unpack2 = load ptr, ptr %.elt1, align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack, ptr %.unpack2)
  %4 = getelementptr i8, ptr %.unpack, i32 12
  %5 = load ptr, ptr %4, align 4
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.(*Wrapped).Name", ptr %5)
  call void %5(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr %3)
  %.fca.0.load = load ptr, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  %.fca.1.load = load i32, ptr %.fca.1.gep, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %6)
  store ptr %.fca.0.load, ptr %0, align 4
  %.repack3 = getelementptr inbounds i8, ptr %0, i32 4
  store i32 %.fca.1.load, ptr %.repack3, align 4
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.show(ptr %0, ptr %1) local_unnamed_addr #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %4 = getelementptr i8, ptr %0, i32 12
  %5 = load ptr, ptr %4, align 4
  call void %5(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr %3)
  %.fca.0.load = load ptr, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  %.fca.1.load = load i32, ptr %.fca.1.gep, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load, i32 %.fca.1.load)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i32) local_unnamed_addr #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #4

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: write) "frame-pointer"="non-leaf" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
