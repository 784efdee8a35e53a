; Rule 6: who looks up one of reflection's own look-ups by its name may call it, and so get at any exported method.
;
;     reflect.ValueOf(reflect.ValueOf(T{})).MethodByName("Method")    // the Method of a reflect.Value
;
; Expected:
; - T.Keep stays, although nobody looks it up by its name: it is exported.
; - T.lose is removed: reflection gets at exported methods alone.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep }
; CHECK-SAME: { ptr @str.lose, i64 6 }, ptr null, ptr null, ptr null }
; LEFT-DAG: define internal void @p.T.LiveKeep()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Method = private unnamed_addr constant [6 x i8] c"Method"
@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@func.Live = weak_odr constant i64 8
@func.Dead = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.T.LiveKeep, ptr @p.T.LiveKeep },
  %Method { %String { ptr @str.lose, i64 6 }, ptr @func.Dead, ptr @p.T.DeadLose, ptr @p.T.DeadLose }
] }

@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null },           ; useIface: main converts a T
  %Record { i32 3, ptr @main, ptr @str.Method, i64 0, ptr null, ptr null },    ; useNamedMethod: main looks up Method
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },   ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveKeep, i64 0, ptr null, ptr null },   ; its Tfn
  %Record { i32 4, ptr @p.T, ptr @func.Dead, i64 1, ptr @str.lose, ptr null }, ; methodOff: T's slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.T.LiveKeep() {
  ret void
}
define void @p.T.DeadLose() {
  ret void
}
declare void @use(ptr)
