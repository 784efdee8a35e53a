; Unoptimized code stores the two parts of a String that is a parameter to a temporary, loads it as a whole, stores that
; back, and loads the parts. If another String is stored there, or a part that is computed, chosen or shorter, or if a
; part is stored to twice, as in the lines that are commented out, the name is not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;whole://' -e '/;no-whole/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;chosen://' -e '/;no-chosen/d' -e '/;no-computed/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;other://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;twice://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;computed://' -e '/;no-computed/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;short://' -e '/;no-computed/d' -e '/;no-chosen/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;missing://' -e '/;no-computed/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;escape://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

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

define void @main(ptr %v, ptr %any, i64 %n) {
  call void @use(ptr @p.T)
  call void @p.lookup(ptr %v, ptr @str.One, i64 3)
  call void @p.lookup(ptr %v, ptr @str.Two, i64 3)
  ret void
}
define internal void @p.lookup(ptr %v, ptr %name, i64 %len) {
  %slot = alloca %Value
  %temporary = alloca %String
  %n.at = getelementptr %String, ptr %temporary, i32 0, i32 1
  store ptr %name, ptr %temporary ;no-chosen
  store i64 %len, ptr %n.at ;no-computed
  ;chosen: %null = icmp eq ptr %v, null
  ;chosen: %either = select i1 %null, ptr @str.One, ptr @str.Two
  ;chosen: store ptr %either, ptr %temporary
  ;chosen: store i64 3, ptr %n.at
  ;computed: %sum = add i64 %len, 0
  ;computed: store i64 %sum, ptr %n.at
  ;short: store ptr @str.One, ptr %temporary
  ;short: store i32 3, ptr %n.at
  ;twice: store ptr @str.One, ptr %temporary
  ;escape: call void @use(ptr %temporary)
  %whole = load %String, ptr %temporary
  store %String %whole, ptr %temporary
  ;other: %other = load %String, ptr %v
  ;other: store %String %other, ptr %temporary
  %p = load ptr, ptr %temporary ;no-whole
  %n = load i64, ptr %n.at ;no-whole
  ;whole: %p = extractvalue %String %whole, 0
  ;whole: %n = extractvalue %String %whole, 1
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
