source_filename = "main"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"crosspkg/animal.Cat" = type {}
%"crosspkg/plant.Tree" = type {}

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.2 = private unnamed_addr constant [14 x i8] c"crosspkg.local", align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.3 = private unnamed_addr constant [6 x i8] c"Height", align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.4 = private unnamed_addr constant [5 x i8] c"sound", align 1
@"_llgo_crosspkg/animal.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 0, i32 0, i32 -367914684, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.5, i32 10 }, ptr @"*_llgo_crosspkg/animal.Cat" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.6, i32 15 }, i16 2, i16 1, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.7, i32 7 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/animal.(*Cat).DropCat", ptr @"crosspkg/animal.Cat.DropCat" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.9, i32 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/animal.(*Cat).sound", ptr @"crosspkg/animal.Cat.sound" }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.5 = private unnamed_addr constant [10 x i8] c"animal.Cat", align 1
@"*_llgo_crosspkg/animal.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 403307099, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.5, i32 10 }, ptr null }, ptr @"_llgo_crosspkg/animal.Cat" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.6, i32 15 }, i16 2, i16 1, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.7, i32 7 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/animal.(*Cat).DropCat", ptr @"crosspkg/animal.(*Cat).DropCat" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.9, i32 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/animal.(*Cat).sound", ptr @"crosspkg/animal.(*Cat).sound" }] }, align 4, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.6 = private unnamed_addr constant [15 x i8] c"crosspkg/animal", align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.7 = private unnamed_addr constant [7 x i8] c"DropCat", align 1
@"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1790696805, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.8, i32 6 }, ptr @"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.8 = private unnamed_addr constant [6 x i8] c"func()", align 1
@"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -130179135, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.8, i32 6 }, ptr null }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.9 = private unnamed_addr constant [21 x i8] c"crosspkg/animal.sound", align 1
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1419376263, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.10, i32 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i32 1, i32 1 } }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.10 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1900367307, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.10, i32 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 4
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 4
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -580985757, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.11, i32 35 }, ptr @"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.12, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods", i32 1, i32 1 } }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.11 = private unnamed_addr constant [35 x i8] c"interface { animal.sound() string }", align 1
@"*crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2053292708, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.11, i32 35 }, ptr null }, ptr @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c" }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.12 = private unnamed_addr constant [4 x i8] c"main", align 1
@"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.9, i32 21 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 4
@"_llgo_crosspkg/plant.Tree" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 0, i32 0, i32 1699456087, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.13, i32 10 }, ptr @"*_llgo_crosspkg/plant.Tree" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.14, i32 14 }, i16 3, i16 2, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.15, i32 8 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/plant.(*Tree).DropTree", ptr @"crosspkg/plant.Tree.DropTree" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"crosspkg/plant.(*Tree).Height", ptr @"crosspkg/plant.Tree.Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.18, i32 20 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/plant.(*Tree).sound", ptr @"crosspkg/plant.Tree.sound" }] }, align 4, !type !13, !type !1, !type !14, !type !3, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !type !21, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.13 = private unnamed_addr constant [10 x i8] c"plant.Tree", align 1
@"*_llgo_crosspkg/plant.Tree" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 292255978, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.13, i32 10 }, ptr null }, ptr @"_llgo_crosspkg/plant.Tree" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.14, i32 14 }, i16 3, i16 2, i32 16 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.15, i32 8 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"crosspkg/plant.(*Tree).DropTree", ptr @"crosspkg/plant.(*Tree).DropTree" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"crosspkg/plant.(*Tree).Height", ptr @"crosspkg/plant.(*Tree).Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.18, i32 20 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"crosspkg/plant.(*Tree).sound", ptr @"crosspkg/plant.(*Tree).sound" }] }, align 4, !type !22, !type !8, !type !23, !type !10, !type !24, !type !25, !type !26, !type !27, !type !28, !type !29, !type !30, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.14 = private unnamed_addr constant [14 x i8] c"crosspkg/plant", align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.15 = private unnamed_addr constant [8 x i8] c"DropTree", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2131144854, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.16, i32 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i32 1, i32 1 } }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.16 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1805835775, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.16, i32 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.17, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.17 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.17, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.18 = private unnamed_addr constant [20 x i8] c"crosspkg/plant.sound", align 1
@"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1716701139, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.19, i32 26 }, ptr @"*_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.12, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ$imethods", i32 1, i32 1 } }, align 4
@anon.c25094d891e0800141223e1b0f6ccbf4.19 = private unnamed_addr constant [26 x i8] c"interface { Height() int }", align 1
@"*_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 423969448, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.19, i32 26 }, ptr null }, ptr @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ" }, align 4
@"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 4
@_llgo_main.local = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 1520383084, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.local }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.20, i32 10 }, ptr @"*_llgo_main.local" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.12, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"crosspkg.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.12, i32 4 }, i16 2, i16 1, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*local).Height", ptr @main.local.Height }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.21, i32 10 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*local).sound", ptr @main.local.sound }] }, align 4, !type !31, !type !1, !type !32, !type !3, !type !33, !type !34, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.20 = private unnamed_addr constant [10 x i8] c"main.local", align 1
@"*_llgo_main.local" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1926322855, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.20, i32 10 }, ptr null }, ptr @_llgo_main.local }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.12, i32 4 }, i16 2, i16 1, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*local).Height", ptr @"main.(*local).Height" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.21, i32 10 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"main.(*local).sound", ptr @"main.(*local).sound" }] }, align 4, !type !35, !type !8, !type !36, !type !10, !type !37, !type !38, !vcall_visibility !6
@anon.c25094d891e0800141223e1b0f6ccbf4.21 = private unnamed_addr constant [10 x i8] c"main.sound", align 1
@anon.c25094d891e0800141223e1b0f6ccbf4.22 = private unnamed_addr constant [1 x i8] c"n", align 1
@"crosspkg.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c25094d891e0800141223e1b0f6ccbf4.22, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
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
define i32 @"main.(*local).Height"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c25094d891e0800141223e1b0f6ccbf4.2, i32 14, ptr nonnull @anon.c25094d891e0800141223e1b0f6ccbf4.3, i32 6)
  %.unpack = load i32, ptr %0, align 4
  ret i32 %.unpack
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #3
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"crosspkg/animal.iface$cV3I7L5JHQP9SNSqSOM99B4gwBKq18a0wFAM8jddt9c", ptr nonnull @"_llgo_crosspkg/animal.Cat")
  call void @"crosspkg/animal.Ask"(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr %2, ptr %1)
  %.fca.0.load = load ptr, ptr %0, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %0, i32 4
  %.fca.1.load = load i32, ptr %.fca.1.gep, align 4
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.load, i32 %.fca.1.load)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ", ptr nonnull @"_llgo_crosspkg/plant.Tree")
  %5 = call i32 @"crosspkg/plant.Describe"(ptr %4, ptr %3)
  %6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 4, ptr %6, align 4
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$7kIP1M_q-jeV1JWNQh_4TxAUFwdplnYW5L_5rqVwboQ", ptr nonnull @_llgo_main.local)
  %8 = call i32 @"crosspkg/plant.Describe"(ptr %7, ptr %6)
  %9 = sext i32 %5 to i64
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %9)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %10 = sext i32 %8 to i64
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %10)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %11 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 1, ptr %11, align 4
  %12 = call i1 @"crosspkg/animal.Speaks"(ptr nonnull @_llgo_main.local, ptr %11)
  %13 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  %14 = call i1 @"crosspkg/animal.Speaks"(ptr nonnull @"_llgo_crosspkg/animal.Cat", ptr %13)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %12)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %14)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
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
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.(*Cat).DropCat"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.(*Tree).DropTree"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i32 @"crosspkg/plant.(*Tree).Height"(ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #0

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.local.Height(i32 returned %0) #1 {
_llgo_0:
  ret i32 %0
}

; Function Attrs: noreturn null_pointer_is_valid
define void @main.local.sound(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, i32 %1) #2 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.c25094d891e0800141223e1b0f6ccbf4.0, ptr %2, align 4
  %.repack3 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack3, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*local).sound"(ptr nocapture readnone sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %0, ptr readonly %1) #2 {
_llgo_0:
  %2 = icmp eq ptr %1, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %2, ptr nonnull @anon.c25094d891e0800141223e1b0f6ccbf4.2, i32 14, ptr nonnull @anon.c25094d891e0800141223e1b0f6ccbf4.4, i32 5)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #3
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #3
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.c25094d891e0800141223e1b0f6ccbf4.0, ptr %3, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %3, i32 4
  store i32 21, ptr %.repack3.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.Ask"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.(*Cat).sound"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.Cat.DropCat"(ptr byval(%"crosspkg/animal.Cat")) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/animal.Cat.sound"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"crosspkg/animal.Cat")) #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i32 @"crosspkg/plant.Describe"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.(*Tree).sound"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.Tree.DropTree"(ptr byval(%"crosspkg/plant.Tree")) #0

; Function Attrs: null_pointer_is_valid
declare i32 @"crosspkg/plant.Tree.Height"(ptr byval(%"crosspkg/plant.Tree")) #0

; Function Attrs: null_pointer_is_valid
declare void @"crosspkg/plant.Tree.sound"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"crosspkg/plant.Tree")) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"crosspkg/animal.Speaks"(ptr, ptr) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #2 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { nounwind }

!llvm.module.flags = !{!39, !40, !41, !42, !43, !44, !45}
!llvm.ident = !{!46}

!0 = !{i64 88, !"go.method.DropCat:func()"}
!1 = !{i64 88, !"go.method.value.reflect"}
!2 = !{i64 88, !"go.method.value.reflect.DropCat"}
!3 = !{i64 92, !"go.method.type.reflect"}
!4 = !{i64 92, !"go.method.type.reflect.DropCat"}
!5 = !{i64 108, !"go.method.crosspkg/animal.sound:func() string"}
!6 = !{i64 1}
!7 = !{i64 72, !"go.method.DropCat:func()"}
!8 = !{i64 72, !"go.method.value.reflect"}
!9 = !{i64 72, !"go.method.value.reflect.DropCat"}
!10 = !{i64 76, !"go.method.type.reflect"}
!11 = !{i64 76, !"go.method.type.reflect.DropCat"}
!12 = !{i64 92, !"go.method.crosspkg/animal.sound:func() string"}
!13 = !{i64 88, !"go.method.DropTree:func()"}
!14 = !{i64 88, !"go.method.value.reflect.DropTree"}
!15 = !{i64 92, !"go.method.type.reflect.DropTree"}
!16 = !{i64 108, !"go.method.Height:func() int"}
!17 = !{i64 108, !"go.method.value.reflect"}
!18 = !{i64 108, !"go.method.value.reflect.Height"}
!19 = !{i64 112, !"go.method.type.reflect"}
!20 = !{i64 112, !"go.method.type.reflect.Height"}
!21 = !{i64 128, !"go.method.crosspkg/plant.sound:func() string"}
!22 = !{i64 72, !"go.method.DropTree:func()"}
!23 = !{i64 72, !"go.method.value.reflect.DropTree"}
!24 = !{i64 76, !"go.method.type.reflect.DropTree"}
!25 = !{i64 92, !"go.method.Height:func() int"}
!26 = !{i64 92, !"go.method.value.reflect"}
!27 = !{i64 92, !"go.method.value.reflect.Height"}
!28 = !{i64 96, !"go.method.type.reflect"}
!29 = !{i64 96, !"go.method.type.reflect.Height"}
!30 = !{i64 112, !"go.method.crosspkg/plant.sound:func() string"}
!31 = !{i64 88, !"go.method.Height:func() int"}
!32 = !{i64 88, !"go.method.value.reflect.Height"}
!33 = !{i64 92, !"go.method.type.reflect.Height"}
!34 = !{i64 108, !"go.method.crosspkg.sound:func() string"}
!35 = !{i64 72, !"go.method.Height:func() int"}
!36 = !{i64 72, !"go.method.value.reflect.Height"}
!37 = !{i64 76, !"go.method.type.reflect.Height"}
!38 = !{i64 92, !"go.method.crosspkg.sound:func() string"}
!39 = !{i32 1, !"Virtual Function Elim", i32 1}
!40 = !{i32 2, !"Debug Info Version", i32 3}
!41 = !{i32 7, !"Dwarf Version", i32 4}
!42 = !{i32 1, !"wchar_size", i32 4}
!43 = !{i32 8, !"PIC Level", i32 2}
!44 = !{i32 7, !"uwtable", i32 1}
!45 = !{i32 7, !"frame-pointer", i32 1}
!46 = !{!"LLGo Compiler"}
