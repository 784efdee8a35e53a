; open-world: nobody here asks for a method, but code that is linked to this later may look up every exported one.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce,verify<llgo-dce>' %s | FileCheck %s --check-prefix=CLOSED
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<open-world>,verify<llgo-dce>' %s | FileCheck %s

; CLOSED:      @p.T =
; CLOSED-SAME: { ptr @str.Keep, i64 4 }, ptr null, ptr null, ptr null }
; CLOSED-SAME: { ptr @str.drop, i64 6 }, ptr null, ptr null, ptr null }

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK-SAME: { ptr @str.drop, i64 6 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.drop = private constant [6 x i8] c"p.drop"
@func = internal constant %abi.Type zeroinitializer
@func.drop = internal constant %abi.Type zeroinitializer
@p.T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.drop, i64 6 }, ptr @func.drop, ptr @p.T.drop, ptr @p.T.drop }
] }, !type !{i64 120, !"go.method.Keep:func()"}, !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.Keep"}, !type !{i64 160, !"go.method.p.drop:func()"}

declare void @use(ptr)

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define internal void @p.T.Keep() {
  ret void
}
define internal void @p.T.drop() {
  ret void
}
