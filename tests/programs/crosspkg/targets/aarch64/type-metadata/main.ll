source_filename = "main"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.2 = private unnamed_addr constant [14 x i8] c"crosspkg.local", align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.3 = private unnamed_addr constant [6 x i8] c"Height", align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.4 = private unnamed_addr constant [5 x i8] c"sound", align 1
@"_llgo_crosspkg/animal.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 -367914684, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.5, i64 10 }, ptr @"*_llgo_crosspkg/animal.Cat" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.6, i64 15 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.7, i64 7 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/animal.(*Cat).DropCat", ptr @"crosspkg/animal.Cat.DropCat" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.9, i64 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/animal.(*Cat).sound", ptr @"crosspkg/animal.Cat.sound" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.5 = private unnamed_addr constant [10 x i8] c"animal.Cat", align 1
@"*_llgo_crosspkg/animal.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 403307099, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.5, i64 10 }, ptr null }, ptr @"_llgo_crosspkg/animal.Cat" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.6, i64 15 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.7, i64 7 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/animal.(*Cat).DropCat", ptr @"crosspkg/animal.(*Cat).DropCat" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.9, i64 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/animal.(*Cat).sound", ptr @"crosspkg/animal.(*Cat).sound" }] }, align 8, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.6 = private unnamed_addr constant [15 x i8] c"crosspkg/animal", align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.7 = private unnamed_addr constant [7 x i8] c"DropCat", align 1
@"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1790696805, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.8, i64 6 }, ptr @"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.8 = private unnamed_addr constant [6 x i8] c"func()", align 1
@"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -130179135, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.8, i64 6 }, ptr null }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.9 = private unnamed_addr constant [21 x i8] c"crosspkg/animal.sound", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1419376263, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.10, i64 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i64 1, i64 1 } }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.10 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1900367307, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.10, i64 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 8
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 8
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -580985757, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.11, i64 35 }, ptr @"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.12, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods", i64 1, i64 1 } }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.11 = private unnamed_addr constant [35 x i8] c"interface { animal.sound() string }", align 1
@"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2053292708, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.11, i64 35 }, ptr null }, ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.12 = private unnamed_addr constant [4 x i8] c"main", align 1
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.9, i64 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 8
@"_llgo_crosspkg/plant.Tree" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 1699456087, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.13, i64 10 }, ptr @"*_llgo_crosspkg/plant.Tree" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.14, i64 14 }, i16 3, i16 2, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.15, i64 8 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/plant.(*Tree).DropTree", ptr @"crosspkg/plant.Tree.DropTree" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"crosspkg/plant.(*Tree).Height", ptr @"crosspkg/plant.Tree.Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.18, i64 20 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/plant.(*Tree).sound", ptr @"crosspkg/plant.Tree.sound" }] }, align 8, !type !13, !type !1, !type !14, !type !3, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !type !21, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.13 = private unnamed_addr constant [10 x i8] c"plant.Tree", align 1
@"*_llgo_crosspkg/plant.Tree" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 292255978, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.13, i64 10 }, ptr null }, ptr @"_llgo_crosspkg/plant.Tree" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.14, i64 14 }, i16 3, i16 2, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.15, i64 8 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/plant.(*Tree).DropTree", ptr @"crosspkg/plant.(*Tree).DropTree" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"crosspkg/plant.(*Tree).Height", ptr @"crosspkg/plant.(*Tree).Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.18, i64 20 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/plant.(*Tree).sound", ptr @"crosspkg/plant.(*Tree).sound" }] }, align 8, !type !22, !type !8, !type !23, !type !10, !type !24, !type !25, !type !26, !type !27, !type !28, !type !29, !type !30, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.14 = private unnamed_addr constant [14 x i8] c"crosspkg/plant", align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.15 = private unnamed_addr constant [8 x i8] c"DropTree", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.16, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.16 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.16, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.17, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.17 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.17, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.18 = private unnamed_addr constant [20 x i8] c"crosspkg/plant.sound", align 1
@"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1716701139, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.19, i64 26 }, ptr @"*_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.12, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ$imethods", i64 1, i64 1 } }, align 8
@anon.c6f942ca8ed5e95e18273ac66046315e.19 = private unnamed_addr constant [26 x i8] c"interface { Height() int }", align 1
@"*_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 423969448, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.19, i64 26 }, ptr null }, ptr @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" }, align 8
@"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@_llgo_main.local = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1520383084, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.local }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.20, i64 10 }, ptr @"*_llgo_main.local" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.12, i64 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.12, i64 4 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*local).Height", ptr @main.local.Height }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.21, i64 10 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*local).sound", ptr @main.local.sound }] }, align 8, !type !31, !type !1, !type !32, !type !3, !type !33, !type !34, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.20 = private unnamed_addr constant [10 x i8] c"main.local", align 1
@"*_llgo_main.local" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1926322855, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.20, i64 10 }, ptr null }, ptr @_llgo_main.local }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.12, i64 4 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*local).Height", ptr @"main.(*local).Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.21, i64 10 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*local).sound", ptr @"main.(*local).sound" }] }, align 8, !type !35, !type !8, !type !36, !type !10, !type !37, !type !38, !vcall_visibility !6
@anon.c6f942ca8ed5e95e18273ac66046315e.21 = private unnamed_addr constant [10 x i8] c"main.sound", align 1
@anon.c6f942ca8ed5e95e18273ac66046315e.22 = private unnamed_addr constant [1 x i8] c"n", align 1
@"crosspkg.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.22, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  tail call void @"crosspkg/animal.init"()
  tail call void @"crosspkg/plant.init"()
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"main.(*local).Height"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.2, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.3, i64 6 })
  %.unpack = load i64, ptr %0, align 8
  ret i64 %.unpack
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"main.(*local).sound"(ptr readonly %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.2, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c6f942ca8ed5e95e18273ac66046315e.4, i64 5 })
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c6f942ca8ed5e95e18273ac66046315e.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 21, ptr %.repack3.i, align 8
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %2, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #3
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c", ptr nonnull @"_llgo_crosspkg/animal.Cat")
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %1, 0
  %3 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, ptr %0, 1
  %4 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/animal.Ask"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ", ptr nonnull @"_llgo_crosspkg/plant.Tree")
  %7 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %6, 0
  %8 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %7, ptr %5, 1
  %9 = tail call i64 @"crosspkg/plant.Describe"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %8)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 4, ptr %10, align 8
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ", ptr nonnull @_llgo_main.local)
  %12 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %11, 0
  %13 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %12, ptr %10, 1
  %14 = tail call i64 @"crosspkg/plant.Describe"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %13)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %9)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %14)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %15 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 1, ptr %15, align 8
  %16 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_main.local, ptr undef }, ptr %15, 1
  %17 = tail call i1 @"crosspkg/animal.Speaks"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %16)
  %18 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %19 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @"_llgo_crosspkg/animal.Cat", ptr undef }, ptr %18, 1
  %20 = tail call i1 @"crosspkg/animal.Speaks"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %19)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %17)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %20)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/animal.Ask"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.(*Cat).DropCat"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/animal.(*Cat).sound"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @"crosspkg/plant.Describe"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.(*Tree).DropTree"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i64 @"crosspkg/plant.(*Tree).Height"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/plant.(*Tree).sound"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"crosspkg/animal.Speaks"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @main.local.Height(i64 returned %0) #2 {
_llgo_0:
  ret i64 %0
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @main.local.sound(i64 %0) #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c6f942ca8ed5e95e18273ac66046315e.0, ptr %1, align 8
  %.repack3 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 21, ptr %.repack3, align 8
  %2 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_string, ptr undef }, ptr %1, 1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.Cat.DropCat"() #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/animal.Cat.sound"() #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.Tree.DropTree"() #0

; Function Attrs: null_pointer_is_valid
declare i64 @"crosspkg/plant.Tree.Height"() #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" @"crosspkg/plant.Tree.sound"() #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!39, !40, !41, !42, !43, !44, !45}
!llvm.ident = !{!46}

!0 = !{i64 160, !"go.method.DropCat:func()"}
!1 = !{i64 160, !"go.method.value.reflect"}
!2 = !{i64 160, !"go.method.value.reflect.DropCat"}
!3 = !{i64 168, !"go.method.type.reflect"}
!4 = !{i64 168, !"go.method.type.reflect.DropCat"}
!5 = !{i64 200, !"go.method.crosspkg/animal.sound:func() string"}
!6 = !{i64 1}
!7 = !{i64 128, !"go.method.DropCat:func()"}
!8 = !{i64 128, !"go.method.value.reflect"}
!9 = !{i64 128, !"go.method.value.reflect.DropCat"}
!10 = !{i64 136, !"go.method.type.reflect"}
!11 = !{i64 136, !"go.method.type.reflect.DropCat"}
!12 = !{i64 168, !"go.method.crosspkg/animal.sound:func() string"}
!13 = !{i64 160, !"go.method.DropTree:func()"}
!14 = !{i64 160, !"go.method.value.reflect.DropTree"}
!15 = !{i64 168, !"go.method.type.reflect.DropTree"}
!16 = !{i64 200, !"go.method.Height:func() int"}
!17 = !{i64 200, !"go.method.value.reflect"}
!18 = !{i64 200, !"go.method.value.reflect.Height"}
!19 = !{i64 208, !"go.method.type.reflect"}
!20 = !{i64 208, !"go.method.type.reflect.Height"}
!21 = !{i64 240, !"go.method.crosspkg/plant.sound:func() string"}
!22 = !{i64 128, !"go.method.DropTree:func()"}
!23 = !{i64 128, !"go.method.value.reflect.DropTree"}
!24 = !{i64 136, !"go.method.type.reflect.DropTree"}
!25 = !{i64 168, !"go.method.Height:func() int"}
!26 = !{i64 168, !"go.method.value.reflect"}
!27 = !{i64 168, !"go.method.value.reflect.Height"}
!28 = !{i64 176, !"go.method.type.reflect"}
!29 = !{i64 176, !"go.method.type.reflect.Height"}
!30 = !{i64 208, !"go.method.crosspkg/plant.sound:func() string"}
!31 = !{i64 160, !"go.method.Height:func() int"}
!32 = !{i64 160, !"go.method.value.reflect.Height"}
!33 = !{i64 168, !"go.method.type.reflect.Height"}
!34 = !{i64 200, !"go.method.crosspkg.sound:func() string"}
!35 = !{i64 128, !"go.method.Height:func() int"}
!36 = !{i64 128, !"go.method.value.reflect.Height"}
!37 = !{i64 136, !"go.method.type.reflect.Height"}
!38 = !{i64 168, !"go.method.crosspkg.sound:func() string"}
!39 = !{i32 1, !"Virtual Function Elim", i32 1}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 7, !"Dwarf Version", i32 4}
!42 = !{i32 1, !"wchar_size", i32 4}
!43 = !{i32 8, !"PIC Level", i32 2}
!44 = !{i32 7, !"uwtable", i32 1}
!45 = !{i32 7, !"frame-pointer", i32 1}
!46 = !{!"LLGo Compiler"}
