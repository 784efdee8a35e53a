; Packages of two compilers in one program. A call by an exact id gets to those types with ids that implement its interface,
; and may get to any type that records describe: of those it is not known which interfaces they implement.
;
;     type K interface { Keep() }
;     var k K; k.Keep()    // called by an exact id
;
; Expected:
; - T.Keep stays: T has ids, and implements K.
; - R.Keep stays: R has records, and a method of that name. R.Lose is removed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep }
; CHECK:      @R =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @R.Keep, ptr @R.Keep }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@func.Keep = internal constant %abi.Type zeroinitializer
@func.Lose = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}
@R = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @R.Keep, ptr @R.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @R.Lose, ptr @R.Lose }
] }

@__llgo_relocs = internal constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @R, i64 0, ptr null, ptr null },            ; useIface: main converts an R
  %Record { i32 4, ptr @R, ptr @func.Keep, i64 0, ptr @str.Keep, ptr null },  ; methodOff: R's slot 0, func type
  %Record { i32 4, ptr @R, ptr @R.Keep, i64 0, ptr null, ptr null },          ; its Ifn
  %Record { i32 4, ptr @R, ptr @R.Keep, i64 0, ptr null, ptr null },          ; its Tfn
  %Record { i32 4, ptr @R, ptr @func.Lose, i64 1, ptr @str.Lose, ptr null },  ; methodOff: R's slot 1
  %Record { i32 4, ptr @R, ptr @R.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @R, ptr @R.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main(ptr %slot) {
  call void @use(ptr @T)
  call void @use(ptr @R)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.i.K.m0") "llgo.interface.call"="1" "llgo.interface.id"="go.method.i.K" "llgo.interface.index"="0" "llgo.interface.count"="1" "llgo.interface.method.0"="go.method.Keep:func()"
  %method = extractvalue { ptr, i1 } %f, 0
  call void %method(ptr null)
  ret void
}
define internal void @T.Keep() {
  ret void
}
define internal void @R.Keep() {
  ret void
}
define internal void @R.Lose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
