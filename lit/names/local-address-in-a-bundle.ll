; The address of the array is in a bundle of operands, beside an argument that is copied: others may have it.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, reflected
; CHECK-NEXT: slot 1 Three: live, reflected
; CHECK-NEXT: slot 2 Two: live, reflected
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
declare void @f(ptr byval([2 x %String]))
define void @main(ptr %v, i64 %i) {
  %slot = alloca %Value
  %names = alloca [2 x %String]
  call void @use(ptr @p.T)
  store %String { ptr @str.One, i64 3 }, ptr %names
  %second = getelementptr %String, ptr %names, i64 1
  store %String { ptr @str.Two, i64 3 }, ptr %second
  call void @f(ptr byval([2 x %String]) %names) [ "deopt"(ptr %names) ]
  %at = getelementptr %String, ptr %names, i64 %i
  %n.at = getelementptr i8, ptr %at, i64 8
  %p = load ptr, ptr %at
  %n = load i64, ptr %n.at
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
