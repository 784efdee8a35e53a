; A slot that something else may write to says nothing about the call: what is stored or copied into it, or done by
; whoever gets its address, now or later. Each line below that is commented out is one such use; without any the name
; is known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed 's/;store://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;copy://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;escape://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;keep://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed 's/;choose://' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

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

define void @main(ptr %v) {
  %slot = alloca %Value
  %inside = getelementptr i8, ptr %slot, i64 8
  call void @use(ptr @p.T)
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" @str.One, i64 3) #0
  ;store: store ptr %v, ptr %inside
  ;copy: call void @llvm.memcpy.p0.p0.i64(ptr %slot, ptr %v, i64 24, i1 false)
  ;escape: call void @use(ptr %slot)
  ;keep: store ptr %slot, ptr %v
  ;choose: %either = select i1 true, ptr %slot, ptr %v
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
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
