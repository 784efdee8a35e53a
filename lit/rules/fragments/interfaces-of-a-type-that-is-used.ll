; Rule 3 in fragments: a conversion in a variable that nobody reads is a fact of the fragment alone, also of a type that
; others use: they hold no interface with it.
;
;     var Live I = T{}         // read
;     var DeadIface I = U{}    // never read
;     use(U{})                 // U is used, and not converted
;
; Expected:
; - T.Call stays: T is in an interface that main has.
; - U.Call is removed, as no interface ever holds a U. Its func type is live: the slot is matchable.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.T.Call, ptr @p.T.Call }
; CHECK:      @p.U =
; CHECK-SAME: { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@func.Type = weak_odr constant i64 8
@p.I = weak_odr constant i64 8
@p.Live = global { ptr, ptr } zeroinitializer
@p.DeadIface = global { ptr, ptr } zeroinitializer
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.T.Call, ptr @p.T.Call }
] }
@p.U = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.U.Call, ptr @p.U.Call }
] }
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @p.init, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @p.init, ptr @p.U, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Type }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.U, slot 0
  %Record { i32 4, ptr @p.U, ptr @p.U.Call, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.U, ptr @p.U.Call, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  call void @use(ptr @func.Type)
  call void @use(ptr @p.U)
  %live = load { ptr, ptr }, ptr @p.Live
  %data = extractvalue { ptr, ptr } %live, 1
  call void @use(ptr %data)
  ret void
}
define void @p.init() {
  %live = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
  %iface = insertvalue { ptr, ptr } undef, ptr %live, 0
  store { ptr, ptr } %iface, ptr @p.Live
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.U)
  %lost = insertvalue { ptr, ptr } undef, ptr %dead, 0
  store { ptr, ptr } %lost, ptr @p.DeadIface
  ret void
}
define void @p.T.Call() {
  ret void
}
define void @p.U.Call() {
  ret void
}
define ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) {
  unreachable
}
declare void @use(ptr)
