; Case 22: Go 1.26 has iterators over methods, which no list of look-ups knew: reflect.Value.Methods hands out every
; exported one.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: FileCheck %s --input-file=%t.ll

; WARN: llgo-dce: warning: @main.main looks up methods that cannot be told by reflection: keeping every exported method
; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Foo, i64 3 }, ptr @func.1, ptr @main.T.Foo, ptr @main.T.Foo }
; CHECK-SAME: { ptr @str.p.foo, i64 5 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Foo = private unnamed_addr constant [3 x i8] c"Foo"
@str.p.foo = private unnamed_addr constant [5 x i8] c"p.foo"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Foo, i64 3 }, ptr @func.1, ptr @main.T.Foo, ptr @main.T.Foo },
  %Method { %String { ptr @str.p.foo, i64 5 }, ptr @func.2, ptr @main.T.foo, ptr @main.T.foo }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main.main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Foo, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.p.foo, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.foo, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.foo, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @main.main()
  ret void
}
define void @main.main() {
  call void @use(ptr @main.T)
  call void @reflect.Value.Methods()
  ret void
}
define void @reflect.Value.Methods() {
  ret void
}
define void @main.T.Foo() {
  ret void
}
define void @main.T.foo() {
  ret void
}
declare void @use(ptr)
