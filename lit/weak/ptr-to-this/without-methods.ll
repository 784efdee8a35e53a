; The descriptor of *T in that of T is a mention: without methods *T is removed, although the front end calls it a child
; of T, and T is in an interface. *U is in use, so U keeps it.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: %String zeroinitializer, ptr null }{{$}}
; CHECK:      @p.U =
; CHECK-SAME: %String zeroinitializer, ptr @"*p.LiveU" }{{$}}
; LEFT-DAG: @p.T =
; LEFT-DAG: @p.U =
; LEFT-DAG: @"*p.LiveU" =

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }

@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.DeadT" } ; kind 2: int
@"*p.DeadT" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T } ; kind 54: pointer
@p.U = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.LiveU" } ; kind 2: int
@"*p.LiveU" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.U } ; kind 54: pointer
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @p.T, ptr @"*p.DeadT", i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 6, ptr @"*p.DeadT", ptr @p.T, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 1, ptr @main, ptr @p.U, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.U)
  call void @use(ptr @"*p.LiveU")
  ret void
}
declare void @use(ptr)
