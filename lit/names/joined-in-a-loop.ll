; A string that is joined to itself in a loop may be any number of strings: the name is not known. Without the loop
; it is.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;again://' -e '/;no-again/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: dead, not-called
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"

define void @main(ptr %v, i1 %c) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  br label %loop
loop:
  %s = phi %String [ { ptr @str.One, i64 3 }, %0 ], [ %s, %loop ] ;no-again
  ;again: %s = phi %String [ { ptr @str.One, i64 3 }, %0 ], [ %more, %loop ]
  %more = call %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(%String %s, %String { ptr @str.Two, i64 3 })
  br i1 %c, label %loop, label %end
end:
  %p = extractvalue %String %s, 0
  %n = extractvalue %String %s, 1
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(%String, %String)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
