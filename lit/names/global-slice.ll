; A slice is a variable that points to another one. Nobody writes to the strings when all uses of the pointer are
; loads, too. If the pointer that is loaded goes elsewhere, or anything is written through it, or to the slice, as in
; the lines that are commented out, the names are not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;visible://' -e '/;no-visible/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;holder://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;through://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;pointer://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;slice://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;whole://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;bits://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;copy://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;literal://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

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
@"p.names$data" = internal global [2 x %String] [%String { ptr @str.One, i64 3 }, %String { ptr @str.Two, i64 3 }]
@p.names = internal global { ptr, i64, i64 } { ptr @"p.names$data", i64 2, i64 2 } ;no-visible
;visible:@p.names = global { ptr, i64, i64 } { ptr @"p.names$data", i64 2, i64 2 }
;holder:@p.holder = internal global ptr @p.names

define void @main(ptr %v, i64 %i) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %data = load ptr, ptr @p.names
  %len = load i64, ptr getelementptr (i8, ptr @p.names, i64 8)
  call void @count(i64 %len)
  %at = getelementptr %String, ptr %data, i64 %i
  %at.n = getelementptr i8, ptr %at, i64 8
  %p = load ptr, ptr %at
  %n = load i64, ptr %at.n
  ;through: store i64 1, ptr %at.n
  ;pointer: call void @use(ptr %data)
  ;slice: store ptr %v, ptr @p.names
  ;whole: %slice = load { ptr, i64, i64 }, ptr @p.names
  ;whole: store { ptr, i64, i64 } %slice, ptr %v
  ;bits: %bits = load i64, ptr @p.names
  ;bits: call void @count(i64 %bits)
  ;copy: call void @llvm.memcpy.p0.p0.i64(ptr %v, ptr @p.names, i64 24, i1 false)
  ;holder: %slice = load ptr, ptr @p.holder
  ;holder: %strings = load ptr, ptr %slice
  ;holder: store i8 0, ptr %strings
  ;literal: store { ptr, i64, i64 } { ptr @"p.names$data", i64 2, i64 2 }, ptr %v
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare void @count(i64)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
