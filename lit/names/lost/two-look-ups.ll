; A function with two look-ups: both steps are named. Without debug info there are no lines.
;
; RUN: llvm-link -S %s %S/../Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/relocs.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/plain.ll | %print 2>&1 | FileCheck %s

; CHECK: llgo-dce: warning: @p.find looks up methods that cannot be told by reflection: keeping every exported method because of a result of a function whose body is not known, @p.name; bytes that may be written or replaced, @str.Two{{$}}
; CHECK: slot 0 One: live, reflected

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.Two = weak constant [3 x i8] c"Two"
declare %String @p.name()

define void @main(ptr %v) {
  call void @use(ptr @p.T)
  call void @p.find(ptr %v)
  ret void
}
define internal void @p.find(ptr %v) {
  %slot = alloca %Value
  %name = call %String @p.name()
  %p = extractvalue %String %name, 0
  %n = extractvalue %String %name, 1
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot ;checked
  %method = extractelement <2 x ptr> %pair, i64 1 ;checked
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect") ;checked
  %ok = extractvalue { ptr, i1 } %checked, 1 ;checked
  call void @llvm.assume(i1 %ok) ;checked
  %slot.2 = alloca %Value
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot.2, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" @str.Two, i64 3) #0
  %pair.2 = load <2 x ptr>, ptr %slot.2 ;checked
  %method.2 = extractelement <2 x ptr> %pair.2, i64 1 ;checked
  %checked.2 = call { ptr, i1 } @llvm.type.checked.load(ptr %method.2, i32 0, metadata !"go.method.value.reflect") ;checked
  %ok.2 = extractvalue { ptr, i1 } %checked.2, 1 ;checked
  call void @llvm.assume(i1 %ok.2) ;checked
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
