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
  tail call void @"x/comparisons.init"()
  tail call void @"x/maps.init"()
  tail call void @"x/order.init"()
  tail call void @"x/tables.init"()
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  tail call void @"x/order.Run"()
  tail call void @"x/tables.Run"()
  tail call void @"x/maps.Run"()
  tail call void @"x/comparisons.Run"()
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"x/comparisons.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/maps.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/order.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/tables.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/order.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/tables.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/maps.Run"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"x/comparisons.Run"() local_unnamed_addr #0

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
