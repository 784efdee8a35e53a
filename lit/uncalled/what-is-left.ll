; What the pass leaves of methods that are looked up and not called: name and func type, from which reflection makes its
; result. The bodies are the unreachable method. The unexported one, which no look-up finds, loses its func type.
; Nothing has the id of the checked load any more, so that a plain load takes its place.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll -o %t.ll
; RUN: %dce %t.ll -o %t.out.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.out.ll --implicit-check-not=type.reflect
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.out.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not='@p.T.'

; CHECK:      @p.T =
; CHECK-SAME: { ptr @name.One, i64 3 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @name.Three, i64 5 }, ptr @func.3, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @name.Two, i64 3 }, ptr @func.2, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK-SAME: { ptr @name.p.quiet, i64 7 }, ptr null, ptr null, ptr null }
; LEFT-DAG:   @p.T =
; LEFT-DAG:   define {{.*}}@main(

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
