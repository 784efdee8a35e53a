; ModuleID = 'x/nobody'
source_filename = "x/nobody"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"x/nobody.W" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }

@"x/nobody.ws$data" = global [1 x %"x/nobody.W"] [%"x/nobody.W" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" zeroinitializer, i64 1 }], align 8
@"x/nobody.init$guard" = local_unnamed_addr global i1 false, align 1
@"x/nobody.n" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" zeroinitializer, align 8
@"x/nobody.ws" = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"x/nobody.ws$data", i64 1, i64 1 }, align 8

; Function Attrs: null_pointer_is_valid
define void @"x/nobody.Run"() local_unnamed_addr #0 {
_llgo_0:
  %0 = tail call i1 @"x/nobody.call"(ptr nonnull @"x/nobody.Run$1", ptr null)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %0)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %1 = tail call i1 @"x/nobody.call"(ptr nonnull @"x/nobody.Run$2", ptr null)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 16)
  store ptr @"x/nobody.Run$3", ptr %2, align 8
  %.repack8 = getelementptr inbounds i8, ptr %2, i64 8
  store ptr null, ptr %.repack8, align 8
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr %2, ptr %3, align 8
  %4 = tail call i1 @"x/nobody.call"(ptr nonnull @"x/nobody.Run$4", ptr %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  %5 = tail call i1 @"x/nobody.call"(ptr nonnull @"x/nobody.Run$5", ptr null)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/nobody.Run$1"() #0 {
_llgo_0:
  %.unpack1 = load i64, ptr getelementptr inbounds (i8, ptr @"x/nobody.ws", i64 8), align 8
  %0 = icmp eq i64 %.unpack1, 0
  br i1 %0, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0, %_llgo_1
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.unpack = load ptr, ptr @"x/nobody.ws", align 8
  %.unpack3.unpack = load ptr, ptr %.unpack, align 8
  %.unpack3.elt6 = getelementptr inbounds i8, ptr %.unpack, i64 8
  %.unpack3.unpack7 = load ptr, ptr %.unpack3.elt6, align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack3.unpack, ptr %.unpack3.unpack7)
  %2 = getelementptr i8, ptr %.unpack3.unpack, i64 24
  %3 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %2, i32 0, metadata !"go.method.Nope:func(int8) int")
  %4 = extractvalue { ptr, i1 } %3, 1
  tail call void @llvm.assume(i1 %4)
  %5 = extractvalue { ptr, i1 } %3, 0
  %6 = tail call i64 %5(ptr %1, i8 1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/nobody.Run$2"() #0 {
_llgo_0:
  %.unpack = load ptr, ptr @"x/nobody.n", align 8
  %.unpack1 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/nobody.n", i64 8), align 8
  %0 = tail call i64 @"x/nobody.generic[x/nobody.Never]"(ptr %.unpack, ptr %.unpack1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %0)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/nobody.Run$4"(ptr nest nocapture readonly %0) #0 {
_llgo_0:
  %.unpack = load ptr, ptr %0, align 8
  %.unpack1 = load ptr, ptr %.unpack, align 8
  %.elt2 = getelementptr inbounds i8, ptr %.unpack, i64 8
  %.unpack3 = load ptr, ptr %.elt2, align 8
  %.unpack4 = load ptr, ptr @"x/nobody.n", align 8
  %.unpack5 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/nobody.n", i64 8), align 8
  %__llgo_funcval_code = tail call ptr asm "", "=r,0"(ptr %.unpack1) #6
  %1 = tail call i64 %__llgo_funcval_code(ptr nest %.unpack3, ptr %.unpack4, ptr %.unpack5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @"x/nobody.Run$5"() #0 {
_llgo_0:
  %.unpack = load ptr, ptr @"x/nobody.n", align 8
  %.unpack9 = load ptr, ptr getelementptr inbounds (i8, ptr @"x/nobody.n", i64 8), align 8
  %0 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack, ptr %.unpack9)
  %1 = getelementptr i8, ptr %.unpack, i64 24
  %2 = load ptr, ptr %1, align 8
  %3 = call { ptr, i1 } @llvm.type.checked.load(ptr %1, i32 0, metadata !"go.method.Nope:func(int8) int")
  %4 = extractvalue { ptr, i1 } %3, 1
  call void @llvm.assume(i1 %4)
  %5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"()
  %6 = alloca [200 x i8], align 1
  %7 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 48)
  store ptr %6, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %7, i64 8
  store i64 0, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %7, i64 16
  store ptr %5, ptr %9, align 8
  %10 = getelementptr inbounds i8, ptr %7, i64 24
  store ptr blockaddress(@"x/nobody.Run$5", %_llgo_2), ptr %10, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %7)
  %11 = getelementptr inbounds i8, ptr %7, i64 32
  %12 = getelementptr inbounds i8, ptr %7, i64 40
  store ptr null, ptr %12, align 8
  %13 = call i32 @__sigsetjmp(ptr nonnull %6, i32 0)
  %14 = icmp eq i32 %13, 0
  br i1 %14, label %_llgo_4, label %_llgo_5

common.ret:                                       ; preds = %_llgo_8, %_llgo_3
  ret void

_llgo_2:                                          ; preds = %_llgo_5, %_llgo_4
  store ptr blockaddress(@"x/nobody.Run$5", %_llgo_3), ptr %10, align 8
  %15 = load ptr, ptr %12, align 8
  %.not = icmp eq ptr %15, null
  br i1 %.not, label %_llgo_8, label %_llgo_7

_llgo_3:                                          ; preds = %_llgo_5, %_llgo_8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr %5)
  br label %common.ret

_llgo_4:                                          ; preds = %_llgo_0
  %16 = load ptr, ptr %12, align 8
  %17 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 40)
  store ptr %16, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %17, i64 8
  store i64 0, ptr %18, align 8
  %19 = getelementptr inbounds i8, ptr %17, i64 16
  store ptr %2, ptr %19, align 8
  %.repack10 = getelementptr inbounds i8, ptr %17, i64 24
  store ptr %0, ptr %.repack10, align 8
  %20 = getelementptr inbounds i8, ptr %17, i64 32
  store i8 4, ptr %20, align 1
  store ptr %17, ptr %12, align 8
  store ptr blockaddress(@"x/nobody.Run$5", %common.ret), ptr %11, align 8
  br label %_llgo_2

_llgo_5:                                          ; preds = %_llgo_0
  store ptr blockaddress(@"x/nobody.Run$5", %_llgo_3), ptr %11, align 8
  %21 = load ptr, ptr %10, align 8
  indirectbr ptr %21, [label %_llgo_3, label %_llgo_2]

_llgo_7:                                          ; preds = %_llgo_2
  %22 = load { ptr, i64, { ptr, ptr }, i8 }, ptr %15, align 8
  %23 = extractvalue { ptr, i64, { ptr, ptr }, i8 } %22, 0
  store ptr %23, ptr %12, align 8
  %24 = extractvalue { ptr, i64, { ptr, ptr }, i8 } %22, 2
  %25 = extractvalue { ptr, i64, { ptr, ptr }, i8 } %22, 3
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr nonnull %15)
  %26 = extractvalue { ptr, ptr } %24, 0
  %27 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr %26)
  %.fca.0.extract1 = extractvalue { ptr, ptr } %27, 0
  %.fca.1.extract2 = extractvalue { ptr, ptr } %27, 1
  %28 = extractvalue { ptr, ptr } %24, 1
  %29 = call i64 %26(ptr %28, i8 %25)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr %.fca.0.extract1, ptr %.fca.1.extract2)
  br label %_llgo_8

_llgo_8:                                          ; preds = %_llgo_7, %_llgo_2
  %.unpack16 = load ptr, ptr %9, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %.unpack16)
  %30 = load ptr, ptr %11, align 8
  indirectbr ptr %30, [label %_llgo_3, label %common.ret]
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/nobody.(*W).Nope"(ptr nocapture readonly %0, i8 %1) #0 {
_llgo_0:
  %.unpack = load ptr, ptr %0, align 8
  %.elt1 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack2 = load ptr, ptr %.elt1, align 8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack, ptr %.unpack2)
  %3 = getelementptr i8, ptr %.unpack, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Nope:func(int8) int")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"x/nobody.(*W).Nope", ptr %4)
  %8 = tail call i64 %4(ptr %2, i8 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %7)
  ret i64 %8
}

; Function Attrs: noinline null_pointer_is_valid
define void @"x/nobody.call$1"(ptr nest nocapture readonly %0) #1 {
_llgo_0:
  %1 = alloca i8, align 1
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.BindRecoverFrame"(ptr nonnull @"x/nobody.call$1", ptr nonnull %1)
  %2 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.Recover"(ptr nonnull %1)
  %.fca.0.extract = extractvalue { ptr, ptr } %2, 0
  %.fca.1.extract = extractvalue { ptr, ptr } %2, 1
  %3 = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %.fca.0.extract, ptr %.fca.1.extract, ptr null, ptr null)
  %4 = xor i1 %3, true
  %.unpack = load ptr, ptr %0, align 8
  store i1 %4, ptr %.unpack, align 1
  ret void
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"x/nobody.init"() local_unnamed_addr #2 {
_llgo_0:
  %0 = load i1, ptr @"x/nobody.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/nobody.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #4

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid returns_twice
declare i32 @__sigsetjmp(ptr, i32) local_unnamed_addr #5

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.BindRecoverFrame"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define i64 @"x/nobody.Run$3"(ptr %0, ptr %1) #0 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i64 24
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Nope:func(int8) int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i64 %6(ptr %2, i8 3)
  ret i64 %7
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/nobody.W.Nope"(ptr nocapture readonly byval(%"x/nobody.W") %0, i8 %1) #0 {
_llgo_0:
  %.unpack.unpack = load ptr, ptr %0, align 8
  %.unpack.elt3 = getelementptr inbounds i8, ptr %0, i64 8
  %.unpack.unpack4 = load ptr, ptr %.unpack.elt3, align 8
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.unpack.unpack, ptr %.unpack.unpack4)
  %3 = getelementptr i8, ptr %.unpack.unpack, i64 24
  %4 = load ptr, ptr %3, align 8
  %5 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Nope:func(int8) int")
  %6 = extractvalue { ptr, i1 } %5, 1
  tail call void @llvm.assume(i1 %6)
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"x/nobody.W.Nope", ptr %4)
  %8 = tail call i64 %4(ptr %2, i8 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %7)
  ret i64 %8
}

; Function Attrs: noinline null_pointer_is_valid
define i1 @"x/nobody.call"(ptr %0, ptr %1) #1 {
_llgo_0:
  %2 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 1)
  %3 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 8)
  store ptr %2, ptr %3, align 8
  %4 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"()
  %5 = alloca [200 x i8], align 1
  %6 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 48)
  store ptr %5, ptr %6, align 8
  %7 = getelementptr inbounds i8, ptr %6, i64 8
  store i64 0, ptr %7, align 8
  %8 = getelementptr inbounds i8, ptr %6, i64 16
  store ptr %4, ptr %8, align 8
  %9 = getelementptr inbounds i8, ptr %6, i64 24
  store ptr blockaddress(@"x/nobody.call", %_llgo_2), ptr %9, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %6)
  %10 = getelementptr inbounds i8, ptr %6, i64 32
  %11 = getelementptr inbounds i8, ptr %6, i64 40
  store ptr null, ptr %11, align 8
  %12 = call i32 @__sigsetjmp(ptr nonnull %5, i32 0)
  %13 = icmp eq i32 %12, 0
  br i1 %13, label %_llgo_4, label %_llgo_5

common.ret:                                       ; preds = %_llgo_8, %_llgo_3
  %common.ret.op = load i1, ptr %2, align 1
  ret i1 %common.ret.op

_llgo_2:                                          ; preds = %_llgo_5, %_llgo_4
  store ptr blockaddress(@"x/nobody.call", %_llgo_3), ptr %9, align 8
  %14 = load ptr, ptr %11, align 8
  %.not = icmp eq ptr %14, null
  br i1 %.not, label %_llgo_8, label %_llgo_7

_llgo_3:                                          ; preds = %_llgo_5, %_llgo_8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr %4)
  br label %common.ret

_llgo_4:                                          ; preds = %_llgo_0
  %15 = load ptr, ptr %11, align 8
  %16 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 32)
  store ptr %15, ptr %16, align 8
  %17 = getelementptr inbounds i8, ptr %16, i64 8
  store i64 0, ptr %17, align 8
  %18 = getelementptr inbounds i8, ptr %16, i64 16
  store ptr @"x/nobody.call$1", ptr %18, align 8
  %.repack9 = getelementptr inbounds i8, ptr %16, i64 24
  store ptr %3, ptr %.repack9, align 8
  store ptr %16, ptr %11, align 8
  %__llgo_funcval_code = call ptr asm "", "=r,0"(ptr %0) #6
  call void %__llgo_funcval_code(ptr nest %1)
  store ptr blockaddress(@"x/nobody.call", %common.ret), ptr %10, align 8
  br label %_llgo_2

_llgo_5:                                          ; preds = %_llgo_0
  store ptr blockaddress(@"x/nobody.call", %_llgo_3), ptr %10, align 8
  %19 = load ptr, ptr %9, align 8
  indirectbr ptr %19, [label %_llgo_3, label %_llgo_2]

_llgo_7:                                          ; preds = %_llgo_2
  %.unpack = load ptr, ptr %14, align 8
  %.elt13 = getelementptr inbounds i8, ptr %14, i64 16
  %.unpack14.unpack = load ptr, ptr %.elt13, align 8
  %.unpack14.elt15 = getelementptr inbounds i8, ptr %14, i64 24
  %.unpack14.unpack16 = load ptr, ptr %.unpack14.elt15, align 8
  store ptr %.unpack, ptr %11, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr nonnull %14)
  %20 = call { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr %.unpack14.unpack)
  %.fca.0.extract = extractvalue { ptr, ptr } %20, 0
  %.fca.1.extract = extractvalue { ptr, ptr } %20, 1
  %__llgo_funcval_code1 = call ptr asm "", "=r,0"(ptr %.unpack14.unpack) #6
  call void %__llgo_funcval_code1(ptr nest %.unpack14.unpack16)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr %.fca.0.extract, ptr %.fca.1.extract)
  br label %_llgo_8

_llgo_8:                                          ; preds = %_llgo_7, %_llgo_2
  %.unpack22 = load ptr, ptr %8, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %.unpack22)
  %21 = load ptr, ptr %10, align 8
  indirectbr ptr %21, [label %_llgo_3, label %common.ret]
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define linkonce i64 @"x/nobody.generic[x/nobody.Never]"(ptr %0, ptr %1) local_unnamed_addr #0 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1)
  %3 = getelementptr i8, ptr %0, i64 24
  %4 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %3, i32 0, metadata !"go.method.Nope:func(int8) int")
  %5 = extractvalue { ptr, i1 } %4, 1
  tail call void @llvm.assume(i1 %5)
  %6 = extractvalue { ptr, i1 } %4, 0
  %7 = tail call i64 %6(ptr %2, i8 2)
  ret i64 %7
}

; Function Attrs: null_pointer_is_valid
declare { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.Recover"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { noinline null_pointer_is_valid "disable-tail-calls"="true" "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #4 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #5 = { null_pointer_is_valid returns_twice "frame-pointer"="non-leaf" }
attributes #6 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
