; The same of String structs, as in code that is not optimized.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;unknown://' -e '/;no-unknown/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: dead, not-called
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
@str.T = private constant [1 x i8] c"T"
@str.wo = private constant [2 x i8] c"wo"

define void @main(ptr %v, i1 %c) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  ;unknown: %end = load %String, ptr %v
  %end = select i1 %c, %String { ptr @str.wo, i64 2 }, %String { ptr @str.wo, i64 1 } ;no-unknown
  %name = call %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(%String { ptr @str.T, i64 1 }, %String %end)
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
declare %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(%String, %String)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
