; What is listed as used may be used by anybody, for anything.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK:      type @"Used": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"CompilerUsed": live, in an interface
; CHECK-NEXT: slot 0 M: live, called
; CHECK:      type @"Out": live, in no interface
; CHECK-NEXT: slot 0 M: {{.*}}, not-in-interface

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@Used = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Used.M, ptr @Used.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@CompilerUsed = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @CompilerUsed.M, ptr @CompilerUsed.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@Out = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @Out.M, ptr @Out.M }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@llvm.used = appending global [1 x ptr] [ptr @Used], section "llvm.metadata"
@llvm.compiler.used = appending global [1 x ptr] [ptr @CompilerUsed], section "llvm.metadata"
define void @main(ptr %itab, ptr %type) {
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  %1 = icmp eq ptr %type, @Out
  ret void
}
define internal void @Used.M() {
  ret void
}
define internal void @CompilerUsed.M() {
  ret void
}
define internal void @Out.M() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
