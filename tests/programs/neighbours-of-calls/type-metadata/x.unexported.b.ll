; ModuleID = 'x/unexported/b'
source_filename = "x/unexported/b"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"x/unexported/b.Base" = type { i64 }

@"x/unexported/b.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.a3d0448e64ce9af9f342972582ef3419.0 = private unnamed_addr constant [5 x i8] c"never", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 8, i32 1749264893, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a3d0448e64ce9af9f342972582ef3419.1, i64 6 }, ptr @"*_llgo_string" }, align 8
@anon.a3d0448e64ce9af9f342972582ef3419.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1323879264, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a3d0448e64ce9af9f342972582ef3419.1, i64 6 }, ptr null }, ptr @_llgo_string }, align 8
@anon.a3d0448e64ce9af9f342972582ef3419.2 = private unnamed_addr constant [19 x i8] c"x/unexported/b.Base", align 1
@anon.a3d0448e64ce9af9f342972582ef3419.3 = private unnamed_addr constant [4 x i8] c"lose", align 1
@anon.a3d0448e64ce9af9f342972582ef3419.4 = private unnamed_addr constant [1 x i8] c"m", align 1

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/unexported/b.Base.lose"(%"x/unexported/b.Base" %0) local_unnamed_addr #0 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #4
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.a3d0448e64ce9af9f342972582ef3419.0, ptr %1, align 8
  %.repack1 = getelementptr inbounds i8, ptr %1, i64 8
  store i64 5, ptr %.repack1, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %1)
  unreachable
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none)
define i64 @"x/unexported/b.Base.m"(%"x/unexported/b.Base" %0) local_unnamed_addr #1 {
_llgo_0:
  %.fca.0.extract = extractvalue %"x/unexported/b.Base" %0, 0
  %1 = add i64 %.fca.0.extract, 100
  ret i64 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define void @"x/unexported/b.(*Base).lose"(ptr readonly %0) local_unnamed_addr #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.a3d0448e64ce9af9f342972582ef3419.2, i64 19, ptr nonnull @anon.a3d0448e64ce9af9f342972582ef3419.3, i64 4)
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 16)
  store ptr @anon.a3d0448e64ce9af9f342972582ef3419.0, ptr %2, align 8
  %.repack1.i = getelementptr inbounds i8, ptr %2, i64 8
  store i64 5, ptr %.repack1.i, align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define i64 @"x/unexported/b.(*Base).m"(ptr readonly %0) local_unnamed_addr #2 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.a3d0448e64ce9af9f342972582ef3419.2, i64 19, ptr nonnull @anon.a3d0448e64ce9af9f342972582ef3419.4, i64 1)
  %.unpack = load i64, ptr %0, align 8
  %2 = add i64 %.unpack, 100
  ret i64 %2
}

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"x/unexported/b.init"() local_unnamed_addr #3 {
_llgo_0:
  %0 = load i1, ptr @"x/unexported/b.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/unexported/b.init$guard", align 1
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
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #2

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i64, ptr, i64) local_unnamed_addr #2

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(none) "frame-pointer"="non-leaf" }
attributes #2 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #3 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
