; What takes or passes a closure's environment on targets that have a register for it, beside c-abi.c.
; No triple and no data layout: they come from the module that this is linked to. A hash is a word of the target, and
; passed as a pointer is.

declare zeroext i1 @_Zstandin.structequal(ptr, ptr, ptr)
declare zeroext i1 @_Zstandin.arrayequal(ptr, ptr, ptr)
declare ptr @_Zstandin.typehash(ptr, ptr, ptr)

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest %0, ptr %1, ptr %2) {
  %r = call zeroext i1 @_Zstandin.structequal(ptr %0, ptr %1, ptr %2)
  ret i1 %r
}

define i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.arrayequal"(ptr nest %0, ptr %1, ptr %2) {
  %r = call zeroext i1 @_Zstandin.arrayequal(ptr %0, ptr %1, ptr %2)
  ret i1 %r
}

define ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typehash"(ptr nest %0, ptr %1, ptr %2) {
  %r = call ptr @_Zstandin.typehash(ptr %0, ptr %1, ptr %2)
  ret ptr %r
}

; The function may have no `nest` parameter: see type-metadata.ll.
define zeroext i1 @_Zstandin.call_equal(ptr %fn, ptr %env, ptr %p, ptr %q) {
  %code = call ptr asm "", "=r,0"(ptr %fn)
  %r = call i1 %code(ptr nest %env, ptr %p, ptr %q)
  ret i1 %r
}
