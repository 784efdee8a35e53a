; Func goes around a loop, and is used nowhere.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: matchable, not-called
; CHECK-NEXT: slot 1 Three: matchable, not-called
; CHECK-NEXT: slot 2 Two: matchable, not-called
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }

@p.T = external constant i8

define void @main(ptr %method, ptr %type, i1 %which, i64 %n) {
  %m = alloca %Method
  call void @use(ptr @p.T)
  call void %method(ptr sret(%Method) %m, ptr %type, i64 0)
  %at.pointer = getelementptr i8, ptr %m, i64 56
  %pointer = load ptr, ptr %at.pointer
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.type.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  br label %again
again:
  %either = phi ptr [ %pointer, %0 ], [ %chosen, %again ]
  %chosen = select i1 %which, ptr %either, ptr null
  br i1 %which, label %again, label %end
end:
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
