; The name is loaded from a variable that nobody writes to. If somebody may write to it, as in the lines that are
; commented out, the name is not known: a store, now or in another function; a call that has the address; another
; variable or a list that has it; somebody outside, or assembly; a variable for each thread, a section of its own, or
; a load that is volatile.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;visible://' -e '/;no-visible/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;thread://' -e '/;no-thread/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;section://' -e '/;no-section/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;assembly://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;list://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;alias://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;store://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;first://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;escape://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;number://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;stored://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;set://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;copy://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;volatile://' -e '/;no-volatile/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;init://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

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
@p.name = internal global { i64, %String } { i64 7, %String { ptr @str.One, i64 3 } } ;no-visible ;no-thread ;no-section
;visible:@p.name = global { i64, %String } { i64 7, %String { ptr @str.One, i64 3 } }
;thread:@p.name = internal thread_local global { i64, %String } { i64 7, %String { ptr @str.One, i64 3 } }
;section:@p.name = internal global { i64, %String } { i64 7, %String { ptr @str.One, i64 3 } }, section "mine"
;assembly:module asm "mov p.name, %rax"
;list:@llvm.compiler.used = appending global [1 x ptr] [ptr @p.name], section "llvm.metadata"
;alias:@p.other = alias ptr, ptr @p.name

define void @main(ptr %v) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  ;store: store i64 2, ptr getelementptr (i8, ptr @p.name, i64 16)
  ;first: store i64 2, ptr @p.name
  ;escape: call void @use(ptr getelementptr (i8, ptr @p.name, i64 8))
  ;number: %number = ptrtoint ptr @p.name to i64
  ;stored: store ptr @p.name, ptr %v
  ;set: call void @llvm.memset.p0.i64(ptr @p.name, i8 0, i64 24, i1 false)
  ;copy: call void @llvm.memcpy.p0.p0.i64(ptr @p.name, ptr %v, i64 24, i1 false)
  ;volatile: %p = load volatile ptr, ptr getelementptr (i8, ptr @p.name, i64 8)
  %p = load ptr, ptr getelementptr (i8, ptr @p.name, i64 8) ;no-volatile
  %n = load i64, ptr getelementptr (i8, ptr @p.name, i64 16)
  %is.null = icmp eq ptr @p.name, null
  call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr @p.name, i64 24, i1 false)
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
;init:define void @p.init() {
;init:  store %String { ptr @str.Two, i64 3 }, ptr getelementptr (i8, ptr @p.name, i64 8)
;init:  ret void
;init:}
declare void @llvm.memset.p0.i64(ptr, i8, i64, i1)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
