; ModuleID = 'x/unexported'
source_filename = "x/unexported"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i64, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"x/unexported.Mine" = type { i64 }
%"x/unexported.OnlyB" = type { %"x/unexported/b.Base" }
%"x/unexported/b.Base" = type { i64 }
%"x/unexported.Ptr" = type { ptr }
%"x/unexported/a.Base" = type { i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@"x/unexported.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.0 = private unnamed_addr constant [17 x i8] c"x/unexported.Mine", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.1 = private unnamed_addr constant [1 x i8] c"M", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.2 = private unnamed_addr constant [1 x i8] c"m", align 1
@"_llgo_x/unexported.OnlyB" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -921092305, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/unexported.OnlyB" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.3, i64 16 }, ptr @"*_llgo_x/unexported.OnlyB" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$dd7bwvAII2MUj_-h5GmCSBdxguZPMsKJ-DJAtpBzXJI$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.5, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported.(*OnlyB).x/unexported/b.lose", ptr @"x/unexported.OnlyB.x/unexported/b.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.7, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*OnlyB).x/unexported/b.m", ptr @"x/unexported.OnlyB.x/unexported/b.m" }] }, align 8, !type !0, !type !1, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.3 = private unnamed_addr constant [16 x i8] c"unexported.OnlyB", align 1
@"*_llgo_x/unexported.OnlyB" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 72055475, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.3, i64 16 }, ptr null }, ptr @"_llgo_x/unexported.OnlyB" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.5, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported.(*OnlyB).x/unexported/b.lose", ptr @"x/unexported.(*OnlyB).x/unexported/b.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.7, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*OnlyB).x/unexported/b.m", ptr @"x/unexported.(*OnlyB).x/unexported/b.m" }] }, align 8, !type !3, !type !4, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.4 = private unnamed_addr constant [12 x i8] c"x/unexported", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.5 = private unnamed_addr constant [19 x i8] c"x/unexported/b.lose", align 1
@"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1790696805, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.6, i64 6 }, ptr @"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.6 = private unnamed_addr constant [6 x i8] c"func()", align 1
@"*_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -130179135, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.6, i64 6 }, ptr null }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac" }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.7 = private unnamed_addr constant [16 x i8] c"x/unexported/b.m", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.8, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.8 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.8, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.9, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.9, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.10 = private unnamed_addr constant [4 x i8] c"Base", align 1
@"_llgo_x/unexported/b.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -650272038, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/unexported/b.Base" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.11, i64 6 }, ptr @"*_llgo_x/unexported/b.Base" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$RzbLO6lmWjCHQB_xdIXS4kSsbkU8m8EftCr9rSguV0U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.12, i64 14 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.5, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported/b.(*Base).lose", ptr @"x/unexported/b.Base.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.7, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/b.(*Base).m", ptr @"x/unexported/b.Base.m" }] }, align 8, !type !0, !type !1, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.11 = private unnamed_addr constant [6 x i8] c"b.Base", align 1
@"*_llgo_x/unexported/b.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 53265694, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.11, i64 6 }, ptr null }, ptr @"_llgo_x/unexported/b.Base" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.12, i64 14 }, i16 2, i16 0, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.5, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported/b.(*Base).lose", ptr @"x/unexported/b.(*Base).lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.7, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/b.(*Base).m", ptr @"x/unexported/b.(*Base).m" }] }, align 8, !type !3, !type !4, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.12 = private unnamed_addr constant [14 x i8] c"x/unexported/b", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.13 = private unnamed_addr constant [1 x i8] c"N", align 1
@"_llgo_struct$RzbLO6lmWjCHQB_xdIXS4kSsbkU8m8EftCr9rSguV0U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.13, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_struct$dd7bwvAII2MUj_-h5GmCSBdxguZPMsKJ-DJAtpBzXJI$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.10, i64 4 }, ptr @"_llgo_x/unexported/b.Base", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 8
@"_llgo_x/unexported.Ptr" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 190568940, i8 13, i8 8, i8 8, i8 57, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/unexported.Ptr" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.14, i64 14 }, ptr @"*_llgo_x/unexported.Ptr" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$w6I1cFT51lUY3L8acOHMNvAPkpf4XMIn9diNxFW7TZE$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 4, i16 1, i32 24 }, [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).M", ptr @"x/unexported.Ptr.M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.15, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported.(*Ptr).x/unexported/a.lose", ptr @"x/unexported.Ptr.x/unexported/a.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.16, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).x/unexported/a.m", ptr @"x/unexported.Ptr.x/unexported/a.m" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.17, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).x/unexported/a.p", ptr @"x/unexported.Ptr.x/unexported/a.p" }] }, align 8, !type !5, !type !6, !type !7, !type !8, !type !9, !type !10, !type !11, !type !12, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.14 = private unnamed_addr constant [14 x i8] c"unexported.Ptr", align 1
@"*_llgo_x/unexported.Ptr" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1667394013, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.14, i64 14 }, ptr null }, ptr @"_llgo_x/unexported.Ptr" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 4, i16 1, i32 24 }, [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).M", ptr @"x/unexported.(*Ptr).M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.15, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported.(*Ptr).x/unexported/a.lose", ptr @"x/unexported.(*Ptr).x/unexported/a.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.16, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).x/unexported/a.m", ptr @"x/unexported.(*Ptr).x/unexported/a.m" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.17, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Ptr).x/unexported/a.p", ptr @"x/unexported.(*Ptr).x/unexported/a.p" }] }, align 8, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.15 = private unnamed_addr constant [19 x i8] c"x/unexported/a.lose", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.16 = private unnamed_addr constant [16 x i8] c"x/unexported/a.m", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.17 = private unnamed_addr constant [16 x i8] c"x/unexported/a.p", align 1
@"*_llgo_x/unexported/a.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 509589725, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.18, i64 6 }, ptr null }, ptr @"_llgo_x/unexported/a.Base" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.19, i64 14 }, i16 4, i16 1, i32 24 }, [4 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/a.(*Base).M", ptr @"x/unexported/a.(*Base).M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.15, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported/a.(*Base).lose", ptr @"x/unexported/a.(*Base).lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.16, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/a.(*Base).m", ptr @"x/unexported/a.(*Base).m" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.17, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/a.(*Base).p", ptr @"x/unexported/a.(*Base).p" }] }, align 8, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.18 = private unnamed_addr constant [6 x i8] c"a.Base", align 1
@"_llgo_x/unexported/a.Base" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -1787818256, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/unexported/a.Base" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.18, i64 6 }, ptr @"*_llgo_x/unexported/a.Base" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_struct$RzbLO6lmWjCHQB_xdIXS4kSsbkU8m8EftCr9rSguV0U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.19, i64 14 }, i16 3, i16 1, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/a.(*Base).M", ptr @"x/unexported/a.Base.M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.15, i64 19 }, ptr @"_llgo_func$2_iS07vIlF2_rZqWB5eU0IvP_9HviM4MYZNkXZDvbac", ptr @"x/unexported/a.(*Base).lose", ptr @"x/unexported/a.Base.lose" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.16, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported/a.(*Base).m", ptr @"x/unexported/a.Base.m" }] }, align 8, !type !5, !type !6, !type !7, !type !8, !type !9, !type !10, !type !11, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.19 = private unnamed_addr constant [14 x i8] c"x/unexported/a", align 1
@"_llgo_struct$w6I1cFT51lUY3L8acOHMNvAPkpf4XMIn9diNxFW7TZE$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.10, i64 4 }, ptr @"*_llgo_x/unexported/a.Base", i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 true }], align 8
@"x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1003760592, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.20, i64 23 }, ptr @"*x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc$imethods", i64 1, i64 1 } }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.20 = private unnamed_addr constant [23 x i8] c"interface { a.p() int }", align 1
@"*x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1082896052, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.20, i64 23 }, ptr null }, ptr @"x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc" }, align 8
@"x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.17, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_x/unexported.Mine" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1225631115, i8 13, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @"_llgo_x/unexported.Mine" }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.21, i64 15 }, ptr @"*_llgo_x/unexported.Mine" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Mine).M", ptr @"x/unexported.Mine.M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.22, i64 14 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Mine).m", ptr @"x/unexported.Mine.m" }] }, align 8, !type !5, !type !6, !type !7, !type !8, !type !9, !type !21, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.21 = private unnamed_addr constant [15 x i8] c"unexported.Mine", align 1
@"*_llgo_x/unexported.Mine" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -322572035, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.21, i64 15 }, ptr null }, ptr @"_llgo_x/unexported.Mine" }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 2, i16 1, i32 24 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Mine).M", ptr @"x/unexported.(*Mine).M" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.22, i64 14 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"x/unexported.(*Mine).m", ptr @"x/unexported.(*Mine).m" }] }, align 8, !type !13, !type !14, !type !15, !type !16, !type !17, !type !22, !vcall_visibility !2
@anon.c54e65714c0fa24054b1bd2017531ff1.22 = private unnamed_addr constant [14 x i8] c"x/unexported.m", align 1
@anon.c54e65714c0fa24054b1bd2017531ff1.23 = private unnamed_addr constant [1 x i8] c"n", align 1
@"x/unexported.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.23, i64 1 }, ptr @_llgo_int, i64 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 8
@"_llgo_x/unexported.mine" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -351560683, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.24, i64 15 }, ptr @"*_llgo_x/unexported.mine" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.24 = private unnamed_addr constant [15 x i8] c"unexported.mine", align 1
@"*_llgo_x/unexported.mine" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -350354289, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.24, i64 15 }, ptr null }, ptr @"_llgo_x/unexported.mine" }, align 8
@"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.22, i64 14 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1700382985, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.25, i64 32 }, ptr @"*x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.25 = private unnamed_addr constant [32 x i8] c"interface { unexported.m() int }", align 1
@"*x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -665967976, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.25, i64 32 }, ptr null }, ptr @"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, align 8
@"_llgo_x/unexported/b.i" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 632101740, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.26, i64 3 }, ptr @"*_llgo_x/unexported/b.i" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.12, i64 14 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.26 = private unnamed_addr constant [3 x i8] c"b.i", align 1
@"*_llgo_x/unexported/b.i" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 646657669, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.26, i64 3 }, ptr null }, ptr @"_llgo_x/unexported/b.i" }, align 8
@"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.7, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -2003357337, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.27, i64 23 }, ptr @"*x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.4, i64 12 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, align 8
@anon.c54e65714c0fa24054b1bd2017531ff1.27 = private unnamed_addr constant [23 x i8] c"interface { b.m() int }", align 1
@"*x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -201187030, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.c54e65714c0fa24054b1bd2017531ff1.27, i64 23 }, ptr null }, ptr @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/unexported.Mine.M"(%"x/unexported.Mine" %0) #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Mine" %0, 0
  ret i64 %.fca.0.extract
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/unexported.Mine.m"(%"x/unexported.Mine" %0) #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Mine" %0, 0
  ret i64 %.fca.0.extract
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Mine).M"(ptr readonly %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c54e65714c0fa24054b1bd2017531ff1.0, i64 17, ptr nonnull @anon.c54e65714c0fa24054b1bd2017531ff1.1, i64 1)
  %.unpack = load i64, ptr %0, align 8
  ret i64 %.unpack
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Mine).m"(ptr readonly %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.c54e65714c0fa24054b1bd2017531ff1.0, i64 17, ptr nonnull @anon.c54e65714c0fa24054b1bd2017531ff1.2, i64 1)
  %.unpack = load i64, ptr %0, align 8
  ret i64 %.unpack
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.OnlyB.x/unexported/b.lose"(%"x/unexported.OnlyB" %0) #1 {
_llgo_0:
  %.fca.0.0.extract = extractvalue %"x/unexported.OnlyB" %0, 0, 0
  %.fca.0.insert = insertvalue %"x/unexported/b.Base" poison, i64 %.fca.0.0.extract, 0
  tail call void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base" %.fca.0.insert)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.OnlyB.x/unexported/b.m"(%"x/unexported.OnlyB" %0) #1 {
_llgo_0:
  %.fca.0.0.extract = extractvalue %"x/unexported.OnlyB" %0, 0, 0
  %.fca.0.insert = insertvalue %"x/unexported/b.Base" poison, i64 %.fca.0.0.extract, 0
  %1 = tail call i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base" %.fca.0.insert)
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.(*OnlyB).x/unexported/b.lose"(ptr %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack = load i64, ptr %2, align 8
  %3 = insertvalue %"x/unexported/b.Base" poison, i64 %.unpack, 0
  tail call void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base" %3)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*OnlyB).x/unexported/b.m"(ptr %0) #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack = load i64, ptr %2, align 8
  %3 = insertvalue %"x/unexported/b.Base" poison, i64 %.unpack, 0
  %4 = tail call i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base" %3)
  ret i64 %4
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Ptr.M"(%"x/unexported.Ptr" %0) #1 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Ptr" %0, 0
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.extract)
  %.unpack = load i64, ptr %1, align 8
  %2 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %3 = tail call i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base" %2)
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.Ptr.x/unexported/a.lose"(%"x/unexported.Ptr" %0) #1 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Ptr" %0, 0
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.extract)
  %.unpack = load i64, ptr %1, align 8
  %2 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  tail call void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base" %2)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Ptr.x/unexported/a.m"(%"x/unexported.Ptr" %0) #1 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Ptr" %0, 0
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.extract)
  %.unpack = load i64, ptr %1, align 8
  %2 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %3 = tail call i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base" %2)
  ret i64 %3
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Ptr.x/unexported/a.p"(%"x/unexported.Ptr" %0) #1 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported.Ptr" %0, 0
  %1 = tail call i64 @"x/unexported/a.(*Base).p"(ptr %.fca.0.extract)
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Ptr).M"(ptr readonly %0) #1 {
_llgo_0:
  %1 = load ptr, ptr %0, align 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  %4 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %5 = tail call i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base" %4)
  ret i64 %5
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.(*Ptr).x/unexported/a.lose"(ptr readonly %0) #1 {
_llgo_0:
  %1 = load ptr, ptr %0, align 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  %4 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  tail call void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base" %4)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Ptr).x/unexported/a.m"(ptr readonly %0) #1 {
_llgo_0:
  %1 = load ptr, ptr %0, align 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  %4 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %5 = tail call i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base" %4)
  ret i64 %5
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Ptr).x/unexported/a.p"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load ptr, ptr %0, align 8
  %2 = tail call i64 @"x/unexported/a.(*Base).p"(ptr %1)
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.Run"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #4
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 1, ptr %0, align 8
  %1 = tail call i64 @"x/unexported/a.Call"(ptr nonnull @"_llgo_x/unexported.OnlyB", ptr %0)
  %2 = tail call i64 @"x/unexported/b.Call[x/unexported.OnlyB]"(%"x/unexported.OnlyB" { %"x/unexported/b.Base" { i64 1 } })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 2, ptr %3, align 8
  %4 = tail call i64 @"x/unexported/a.Call"(ptr nonnull @"_llgo_x/unexported.Ptr", ptr %3)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 2, ptr %5, align 8
  %.fca.0.insert11 = insertvalue %"x/unexported.Ptr" poison, ptr %5, 0
  %6 = tail call i64 @"x/unexported/b.Call[x/unexported.Ptr]"(%"x/unexported.Ptr" %.fca.0.insert11)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 2, ptr %7, align 8
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/a.iface$0puUhD0BTbqBznE0ubGIAlEHZ__4OmmmNHl_ApbIbZc", ptr nonnull @"_llgo_x/unexported.Ptr")
  %9 = tail call i64 @"x/unexported/a.CallP"(ptr %8, ptr %7)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %9)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 3, ptr %10, align 8
  %11 = tail call i64 @"x/unexported/a.CallBoth"(ptr nonnull @"_llgo_x/unexported.Ptr", ptr %10)
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 4, ptr %12, align 8
  %13 = tail call i64 @"x/unexported/a.CallBoth"(ptr nonnull @"_llgo_x/unexported.Mine", ptr %12)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %11)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %13)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %14 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 4, ptr %14, align 8
  %15 = tail call i64 @"x/unexported/a.Call"(ptr nonnull @"_llgo_x/unexported.Mine", ptr %14)
  %16 = tail call i64 @"x/unexported/b.Call[x/unexported.Mine]"(%"x/unexported.Mine" { i64 4 })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %15)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %16)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %17 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store i64 5, ptr %17, align 8
  %18 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported.mine", ptr nonnull @"_llgo_x/unexported.Ptr")
  br i1 %18, label %_llgo_1, label %_llgo_3

_llgo_1:                                          ; preds = %_llgo_0
  %19 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr nonnull @"_llgo_x/unexported.Ptr")
  br label %_llgo_3

_llgo_3:                                          ; preds = %_llgo_0, %_llgo_1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %18)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %20 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 6, ptr %20, align 8
  %21 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported.mine", ptr nonnull @"_llgo_x/unexported.Mine")
  br i1 %21, label %_llgo_4, label %_llgo_5

_llgo_4:                                          ; preds = %_llgo_3
  %22 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr nonnull @"_llgo_x/unexported.Mine")
  %23 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %22, ptr %20)
  %24 = getelementptr i8, ptr %22, i64 24
  %25 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %24, i32 0, metadata !"go.method.x/unexported.m:func() int")
  %26 = extractvalue { ptr, i1 } %25, 1
  tail call void @llvm.assume(i1 %26)
  %27 = extractvalue { ptr, i1 } %25, 0
  %28 = tail call i64 %27(ptr %23)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %28)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void

_llgo_5:                                          ; preds = %_llgo_3
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr nonnull @"_llgo_x/unexported.Mine", ptr nonnull @"_llgo_x/unexported.mine")
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Two).M"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack = load i64, ptr %2, align 8
  %3 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %4 = tail call i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base" %3)
  ret i64 %4
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.(*Two).x/unexported/a.lose"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack = load i64, ptr %2, align 8
  %3 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  tail call void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base" %3)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Two).x/unexported/a.m"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0)
  %.unpack = load i64, ptr %2, align 8
  %3 = insertvalue %"x/unexported/a.Base" poison, i64 %.unpack, 0
  %4 = tail call i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base" %3)
  ret i64 %4
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Two).x/unexported/a.p"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = tail call i64 @"x/unexported/a.(*Base).p"(ptr %0)
  ret i64 %1
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.(*Two).x/unexported/b.lose"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = getelementptr inbounds i8, ptr %0, i64 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  %4 = insertvalue %"x/unexported/b.Base" poison, i64 %.unpack, 0
  tail call void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base" %4)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.(*Two).x/unexported/b.m"(ptr %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = getelementptr inbounds i8, ptr %0, i64 8
  %2 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %1)
  %.unpack = load i64, ptr %3, align 8
  %4 = insertvalue %"x/unexported/b.Base" poison, i64 %.unpack, 0
  %5 = tail call i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base" %4)
  ret i64 %5
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.init"() local_unnamed_addr #1 {
_llgo_0:
  %0 = load i1, ptr @"x/unexported.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/unexported.init$guard", align 1
  tail call void @"x/unexported/a.init"()
  tail call void @"x/unexported/b.init"()
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %1, align 8
  %2 = tail call i64 @"x/unexported/a.Call"(ptr nonnull @"_llgo_x/unexported/a.Base", ptr %1)
  %3 = tail call i64 @"x/unexported/b.Call[x/unexported.OnlyB]"(%"x/unexported.OnlyB" { %"x/unexported/b.Base" { i64 8 } })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.init#1"() local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store i64 7, ptr %0, align 8
  %1 = tail call i64 @"x/unexported/a.Call"(ptr nonnull @"_llgo_x/unexported/a.Base", ptr %0)
  %2 = tail call i64 @"x/unexported/b.Call[x/unexported.OnlyB]"(%"x/unexported.OnlyB" { %"x/unexported/b.Base" { i64 8 } })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base") #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base") #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base") #1

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base") #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base") #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.(*Base).p"(ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/b.(*Base).lose"(ptr) #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/b.(*Base).m"(ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
define linkonce i64 @"x/unexported/b.Call[x/unexported.OnlyB]"(%"x/unexported.OnlyB" %0) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #4
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %2 = extractvalue %"x/unexported.OnlyB" %0, 0
  %3 = extractvalue %"x/unexported/b.Base" %2, 0
  store i64 %3, ptr %1, align 8
  %4 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported/b.i", ptr nonnull @"_llgo_x/unexported.OnlyB")
  br i1 %4, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %11, %_llgo_1 ], [ -1, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %5 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %17, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %5, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %5, 1
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %7 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %8 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %7, i32 0, metadata !"go.method.x/unexported/b.m:func() int")
  %9 = extractvalue { ptr, i1 } %8, 1
  tail call void @llvm.assume(i1 %9)
  %10 = extractvalue { ptr, i1 } %8, 0
  %11 = tail call i64 %10(ptr %6)
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr nonnull @"_llgo_x/unexported.OnlyB")
  %13 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %12, 0
  %14 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %13, ptr %1, 1
  %15 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %14, 0
  %16 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %17 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %16, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %18 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %17, 1
  br i1 %18, label %_llgo_1, label %common.ret
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.(*Base).M"(ptr) #1

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/a.(*Base).lose"(ptr) #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.(*Base).m"(ptr) #1

; Function Attrs: null_pointer_is_valid
define linkonce i64 @"x/unexported/b.Call[x/unexported.Ptr]"(%"x/unexported.Ptr" %0) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #4
  %1 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported/b.i", ptr nonnull @"_llgo_x/unexported.Ptr")
  br i1 %1, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %8, %_llgo_1 ], [ -1, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %2 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %2, 1
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %4 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %4, i32 0, metadata !"go.method.x/unexported/b.m:func() int")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = extractvalue { ptr, i1 } %5, 0
  %8 = tail call i64 %7(ptr %3)
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %9 = extractvalue %"x/unexported.Ptr" %0, 0
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr nonnull @"_llgo_x/unexported.Ptr")
  %11 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %10, 0
  %12 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %11, ptr %9, 1
  %13 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %12, 0
  %14 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %13, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %15 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %14, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %16 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 1
  br i1 %16, label %_llgo_1, label %common.ret
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
define linkonce i64 @"x/unexported/b.Call[x/unexported.Mine]"(%"x/unexported.Mine" %0) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #4
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  %2 = extractvalue %"x/unexported.Mine" %0, 0
  store i64 %2, ptr %1, align 8
  %3 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported/b.i", ptr nonnull @"_llgo_x/unexported.Mine")
  br i1 %3, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %10, %_llgo_1 ], [ -1, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %4 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %16, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %4, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %4, 1
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %6 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %7 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %6, i32 0, metadata !"go.method.x/unexported/b.m:func() int")
  %8 = extractvalue { ptr, i1 } %7, 1
  tail call void @llvm.assume(i1 %8)
  %9 = extractvalue { ptr, i1 } %7, 0
  %10 = tail call i64 %9(ptr %5)
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/b.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr nonnull @"_llgo_x/unexported.Mine")
  %12 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %11, 0
  %13 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %12, ptr %1, 1
  %14 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %13, 0
  %15 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %14, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %16 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %15, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %17 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %16, 1
  br i1 %17, label %_llgo_1, label %common.ret
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/a.init"() local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported/b.init"() local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Two.M"(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.insert = insertvalue %"x/unexported/a.Base" poison, i64 %0, 0
  %2 = tail call i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base" %.fca.0.insert)
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.Two.x/unexported/a.lose"(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.insert = insertvalue %"x/unexported/a.Base" poison, i64 %0, 0
  tail call void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base" %.fca.0.insert)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Two.x/unexported/a.m"(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.insert = insertvalue %"x/unexported/a.Base" poison, i64 %0, 0
  %2 = tail call i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base" %.fca.0.insert)
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
define void @"x/unexported.Two.x/unexported/b.lose"(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.insert = insertvalue %"x/unexported/b.Base" poison, i64 %1, 0
  tail call void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base" %.fca.0.insert)
  ret void
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported.Two.x/unexported/b.m"(i64 %0, i64 %1) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.insert = insertvalue %"x/unexported/b.Base" poison, i64 %1, 0
  %2 = tail call i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base" %.fca.0.insert)
  ret i64 %2
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.Call"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.CallP"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i64 @"x/unexported/a.CallBoth"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!23}

!0 = !{i64 160, !"go.method.x/unexported/b.lose:func()"}
!1 = !{i64 200, !"go.method.x/unexported/b.m:func() int"}
!2 = !{i64 1}
!3 = !{i64 128, !"go.method.x/unexported/b.lose:func()"}
!4 = !{i64 168, !"go.method.x/unexported/b.m:func() int"}
!5 = !{i64 160, !"go.method.M:func() int"}
!6 = !{i64 160, !"go.method.value.reflect"}
!7 = !{i64 160, !"go.method.value.reflect.M"}
!8 = !{i64 168, !"go.method.type.reflect"}
!9 = !{i64 168, !"go.method.type.reflect.M"}
!10 = !{i64 200, !"go.method.x/unexported/a.lose:func()"}
!11 = !{i64 240, !"go.method.x/unexported/a.m:func() int"}
!12 = !{i64 280, !"go.method.x/unexported/a.p:func() int"}
!13 = !{i64 128, !"go.method.M:func() int"}
!14 = !{i64 128, !"go.method.value.reflect"}
!15 = !{i64 128, !"go.method.value.reflect.M"}
!16 = !{i64 136, !"go.method.type.reflect"}
!17 = !{i64 136, !"go.method.type.reflect.M"}
!18 = !{i64 168, !"go.method.x/unexported/a.lose:func()"}
!19 = !{i64 208, !"go.method.x/unexported/a.m:func() int"}
!20 = !{i64 248, !"go.method.x/unexported/a.p:func() int"}
!21 = !{i64 200, !"go.method.x/unexported.m:func() int"}
!22 = !{i64 168, !"go.method.x/unexported.m:func() int"}
!23 = !{i32 1, !"Virtual Function Elim", i32 1}
