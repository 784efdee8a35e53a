; ModuleID = 'x/unexported/a'
source_filename = "x/unexported/a"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"x/unexported/a.Base" = type { i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }

@"x/unexported/a.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.4455943c596a96905f29629f075d28ba.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.4455943c596a96905f29629f075d28ba.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.4455943c596a96905f29629f075d28ba.2 = private unnamed_addr constant [19 x i8] c"x/unexported/a.Base", align 1
@anon.4455943c596a96905f29629f075d28ba.3 = private unnamed_addr constant [1 x i8] c"M", align 1
@anon.4455943c596a96905f29629f075d28ba.4 = private unnamed_addr constant [4 x i8] c"lose", align 1
@anon.4455943c596a96905f29629f075d28ba.5 = private unnamed_addr constant [1 x i8] c"m", align 1
@"_llgo_x/unexported/a.i" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 308539220, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.6, i64 3 }, ptr @"*_llgo_x/unexported/a.i" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.7, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.7, i64 14 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.4455943c596a96905f29629f075d28ba.6 = private unnamed_addr constant [3 x i8] c"a.i", align 1
@"*_llgo_x/unexported/a.i" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1043819480, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.6, i64 3 }, ptr null }, ptr @"_llgo_x/unexported/a.i" }, align 8
@anon.4455943c596a96905f29629f075d28ba.7 = private unnamed_addr constant [14 x i8] c"x/unexported/a", align 1
@anon.4455943c596a96905f29629f075d28ba.8 = private unnamed_addr constant [16 x i8] c"x/unexported/a.m", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.9, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.4455943c596a96905f29629f075d28ba.9 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.9, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.10, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.4455943c596a96905f29629f075d28ba.10 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.10, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.8, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 551631825, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.11, i64 23 }, ptr @"*x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.7, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E$imethods", i64 1, i64 1 } }, align 8
@anon.4455943c596a96905f29629f075d28ba.11 = private unnamed_addr constant [23 x i8] c"interface { a.m() int }", align 1
@"*x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1411706003, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.11, i64 23 }, ptr null }, ptr @"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E" }, align 8
@"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 962632519, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.12, i64 32 }, ptr @"*x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.7, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs$imethods", i64 2, i64 2 } }, align 8
@anon.4455943c596a96905f29629f075d28ba.12 = private unnamed_addr constant [32 x i8] c"interface { M() int; a.m() int }", align 1
@"*x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -291484296, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.12, i64 32 }, ptr null }, ptr @"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs" }, align 8
@"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs$imethods" = weak_odr constant [2 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.3, i64 1 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.4455943c596a96905f29629f075d28ba.8, i64 16 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/unexported/a.Base.M"(%"x/unexported/a.Base" %0) local_unnamed_addr #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported/a.Base" %0, 0
  %1 = add i64 %.fca.0.extract, 20
  ret i64 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/unexported/a.Base.lose"(%"x/unexported/a.Base" %0) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.4455943c596a96905f29629f075d28ba.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/unexported/a.Base.m"(%"x/unexported/a.Base" %0) local_unnamed_addr #0 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported/a.Base" %0, 0
  ret i64 %.fca.0.extract
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/a.(*Base).M"(ptr readonly %0) local_unnamed_addr #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.2, i64 19, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.3, i64 1)
  %.unpack = load i64, ptr %0, align 8
  %2 = add i64 %.unpack, 20
  ret i64 %2
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/unexported/a.(*Base).lose"(ptr readonly %0) local_unnamed_addr #1 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.2, i64 19, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.4, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.4455943c596a96905f29629f075d28ba.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/a.(*Base).m"(ptr readonly %0) local_unnamed_addr #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.2, i64 19, ptr nonnull @anon.4455943c596a96905f29629f075d28ba.5, i64 1)
  %.unpack = load i64, ptr %0, align 8
  ret i64 %.unpack
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read)
define i64 @"x/unexported/a.(*Base).p"(ptr nocapture readonly %0) local_unnamed_addr #3 {
_llgo_0:
  %1 = load i64, ptr %0, align 8
  %2 = add i64 %1, 10
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"x/unexported/a.init"() local_unnamed_addr #4 {
_llgo_0:
  %0 = load i1, ptr @"x/unexported/a.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/unexported/a.init$guard", align 1
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
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #2

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #5

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/a.Call"(ptr %0, ptr %1) local_unnamed_addr #2 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #7
  %2 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/unexported/a.i", ptr %0)
  br i1 %2, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_1
  %common.ret.op = phi i64 [ %9, %_llgo_1 ], [ -1, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_1:                                          ; preds = %_llgo_5
  %3 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 1
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %5 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.x/unexported/a.m:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = tail call i64 %8(ptr %4)
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/a.iface$kS2hUhIWrBUbZ7HhOs-Eo5r9w9htZIbeEhzsj2IyF2E", ptr %0)
  %11 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %10, 0
  %12 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %11, ptr %1, 1
  %13 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %12, 0
  %14 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %13, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %15 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %14, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %16 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %15, 1
  br i1 %16, label %_llgo_1, label %common.ret
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/a.CallBoth"(ptr %0, ptr %1) local_unnamed_addr #2 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #7
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #7
  %2 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs", ptr %0)
  br i1 %2, label %_llgo_3, label %_llgo_5

common.ret:                                       ; preds = %_llgo_5, %_llgo_2
  %common.ret.op = phi i64 [ %16, %_llgo_2 ], [ -1, %_llgo_5 ]
  ret i64 %common.ret.op

_llgo_2:                                          ; preds = %_llgo_5
  %3 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %22, 0
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 0
  %.fca.1.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %3, 1
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %5 = getelementptr i8, ptr %.fca.0.extract, i64 32
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.x/unexported/a.m:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = tail call i64 %8(ptr %4)
  %10 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  %11 = getelementptr i8, ptr %.fca.0.extract, i64 24
  %12 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %11, i32 0, metadata !"go.method.M:func() int")
  %13 = extractvalue { ptr, i1 } %12, 1
  tail call void @llvm.assume(i1 %13)
  %14 = extractvalue { ptr, i1 } %12, 0
  %15 = tail call i64 %14(ptr %10)
  %16 = add i64 %15, %9
  br label %common.ret

_llgo_3:                                          ; preds = %_llgo_0
  %17 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"x/unexported/a.iface$XoJzOB2DfCCwhZhffZup1JCEVNsvL47qwH10fxkZEEs", ptr %0)
  %18 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" undef, ptr %17, 0
  %19 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %18, ptr %1, 1
  %20 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } undef, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %19, 0
  %21 = insertvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %20, i1 true, 1
  br label %_llgo_5

_llgo_5:                                          ; preds = %_llgo_0, %_llgo_3
  %22 = phi { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } [ %21, %_llgo_3 ], [ zeroinitializer, %_llgo_0 ]
  %23 = extractvalue { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i1 } %22, 1
  br i1 %23, label %_llgo_2, label %common.ret
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/a.CallP"(ptr %0, ptr %1) local_unnamed_addr #2 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i64 24
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.x/unexported/a.p:func() int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i64 %6(ptr %2)
  ret i64 %7
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #2

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #1 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(argmem: read) "frame-pointer"="non-leaf" }
attributes #4 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #5 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #6 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
