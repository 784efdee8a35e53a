; The runtime joins two strings: each is one of those that are known, and the name is any of them behind any other.
; If a part is not known, or somebody else's function of that name joins them, as in the lines that are commented
; out, the name is not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;unknown://' -e '/;no-unknown/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;other://' -e '/;no-other/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

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
@str.wo = private constant [4 x i8] c"wohr"

define void @main(ptr %v, i1 %c) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %part = insertvalue %String { ptr @str.wo, i64 undef }, i64 2, 1
  ;unknown: %end = load ptr, ptr %v
  %end = select i1 %c, ptr @str.wo, ptr getelementptr (i8, ptr @str.wo, i64 2) ;no-unknown
  %name = call %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(ptr @str.T, i64 1, ptr %end, i64 2) ;no-other
  ;other: %name = call %String @"p.StringCat"(ptr @str.T, i64 1, ptr %end, i64 2)
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
declare %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(ptr, i64, ptr, i64)
declare %String @p.StringCat(ptr, i64, ptr, i64)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
