; Another run finds the same, though a method that is called keeps the id of both checked loads.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll -o %t.ll
; RUN: %dce < %t.ll > %t.once.ll
; RUN: FileCheck %s --input-file=%t.once.ll
; RUN: %dce < %t.once.ll > %t.twice.ll
; RUN: diff %t.once.ll %t.twice.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @name.One, i64 3 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @name.Two, i64 3 }, ptr @func.2, ptr @p.T.Two, ptr @p.T.Two }
; CHECK:      metadata !"go.method.type.reflect")
; CHECK:      metadata !"go.method.type.reflect.Two")
; CHECK-NOT:  llgo-dce.done

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
  %two = alloca { %Method, i1 }
  call void %method(ptr sret({ %Method, i1 }) %two, ptr %type, ptr %type, i64 3)
  %at.two = getelementptr i8, ptr %two, i64 56
  %called = load ptr, ptr %at.two
  %checked.two = call { ptr, i1 } @llvm.type.checked.load(ptr %called, i32 0, metadata !"go.method.type.reflect.Two")
  call void @use(ptr %called)
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
