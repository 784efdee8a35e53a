; ModuleID = 'main'
source_filename = "main"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

@"main.init$guard" = local_unnamed_addr global i1 false, align 1

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  tail call void @"x/anymore.init"()
  tail call void @"x/assertions.init"()
  tail call void @"x/dynamic.init"()
  tail call void @"x/half.init"()
  tail call void @"x/nobody.init"()
  tail call void @"x/unexported.init"()
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  tail call void @"x/assertions.Run"()
  tail call void @"x/dynamic.Run"()
  tail call void @"x/half.Run"()
  tail call void @"x/nobody.Run"()
  tail call void @"x/anymore.Run"()
  tail call void @"x/unexported.Run"()
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"x/anymore.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/assertions.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/dynamic.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/half.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/nobody.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/assertions.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/dynamic.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/half.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/nobody.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/anymore.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/unexported.Run"() local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
