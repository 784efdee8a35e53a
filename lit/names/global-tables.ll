; Pointers and lengths in two tables with the same index, as the optimizer makes them of a switch; or a length that is
; computed of the index. An index that is one less, or shorter, is the same. If one of the tables may be replaced or is
; shorter, if the index is another one, if the length comes from elsewhere, or if an address may wrap, as in the lines
; that are commented out, the names are not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;sum://' -e '/;no-len/d' -e '/;no-index/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;minus://' -e '/;no-index/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;narrow://' -e '/;no-wide/d' -e '/;no-at/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;shift://' -e '/;no-len/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;weak://' -e '/;no-table/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;other://' -e '/;no-len/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;short://' -e '/;no-table/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;writable://' -e '/;no-pointers/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;wraps://' -e '/;no-pointer-at/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;behind://' -e '/;no-len/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: live, named
; CHECK-NEXT: slot 2 Two: dead, not-called
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Threes = private constant [6 x i8] c"Threes"
@switch.table = private constant [2 x ptr] [ptr @str.One, ptr @str.Threes] ;no-pointers
;writable:@switch.table = internal global [2 x ptr] [ptr @str.One, ptr @str.Threes]
@switch.table.1 = private constant [2 x i8] c"\03\05" ;no-table
;weak:@switch.table.1 = weak constant [2 x i8] c"\03\05"
;short:@switch.table.1 = private constant [1 x i8] c"\03"

define void @main(ptr %v, i64 %i, i32 %j) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  ;writable: store ptr %v, ptr @switch.table
  %index = add i64 %i, 0 ;no-index ;no-wide
  ;minus: %index = add nsw i64 %i, -1
  ;sum: %index = add nsw i64 %i, -1
  ;narrow: %index = zext nneg i32 %j to i64
  %at = getelementptr inbounds ptr, ptr @switch.table, i64 %index ;no-pointer-at
  ;wraps: %at = getelementptr ptr, ptr @switch.table, i64 %index
  %p = load ptr, ptr %at
  %n.at = getelementptr inbounds [2 x i8], ptr @switch.table.1, i64 0, i64 %index ;no-at
  ;narrow: %again = zext i32 %j to i64
  ;narrow: %n.at = getelementptr inbounds [2 x i8], ptr @switch.table.1, i64 0, i64 %again
  %n.byte = load i8, ptr %n.at
  %n = zext i8 %n.byte to i64 ;no-len
  ;sum: %twice = mul i64 %i, 2
  ;sum: %n = add i64 %twice, 1
  ;shift: %bits = mul i64 %index, 8
  ;shift: %shifted = lshr i64 1283, %bits
  ;shift: %byte = trunc i64 %shifted to i8
  ;shift: %n = zext i8 %byte to i64
  ;other: %n.other = getelementptr inbounds i8, ptr @switch.table.1, i32 %j
  ;other: %n.other.byte = load i8, ptr %n.other
  ;other: %n = zext i8 %n.other.byte to i64
  ;behind: %next = add i64 %index, 1
  ;behind: %n.next = getelementptr i8, ptr @switch.table.1, i64 %next
  ;behind: %n.next.byte = load i8, ptr %n.next
  ;behind: %n = zext i8 %n.next.byte to i64
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
