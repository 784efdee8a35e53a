; The pass on its own output changes nothing and says nothing, with all kinds of weak references emptied.
;
; RUN: %dce < %s > %t.1.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: %dce < %t.1.ll > %t.2.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: cmp %t.1.ll %t.2.ll
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce,llgo-dce -verify-each -S < %s > %t.3.ll 2> %t.err
; RUN: count 0 < %t.err
; RUN: cmp %t.1.ll %t.3.ll
; RUN: FileCheck %s --input-file=%t.2.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }
; CHECK:      @p.U =
; CHECK-SAME: { ptr, ptr } zeroinitializer
; CHECK:      @"init$abitypes$array" = private unnamed_addr constant [2 x ptr] [ptr @p.T, ptr @p.T]
; CHECK:      @p.table =
; CHECK-SAME: %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne }
; CHECK-SAME: %Entry { %String { ptr @key.two, i64 3 }, ptr null }
; CHECK-SAME: %Entry { %String { ptr @key.three, i64 5 }, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Entry = type { %String, ptr }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.T.LiveEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.DeadT" } ; kind 2: int
@"*p.DeadT" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.U = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.U.DeadEqual, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.U" } ; kind 2: int
@"*p.U" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer
@p.Dead = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@"init$abitypes$array" = private unnamed_addr constant [3 x ptr] [ptr @p.T, ptr @p.Dead, ptr @p.T]
@"init$abitypes$slice" = private unnamed_addr constant %Slice { ptr @"init$abitypes$array", i64 3, i64 3 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@key.three = private unnamed_addr constant [5 x i8] c"three"
@p.table = internal constant [3 x %Entry] [
  %Entry { %String { ptr @key.one, i64 3 }, ptr @p.LiveOne },
  %Entry { %String { ptr @key.two, i64 3 }, ptr @p.DeadTwo },
  %Entry { %String { ptr @key.three, i64 5 }, ptr @p.DeadThree }
]
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 257, ptr @p.table, ptr @p.LiveOne, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @p.table, ptr @p.DeadTwo, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 257, ptr @p.table, ptr @p.DeadThree, i64 2, ptr @key.three, ptr null }, ; registryEntry 2
  %Record { i32 258, ptr @main, ptr @p.table, i64 0, ptr @key.one, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  call void @use(ptr @p.table)
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr null, ptr null, ptr null, ptr null)
  call void @init$abitypes()
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @"init$abitypes$slice"
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
define i1 @p.T.LiveEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define i1 @p.U.DeadEqual(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define void @p.LiveOne() {
  ret void
}
define void @p.DeadTwo() {
  ret void
}
define void @p.DeadThree() {
  ret void
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr) {
  unreachable
}
declare void @use(ptr)
