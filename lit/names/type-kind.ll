; The same through reflect.Type: an interface call, whose result is a Method in a larger struct, of which the function
; is a part.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: dead, not-called
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.Two = private constant [3 x i8] c"Two"

%Method = type { %String, %String, { ptr, ptr }, %Value, i64 }

define void @main(ptr %rtype, ptr %itab) {
  %slot = alloca { %Method, i1 }
  call void @use(ptr @p.T)
  %fun = load ptr, ptr %itab
  call void %fun(ptr sret({ %Method, i1 }) %slot, ptr %rtype, ptr "llgo.reflect.methodbyname.name"="1" @str.Two, i64 3) #0
  %at.func = getelementptr i8, ptr %slot, i64 48
  %func = load <2 x ptr>, ptr %at.func
  %at.ok = getelementptr i8, ptr %slot, i64 80
  %found = load i1, ptr %at.ok
  br i1 %found, label %then, label %end
then:
  %method = extractelement <2 x ptr> %func, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.type.reflect")
  call void @use(ptr %method)
  br label %end
end:
  ret void
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="type" }
