; A function with a final body returns the name: what its returns return. If the linker may take another body, if the
; body is elsewhere, if one return is not known, or if the call is through a pointer, as in the lines that are
; commented out, the name is not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;weak://' -e '/;no-weak/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;body://' -e '/;no-body/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;unknown://' -e '/;no-unknown/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;pointer://' -e '/;no-pointer/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"

define void @main(ptr %v, i1 %c) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %name = call %String @p.name(i1 %c) ;no-pointer
  ;pointer: %f = load ptr, ptr %v
  ;pointer: %name = call %String %f(i1 %c)
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
define internal %String @p.name(i1 %c) { ;no-weak ;no-body
;weak:define weak %String @p.name(i1 %c) {
;body:declare %String @p.name(i1)
;body:define internal %String @q.name(i1 %c) {
  ;unknown: %other = load %String, ptr @p.T
  br i1 %c, label %a, label %b
a:
  ret %String { ptr @str.One, i64 3 }
b:
  ret %String { ptr @str.Two, i64 3 } ;no-unknown
  ;unknown: ret %String %other
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
