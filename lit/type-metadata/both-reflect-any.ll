; Reflection of any method, demanded by an id, keeps the exported methods of types that records describe; and demanded
; by a record, in the other module below, those of types that entries describe.
;
; RUN: split-file %s %t
; RUN: %dce %t/id.ll | FileCheck %s
; RUN: %dce %t/record.ll | FileCheck %s

; CHECK:      @T =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep }
; CHECK-SAME: { ptr @str.p.lose, i64 6 }, ptr null, ptr null, ptr null }

;--- id.ll
%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.p.lose = private constant [6 x i8] c"p.lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }
; useIface, and three records for each method
@__llgo_relocs = internal constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of T, slot 0
  %Record { i32 4, ptr @T, ptr @T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @func.2, i64 1, ptr @str.p.lose, ptr null }, ; methodOff of T, slot 1
  %Record { i32 4, ptr @T, ptr @T.DeadLose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @T, ptr @T.DeadLose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main(ptr %method) {
  call void @use(ptr @T)
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.type.reflect")
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)

;--- record.ll
%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.p.lose = private constant [6 x i8] c"p.lose"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [2 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.LiveKeep, ptr @T.LiveKeep },
  %Method { %String { ptr @str.p.lose, i64 6 }, ptr @func.2, ptr @T.DeadLose, ptr @T.DeadLose }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.Keep"},
  !type !{i64 128, !"go.method.type.reflect"},
  !type !{i64 128, !"go.method.type.reflect.Keep"},
  !type !{i64 160, !"go.method.p.lose:func()"},
  !vcall_visibility !{i64 1}
; reflectMethod
@__llgo_relocs = internal constant [1 x %Record] [
  %Record { i32 5, ptr @main, ptr @main, i64 0, ptr null, ptr null } ; reflectMethod
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @T)
  ret void
}
define internal void @T.LiveKeep() {
  ret void
}
define internal void @T.DeadLose() {
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
