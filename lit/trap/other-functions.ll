; Where write is not that of C the functions say nothing, which one line says; where abort is not they trap.
;
; RUN: %trap %s -o %t.ll 2>&1 | FileCheck %s --check-prefix=WARN --implicit-check-not={{.}}
; RUN: FileCheck %s --input-file=%t.ll
; RUN: sed 's/@write =/@p.write =/' %s | %trap -o %t.write.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.write.ll --check-prefix=WRITE
; RUN: sed '/^@write =/d; s/void @other()/i64 @write(i32, ptr, i64)/' %s | %trap -o %t.same.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.same.ll --check-prefix=SAME

; WARN: llgo-dce: warning: @write is not that of C: what is removed cannot say its name
; CHECK:      define internal void @llgo-dce.removed.p.T.Lose()
; CHECK-NEXT:   call void @llvm.trap()
; CHECK-NEXT:   unreachable
; WRITE:      define internal void @llgo-dce.removed.p.T.Lose()
; WRITE-NEXT:   call i64 @write(i32 2,
; WRITE-NEXT:   call void @llvm.trap()
; SAME:       declare i64 @write(i32, ptr, i64)
; SAME-NOT:   @write.1

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.Dead = weak_odr constant i64 8
@write = internal global i64 0
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }
@__llgo_relocs = internal unnamed_addr constant [3 x %Record] [
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 0, ptr @str.Lose, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare void @other()
declare i32 @abort()
