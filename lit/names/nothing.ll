; An array without elements: nothing is known to be the name, which is not understood. It is no look-up of nothing.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, reflected
; CHECK-NEXT: slot 1 Three: live, reflected
; CHECK-NEXT: slot 2 Two: live, reflected
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@names = private constant [0 x %String] zeroinitializer

define void @main(ptr %v, i64 %i) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %at = getelementptr %String, ptr @names, i64 %i
  %name = load %String, ptr %at
  %p = extractvalue %String %name, 0
  %n = extractvalue %String %name, 1
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
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
