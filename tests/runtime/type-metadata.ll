; The runtime's symbols as the `type-metadata` dialect declares them, over the C functions of runtime.c.
; No triple and no data layout: they come from the module that this is linked to. A closure's environment
; comes in the `nest` register here, which C cannot name; structs arrive taken apart, so a C ABI never comes
; into it.

declare ptr @_Zstandin.alloc(i64)
declare void @_Zstandin.print_int(i64)
declare void @_Zstandin.print_byte(i8 zeroext)
declare void @_Zstandin.print_bool(i1 zeroext)
declare void @_Zstandin.print(ptr, i64)
declare ptr @_Zstandin.uncommon(ptr)
declare ptr @_Zstandin.new_itab(ptr, ptr, ptr)
declare zeroext i1 @_Zstandin.implements(ptr, ptr, ptr)
declare ptr @_Zstandin.iface_type(ptr)
declare ptr @_Zstandin.iface_ptr_data(ptr, ptr)
declare zeroext i1 @_Zstandin.eface_equal(ptr, ptr, ptr, ptr)
declare zeroext i1 @_Zstandin.string_equal(ptr, i64, ptr, i64)
declare ptr @_Zstandin.string_cat(ptr, i64, ptr, i64)
declare zeroext i1 @_Zstandin.f64equal(ptr, ptr)
declare zeroext i1 @_Zstandin.strequal(ptr, ptr)
declare zeroext i1 @_Zstandin.interequal(ptr, ptr)
declare zeroext i1 @_Zstandin.nilinterequal(ptr, ptr)
declare zeroext i1 @_Zstandin.structequal(ptr, ptr, ptr)
declare zeroext i1 @_Zstandin.arrayequal(ptr, ptr, ptr)
declare ptr @_Zstandin.make_map(ptr, i64)
declare ptr @_Zstandin.map_assign(ptr, ptr, ptr)
declare ptr @_Zstandin.map_access(ptr, ptr, ptr)
declare i64 @_Zstandin.map_len(ptr)
declare void @_Zstandin.append(ptr, ptr, ptr, i64, i64)
declare i64 @_Zstandin.typehash(ptr, ptr, i64)
declare zeroext i1 @_Zstandin.memequal(ptr, ptr, i64)
declare void @_Zstandin.assert_nil(i1 zeroext)
declare ptr @_Zstandin.get_defer()
declare void @_Zstandin.set_defer(ptr)
declare zeroext i1 @_Zstandin.recovered()
declare void @_Zstandin.rethrow()
declare void @_Zstandin.panic_wrap(i1 zeroext, ptr, i64, ptr, i64)
declare void @_Zstandin.panic(ptr, ptr)
declare void @_Zstandin.panic_index(i64, i64)
declare void @_Zstandin.panic_type_assert(ptr, ptr, ptr)

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.init"() {
  ret void
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 %0) {
  %r = call ptr @_Zstandin.alloc(i64 %0)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 %0) {
  %r = call ptr @_Zstandin.alloc(i64 %0)
  ret ptr %r
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %0) {
  call void @_Zstandin.print_int(i64 %0)
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 %0) {
  call void @_Zstandin.print_byte(i8 zeroext %0)
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintBool"(i1 %0) {
  call void @_Zstandin.print_bool(i1 zeroext %0)
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %0, i64 %1) {
  call void @_Zstandin.print(ptr %0, i64 %1)
  ret void
}

; LLGo's is in a package of its own, so that it is in no caller before the link.
define ptr @"github.com/xgo-dev/llgo/runtime/abi.(*Type).Uncommon"(ptr %0) noinline {
  %r = call ptr @_Zstandin.uncommon(ptr %0)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr %0, ptr %1) {
  %u = call ptr @"github.com/xgo-dev/llgo/runtime/abi.(*Type).Uncommon"(ptr %1)
  %r = call ptr @_Zstandin.new_itab(ptr %0, ptr %1, ptr %u)
  ret ptr %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr %0, ptr %1) {
  %u = call ptr @"github.com/xgo-dev/llgo/runtime/abi.(*Type).Uncommon"(ptr %1)
  %r = call zeroext i1 @_Zstandin.implements(ptr %0, ptr %1, ptr %u)
  ret i1 %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfaceType"(ptr %0, ptr %1) {
  %r = call ptr @_Zstandin.iface_type(ptr %0)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %0, ptr %1) {
  %r = call ptr @_Zstandin.iface_ptr_data(ptr %0, ptr %1)
  ret ptr %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.EfaceEqual"(ptr %0, ptr %1, ptr %2, ptr %3) {
  %r = call zeroext i1 @_Zstandin.eface_equal(ptr %0, ptr %1, ptr %2, ptr %3)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringEqual"(ptr %0, i64 %1, ptr %2, i64 %3) {
  %r = call zeroext i1 @_Zstandin.string_equal(ptr %0, i64 %1, ptr %2, i64 %3)
  ret i1 %r
}

define { ptr, i64 } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(ptr %0, i64 %1, ptr %2, i64 %3) {
  %p = call ptr @_Zstandin.string_cat(ptr %0, i64 %1, ptr %2, i64 %3)
  %n = add i64 %1, %3
  %s = insertvalue { ptr, i64 } undef, ptr %p, 0
  %r = insertvalue { ptr, i64 } %s, i64 %n, 1
  ret { ptr, i64 } %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MakeMap"(ptr %0, i64 %1) {
  %r = call ptr @_Zstandin.make_map(ptr %0, i64 %1)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssign"(ptr %0, ptr %1, ptr %2) {
  %r = call ptr @_Zstandin.map_assign(ptr %0, ptr %1, ptr %2)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFastStr"(ptr %0, ptr %1, ptr %2, i64 %3) {
  %key = alloca { ptr, i64 }
  %half = insertvalue { ptr, i64 } undef, ptr %2, 0
  %whole = insertvalue { ptr, i64 } %half, i64 %3, 1
  store { ptr, i64 } %whole, ptr %key
  %r = call ptr @_Zstandin.map_assign(ptr %0, ptr %1, ptr %key)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1"(ptr %0, ptr %1, ptr %2) {
  %r = call ptr @_Zstandin.map_access(ptr %0, ptr %1, ptr %2)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAccess1FastStr"(ptr %0, ptr %1, ptr %2, i64 %3) {
  %key = alloca { ptr, i64 }
  %half = insertvalue { ptr, i64 } undef, ptr %2, 0
  %whole = insertvalue { ptr, i64 } %half, i64 %3, 1
  store { ptr, i64 } %whole, ptr %key
  %r = call ptr @_Zstandin.map_access(ptr %0, ptr %1, ptr %key)
  ret ptr %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapAssignFast64"(ptr %0, ptr %1, i64 %2) {
  %key = alloca i64
  store i64 %2, ptr %key
  %r = call ptr @_Zstandin.map_assign(ptr %0, ptr %1, ptr %key)
  ret ptr %r
}

define i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.MapLen"(ptr %0) {
  %r = call i64 @_Zstandin.map_len(ptr %0)
  ret i64 %r
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SliceAppend"(ptr sret({ ptr, i64, i64 }) %0, ptr byval({ ptr, i64, i64 }) %1, ptr %2, i64 %3, i64 %4) {
  call void @_Zstandin.append(ptr %0, ptr %1, ptr %2, i64 %3, i64 %4)
  ret void
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.f64equal"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.f64equal(ptr %0, ptr %1)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.strequal(ptr %0, ptr %1)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.interequal(ptr %0, ptr %1)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.nilinterequal"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.nilinterequal(ptr %0, ptr %1)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest %0, ptr %1, ptr %2) {
  %r = call zeroext i1 @_Zstandin.structequal(ptr %0, ptr %1, ptr %2)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest %0, ptr %1, ptr %2) {
  %r = call zeroext i1 @_Zstandin.arrayequal(ptr %0, ptr %1, ptr %2)
  ret i1 %r
}

define i64 @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest %0, ptr %1, i64 %2) {
  %r = call i64 @_Zstandin.typehash(ptr %0, ptr %1, i64 %2)
  ret i64 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 0)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal8"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 1)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal16"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 2)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 4)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 8)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr %0, ptr %1) {
  %r = call zeroext i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 8)
  ret i1 %r
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %0) {
  call void @_Zstandin.assert_nil(i1 zeroext %0)
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %0, ptr %1, i64 %2, ptr %3, i64 %4) {
  call void @_Zstandin.panic_wrap(i1 zeroext %0, ptr %1, i64 %2, ptr %3, i64 %4)
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr %0, ptr %1) {
  call void @_Zstandin.panic(ptr %0, ptr %1)
  unreachable
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 %0, i64 %1) {
  call void @_Zstandin.panic_index(i64 %0, i64 %1)
  unreachable
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr %0, ptr %1, ptr %2) {
  call void @_Zstandin.panic_type_assert(ptr %0, ptr %1, ptr %2)
  unreachable
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %0) {
  %bad = icmp eq ptr %0, null
  call void @_Zstandin.assert_nil(i1 zeroext %bad)
  ret ptr %0
}

; Whose recover it is needs a frame's identity; here it is anybody's.
define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr %0, ptr %1) {
  ret ptr null
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %0) {
  ret void
}

define { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrame"(ptr %0) {
  ret { ptr, ptr } zeroinitializer
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrame"(ptr %0, ptr %1) {
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.BindRecoverFrame"(ptr %0, ptr %1) {
  ret void
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.FreeDeferNode"(ptr %0) {
  ret void
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.GetThreadDefer"() {
  %r = call ptr @_Zstandin.get_defer()
  ret ptr %r
}

define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.SetThreadDefer"(ptr %0) {
  call void @_Zstandin.set_defer(ptr %0)
  ret void
}

; The frame to go on in, which is the innermost by then.
define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Rethrow"(ptr %0) {
  call void @_Zstandin.rethrow()
  ret void
}

; What is recovered is of no type that there is: one can only ask whether it is nil.
@_Zstandin.runtime_error = private constant i8 0

define { ptr, ptr } @"github.com/xgo-dev/llgo/runtime/internal/runtime.Recover"(ptr %0) {
  %was = call zeroext i1 @_Zstandin.recovered()
  %type = select i1 %was, ptr @_Zstandin.runtime_error, ptr null
  %r = insertvalue { ptr, ptr } zeroinitializer, ptr %type, 0
  ret { ptr, ptr } %r
}

; Called by runtime.c. C's _Bool is `zeroext i1`; LLGo's bool is a bare i1. The function may have no `nest`
; parameter (memequal64 has none), which only works out in registers: the empty asm hides the function from
; the optimiser, which may take a direct call of the wrong type apart. LLGo does the same.
define zeroext i1 @_Zstandin.call_equal(ptr %fn, ptr %env, ptr %p, ptr %q) {
  %code = call ptr asm "", "=r,0"(ptr %fn)
  %r = call i1 %code(ptr nest %env, ptr %p, ptr %q)
  ret i1 %r
}
