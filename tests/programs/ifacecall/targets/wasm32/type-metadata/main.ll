source_filename = "main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

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
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }
%main.Square = type { i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.137f34ca75101f4f6567bb5b54553d03.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.2 = private unnamed_addr constant [15 x i8] c"ifacecall.Loner", align 1
@anon.137f34ca75101f4f6567bb5b54553d03.3 = private unnamed_addr constant [4 x i8] c"Keep", align 1
@anon.137f34ca75101f4f6567bb5b54553d03.4 = private unnamed_addr constant [16 x i8] c"ifacecall.Square", align 1
@anon.137f34ca75101f4f6567bb5b54553d03.5 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@_llgo_main.Square = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -1992542767, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Square }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.6, i32 11 }, ptr @"*_llgo_main.Square" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"ifacecall.struct$j8vL4Y6NKZtAzJ08iBGY1CaSQyKkzTp9AzEhfFl90aM$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Drop", ptr @main.Square.Drop }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Keep", ptr @main.Square.Keep }] }, align 4, !type !0, !type !1, !type !2, !type !3, !type !4, !type !5, !type !6, !type !7, !type !8, !type !9, !vcall_visibility !10
@anon.137f34ca75101f4f6567bb5b54553d03.6 = private unnamed_addr constant [11 x i8] c"main.Square", align 1
@"*_llgo_main.Square" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 209855000, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.6, i32 11 }, ptr null }, ptr @_llgo_main.Square }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Drop", ptr @"main.(*Square).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Square).Keep", ptr @"main.(*Square).Keep" }] }, align 4, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.137f34ca75101f4f6567bb5b54553d03.7 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2131144854, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.8, i32 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i32 1, i32 1 } }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.8 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1805835775, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.8, i32 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.9, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.9 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.9, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.137f34ca75101f4f6567bb5b54553d03.10 = private unnamed_addr constant [4 x i8] c"side", align 1
@"ifacecall.struct$j8vL4Y6NKZtAzJ08iBGY1CaSQyKkzTp9AzEhfFl90aM$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.10, i32 4 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -615042898, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.11, i32 24 }, ptr @"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods", i32 1, i32 1 } }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.11 = private unnamed_addr constant [24 x i8] c"interface { Keep() int }", align 1
@"*_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1136081880, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.11, i32 24 }, ptr null }, ptr @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0" }, align 4
@"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 4
@"*_llgo_main.Disc" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1562855258, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.12, i32 9 }, ptr null }, ptr @_llgo_main.Disc }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.5, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Disc).Drop", ptr @"main.(*Disc).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, i32 4 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*Disc).Keep", ptr @"main.(*Disc).Keep" }] }, align 4, !type !11, !type !12, !type !13, !type !14, !type !15, !type !16, !type !17, !type !18, !type !19, !type !20, !vcall_visibility !10
@anon.137f34ca75101f4f6567bb5b54553d03.12 = private unnamed_addr constant [9 x i8] c"main.Disc", align 1
@_llgo_main.Disc = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -1636422657, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Disc }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.12, i32 9 }, ptr @"*_llgo_main.Disc" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"ifacecall.struct$eJ1bGZyt9nS-p-tRqaw3p5r7GCCw0nmd8eRUVDfV-40$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.7, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.137f34ca75101f4f6567bb5b54553d03.13 = private unnamed_addr constant [1 x i8] c"r", align 1
@"ifacecall.struct$eJ1bGZyt9nS-p-tRqaw3p5r7GCCw0nmd8eRUVDfV-40$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.137f34ca75101f4f6567bb5b54553d03.13, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Disc).Drop"(ptr nocapture readnone %0) #0 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
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
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.2, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %4)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.0, ptr %5, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %5, i32 4
  store i32 21, ptr %.repack1.i, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %5, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Square.Drop(%main.Square %0) #0 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.0, ptr %2, align 4
  %.repack3 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack3, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i32 @main.Square.Keep(%main.Square %0) #2 {
_llgo_0:
  %.fca.0.extract = extractvalue %main.Square %0, 0
  %1 = mul i32 %.fca.0.extract, %.fca.0.extract
  ret i32 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*Square).Drop"(ptr readonly %0) #0 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.4, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 16, ptr %.fca.1.gep2, align 4
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.5, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.0, ptr %5, align 4
  %.repack3.i = getelementptr inbounds i8, ptr %5, i32 4
  store i32 21, ptr %.repack3.i, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %5, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*Square).Keep"(ptr readonly %0) #3 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = icmp eq ptr %0, null
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.4, ptr %1, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 16, ptr %.fca.1.gep2, align 4
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.3, ptr %2, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %2, i32 4
  store i32 4, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %3, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %1, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2)
  %.unpack = load i32, ptr %0, align 4
  %4 = mul i32 %.unpack, %.unpack
  ret i32 %4
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @main.init() local_unnamed_addr #4 {
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
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32") #8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 4)
  store i32 4, ptr %2, align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0", ptr nonnull @_llgo_main.Square)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %1)
  store ptr %3, ptr %1, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep.i, align 4
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %1)
  %5 = getelementptr i8, ptr %3, i32 12
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.Keep:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = tail call i32 %8(ptr %4)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %1)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store i32 2, ptr %10, align 4
  %11 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$-g3voeLlD8ospGS5opLRzuAshTXPNvN5r_MC_SjRbX0", ptr nonnull @"*_llgo_main.Disc")
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %0)
  store ptr %11, ptr %0, align 8
  %.fca.1.gep.i8 = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %10, ptr %.fca.1.gep.i8, align 4
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %0)
  %13 = getelementptr i8, ptr %11, i32 12
  %14 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %13, i32 0, metadata !"go.method.Keep:func() int")
  %15 = extractvalue { ptr, i1 } %14, 1
  tail call void @llvm.assume(i1 %15)
  %16 = extractvalue { ptr, i1 } %14, 0
  %17 = tail call i32 %16(ptr %12)
  call void @llvm.lifetime.end.p0(i64 8, ptr nonnull %0)
  %18 = add i32 %17, %9
  %19 = sext i32 %18 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %19)
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
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr, ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #3

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.Loner.Keep() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.137f34ca75101f4f6567bb5b54553d03.0, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %0, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %1, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %0)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i32 @main.area(ptr nocapture readonly byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %0) local_unnamed_addr #3 {
_llgo_0:
  %.unpack = load ptr, ptr %0, align 4
  %.elt13 = getelementptr inbounds i8, ptr %0, i32 4
  %.unpack14 = load ptr, ptr %.elt13, align 4
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  store ptr %.unpack, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %.unpack14, ptr %.fca.1.gep, align 4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %1)
  %3 = getelementptr i8, ptr %.unpack, i32 12
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Keep:func() int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i32 %6(ptr %2)
  ret i32 %7
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String")) local_unnamed_addr #3

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #3

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #7

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #7

attributes #0 = { noreturn null_pointer_is_valid }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) }
attributes #3 = { null_pointer_is_valid }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #8 = { nounwind }

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
