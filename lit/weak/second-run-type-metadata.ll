; The same in the other dialect, whose metadata is still there the second time.
;
; RUN: %dce < %s > %t.1.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: %dce < %t.1.ll > %t.2.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: cmp %t.1.ll %t.2.ll
; RUN: FileCheck %s --input-file=%t.2.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; CHECK-SAME: %String zeroinitializer, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @"init$abitypes$array" = private unnamed_addr constant [2 x ptr] [ptr @p.T, ptr @p.W]

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@p.T = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.DeadT" } ; kind 2: int
@"*p.DeadT" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.U = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.U.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.U" } ; kind 2: int
@"*p.U" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer
@p.Dead = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@str.M = private constant [1 x i8] c"M"
@func = internal constant %abi.Type zeroinitializer
@p.W = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ ; kind 2: int
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @p.W.LiveM, ptr @p.W.LiveM }
] }, !type !{i64 120, !"go.method.M:func()"},
  !vcall_visibility !{i64 1}
@"init$abitypes$array" = private unnamed_addr constant [3 x ptr] [ptr @p.T, ptr @p.Dead, ptr @p.W]
@"init$abitypes$slice" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array", i64 3, i64 3 }
@"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer

define void @main(ptr %itab, ptr %type) {
  call void @use(ptr @p.T)
  %is = icmp eq ptr %type, @p.U
  call void @use(ptr @p.W)
  %same = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  call void @init$abitypes()
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %itab, i32 0, metadata !"go.method.M:func()")
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @"init$abitypes$slice"
  store %Slice %types, ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist"
  ret void
}
define internal i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal i1 @p.U.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal void @p.W.LiveM() {
  ret void
}
define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
