; The record of a look-up in the dialect relocs says which function looks methods up, and not which call. So it counts,
; whatever the function does with the result: here it reads the name.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK: slot 0 Keep: live, reflected

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }
%reflect.Method = type { %String, %String, { ptr, ptr }, %Value, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main(ptr %itab, ptr %data) {
  call void @use(ptr @p.T)
  %m = alloca %reflect.Method
  %slot = getelementptr ptr, ptr %itab, i64 20
  %f = load ptr, ptr %slot
  call void %f(ptr sret(%reflect.Method) %m, ptr %data, i64 0)
  %name = load ptr, ptr %m
  call void @use(ptr %name)
  ret void
}
define void @p.T.Keep() {
  ret void
}
declare void @use(ptr)
