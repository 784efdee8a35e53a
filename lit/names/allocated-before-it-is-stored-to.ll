; Memory of the runtime's is zero before anything is stored to it: the empty string is one of its names.
;
;     names := new([2]string)
;     if c { names[0] = "Two"; names[1] = "Two" }
;     v.MethodByName("One" + names[i])           // One, or OneTwo
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: dead, not-called
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
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64)
declare %String @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(%String, %String)
define void @main(ptr %v, i1 %c, i64 %i) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %names = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 32)
  br i1 %c, label %set, label %look
set:
  store %String { ptr @str.Two, i64 3 }, ptr %names
  %second = getelementptr i8, ptr %names, i64 16
  store %String { ptr @str.Two, i64 3 }, ptr %second
  br label %look
look:
  %at = getelementptr %String, ptr %names, i64 %i
  %tail = load %String, ptr %at
  %s = call %String @"github.com/goplus/llgo/runtime/internal/runtime.StringCat"(%String { ptr @str.One, i64 3 }, %String %tail)
  %p = extractvalue %String %s, 0
  %n = extractvalue %String %s, 1
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
