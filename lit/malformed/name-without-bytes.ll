; A useNamedMethod whose name is null, or cannot be read: any exported method may be meant, as for a reflectMethod.
;
; RUN: %dce %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.ll
; RUN: count 2 < %t.err
; RUN: FileCheck %s --input-file=%t.err --check-prefix=WARN
; RUN: sed 's/ptr @str.declared, i64/ptr null, i64/' %s | %dce -o %t.null.ll 2>%t.null.err
; RUN: FileCheck %s --input-file=%t.null.ll
; RUN: FileCheck %s --input-file=%t.null.err --check-prefix=NULL

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.p.lose, i64 6 }, ptr null, ptr null, ptr null }
; WARN: llgo-dce: warning: record 1 of @__llgo_relocs has a target that is not a name
; WARN: llgo-dce: warning: @main looks up methods that cannot be told by reflection: keeping every exported method because of a look-up that LLGo has recorded without a name
; NULL: llgo-dce: warning: record 1 of @__llgo_relocs has no target

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.p.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@str.declared = external constant [4 x i8]
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.Dead, ptr @p.T.Deadlose, ptr @p.T.Deadlose }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main, ptr @str.declared, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.p.lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Deadlose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.Deadlose() {
  ret void
}
declare void @use(ptr)
