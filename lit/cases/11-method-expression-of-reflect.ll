; Case 11: `h := reflect.Type.Method; h(t, 0)`. All that the front end says of the thunk is an interface call of Method;
; it looks up any exported method all the same. (Program `reflectexpr`.)
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: count 1 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: FileCheck %s --input-file=%t.ll

; WARN: llgo-dce: warning: @main.Type.Method$thunk looks up methods that cannot be told by reflection: keeping every exported method
; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Foo, i64 3 }, ptr @func.1, ptr @main.T.Foo, ptr @main.T.Foo }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Foo = private unnamed_addr constant [3 x i8] c"Foo"
@str.Method = private unnamed_addr constant [6 x i8] c"Method"
@main.I = weak_odr constant [0 x ptr] []
@func.1 = weak_odr constant i64 8
@func.lookup = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Foo, i64 3 }, ptr @func.1, ptr @main.T.Foo, ptr @main.T.Foo }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main.Type.Method$thunk, ptr @main.I, i64 0, ptr @str.Method, ptr @func.lookup }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Foo, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Foo, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @"main.Type.Method$thunk")
  ret void
}
define void @"main.Type.Method$thunk"() {
  ret void
}
define void @main.T.Foo() {
  ret void
}
declare void @use(ptr)
