; ModuleID = 'x/assertions'
source_filename = "x/assertions"
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
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@"x/assertions.box" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/assertions.dog" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/assertions.fn" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" zeroinitializer, align 8
@"x/assertions.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.2 = private unnamed_addr constant [16 x i8] c"x/assertions.Dog", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.3 = private unnamed_addr constant [4 x i8] c"Bark", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.4 = private unnamed_addr constant [4 x i8] c"Roll", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.5 = private unnamed_addr constant [3 x i8] c"Sit", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.6 = private unnamed_addr constant [15 x i8] c"x/assertions.Fn", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.7 = private unnamed_addr constant [4 x i8] c"Call", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.8 = private unnamed_addr constant [4 x i8] c"Lose", align 1
@"_llgo_x/assertions/a.Loud" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1988267359, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.9, i64 6 }, ptr @"*_llgo_x/assertions/a.Loud" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A$imethods", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.15, i64 14 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.9 = private unnamed_addr constant [6 x i8] c"a.Loud", align 1
@"*_llgo_x/assertions/a.Loud" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 86631013, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.9, i64 6 }, ptr null }, ptr @"_llgo_x/assertions/a.Loud" }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.10 = private unnamed_addr constant [12 x i8] c"x/assertions", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.11 = private unnamed_addr constant [5 x i8] c"Shout", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.12, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.12 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.12, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.13, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.13 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.13, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.14 = private unnamed_addr constant [5 x i8] c"Speak", align 1
@"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A$imethods" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.11, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.14, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.15 = private unnamed_addr constant [14 x i8] c"x/assertions/a", align 1
@"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1164693627, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.16, i64 38 }, ptr @"*_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A$imethods", i64 2, i64 2 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.16 = private unnamed_addr constant [38 x i8] c"interface { Shout() int; Speak() int }", align 1
@"*_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1169430142, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.16, i64 38 }, ptr null }, ptr @"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A" }, align 8
@"_llgo_x/assertions/a.Speaker" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1395297485, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.17, i64 9 }, ptr @"*_llgo_x/assertions/a.Speaker" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.15, i64 14 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.17 = private unnamed_addr constant [9 x i8] c"a.Speaker", align 1
@"*_llgo_x/assertions/a.Speaker" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2117498116, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.17, i64 9 }, ptr null }, ptr @"_llgo_x/assertions/a.Speaker" }, align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.14, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1375782057, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.18, i64 25 }, ptr @"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.18 = private unnamed_addr constant [25 x i8] c"interface { Speak() int }", align 1
@"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1209625496, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.18, i64 25 }, ptr null }, ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, align 8
@"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -330646702, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.19, i64 20 }, ptr @"*_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.19 = private unnamed_addr constant [20 x i8] c"interface { Nope() }", align 1
@"*_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1128192973, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.19, i64 20 }, ptr null }, ptr @"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA" }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.20 = private unnamed_addr constant [4 x i8] c"Nope", align 1
@"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1790696805, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.21, i64 6 }, ptr @"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.21 = private unnamed_addr constant [6 x i8] c"func()", align 1
@"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -130179135, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.21, i64 6 }, ptr null }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, align 8
@"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.20, i64 4 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }], align 8
@"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1340619744, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.22, i64 23 }, ptr @"*_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.22 = private unnamed_addr constant [23 x i8] c"interface { Sit() int }", align 1
@"*_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1772652064, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.22, i64 23 }, ptr null }, ptr @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0" }, align 8
@"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.5, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"*_llgo_x/assertions.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -333937315, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.23, i64 14 }, ptr null }, ptr @"_llgo_x/assertions.Cat" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.25, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Cat).Purr", ptr @"x/assertions.(*Cat).Purr" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.11, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Cat).Shout", ptr @"x/assertions.(*Cat).Shout" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.14, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Cat).Speak", ptr @"x/assertions.(*Cat).Speak" }] }, align 8, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !type !13, !type !14, !vcall_visibility !15
@anon.28f9a3450ce69c66e8a5e379ce74c730.23 = private unnamed_addr constant [14 x i8] c"assertions.Cat", align 1
@"_llgo_x/assertions.Cat" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1691575616, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/assertions.Cat" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.23, i64 14 }, ptr @"*_llgo_x/assertions.Cat" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/assertions.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.24 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/assertions.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.24, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.25 = private unnamed_addr constant [4 x i8] c"Purr", align 1
@"_llgo_x/assertions.Dog" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1619444037, i8 13, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.26, i64 14 }, ptr @"*_llgo_x/assertions.Dog" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.3, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Bark", ptr @"x/assertions.Dog.Bark" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Roll", ptr @"x/assertions.Dog.Roll" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.5, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Sit", ptr @"x/assertions.Dog.Sit" }] }, align 8, !type !16, !type !17, !type !18, !type !19, !type !20, !type !21, !type !22, !type !23, !type !24, !type !25, !type !26, !type !27, !type !28, !type !29, !type !30, !vcall_visibility !15
@anon.28f9a3450ce69c66e8a5e379ce74c730.26 = private unnamed_addr constant [14 x i8] c"assertions.Dog", align 1
@"*_llgo_x/assertions.Dog" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1876272718, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.26, i64 14 }, ptr null }, ptr @"_llgo_x/assertions.Dog" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.3, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Bark", ptr @"x/assertions.(*Dog).Bark" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.4, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Roll", ptr @"x/assertions.(*Dog).Roll" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.5, i64 3 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Dog).Sit", ptr @"x/assertions.(*Dog).Sit" }] }, align 8, !type !31, !type !1, !type !32, !type !3, !type !33, !type !34, !type !6, !type !35, !type !8, !type !36, !type !37, !type !11, !type !38, !type !13, !type !39, !vcall_visibility !15
@"_llgo_x/assertions.Fn" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1133186109, i8 37, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.27, i64 13 }, ptr @"*_llgo_x/assertions.Fn" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_closure$TWlEC03isGYe2Nyy2HYnOBsOYR1lIx43oIUpIyqvm4s$fields", i64 2, i64 2 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.7, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Fn).Call", ptr @"x/assertions.Fn.Call" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.8, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Fn).Lose", ptr @"x/assertions.Fn.Lose" }] }, align 8, !type !40, !type !22, !type !41, !type !24, !type !42, !type !43, !type !27, !type !44, !type !29, !type !45, !vcall_visibility !15
@anon.28f9a3450ce69c66e8a5e379ce74c730.27 = private unnamed_addr constant [13 x i8] c"assertions.Fn", align 1
@"*_llgo_x/assertions.Fn" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2011435435, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.27, i64 13 }, ptr null }, ptr @"_llgo_x/assertions.Fn" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 2, i16 2, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.7, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Fn).Call", ptr @"x/assertions.(*Fn).Call" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.8, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/assertions.(*Fn).Lose", ptr @"x/assertions.(*Fn).Lose" }] }, align 8, !type !46, !type !1, !type !47, !type !3, !type !48, !type !49, !type !6, !type !50, !type !8, !type !51, !vcall_visibility !15
@anon.28f9a3450ce69c66e8a5e379ce74c730.28 = private unnamed_addr constant [2 x i8] c"$f", align 1
@anon.28f9a3450ce69c66e8a5e379ce74c730.29 = private unnamed_addr constant [5 x i8] c"$data", align 1
@_llgo_Pointer = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 507576105, i8 12, i8 8, i8 8, i8 58, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.30, i64 14 }, ptr @"*_llgo_Pointer" }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.30 = private unnamed_addr constant [14 x i8] c"unsafe.Pointer", align 1
@"*_llgo_Pointer" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1134390089, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.30, i64 14 }, ptr null }, ptr @_llgo_Pointer }, align 8
@"_llgo_closure$TWlEC03isGYe2Nyy2HYnOBsOYR1lIx43oIUpIyqvm4s$fields" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.28, i64 2 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }, %"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.29, i64 5 }, ptr @_llgo_Pointer, i64 8, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1621616665, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.31, i64 25 }, ptr @"*_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.31 = private unnamed_addr constant [25 x i8] c"interface { Shout() int }", align 1
@"*_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -216604989, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.31, i64 25 }, ptr null }, ptr @"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0" }, align 8
@"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.11, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_x/assertions.barker.11.0" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1752219885, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.32, i64 17 }, ptr @"*_llgo_x/assertions.barker.11.0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.32 = private unnamed_addr constant [17 x i8] c"assertions.barker", align 1
@"*_llgo_x/assertions.barker.11.0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -234933056, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.32, i64 17 }, ptr null }, ptr @"_llgo_x/assertions.barker.11.0" }, align 8
@"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.3, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -710865690, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.33, i64 24 }, ptr @"*_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.33 = private unnamed_addr constant [24 x i8] c"interface { Bark() int }", align 1
@"*_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 656011341, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.33, i64 24 }, ptr null }, ptr @"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI" }, align 8
@"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 436474648, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.34, i64 24 }, ptr @"*_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.10, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY$imethods", i64 1, i64 1 } }, align 8
@anon.28f9a3450ce69c66e8a5e379ce74c730.34 = private unnamed_addr constant [24 x i8] c"interface { Call() int }", align 1
@"*_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1575315981, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.34, i64 24 }, ptr null }, ptr @"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY" }, align 8
@"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.7, i64 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/assertions.(*Cat).Purr"(ptr nocapture readnone %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/assertions.(*Cat).Shout"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  %2 = add i64 %1, 2
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/assertions.(*Cat).Speak"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  %2 = add i64 %1, 1
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/assertions.Dog.Bark"(i64 returned %0) #2 {
_llgo_0:
  ret i64 %0
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/assertions.Dog.Roll"(i64 %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/assertions.Dog.Sit"(i64 %0) #2 {
_llgo_0:
  %1 = add i64 %0, 1
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/assertions.(*Dog).Bark"(ptr readonly %0) #3 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.2, i64 16, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.3, i64 4)
  %2 = load i64, ptr %0, align 8
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/assertions.(*Dog).Roll"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.2, i64 16, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.4, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/assertions.(*Dog).Sit"(ptr readonly %0) #3 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.2, i64 16, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.5, i64 3)
  %2 = load i64, ptr %0, align 8
  %3 = add i64 %2, 1
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/assertions.(*Fn).Call"(ptr readonly %0) #3 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.6, i64 15, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.7, i64 4)
  %.unpack = load ptr, ptr %0, align 8
  %.elt5 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack6 = load ptr, ptr %.elt5, align 8
  %__llgo_funcval_code.i = tail call ptr asm "", "=r,0"(ptr %.unpack) #7
  %2 = tail call i64 %__llgo_funcval_code.i(ptr nest %.unpack6)
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/assertions.(*Fn).Lose"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.6, i64 15, ptr nonnull @anon.28f9a3450ce69c66e8a5e379ce74c730.8, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.0, ptr %2, align 8
  %.repack3.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"x/assertions.Run"() local_unnamed_addr #3 {
_llgo_0:
  %0 = alloca { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }, align 8
  %1 = alloca { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }, align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #7
  %.unpack = load ptr, ptr @"x/assertions.box", align 8
  %.unpack39 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/assertions.box", i64 8), align 8
  %2 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/assertions/a.Loud", ptr %.unpack)
  br i1 %2, label %_llgo_4, label %_llgo_5

_llgo_1:                                          ; preds = %_llgo_3, %_llgo_14
  ret void

_llgo_2:                                          ; preds = %_llgo_3, %_llgo_6
  %"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0.sink" = phi ptr [ @"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA", %_llgo_6 ], [ @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0", %_llgo_3 ]
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull %"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0.sink", ptr %.unpack46)
  %4 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0", ptr %.unpack46)
  br i1 %4, label %_llgo_14, label %_llgo_15

_llgo_3:                                          ; preds = %_llgo_6
  %5 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0", ptr %.unpack46)
  br i1 %5, label %_llgo_2, label %_llgo_1

_llgo_4:                                          ; preds = %_llgo_0
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$e6OWQkhCb3p_SbPa2QL9vHpiCLevx1cQzs0hxYBUX_A", ptr %.unpack)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %6, ptr %.unpack39)
  %8 = getelementptr i8, ptr %6, i64 32
  %9 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %8, i32 0, metadata !"go.method.Speak:func() int")
  %10 = extractvalue { ptr, i1 } %9, 1
  tail call void @llvm.assume(i1 %10)
  %11 = extractvalue { ptr, i1 } %9, 0
  %12 = tail call i64 %11(ptr %7)
  %.unpack40 = load ptr, ptr @"x/assertions.box", align 8
  %.unpack41 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/assertions.box", i64 8), align 8
  %13 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/assertions/a.Speaker", ptr %.unpack40)
  br i1 %13, label %_llgo_6, label %_llgo_7

_llgo_5:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack, ptr nonnull @"_llgo_x/assertions/a.Loud")
  unreachable

_llgo_6:                                          ; preds = %_llgo_4
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig", ptr %.unpack40)
  %15 = tail call i64 @"x/assertions.widen"(ptr %14, ptr %.unpack41)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %15)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %.unpack42 = load ptr, ptr @"x/assertions.dog", align 8
  %.unpack43 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/assertions.dog", i64 8), align 8
  call void @"x/assertions/a.As[x/assertions.barker.11.0]"(ptr nonnull sret({ %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }) %1, ptr %.unpack42, ptr %.unpack43)
  %.fca.0.0.load = load ptr, ptr %1, align 8
  %.fca.0.1.gep = getelementptr inbounds i8, ptr %1, i64 8
  %.fca.0.1.load = load ptr, ptr %.fca.0.1.gep, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i64 16
  %.fca.1.load = load i1, ptr %.fca.1.gep, align 8
  %16 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.0.load, ptr %.fca.0.1.load)
  %17 = getelementptr i8, ptr %.fca.0.0.load, i64 24
  %18 = call { ptr, i1 } @llvm.type.checked.load(ptr %17, i32 0, metadata !"go.method.Bark:func() int")
  %19 = extractvalue { ptr, i1 } %18, 1
  call void @llvm.assume(i1 %19)
  %20 = extractvalue { ptr, i1 } %18, 0
  %21 = call i64 %20(ptr %16)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %.fca.1.load)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %21)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %.unpack44 = load ptr, ptr @"x/assertions.fn", align 8
  %.unpack45 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/assertions.fn", i64 8), align 8
  call void @"x/assertions/a.As[interface{Call() int}]"(ptr nonnull sret({ %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }) %0, ptr %.unpack44, ptr %.unpack45)
  %.fca.0.0.load16 = load ptr, ptr %0, align 8
  %.fca.0.1.gep18 = getelementptr inbounds i8, ptr %0, i64 8
  %.fca.0.1.load19 = load ptr, ptr %.fca.0.1.gep18, align 8
  %.fca.1.gep21 = getelementptr inbounds i8, ptr %0, i64 16
  %.fca.1.load22 = load i1, ptr %.fca.1.gep21, align 8
  %22 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.0.load16, ptr %.fca.0.1.load19)
  %23 = getelementptr i8, ptr %.fca.0.0.load16, i64 24
  %24 = call { ptr, i1 } @llvm.type.checked.load(ptr %23, i32 0, metadata !"go.method.Call:func() int")
  %25 = extractvalue { ptr, i1 } %24, 1
  call void @llvm.assume(i1 %25)
  %26 = extractvalue { ptr, i1 } %24, 0
  %27 = call i64 %26(ptr %22)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %.fca.1.load22)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %27)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %.unpack46 = load ptr, ptr @"x/assertions.dog", align 8
  %.unpack47 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/assertions.dog", i64 8), align 8
  %28 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$Dp3L_VBJStwQQByy5qSguKkgUkq3XMsS468hGy-OTrA", ptr %.unpack46)
  br i1 %28, label %_llgo_2, label %_llgo_3

_llgo_7:                                          ; preds = %_llgo_4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack40, ptr nonnull @"_llgo_x/assertions/a.Speaker")
  unreachable

_llgo_14:                                         ; preds = %_llgo_2
  %29 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0", ptr %.unpack46)
  %30 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %29, ptr %.unpack47)
  %31 = getelementptr i8, ptr %29, i64 24
  %32 = call { ptr, i1 } @llvm.type.checked.load(ptr %31, i32 0, metadata !"go.method.Sit:func() int")
  %33 = extractvalue { ptr, i1 } %32, 1
  call void @llvm.assume(i1 %33)
  %34 = extractvalue { ptr, i1 } %32, 0
  %35 = call i64 %34(ptr %30)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %35)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  br label %_llgo_1

_llgo_15:                                         ; preds = %_llgo_2
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %.unpack46, ptr nonnull @"_llgo_iface$wVFMrLvysys8MyySsYwdnQmrzjInLPs96JlOQnZxxg0")
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"x/assertions.init"() local_unnamed_addr #3 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #7
  %0 = load i1, ptr @"x/assertions.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/assertions.init$guard", align 1
  tail call void @"x/assertions/a.init"()
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 41, ptr %1, align 8
  store ptr @"*_llgo_x/assertions.Cat", ptr @"x/assertions.box", align 8
  store ptr %1, ptr getelementptr inbounds (i8, ptr @"x/assertions.box", i64 8), align 8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %2, align 8
  store ptr @"_llgo_x/assertions.Dog", ptr @"x/assertions.dog", align 8
  store ptr %2, ptr getelementptr inbounds (i8, ptr @"x/assertions.dog", i64 8), align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @"x/assertions.init$1", ptr %3, align 8
  %.repack3 = getelementptr inbounds i8, ptr %3, i64 8
  store ptr null, ptr %.repack3, align 8
  store ptr @"_llgo_x/assertions.Fn", ptr @"x/assertions.fn", align 8
  store ptr %3, ptr getelementptr inbounds (i8, ptr @"x/assertions.fn", i64 8), align 8
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define noundef i64 @"x/assertions.init$1"() #2 {
_llgo_0:
  ret i64 9
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"x/assertions/a.init"() local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
define i64 @"x/assertions.Fn.Call"(ptr %0, ptr %1) #3 {
_llgo_0:
  %__llgo_funcval_code = tail call ptr asm "", "=r,0"(ptr %0) #7
  %2 = tail call i64 %__llgo_funcval_code(ptr nest %1)
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i64 @"x/assertions.Fn.Lose"(ptr nocapture readnone %0, ptr nocapture readnone %1) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.28f9a3450ce69c66e8a5e379ce74c730.0, ptr %2, align 8
  %.repack3 = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack3, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noinline null_pointer_is_valid
define i64 @"x/assertions.widen"(ptr %0, ptr %1) local_unnamed_addr #6 {
_llgo_0:
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %0, ptr %1)
  %3 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0", ptr %2)
  br i1 %3, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0", ptr %2)
  %5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %4, ptr %1)
  %6 = getelementptr i8, ptr %4, i64 24
  %7 = call { ptr, i1 } @llvm.type.checked.load(ptr %6, i32 0, metadata !"go.method.Shout:func() int")
  %8 = extractvalue { ptr, i1 } %7, 1
  call void @llvm.assume(i1 %8)
  %9 = extractvalue { ptr, i1 } %7, 0
  %10 = call i64 %9(ptr %5)
  ret i64 %10

_llgo_2:                                          ; preds = %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr nonnull @"_llgo_x/assertions/a.Speaker", ptr %2, ptr nonnull @"_llgo_iface$skKjQY88MotWS3axEkf_9t5_Bf3n-mTyI04Mg71PiP0")
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
define linkonce void @"x/assertions/a.As[x/assertions.barker.11.0]"(ptr sret({ %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }) %0, ptr %1, ptr %2) local_unnamed_addr #3 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %3 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/assertions.barker.11.0", ptr %1)
  br i1 %3, label %_llgo_1, label %_llgo_3

_llgo_1:                                          ; preds = %_llgo_0
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$aZxa8yuAlRjWhL2VvsGkQNqQjjzwVQUFpJgyiQEwVpI", ptr %1)
  %5 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %4, 0
  %6 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %5, ptr %2, 1
  %7 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %6, 0
  %8 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %7, i1 true, 1
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_0, %_llgo_1
  %9 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %8, %_llgo_1 ], [ zeroinitializer, %_llgo_0 ]
  store { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %9, ptr %0, align 8
  ret void
}

; Function Attrs: null_pointer_is_valid
define linkonce void @"x/assertions/a.As[interface{Call() int}]"(ptr sret({ %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 }) %0, ptr %1, ptr %2) local_unnamed_addr #3 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %3 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY", ptr %1)
  br i1 %3, label %_llgo_1, label %_llgo_3

_llgo_1:                                          ; preds = %_llgo_0
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$yXIphnXrCXmw83ouYmV0PXC3-g-jIgnJkyU7v9wTuVY", ptr %1)
  %5 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %4, 0
  %6 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %5, ptr %2, 1
  %7 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %6, 0
  %8 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %7, i1 true, 1
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_0, %_llgo_1
  %9 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %8, %_llgo_1 ], [ zeroinitializer, %_llgo_0 ]
  store { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %9, ptr %0, align 8
  ret void
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr, ptr) local_unnamed_addr #3

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #3 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!52}

!0 = !{i64 128, !"go.method.Purr:func() int"}
!1 = !{i64 128, !"go.method.value.reflect"}
!2 = !{i64 128, !"go.method.value.reflect.Purr"}
!3 = !{i64 136, !"go.method.type.reflect"}
!4 = !{i64 136, !"go.method.type.reflect.Purr"}
!5 = !{i64 168, !"go.method.Shout:func() int"}
!6 = !{i64 168, !"go.method.value.reflect"}
!7 = !{i64 168, !"go.method.value.reflect.Shout"}
!8 = !{i64 176, !"go.method.type.reflect"}
!9 = !{i64 176, !"go.method.type.reflect.Shout"}
!10 = !{i64 208, !"go.method.Speak:func() int"}
!11 = !{i64 208, !"go.method.value.reflect"}
!12 = !{i64 208, !"go.method.value.reflect.Speak"}
!13 = !{i64 216, !"go.method.type.reflect"}
!14 = !{i64 216, !"go.method.type.reflect.Speak"}
!15 = !{i64 1}
!16 = !{i64 120, !"go.method.Bark:func() int"}
!17 = !{i64 120, !"go.method.value.reflect"}
!18 = !{i64 120, !"go.method.value.reflect.Bark"}
!19 = !{i64 128, !"go.method.type.reflect"}
!20 = !{i64 128, !"go.method.type.reflect.Bark"}
!21 = !{i64 160, !"go.method.Roll:func() int"}
!22 = !{i64 160, !"go.method.value.reflect"}
!23 = !{i64 160, !"go.method.value.reflect.Roll"}
!24 = !{i64 168, !"go.method.type.reflect"}
!25 = !{i64 168, !"go.method.type.reflect.Roll"}
!26 = !{i64 200, !"go.method.Sit:func() int"}
!27 = !{i64 200, !"go.method.value.reflect"}
!28 = !{i64 200, !"go.method.value.reflect.Sit"}
!29 = !{i64 208, !"go.method.type.reflect"}
!30 = !{i64 208, !"go.method.type.reflect.Sit"}
!31 = !{i64 128, !"go.method.Bark:func() int"}
!32 = !{i64 128, !"go.method.value.reflect.Bark"}
!33 = !{i64 136, !"go.method.type.reflect.Bark"}
!34 = !{i64 168, !"go.method.Roll:func() int"}
!35 = !{i64 168, !"go.method.value.reflect.Roll"}
!36 = !{i64 176, !"go.method.type.reflect.Roll"}
!37 = !{i64 208, !"go.method.Sit:func() int"}
!38 = !{i64 208, !"go.method.value.reflect.Sit"}
!39 = !{i64 216, !"go.method.type.reflect.Sit"}
!40 = !{i64 160, !"go.method.Call:func() int"}
!41 = !{i64 160, !"go.method.value.reflect.Call"}
!42 = !{i64 168, !"go.method.type.reflect.Call"}
!43 = !{i64 200, !"go.method.Lose:func() int"}
!44 = !{i64 200, !"go.method.value.reflect.Lose"}
!45 = !{i64 208, !"go.method.type.reflect.Lose"}
!46 = !{i64 128, !"go.method.Call:func() int"}
!47 = !{i64 128, !"go.method.value.reflect.Call"}
!48 = !{i64 136, !"go.method.type.reflect.Call"}
!49 = !{i64 168, !"go.method.Lose:func() int"}
!50 = !{i64 168, !"go.method.value.reflect.Lose"}
!51 = !{i64 176, !"go.method.type.reflect.Lose"}
!52 = !{i32 1, !"Virtual Function Elim", i32 1}
