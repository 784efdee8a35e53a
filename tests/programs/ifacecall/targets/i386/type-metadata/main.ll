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
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%main.Loner = type {}

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.a1599ef24020a5800c2216657171b662.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.a1599ef24020a5800c2216657171b662.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.a1599ef24020a5800c2216657171b662.2 = private unnamed_addr constant [15 x i8] c"ifacecall.Loner", align 1
@anon.a1599ef24020a5800c2216657171b662.3 = private unnamed_addr constant [4 x i8] c"Keep", align 1
@anon.a1599ef24020a5800c2216657171b662.4 = private unnamed_addr constant [16 x i8] c"ifacecall.Square", align 1
@anon.a1599ef24020a5800c2216657171b662.5 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@_llgo_main.Square = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -1992542767, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Square }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.6, i32 11 }, ptr @"*_llgo_main.Square" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"ifacecall.struct$j8vL4Y6NKZtAzJ08iBGY1CaSQyKkzTp9AzEhfFl90aM$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Drop", ptr @main.Square.Drop }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Keep", ptr @main.Square.Keep }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.a1599ef24020a5800c2216657171b662.6 = private unnamed_addr constant [11 x i8] c"main.Square", align 1
@"*_llgo_main.Square" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 209855000, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.6, i32 11 }, ptr null }, ptr @_llgo_main.Square }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Drop", ptr @"main.(*Square).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Keep", ptr @"main.(*Square).Keep" }] }, align 4, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.a1599ef24020a5800c2216657171b662.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2131144854, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.8, i32 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i32 1, i32 1 } }, align 4
@anon.a1599ef24020a5800c2216657171b662.8 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1805835775, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.8, i32 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.a1599ef24020a5800c2216657171b662.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.a1599ef24020a5800c2216657171b662.10 = private unnamed_addr constant [4 x i8] c"side", align 1
@"ifacecall.struct$j8vL4Y6NKZtAzJ08iBGY1CaSQyKkzTp9AzEhfFl90aM$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.10, i32 4 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -615042898, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.11, i32 24 }, ptr @"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods", i32 1, i32 1 } }, align 4
@anon.a1599ef24020a5800c2216657171b662.11 = private unnamed_addr constant [24 x i8] c"interface { Keep() int }", align 1
@"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1136081880, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.11, i32 24 }, ptr null }, ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 4
@"*_llgo_main.Disc" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1562855258, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.12, i32 9 }, ptr null }, ptr @_llgo_main.Disc }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Disc).Drop", ptr @"main.(*Disc).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Disc).Keep", ptr @"main.(*Disc).Keep" }] }, align 4, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.a1599ef24020a5800c2216657171b662.12 = private unnamed_addr constant [9 x i8] c"main.Disc", align 1
@_llgo_main.Disc = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -1636422657, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Disc }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.12, i32 9 }, ptr @"*_llgo_main.Disc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"ifacecall.struct$eJ1bGZyt9nS-p-tRqaw3p5r7GCCw0nmd8eRUVDfV-40$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.a1599ef24020a5800c2216657171b662.13 = private unnamed_addr constant [1 x i8] c"r", align 1
@"ifacecall.struct$eJ1bGZyt9nS-p-tRqaw3p5r7GCCw0nmd8eRUVDfV-40$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a1599ef24020a5800c2216657171b662.13, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Disc).Drop"(ptr nocapture readnone %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a1599ef24020a5800c2216657171b662.0, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i32 @"main.(*Disc).Keep"(ptr nocapture readonly %0) #1 {
_llgo_0:
  %1 = load i32, ptr %0, align 4
  %2 = mul i32 %1, 3
  %3 = mul i32 %2, %1
  ret i32 %3
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Loner).Keep"(ptr readnone %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.2, i32 15, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.3, i32 4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a1599ef24020a5800c2216657171b662.0, ptr %2, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Square).Drop"(ptr readonly %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.4, i32 16, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.5, i32 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a1599ef24020a5800c2216657171b662.0, ptr %2, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack3.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Square).Keep"(ptr readonly %0) #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.4, i32 16, ptr nonnull @anon.a1599ef24020a5800c2216657171b662.3, i32 4)
  %.unpack = load i32, ptr %0, align 4
  %2 = mul i32 %.unpack, %.unpack
  ret i32 %2
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
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %0 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 4, ptr %0, align 4
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0", ptr nonnull @_llgo_main.Square)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %1, ptr %0)
  %3 = getelementptr i8, ptr %1, i32 12
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Keep:func() int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i32 %6(ptr %2)
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 2, ptr %8, align 4
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0", ptr nonnull @"*_llgo_main.Disc")
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %9, ptr %8)
  %11 = getelementptr i8, ptr %9, i32 12
  %12 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %11, i32 0, metadata !"go.method.Keep:func() int")
  %13 = extractvalue { ptr, i1 } %12, 1
  tail call void @llvm.assume(i1 %13)
  %14 = extractvalue { ptr, i1 } %12, 0
  %15 = tail call i32 %14(ptr %10)
  %16 = add i32 %15, %7
  %17 = sext i32 %16 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %17)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #2

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Loner.Keep(ptr nocapture readnone byval(%main.Loner) %0) local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a1599ef24020a5800c2216657171b662.0, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Square.Drop(i32 %0) #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a1599ef24020a5800c2216657171b662.0, ptr %1, align 4
  %.repack3 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack3, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Square.Keep(i32 %0) #6 {
_llgo_0:
  %1 = mul i32 %0, %0
  ret i32 %1
}

; Function Attrs: null_pointer_is_valid
define i32 @main.area(ptr %0, ptr %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i32 12
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Keep:func() int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i32 %6(ptr %2)
  ret i32 %7
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #2

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #2 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #4 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #7 = { nounwind }

!llvm.module.flags = !{!21, !22, !23, !24, !25, !26, !27}
!llvm.ident = !{!28}

!0 = !{i64 88, !"go.method.Drop:func() int"}
!1 = !{i64 88, !"go.method.value.reflect"}
!2 = !{i64 88, !"go.method.value.reflect.Drop"}
!3 = !{i64 92, !"go.method.type.reflect"}
!4 = !{i64 92, !"go.method.type.reflect.Drop"}
!5 = !{i64 108, !"go.method.Keep:func() int"}
!6 = !{i64 108, !"go.method.value.reflect"}
!7 = !{i64 108, !"go.method.value.reflect.Keep"}
!8 = !{i64 112, !"go.method.type.reflect"}
!9 = !{i64 112, !"go.method.type.reflect.Keep"}
!10 = !{i64 1}
!11 = !{i64 72, !"go.method.Drop:func() int"}
!12 = !{i64 72, !"go.method.value.reflect"}
!13 = !{i64 72, !"go.method.value.reflect.Drop"}
!14 = !{i64 76, !"go.method.type.reflect"}
!15 = !{i64 76, !"go.method.type.reflect.Drop"}
!16 = !{i64 92, !"go.method.Keep:func() int"}
!17 = !{i64 92, !"go.method.value.reflect"}
!18 = !{i64 92, !"go.method.value.reflect.Keep"}
!19 = !{i64 96, !"go.method.type.reflect"}
!20 = !{i64 96, !"go.method.type.reflect.Keep"}
!21 = !{i32 1, !"Virtual Function Elim", i32 1}
!22 = !{i32 2, !"Debug Info Version", i32 3}
!23 = !{i32 7, !"Dwarf Version", i32 4}
!24 = !{i32 1, !"wchar_size", i32 4}
!25 = !{i32 8, !"PIC Level", i32 2}
!26 = !{i32 7, !"uwtable", i32 1}
!27 = !{i32 7, !"frame-pointer", i32 1}
!28 = !{!"LLGo Compiler"}
