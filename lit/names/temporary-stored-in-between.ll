; Pointer and length are loaded from a temporary that is stored to in between, in a loop: they are of two strings, and the
; name is the beginning of one.
;
;     p := unsafe.StringData(s); s = next; unsafe.String(p, len(s))
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, reflected
; CHECK-NEXT: slot 1 Three: live, reflected
; CHECK-NEXT: slot 2 Two: live, reflected
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
@p.T = external constant i8
@str.Two = private constant [3 x i8] c"Two"
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
@str.OneTwo = private constant [6 x i8] c"OneTwo"
define void @main(ptr %v, i1 %c) {
entry:
  %slot = alloca %Value
  %temporary = alloca %String
  %n.at = getelementptr %String, ptr %temporary, i32 0, i32 1
  call void @use(ptr @p.T)
  br label %loop
loop:
  %whole = phi %String [ { ptr @str.OneTwo, i64 6 }, %entry ], [ { ptr @str.Two, i64 3 }, %loop2 ]
  %first = phi i1 [ true, %entry ], [ false, %loop2 ]
  %p = load ptr, ptr %temporary
  store %String %whole, ptr %temporary
  %n = load i64, ptr %n.at
  br i1 %first, label %loop2, label %done
loop2:
  br label %loop
done:
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
