; Another function gets the place for its result, and reads what it holds before.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, reflected
; CHECK-NEXT: slot 1 Three: live, reflected
; CHECK-NEXT: slot 2 Two: live, reflected
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }
@p.T = external constant i8
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
declare void @use.value(%Value)
define void @main(ptr %method, ptr %type, i1 %which, i64 %n) {
  %m = alloca %Method
  call void @use(ptr @p.T)
  call void %method(ptr sret(%Method) %m, ptr %type, i64 0)
  %at.pointer = getelementptr i8, ptr %m, i64 56
  %pointer = load ptr, ptr %at.pointer
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.type.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  call void @other(ptr sret(%Method) %m)
  ret void
}
define internal void @other(ptr sret(%Method) %m) {
  %f = getelementptr i8, ptr %m, i64 48
  %v = load %Value, ptr %f
  call void @use.value(%Value %v)
  ret void
}
