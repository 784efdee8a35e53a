; Rule 1: an alias in llvm.used is another name of what it stands for. A type that is held by that name is in an interface,
; as in used-type-is-in-an-interface.ll.
;
;     var i I; i.Keep()    // Keep is called through an interface
;     use(Loose{})         // Loose is used, and never converted
;
; Expected:
; - T.Keep stays: llvm.used has an alias of T.
; - Loose.Keep is removed, although nothing but the alias tells the two types apart.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %print %s 2>&1 | FileCheck %s --check-prefix=PRINT

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK:      @p.Loose =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func, ptr @llgo-dce.unreachableMethod, ptr @llgo-dce.unreachableMethod }
; PRINT:     type @"p.T": live, in an interface
; PRINT-NOT: type @"p.Loose": live, in an interface

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.I = external constant i64

@p.T = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] }
@p.Loose = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.Loose.Keep, ptr @p.Loose.Keep }
] }
@p.OtherT = internal alias i64, ptr @p.T

@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func }, ; useIfaceMethod: main calls I.Keep
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null },  ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },   ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },   ; its Tfn
  %Record { i32 4, ptr @p.Loose, ptr @func, i64 0, ptr @str.Keep, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Keep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [2 x ptr] [ptr @__llgo_relocs, ptr @p.OtherT], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.Loose)
  call void @use(ptr @func)
  ret void
}
define internal void @p.T.Keep() {
  ret void
}
define internal void @p.Loose.Keep() {
  ret void
}
declare void @use(ptr)
