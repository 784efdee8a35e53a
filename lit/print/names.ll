; Names are printed as LLVM prints them: quotes, backslashes and what is not printable ASCII as \XX.
;
; RUN: %print %s 2>&1 | FileCheck %s --strict-whitespace --match-full-lines

;      CHECK:type @"p.\22T\22": live, in an interface
; CHECK-NEXT:  slot 0 \C3\84rger: live, called
; CHECK-NEXT:  slot 1 a\5Cb\00: dead, not-called
; CHECK-NEXT:totals: 1 types, 2 slots: 1 live, 0 matchable, 1 dead

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Arger = private unnamed_addr constant [6 x i8] c"\C3\84rger"
@str.ab = private unnamed_addr constant [4 x i8] c"a\5Cb\00"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.I = external constant i64
@"p.\22T\22" = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Arger, i64 6 }, ptr @func.Live, ptr @p.T.Live, ptr @p.T.Live },
  %Method { %String { ptr @str.ab, i64 4 }, ptr @func.Dead, ptr @p.T.Dead, ptr @p.T.Dead }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @"p.\22T\22", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Arger, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @"p.\22T\22", ptr @func.Live, i64 0, ptr @str.Arger, ptr null }, ; methodOff of p.\22T\22, slot 0
  %Record { i32 4, ptr @"p.\22T\22", ptr @p.T.Live, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"p.\22T\22", ptr @p.T.Live, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"p.\22T\22", ptr @func.Dead, i64 1, ptr @str.ab, ptr null }, ; methodOff of p.\22T\22, slot 1
  %Record { i32 4, ptr @"p.\22T\22", ptr @p.T.Dead, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"p.\22T\22", ptr @p.T.Dead, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @"p.\22T\22")
  ret void
}
define void @p.T.Live() {
  ret void
}
define void @p.T.Dead() {
  ret void
}
declare void @use(ptr)
