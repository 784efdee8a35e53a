; A *T with methods stays: reflection gets from a field to its address, and calls.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK:      @p.T =
; CHECK-SAME: %String zeroinitializer, ptr @"*p.LiveT" }{{$}}
; CHECK:      @"*p.LiveT" =
; CHECK-SAME: { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.ptrT.LiveKeep, ptr @p.ptrT.LiveKeep }
; LEFT-DAG: @"*p.LiveT" =
; LEFT-DAG: define internal void @p.ptrT.LiveKeep()

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func.Live = weak_odr constant i64 8
@p.T = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.LiveT" } ; kind 2: int
@"*p.LiveT" = weak_odr constant { %abi.PtrType, %Uncommon, [1 x %Method] } { %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.T }, %Uncommon zeroinitializer, [1 x %Method] [%Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Live, ptr @p.ptrT.LiveKeep, ptr @p.ptrT.LiveKeep }] } ; kind 54: pointer
@p.I = external constant i64
@__llgo_relocs = internal unnamed_addr constant [6 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @p.T, ptr @"*p.LiveT", i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Keep, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @"*p.LiveT", ptr @func.Live, i64 0, ptr @str.Keep, ptr null }, ; methodOff of "*p.LiveT", slot 0
  %Record { i32 4, ptr @"*p.LiveT", ptr @p.ptrT.LiveKeep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*p.LiveT", ptr @p.ptrT.LiveKeep, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  ret void
}
define void @p.ptrT.LiveKeep() {
  ret void
}
declare void @use(ptr)
