; Case 1 in the other dialect.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Area, i64 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @str.Size, i64 4 }, ptr @func.2, ptr @main.T.Size, ptr @main.T.Size }
; CHECK-SAME: { ptr @str.Zoom, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Area = private unnamed_addr constant [4 x i8] c"Area"
@str.Size = private unnamed_addr constant [4 x i8] c"Size"
@str.Zoom = private unnamed_addr constant [4 x i8] c"Zoom"
@main.I = weak_odr constant [2 x ptr] [ptr @func.1, ptr @func.2]
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [3 x %Method] } { i64 8, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Area, i64 4 }, ptr @func.1, ptr @main.T.Area, ptr @main.T.Area },
  %Method { %String { ptr @str.Size, i64 4 }, ptr @func.2, ptr @main.T.Size, ptr @main.T.Size },
  %Method { %String { ptr @str.Zoom, i64 4 }, ptr @func.3, ptr @main.T.Zoom, ptr @main.T.Zoom }
] }, !type !{i64 56, !"go.method.Area:func()"},
  !type !{i64 96, !"go.method.Size:func()"},
  !type !{i64 136, !"go.method.Zoom:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab) {
  call void @use(ptr @main.T)
  call void @use(ptr @main.I)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.Size:func()")
  %p = extractvalue { ptr, i1 } %f, 0
  call void %p()
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
define void @main.T.Area() {
  ret void
}
define void @main.T.Size() {
  ret void
}
define void @main.T.Zoom() {
  ret void
}
declare void @use(ptr)
