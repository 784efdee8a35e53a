; A method is copied to another local variable, and called from there.
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

define void @main(ptr %method, ptr %type, i1 %which, i64 %n) {
  %m = alloca %Method
  %copy = alloca %Method
  call void @use(ptr @p.T)
  call void %method(ptr sret(%Method) %m, ptr %type, i64 0)
  %at.pointer = getelementptr i8, ptr %m, i64 56
  %pointer = load ptr, ptr %at.pointer
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.type.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %m, i64 80, i1 false)
  %at.copied = getelementptr i8, ptr %copy, i64 48
  %func = load %Value, ptr %at.copied
  call void @use.value(%Value %func)
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @use.value(%Value)
