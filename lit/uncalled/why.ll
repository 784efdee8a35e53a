; The paths of what such a look-up keeps, a func type, and of what it does not keep; and counts.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll -o %t.ll
; RUN: %why(why=func.1) %t.ll 2>&1 | FileCheck %s --check-prefix=WHY --match-full-lines
; RUN: %why(why-not=p.T.One) %t.ll 2>&1 | FileCheck %s --check-prefix=NOT --match-full-lines
; RUN: %print %t.ll 2>&1 | FileCheck %s --match-full-lines

; WHY:      live symbol: func.1
; WHY-NEXT: >>> func type of method: p.T.One
; WHY-NEXT: >>> any exported method looked up, and not called, by: main (entry point)
; NOT:      dead method: p.T.One
; CHECK:    weak method type: 3 references, 0 emptied

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }

@p.T = external constant i8

define void @main(ptr %method, ptr %type) {
  %m = alloca %Method
  call void @use(ptr @p.T)
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
