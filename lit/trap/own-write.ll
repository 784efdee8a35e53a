; A program that brings its own write keeps it, and what it needs: the method that it calls is demanded.
;
; RUN: %trap %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll --check-prefix=WITHOUT

; CHECK:        @p.T =
; CHECK-SAME:   ptr @p.T.Keep, ptr @p.T.Keep }
; CHECK-SAME:   ptr @llgo-dce.removed.p.T.Lose, ptr @llgo-dce.removed.p.T.Lose }
; WITHOUT:      @p.T =
; WITHOUT-SAME: ptr null, ptr null, ptr null }
; WITHOUT-SAME: ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@p.I = external constant i64
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @p.T.Keep, ptr @p.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.1, ptr @p.T.Lose, ptr @p.T.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @write, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 1, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define internal i64 @write(i32 %file, ptr %bytes, i64 %len) {
  ret i64 %len
}
define void @p.T.Keep() {
  ret void
}
define void @p.T.Lose() {
  ret void
}
declare void @use(ptr)
