; A look-up finds methods of types that are in an interface, and of no others: their slots are dead.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      type @"p.T": live, in no interface
; CHECK-NEXT: slot 0 One: dead, not-in-interface
; CHECK-NEXT: slot 1 Three: dead, not-in-interface

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }

@p.T = external constant i8

define void @main(ptr %method, ptr %type) {
  %m = alloca %Method
  %is = icmp eq ptr %type, @p.T
  call void %method(ptr sret(%Method) %m, ptr %type, i64 0)
  %at.pointer = getelementptr i8, ptr %m, i64 56
  %pointer = load ptr, ptr %at.pointer
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.type.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  %name = load ptr, ptr %m
  call void @use(ptr %name)
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
