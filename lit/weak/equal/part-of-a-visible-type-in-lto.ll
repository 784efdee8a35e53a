; In full LTO values of a type that the linker has left visible may be compared by something that is not LLVM IR, part by
; part: the Equal of a part stays, whatever the Equal of the whole is. Of a type that is internal nobody else can know.
;
;     type Visible struct { f Part; g func() }    // no Equal of its own: func values cannot be compared
;     type Internal struct { f Other; g func() }
;
; Expected:
; - p.Part keeps its Equal: p.Visible has it.
; - p.Other loses its Equal: nothing that is live compares interfaces.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='lto<O0>' -verify-each -S %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.Part =
; CHECK-SAME: { ptr, ptr } { ptr @p.Part.Equal, ptr null }
; CHECK:      @p.Other =
; CHECK-SAME: { ptr, ptr } zeroinitializer

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.StructType = type { %abi.Type, %String, %Slice }
%Field = type { %String, ptr, i64, %String, i1 }

@p.Visible = constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.Visible" }, %String zeroinitializer, %Slice { ptr @p.Visible.fields, i64 1, i64 1 } } ; kind 25: struct
@p.Visible.fields = internal constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.Part, i64 0, %String zeroinitializer, i1 false }]
@"*p.Visible" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Visible } ; kind 54: pointer
@p.Part = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Part.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Part" } ; kind 2: int
@"*p.Part" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Part } ; kind 54: pointer
@p.Internal = internal constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr @"*p.Internal" }, %String zeroinitializer, %Slice { ptr @p.Internal.fields, i64 1, i64 1 } } ; kind 25: struct
@p.Internal.fields = internal constant [1 x %Field] [%Field { %String zeroinitializer, ptr @p.Other, i64 0, %String zeroinitializer, i1 false }]
@"*p.Internal" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Internal } ; kind 54: pointer
@p.Other = internal constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @p.Other.Equal, ptr null }, ptr null, %String zeroinitializer, ptr @"*p.Other" } ; kind 2: int
@"*p.Other" = internal constant %abi.PtrType { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 54, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, ptr @p.Other } ; kind 54: pointer

@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Internal, i64 0, ptr null, ptr null } ; useIface: main converts an Internal
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.Internal)
  ret void
}
define internal i1 @p.Part.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
define internal i1 @p.Other.Equal(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}
declare void @use(ptr)
