; ModuleID = 'x/dynamic'
source_filename = "x/dynamic"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.ArrayType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.SliceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }

@"x/dynamic.cat" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/dynamic.dog" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/dynamic.fish" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/dynamic.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/dynamic.outer" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.2 = private unnamed_addr constant [13 x i8] c"x/dynamic.Dog", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.3 = private unnamed_addr constant [3 x i8] c"Run", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.4 = private unnamed_addr constant [3 x i8] c"Sit", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.5 = private unnamed_addr constant [14 x i8] c"x/dynamic.Fish", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.6 = private unnamed_addr constant [3 x i8] c"Fly", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.7 = private unnamed_addr constant [4 x i8] c"Swim", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.8 = private unnamed_addr constant [15 x i8] c"x/dynamic.Inner", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.9 = private unnamed_addr constant [4 x i8] c"Lose", align 1
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.10 = private unnamed_addr constant [4 x i8] c"Text", align 1
@"_llgo_x/dynamic.Swimmer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 995929939, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.11, i64 15 }, ptr @"*_llgo_x/dynamic.Swimmer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.11 = private unnamed_addr constant [15 x i8] c"dynamic.Swimmer", align 1
@"*_llgo_x/dynamic.Swimmer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 157921493, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.11, i64 15 }, ptr null }, ptr @"_llgo_x/dynamic.Swimmer" }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.12 = private unnamed_addr constant [9 x i8] c"x/dynamic", align 1
@"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1790696805, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.13, i64 6 }, ptr @"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.13 = private unnamed_addr constant [6 x i8] c"func()", align 1
@"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -130179135, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.13, i64 6 }, ptr null }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, align 8
@"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.7, i64 4 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }], align 8
@"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1040762532, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.14, i64 20 }, ptr @"*_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k$imethods", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.14 = private unnamed_addr constant [20 x i8] c"interface { Swim() }", align 1
@"*_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1117951949, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.14, i64 20 }, ptr null }, ptr @"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k" }, align 8
@"_llgo_x/dynamic.Speaker" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1369414259, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.15, i64 15 }, ptr @"*_llgo_x/dynamic.Speaker" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.15 = private unnamed_addr constant [15 x i8] c"dynamic.Speaker", align 1
@"*_llgo_x/dynamic.Speaker" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -709591042, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.15, i64 15 }, ptr null }, ptr @"_llgo_x/dynamic.Speaker" }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.16 = private unnamed_addr constant [5 x i8] c"Speak", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.17, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.17 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.17, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.18, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.18 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.18, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.16, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1375782057, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.19, i64 25 }, ptr @"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.19 = private unnamed_addr constant [25 x i8] c"interface { Speak() int }", align 1
@"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1209625496, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.19, i64 25 }, ptr null }, ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, align 8
@"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -630227908, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.20, i64 27 }, ptr @"*_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s$imethods", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.20 = private unnamed_addr constant [27 x i8] c"interface { Text() string }", align 1
@"*_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 402287023, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.20, i64 27 }, ptr null }, ptr @"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s" }, align 8
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1419376263, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.21, i64 13 }, ptr @"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.21 = private unnamed_addr constant [13 x i8] c"func() string", align 1
@"*_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1900367307, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.21, i64 13 }, ptr null }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }, align 8
@"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to$out" = weak_odr constant [1 x ptr] [ptr @_llgo_string], align 8
@"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to" }], align 8
@"_llgo_x/dynamic.Runner" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1678908234, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.22, i64 14 }, ptr @"*_llgo_x/dynamic.Runner" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.22 = private unnamed_addr constant [14 x i8] c"dynamic.Runner", align 1
@"*_llgo_x/dynamic.Runner" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 754857761, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.22, i64 14 }, ptr null }, ptr @"_llgo_x/dynamic.Runner" }, align 8
@"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.3, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1202896436, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.23, i64 23 }, ptr @"*_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk$imethods", i64 1, i64 1 } }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.23 = private unnamed_addr constant [23 x i8] c"interface { Run() int }", align 1
@"*_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1914160873, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.23, i64 23 }, ptr null }, ptr @"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk" }, align 8
@"*_llgo_x/dynamic.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1536500239, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.24, i64 11 }, ptr null }, ptr @"_llgo_x/dynamic.Cat" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.26, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Cat).Purr", ptr @"x/dynamic.(*Cat).Purr" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.16, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Cat).Speak", ptr @"x/dynamic.(*Cat).Speak" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.24 = private unnamed_addr constant [11 x i8] c"dynamic.Cat", align 1
@"_llgo_x/dynamic.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -613517021, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/dynamic.Cat" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.24, i64 11 }, ptr @"*_llgo_x/dynamic.Cat" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/dynamic.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.25 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/dynamic.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.25, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.26 = private unnamed_addr constant [4 x i8] c"Purr", align 1
@"_llgo_x/dynamic.Dog" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.ArrayType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.ArrayType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 -1158428742, i8 13, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal", ptr @"_llgo_x/dynamic.Dog" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.27, i64 11 }, ptr @"*_llgo_x/dynamic.Dog" }, ptr @_llgo_int, ptr @"[]_llgo_int", i64 2 }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.3, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Dog).Run", ptr @"x/dynamic.Dog.Run" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.4, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Dog).Sit", ptr @"x/dynamic.Dog.Sit" }] }, align 8, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.27 = private unnamed_addr constant [11 x i8] c"dynamic.Dog", align 1
@"*_llgo_x/dynamic.Dog" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -666343335, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.27, i64 11 }, ptr null }, ptr @"_llgo_x/dynamic.Dog" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.3, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Dog).Run", ptr @"x/dynamic.(*Dog).Run" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.4, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/dynamic.(*Dog).Sit", ptr @"x/dynamic.(*Dog).Sit" }] }, align 8, !type !21, !type !1, !type !22, !type !3, !type !23, !type !24, !type !6, !type !25, !type !8, !type !26, !vcall_visibility !10
@"[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.SliceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 24, i64 8, i32 -1129561019, i8 0, i8 8, i8 8, i8 23, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.28, i64 5 }, ptr @"*[]_llgo_int" }, ptr @_llgo_int }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.28 = private unnamed_addr constant [5 x i8] c"[]int", align 1
@"*[]_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1428175521, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.28, i64 5 }, ptr null }, ptr @"[]_llgo_int" }, align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.29 = private unnamed_addr constant [5 x i8] c"swims", align 1
@"_llgo_x/dynamic.Fish" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 -783203890, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/dynamic.Fish" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.30, i64 12 }, ptr @"*_llgo_x/dynamic.Fish" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/dynamic.struct$9Lrk1PmOX8nhNTkUnXhJ9SmPekQ9DVC-LUY2ssenyVA$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.6, i64 3 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/dynamic.(*Fish).Fly", ptr @"x/dynamic.Fish.Fly" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.7, i64 4 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/dynamic.(*Fish).Swim", ptr @"x/dynamic.Fish.Swim" }] }, align 8, !type !27, !type !28, !type !29, !type !30, !type !31, !type !32, !type !33, !type !34, !type !35, !type !36, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.30 = private unnamed_addr constant [12 x i8] c"dynamic.Fish", align 1
@"*_llgo_x/dynamic.Fish" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1735175691, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.30, i64 12 }, ptr null }, ptr @"_llgo_x/dynamic.Fish" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.6, i64 3 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/dynamic.(*Fish).Fly", ptr @"x/dynamic.(*Fish).Fly" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.7, i64 4 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/dynamic.(*Fish).Swim", ptr @"x/dynamic.(*Fish).Swim" }] }, align 8, !type !37, !type !1, !type !38, !type !3, !type !39, !type !40, !type !6, !type !41, !type !8, !type !42, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.31 = private unnamed_addr constant [4 x i8] c"name", align 1
@"x/dynamic.struct$9Lrk1PmOX8nhNTkUnXhJ9SmPekQ9DVC-LUY2ssenyVA$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.31, i64 4 }, ptr @_llgo_string, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.32 = private unnamed_addr constant [4 x i8] c"deep", align 1
@"_llgo_x/dynamic.Outer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1261458361, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/dynamic.Outer" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.33, i64 13 }, ptr @"*_llgo_x/dynamic.Outer" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$AbxMCWriOWMpxQHS4CAMo2IIv2FwlD-eGASaoCaR4Mw$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Outer).Lose", ptr @"x/dynamic.Outer.Lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Outer).Text", ptr @"x/dynamic.Outer.Text" }] }, align 8, !type !43, !type !28, !type !44, !type !30, !type !45, !type !46, !type !33, !type !47, !type !35, !type !48, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.33 = private unnamed_addr constant [13 x i8] c"dynamic.Outer", align 1
@"*_llgo_x/dynamic.Outer" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1663653996, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.33, i64 13 }, ptr null }, ptr @"_llgo_x/dynamic.Outer" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Outer).Lose", ptr @"x/dynamic.(*Outer).Lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Outer).Text", ptr @"x/dynamic.(*Outer).Text" }] }, align 8, !type !49, !type !1, !type !50, !type !3, !type !51, !type !52, !type !6, !type !53, !type !8, !type !54, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.34 = private unnamed_addr constant [5 x i8] c"Inner", align 1
@"_llgo_x/dynamic.Inner" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 -1917261342, i8 5, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/dynamic.Inner" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.35, i64 13 }, ptr @"*_llgo_x/dynamic.Inner" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/dynamic.struct$QTufDJA9wEDzuzgkA-ZSrLqW-B6lWN8O25mTSglAoLQ$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Inner).Lose", ptr @"x/dynamic.Inner.Lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Inner).Text", ptr @"x/dynamic.Inner.Text" }] }, align 8, !type !43, !type !28, !type !44, !type !30, !type !45, !type !46, !type !33, !type !47, !type !35, !type !48, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.35 = private unnamed_addr constant [13 x i8] c"dynamic.Inner", align 1
@"*_llgo_x/dynamic.Inner" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 588116296, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.35, i64 13 }, ptr null }, ptr @"_llgo_x/dynamic.Inner" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.12, i64 9 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.9, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Inner).Lose", ptr @"x/dynamic.(*Inner).Lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4 }, ptr @"_llgo_func$zNDVRsWTIpUPKouNUS805RGX--IV9qVK8B31IZbg5to", ptr @"x/dynamic.(*Inner).Text", ptr @"x/dynamic.(*Inner).Text" }] }, align 8, !type !49, !type !1, !type !50, !type !3, !type !51, !type !52, !type !6, !type !53, !type !8, !type !54, !vcall_visibility !10
@anon.c464b2c37d7dd72a446a7c6bc7621eb7.36 = private unnamed_addr constant [1 x i8] c"s", align 1
@"x/dynamic.struct$QTufDJA9wEDzuzgkA-ZSrLqW-B6lWN8O25mTSglAoLQ$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.36, i64 1 }, ptr @_llgo_string, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$AbxMCWriOWMpxQHS4CAMo2IIv2FwlD-eGASaoCaR4Mw$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.34, i64 5 }, ptr @"_llgo_x/dynamic.Inner", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 8

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/dynamic.(*Cat).Purr"(ptr nocapture readnone %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/dynamic.(*Cat).Speak"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  %2 = add i64 %1, 1
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/dynamic.(*Dog).Run"(ptr readonly %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.2, i64 13, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.3, i64 3)
  %.elt5 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack6 = load i64, ptr %.elt5, align 8
  ret i64 %.unpack6
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/dynamic.(*Dog).Sit"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.2, i64 13, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.4, i64 3)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/dynamic.(*Fish).Fly"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.5, i64 14, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.6, i64 3)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"x/dynamic.(*Fish).Swim"(ptr readonly %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.5, i64 14, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.7, i64 4)
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt5 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack6 = load i64, ptr %.unpack.elt5, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.unpack.unpack, i64 %.unpack.unpack6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/dynamic.Run"() #2 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #8
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %.unpack = load ptr, ptr @"x/dynamic.fish", align 8
  %.unpack36 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/dynamic.fish", i64 8), align 8
  %0 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/dynamic.Swimmer", ptr %.unpack)
  br i1 %0, label %_llgo_2, label %_llgo_3

common.ret:                                       ; preds = %_llgo_18, %_llgo_5
  ret void

_llgo_2:                                          ; preds = %_llgo_0
  %1 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$hrTjOnxQAoFP5GWmdNs0ZnvonDvTVL3XXyUekdPGq4k", ptr %.unpack)
  %2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %1, ptr %.unpack36)
  %3 = getelementptr i8, ptr %1, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Swim:func()")
  %6 = extractvalue { ptr, i1 } %5, 1
  call void @llvm.assume(i1 %6)
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"()
  %8 = alloca [200 x i8], align 1
  %9 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 48)
  store ptr %8, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %9, i64 8
  store i64 0, ptr %10, align 8
  %11 = getelementptr inbounds i8, ptr %9, i64 16
  store ptr %7, ptr %11, align 8
  %12 = getelementptr inbounds i8, ptr %9, i64 24
  store ptr blockaddress(@"x/dynamic.Run", %_llgo_4), ptr %12, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %9)
  %13 = getelementptr inbounds i8, ptr %9, i64 32
  %14 = getelementptr inbounds i8, ptr %9, i64 40
  store ptr null, ptr %14, align 8
  %15 = call i32 @__sigsetjmp(ptr nonnull %8, i32 0)
  %16 = icmp eq i32 %15, 0
  br i1 %16, label %_llgo_6, label %_llgo_7

_llgo_3:                                          ; preds = %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack, ptr nonnull @"_llgo_x/dynamic.Swimmer")
  unreachable

_llgo_4:                                          ; preds = %_llgo_7, %_llgo_14
  store ptr blockaddress(@"x/dynamic.Run", %_llgo_5), ptr %12, align 8
  %17 = load ptr, ptr %14, align 8
  %.not55 = icmp eq ptr %17, null
  br i1 %.not55, label %_llgo_18, label %_llgo_17

_llgo_5:                                          ; preds = %_llgo_7, %_llgo_18
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr %7)
  br label %common.ret

_llgo_6:                                          ; preds = %_llgo_2
  %18 = load ptr, ptr %14, align 8
  %19 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 32)
  store ptr %18, ptr %19, align 8
  %20 = getelementptr inbounds i8, ptr %19, i64 8
  store i64 0, ptr %20, align 8
  %21 = getelementptr inbounds i8, ptr %19, i64 16
  store ptr %4, ptr %21, align 8
  %.repack37 = getelementptr inbounds i8, ptr %19, i64 24
  store ptr %2, ptr %.repack37, align 8
  store ptr %19, ptr %14, align 8
  %.unpack39 = load ptr, ptr @"x/dynamic.cat", align 8
  %.unpack40 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/dynamic.cat", i64 8), align 8
  %22 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/dynamic.Speaker", ptr %.unpack39)
  br i1 %22, label %_llgo_8, label %_llgo_9

_llgo_7:                                          ; preds = %_llgo_2
  store ptr blockaddress(@"x/dynamic.Run", %_llgo_5), ptr %13, align 8
  %23 = load ptr, ptr %12, align 8
  indirectbr ptr %23, [label %_llgo_5, label %_llgo_4]

_llgo_8:                                          ; preds = %_llgo_6
  %24 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig", ptr %.unpack39)
  %25 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %24, ptr %.unpack40)
  %.not = icmp eq ptr %25, null
  br i1 %.not, label %_llgo_11, label %_llgo_10

_llgo_9:                                          ; preds = %_llgo_6
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack39, ptr nonnull @"_llgo_x/dynamic.Speaker")
  unreachable

_llgo_10:                                         ; preds = %_llgo_8
  %26 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr %24, ptr %26, align 8
  %.repack41 = getelementptr inbounds i8, ptr %26, i64 8
  store ptr %.unpack40, ptr %.repack41, align 8
  %__llgo_funcval_code = call ptr asm "", "=r,0"(ptr nonnull @"x/dynamic.Speaker.Speak$bound") #8
  %27 = call i64 %__llgo_funcval_code(ptr nest %26)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %27)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %28 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %.unpack43 = load ptr, ptr @"x/dynamic.dog", align 8
  %.unpack44 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/dynamic.dog", i64 8), align 8
  call void @"x/dynamic.(*holder).add"(ptr %28, ptr %.unpack43, ptr %.unpack44)
  %.elt46 = getelementptr inbounds i8, ptr %28, i64 8
  %.unpack47 = load i64, ptr %.elt46, align 8
  %29 = icmp eq i64 %.unpack47, 0
  br i1 %29, label %_llgo_12, label %_llgo_13

_llgo_11:                                         ; preds = %_llgo_8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @"_llgo_x/dynamic.Speaker", ptr null, ptr nonnull @"_llgo_x/dynamic.Speaker")
  unreachable

_llgo_12:                                         ; preds = %_llgo_10, %_llgo_12
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_12

_llgo_13:                                         ; preds = %_llgo_10
  %.unpack45 = load ptr, ptr %28, align 8
  %.unpack50 = load ptr, ptr %.unpack45, align 8
  %.elt51 = getelementptr inbounds i8, ptr %.unpack45, i64 8
  %.unpack52 = load ptr, ptr %.elt51, align 8
  %30 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack50, ptr %.unpack52)
  %31 = getelementptr i8, ptr %.unpack50, i64 24
  %32 = call { ptr, i1 } @llvm.type.checked.load(ptr %31, i32 0, metadata !"go.method.Run:func() int")
  %33 = extractvalue { ptr, i1 } %32, 1
  call void @llvm.assume(i1 %33)
  %34 = extractvalue { ptr, i1 } %32, 0
  %35 = call i64 %34(ptr %30)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %35)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %.unpack53 = load ptr, ptr @"x/dynamic.outer", align 8
  %.unpack54 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/dynamic.outer", i64 8), align 8
  %36 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s", ptr %.unpack53)
  br i1 %36, label %_llgo_14, label %_llgo_15

_llgo_14:                                         ; preds = %_llgo_13
  %37 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s", ptr %.unpack53)
  %38 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %37, ptr %.unpack54)
  %39 = getelementptr i8, ptr %37, i64 24
  %40 = load ptr, ptr %39, align 8
  %41 = call { ptr, i1 } @llvm.type.checked.load(ptr %39, i32 0, metadata !"go.method.Text:func() string")
  %42 = extractvalue { ptr, i1 } %41, 1
  call void @llvm.assume(i1 %42)
  %43 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"x/dynamic.interface{Text() string}.Text$thunk", ptr %40)
  %44 = call { ptr, i64 } %40(ptr %38)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %43)
  %.fca.0.extract13 = extractvalue { ptr, i64 } %44, 0
  %.fca.1.extract14 = extractvalue { ptr, i64 } %44, 1
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %.fca.0.extract13, i64 %.fca.1.extract14)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  store ptr blockaddress(@"x/dynamic.Run", %common.ret), ptr %13, align 8
  br label %_llgo_4

_llgo_15:                                         ; preds = %_llgo_13
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack53, ptr nonnull @"_llgo_iface$p8fNSa2rtCGCf7bkEaswk8JLk9flJe-hX0-SUfq9O6s")
  unreachable

_llgo_17:                                         ; preds = %_llgo_4
  %.unpack56 = load ptr, ptr %17, align 8
  %.elt59 = getelementptr inbounds i8, ptr %17, i64 16
  %.unpack60.unpack = load ptr, ptr %.elt59, align 8
  %.unpack60.elt61 = getelementptr inbounds i8, ptr %17, i64 24
  %.unpack60.unpack62 = load ptr, ptr %.unpack60.elt61, align 8
  store ptr %.unpack56, ptr %14, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr nonnull %17)
  %45 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr %.unpack60.unpack)
  %.fca.0.extract25 = extractvalue { ptr, ptr } %45, 0
  %.fca.1.extract26 = extractvalue { ptr, ptr } %45, 1
  call void %.unpack60.unpack(ptr %.unpack60.unpack62)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr %.fca.0.extract25, ptr %.fca.1.extract26)
  br label %_llgo_18

_llgo_18:                                         ; preds = %_llgo_17, %_llgo_4
  %.unpack68 = load ptr, ptr %11, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %.unpack68)
  %46 = load ptr, ptr %13, align 8
  indirectbr ptr %46, [label %_llgo_5, label %common.ret]
}

; Function Attrs: null_pointer_is_valid
define void @"x/dynamic.init"() local_unnamed_addr #2 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %0 = load i1, ptr @"x/dynamic.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/dynamic.init$guard", align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 41, ptr %1, align 8
  store ptr @"*_llgo_x/dynamic.Cat", ptr @"x/dynamic.cat", align 8
  store ptr %1, ptr getelementptr inbounds (i8, ptr @"x/dynamic.cat", i64 8), align 8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store i64 1, ptr %2, align 8
  %.repack4 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 2, ptr %.repack4, align 8
  store ptr @"_llgo_x/dynamic.Dog", ptr @"x/dynamic.dog", align 8
  store ptr %2, ptr getelementptr inbounds (i8, ptr @"x/dynamic.dog", i64 8), align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.29, ptr %3, align 8
  %.repack10 = getelementptr inbounds i8, ptr %3, i64 8
  store i64 5, ptr %.repack10, align 8
  store ptr @"_llgo_x/dynamic.Fish", ptr @"x/dynamic.fish", align 8
  store ptr %3, ptr getelementptr inbounds (i8, ptr @"x/dynamic.fish", i64 8), align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.32, ptr %4, align 8
  %.repack21 = getelementptr inbounds i8, ptr %4, i64 8
  store i64 4, ptr %.repack21, align 8
  store ptr @"_llgo_x/dynamic.Outer", ptr @"x/dynamic.outer", align 8
  store ptr %4, ptr getelementptr inbounds (i8, ptr @"x/dynamic.outer", i64 8), align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"() local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid returns_twice
declare i32 @__sigsetjmp(ptr, i32) local_unnamed_addr #5

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
define i64 @"x/dynamic.Speaker.Speak$bound"(ptr nest nocapture readonly %0) #2 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt1 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack2 = load ptr, ptr %.unpack.elt1, align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack.unpack, ptr %.unpack.unpack2)
  %2 = getelementptr i8, ptr %.unpack.unpack, i64 24
  %3 = load ptr, ptr %2, align 8
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %2, i32 0, metadata !"go.method.Speak:func() int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"x/dynamic.Speaker.Speak$bound", ptr %3)
  %7 = tail call i64 %3(ptr %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %6)
  ret i64 %7
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #2

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/dynamic.Dog.Run"(i64 %0, i64 returned %1) #6 {
_llgo_0:
  ret i64 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/dynamic.Dog.Sit"(i64 %0, i64 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/dynamic.Fish.Fly"(ptr nocapture readnone %0, i64 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"x/dynamic.Fish.Swim"(ptr %0, i64 %1) #2 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %0, i64 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef { ptr, i64 } @"x/dynamic.Inner.Lose"(ptr nocapture readnone %0, i64 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define { ptr, i64 } @"x/dynamic.Inner.Text"(ptr %0, i64 %1) #6 {
_llgo_0:
  %.fca.0.insert = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert = insertvalue { ptr, i64 } %.fca.0.insert, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef { ptr, i64 } @"x/dynamic.(*Inner).Lose"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.8, i64 15, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.9, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define { ptr, i64 } @"x/dynamic.(*Inner).Text"(ptr readonly %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.8, i64 15, ptr nonnull @anon.c464b2c37d7dd72a446a7c6bc7621eb7.10, i64 4)
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt17 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack18 = load i64, ptr %.unpack.elt17, align 8
  %.fca.0.insert.i = insertvalue { ptr, i64 } poison, ptr %.unpack.unpack, 0
  %.fca.1.insert.i = insertvalue { ptr, i64 } %.fca.0.insert.i, i64 %.unpack.unpack18, 1
  ret { ptr, i64 } %.fca.1.insert.i
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef { ptr, i64 } @"x/dynamic.Outer.Lose"(ptr nocapture readnone %0, i64 %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define { ptr, i64 } @"x/dynamic.Outer.Text"(ptr %0, i64 %1) #6 {
_llgo_0:
  %.fca.0.insert.i = insertvalue { ptr, i64 } poison, ptr %0, 0
  %.fca.1.insert.i = insertvalue { ptr, i64 } %.fca.0.insert.i, i64 %1, 1
  ret { ptr, i64 } %.fca.1.insert.i
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef { ptr, i64 } @"x/dynamic.(*Outer).Lose"(ptr %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.c464b2c37d7dd72a446a7c6bc7621eb7.0, ptr %3, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %3, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %3)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define { ptr, i64 } @"x/dynamic.(*Outer).Text"(ptr %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack.unpack = load ptr, ptr %2, align 8
  %.unpack.elt13 = getelementptr inbounds i8, ptr %2, i64 8
  %.unpack.unpack14 = load i64, ptr %.unpack.elt13, align 8
  %.fca.0.insert.i = insertvalue { ptr, i64 } poison, ptr %.unpack.unpack, 0
  %.fca.1.insert.i = insertvalue { ptr, i64 } %.fca.0.insert.i, i64 %.unpack.unpack14, 1
  ret { ptr, i64 } %.fca.1.insert.i
}

; Function Attrs: noinline null_pointer_is_valid
define void @"x/dynamic.(*holder).add"(ptr nocapture %0, ptr %1, ptr %2) local_unnamed_addr #7 {
_llgo_0:
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %.unpack = load ptr, ptr %0, align 8
  %.elt10 = getelementptr inbounds i8, ptr %0, i64 8
  %5 = load <2 x i64>, ptr %.elt10, align 8
  %6 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/dynamic.Runner", ptr %1)
  br i1 %6, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$dcdUAFDkN8LAUHuVYa_Ik51zWaov31aLRfI6FojsyFk", ptr %1)
  %8 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store ptr %7, ptr %8, align 8
  %.repack14 = getelementptr inbounds i8, ptr %8, i64 8
  store ptr %2, ptr %.repack14, align 8
  store ptr %.unpack, ptr %3, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %3, i64 8
  store <2 x i64> %5, ptr %.fca.1.gep2, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %3, ptr %8, i64 1, i64 16)
  %.fca.0.load = load ptr, ptr %4, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %4, i64 8
  store ptr %.fca.0.load, ptr %0, align 8
  %9 = load <2 x i64>, ptr %.fca.1.gep, align 8
  store <2 x i64> %9, ptr %.elt10, align 8
  ret void

_llgo_2:                                          ; preds = %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %1, ptr nonnull @"_llgo_x/dynamic.Runner")
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
define { ptr, i64 } @"x/dynamic.interface{Text() string}.Text$thunk"(ptr %0, ptr %1) #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Text:func() string")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"x/dynamic.interface{Text() string}.Text$thunk", ptr %4)
  %8 = tail call { ptr, i64 } %4(ptr %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %7)
  ret { ptr, i64 } %8
}

; Function Attrs: null_pointer_is_valid
declare { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, i64, i64) local_unnamed_addr #2

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #2 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { null_pointer_is_valid returns_twice "frame-pointer"="non-leaf" }
attributes #6 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #7 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #8 = { nounwind }

!llvm.module.flags = !{!55}

!0 = !{i64 128, !"go.method.Purr:func() int"}
!1 = !{i64 128, !"go.method.value.reflect"}
!2 = !{i64 128, !"go.method.value.reflect.Purr"}
!3 = !{i64 136, !"go.method.type.reflect"}
!4 = !{i64 136, !"go.method.type.reflect.Purr"}
!5 = !{i64 168, !"go.method.Speak:func() int"}
!6 = !{i64 168, !"go.method.value.reflect"}
!7 = !{i64 168, !"go.method.value.reflect.Speak"}
!8 = !{i64 176, !"go.method.type.reflect"}
!9 = !{i64 176, !"go.method.type.reflect.Speak"}
!10 = !{i64 1}
!11 = !{i64 144, !"go.method.Run:func() int"}
!12 = !{i64 144, !"go.method.value.reflect"}
!13 = !{i64 144, !"go.method.value.reflect.Run"}
!14 = !{i64 152, !"go.method.type.reflect"}
!15 = !{i64 152, !"go.method.type.reflect.Run"}
!16 = !{i64 184, !"go.method.Sit:func() int"}
!17 = !{i64 184, !"go.method.value.reflect"}
!18 = !{i64 184, !"go.method.value.reflect.Sit"}
!19 = !{i64 192, !"go.method.type.reflect"}
!20 = !{i64 192, !"go.method.type.reflect.Sit"}
!21 = !{i64 128, !"go.method.Run:func() int"}
!22 = !{i64 128, !"go.method.value.reflect.Run"}
!23 = !{i64 136, !"go.method.type.reflect.Run"}
!24 = !{i64 168, !"go.method.Sit:func() int"}
!25 = !{i64 168, !"go.method.value.reflect.Sit"}
!26 = !{i64 176, !"go.method.type.reflect.Sit"}
!27 = !{i64 160, !"go.method.Fly:func()"}
!28 = !{i64 160, !"go.method.value.reflect"}
!29 = !{i64 160, !"go.method.value.reflect.Fly"}
!30 = !{i64 168, !"go.method.type.reflect"}
!31 = !{i64 168, !"go.method.type.reflect.Fly"}
!32 = !{i64 200, !"go.method.Swim:func()"}
!33 = !{i64 200, !"go.method.value.reflect"}
!34 = !{i64 200, !"go.method.value.reflect.Swim"}
!35 = !{i64 208, !"go.method.type.reflect"}
!36 = !{i64 208, !"go.method.type.reflect.Swim"}
!37 = !{i64 128, !"go.method.Fly:func()"}
!38 = !{i64 128, !"go.method.value.reflect.Fly"}
!39 = !{i64 136, !"go.method.type.reflect.Fly"}
!40 = !{i64 168, !"go.method.Swim:func()"}
!41 = !{i64 168, !"go.method.value.reflect.Swim"}
!42 = !{i64 176, !"go.method.type.reflect.Swim"}
!43 = !{i64 160, !"go.method.Lose:func() string"}
!44 = !{i64 160, !"go.method.value.reflect.Lose"}
!45 = !{i64 168, !"go.method.type.reflect.Lose"}
!46 = !{i64 200, !"go.method.Text:func() string"}
!47 = !{i64 200, !"go.method.value.reflect.Text"}
!48 = !{i64 208, !"go.method.type.reflect.Text"}
!49 = !{i64 128, !"go.method.Lose:func() string"}
!50 = !{i64 128, !"go.method.value.reflect.Lose"}
!51 = !{i64 136, !"go.method.type.reflect.Lose"}
!52 = !{i64 168, !"go.method.Text:func() string"}
!53 = !{i64 168, !"go.method.value.reflect.Text"}
!54 = !{i64 176, !"go.method.type.reflect.Text"}
!55 = !{i32 1, !"Virtual Function Elim", i32 1}
