; A type switch has `case *T`, so *T is live; T is in an interface. reflect.PointerTo(T), and so reflect.New, hands out
; the *T that T's PtrToThis names: its values are in interfaces as well, and are compared.
;
; RUN: %dce %s | FileCheck %s
; CHECK:      @"*p.T" =
; CHECK-SAME: { ptr, ptr } { ptr @p.equal, ptr null }

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@p.T = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.T" } ; kind 2: int
@"*p.T" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @p.equal, ptr null }, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer

define void @main(ptr %itab, ptr %type) {
  call void @use(ptr @p.T)
  %is = icmp eq ptr %type, @"*p.T"
  %same = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define internal i1 @p.equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
