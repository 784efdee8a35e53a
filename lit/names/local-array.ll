; The literal that a loop goes through is in an alloca. Its address goes nowhere, and each place is stored to once, a
; constant: all of its strings are names. If something else may be stored, somebody gets the address, or a place is
; not stored to, as in the lines that are commented out, the names are not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;computed://' -e '/;no-computed/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;narrow://' -e '/;no-narrow/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;missing://' -e '/;no-missing/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;again://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;part://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;escape://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;stored://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;volatile://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;copy://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;index://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;constant://' -e '/;no-constant/d' -e 's/;self://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;constant://' -e '/;no-constant/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=CONSTANT

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CONSTANT:      slot 0 One: dead, not-called
; CONSTANT-NEXT: slot 1 Three: dead, not-called
; CONSTANT-NEXT: slot 2 Two: live, named
; CONSTANT-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"

define void @main(ptr %v, i64 %i) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %names = alloca [2 x %String]
  %names.n = getelementptr i8, ptr %names, i64 8
  store ptr @str.One, ptr %names
  store i64 3, ptr %names.n ;no-computed ;no-narrow
  ;computed: store i64 %i, ptr %names.n
  ;narrow: store i32 3, ptr %names.n
  %second = getelementptr %String, ptr %names, i64 1
  store %String { ptr @str.Two, i64 3 }, ptr %second ;no-missing
  %names.m = getelementptr i8, ptr %names, i64 24
  ;again: store i64 2, ptr %names.m
  ;part: store i8 2, ptr %names.m
  ;escape: call void @use(ptr %names)
  ;stored: store ptr %names, ptr %v
  ;self: store ptr %names, ptr %names
  ;volatile: store volatile i64 3, ptr %names.m
  ;copy: call void @llvm.memcpy.p0.p0.i64(ptr %names, ptr %v, i64 32, i1 false)
  ;index: %third = getelementptr %String, ptr %names, i64 %i
  ;index: store i64 3, ptr %third
  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr %names, i64 32, i1 false)
  %at = getelementptr %String, ptr %names, i64 %i ;no-constant
  ;constant: %at = getelementptr %String, ptr %names, i64 1
  %at.n = getelementptr i8, ptr %at, i64 8
  %p = load ptr, ptr %at
  %n = load i64, ptr %at.n
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
