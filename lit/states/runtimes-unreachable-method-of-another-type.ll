; A runtime's unreachable method that wants arguments, or is an alias, cannot be called. The pass's own traps at once.
;
; RUN: sed 's/^define void @"github.*/@"github.com\/xgo-dev\/llgo\/runtime\/internal\/runtime.unreachableMethod" = alias void (), ptr @p.throws/; s/; THROWS/define void @p.throws() {/' %s > %t.alias.ll
; RUN: %dce %t.alias.ll 2>&1 | FileCheck %s
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %dce %t.ll -o %t.again.ll 2>&1 | count 0
; RUN: tail -n +3 %t.ll > %t.1; tail -n +3 %t.again.ll > %t.2; cmp %t.1 %t.2

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.Same, i64 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; CHECK:      define internal void @llgo-dce.unreachableMethod()
; CHECK-NEXT:   call void @llvm.trap()
; CHECK-NEXT:   unreachable
; CHECK-NEXT: }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Same = private constant [4 x i8] c"Same"
@p.I = weak_odr constant [1 x ptr] [ptr @func.1]
@func.1 = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.Same, i64 4 }, ptr @func.1, ptr @p.T.DeadSame, ptr @p.T.DeadSame }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 1, ptr @str.Same, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadSame, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadSame, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.I)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadSame() {
  ret void
}
define void @"github.com/xgo-dev/llgo/runtime/internal/runtime.unreachableMethod"(i64 %n) {
; THROWS
  ret void
}
declare void @use(ptr)
