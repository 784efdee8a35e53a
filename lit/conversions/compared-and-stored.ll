; A descriptor that is compared and does something else as well is in an interface, in whatever order: in one function
; (before or after the comparison), or in two.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Before": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"After": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Elsewhere": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Compared": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Before = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Before.M, ptr @Before.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@After = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @After.M, ptr @After.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Elsewhere = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Elsewhere.M, ptr @Elsewhere.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Compared = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Compared.M, ptr @Compared.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %itab, ptr %type, ptr %iface) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  store ptr @Before, ptr %iface
  %1 = icmp eq ptr %type, @Before
  %2 = icmp eq ptr %type, @After
  store ptr @After, ptr %iface
  %3 = icmp eq ptr %type, @Elsewhere
  %4 = icmp eq ptr %type, @Compared
  call void @p.convert(ptr %iface)
  ret void
}
define internal void @p.convert(ptr %iface) {
  store ptr @Elsewhere, ptr %iface
  ret void
}
define internal void @Before.M() {
  ret void
}
define internal void @After.M() {
  ret void
}
define internal void @Elsewhere.M() {
  ret void
}
define internal void @Compared.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
