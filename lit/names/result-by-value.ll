; The result comes back in registers, and the pointer is taken out of it. Passing the slot by value, copying from it
; and the end of its life do not write to it.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s

; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"

define void @main(ptr %v) {
  call void @use(ptr @p.T)
  %value = call %Value @p.by.name(ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" @str.One, i64 3) #0
  %method = extractvalue %Value %value, 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  call void @p.through.a.slot(ptr %v)
  ret void
}
define internal void @p.through.a.slot(ptr %v) {
  %slot = alloca %Value
  %copy = alloca %Value
  call void @llvm.lifetime.start.p0(i64 24, ptr %slot)
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" @str.Two, i64 3) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  call void @p.by.value(ptr byval(%Value) %slot)
  call void @llvm.memcpy.p0.p0.i64(ptr %copy, ptr %slot, i64 24, i1 false)
  call void @llvm.lifetime.end.p0(i64 24, ptr %slot)
  ret void
}
declare %Value @p.by.name(ptr byval(%Value), ptr, i64)
declare void @p.by.value(ptr byval(%Value))
declare void @llvm.lifetime.start.p0(i64, ptr)
declare void @llvm.lifetime.end.p0(i64, ptr)
declare void @llvm.memcpy.p0.p0.i64(ptr, ptr, i64, i1)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
