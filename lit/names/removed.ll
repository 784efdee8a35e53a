; What a look-up of one name leaves behind, from one end to the other: the other methods' slots, entries and bodies are
; removed.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %dce -o %t.ll
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes=internalize,globaldce -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT

; CHECK:      @p.T =
; CHECK-SAME: { ptr @name.One, i64 3 }, ptr @func.1, ptr @p.T.One, ptr @p.T.One }
; CHECK-SAME: { ptr @name.Three, i64 5 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @name.Two, i64 3 }, ptr null, ptr null, ptr null }
; CHECK:      !"go.method.value.reflect.One"
; CHECK-NOT:  !"go.method.{{.*}}.Three"
; LEFT:     define internal void @p.T.One()
; LEFT-NOT: @p.T.Two
; LEFT-NOT: @p.T.Three

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"

define void @main(ptr %v) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" @str.One, i64 3) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
