; Package p has type metadata, and q has no records: its types have methods without ids. A method that p looks up by an id
; is looked up by its name in q.
;
; RUN: %print %s 2>&1 | FileCheck %s
; RUN: env LLGO_DCE_LOG=info %print %s 2>&1 | FileCheck %s --check-prefix=INFO

; CHECK-LABEL: q.T
; CHECK: slot 0 Keep: live, named
; CHECK: slot 1 Lose: dead
; INFO: @q.call is in a package without records

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Value = type { ptr, ptr, i64 }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.K = weak_odr constant %Type zeroinitializer
@func.L = weak_odr constant %Type zeroinitializer
@p.T = weak_odr constant { %Type, %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %Type zeroinitializer, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.L, ptr @p.T.Lose, ptr @p.T.Lose }
] }, !type !{i64 120, !"go.method.Lose:func()"},
  !type !{i64 120, !"go.method.value.reflect.Lose"},
  !vcall_visibility !{i64 1}
@q.T = weak_odr constant { %Type, %"github.com/goplus/llgo/runtime/abi.UncommonType", [2 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %Type zeroinitializer, %"github.com/goplus/llgo/runtime/abi.UncommonType" zeroinitializer, [2 x %"github.com/goplus/llgo/runtime/abi.Method"] [
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.K, ptr @q.T.Keep, ptr @q.T.Keep },
  %"github.com/goplus/llgo/runtime/abi.Method" { %String { ptr @str.Lose, i64 4 }, ptr @func.L, ptr @q.T.Lose, ptr @q.T.Lose }
] }

define void @main() {
  call void @p.main(ptr null)
  ret void
}
define void @p.main(ptr %value) {
  call void @use(ptr @p.T)
  call void @q.call(ptr null, ptr null)
  %found = alloca %Value
  call void @reflect.Value.MethodByName(ptr sret(%Value) %found, ptr byval(%Value) %value, ptr @str.Keep, i64 4)
  %place = getelementptr i8, ptr %found, i64 8
  %pointer = load ptr, ptr %place
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %pointer, i32 0, metadata !"go.method.value.reflect.Keep")
  call void @call(ptr byval(%Value) %found)
  ret void
}
define void @q.call(ptr %itab, ptr %data) {
  call void @use(ptr @q.T)
  %this = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.IfacePtrData"(ptr %itab, ptr %data)
  %slot = getelementptr i8, ptr %itab, i64 24
  %f = load ptr, ptr %slot
  call void %f(ptr %this)
  ret void
}
define void @p.T.Lose(ptr %this) {
  ret void
}
define void @q.T.Keep(ptr %this) {
  ret void
}
define void @q.T.Lose(ptr %this) {
  ret void
}
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr)
declare void @reflect.Value.MethodByName(ptr, ptr, ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @use(ptr)
declare void @call(ptr)
