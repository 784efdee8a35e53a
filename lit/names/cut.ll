; The runtime cuts a part out of a string, between indices that are known. If an index is computed, if all are out of
; range, or if the string is not known, as in the lines that are commented out, the name is not known. Where one of
; two indices is out of range, the runtime panics, and no name comes of that. A truth value as an index is 0 or 1; a byte may be more.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;bit://' -e '/;no-bit/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=BIT
; RUN: sed -e 's/;byte://' -e '/;no-bit/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;computed://' -e '/;no-computed/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;range://' -e '/;no-range/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;unknown://' -e '/;no-unknown/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; BIT:      slot 0 One: live, named
; BIT-NEXT: slot 1 Three: dead, not-called
; BIT-NEXT: slot 2 Two: dead, not-called
; BIT-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: dead, not-called
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
@str.both = private constant [6 x i8] c"OneTwo"

define void @main(ptr %v, i64 %i, i1 %c) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  ;computed: %low = add i64 %i, 3
  ;range: %low = select i1 %c, i64 7, i64 8
  %low = select i1 %c, i64 3, i64 6 ;no-computed ;no-range ;no-bit
  ;bit: %low = zext i1 %c to i64
  ;bit: %high = select i1 %c, i64 4, i64 3
  ;byte: %byte = trunc i64 %i to i8
  ;byte: %low = zext i8 %byte to i64
  ;byte: %high = select i1 %c, i64 4, i64 3
  %s = select i1 %c, ptr @str.both, ptr @str.both ;no-unknown
  ;unknown: %s = load ptr, ptr %v
  %high = select i1 %c, i64 6, i64 5 ;no-bit
  %name = call %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringSlice2"(ptr %s, i64 6, i64 %low, i64 %high, i1 true, i1 true)
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
declare %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringSlice2"(ptr, i64, i64, i64, i1, i1)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
