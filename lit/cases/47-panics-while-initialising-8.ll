; Case 47: the initialiser of an unread variable asserts a type that the value has not: the program ends with that panic.
; Neighbours: to an interface of which a method is missing, of a nil interface, and from one interface to a type of another.
; What is stored after the assertion is not needed.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK:         br i1 %string.is, label %string.good, label %string.bad
; CHECK:         call void @{{.*}}PanicTypeAssert"(ptr null, ptr %string, ptr @p.Int)
; CHECK:         call i1 @{{.*}}Implements"(ptr @p.Missing, ptr %has)
; CHECK:         call void @{{.*}}PanicTypeAssert"(ptr null, ptr %has, ptr @p.Missing)
; CHECK:         call void @{{.*}}PanicTypeAssert"(ptr null, ptr %nil, ptr @p.String)
; CHECK:         call void @{{.*}}PanicTypeAssert"(ptr @p.Iface, ptr %other, ptr @p.Other)
; CHECK:       other.good:
; CHECK-NEXT:    ret void
; LEFT:          define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Int = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.String = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 24, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 24: string
@p.Other = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 8, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Missing = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 20: interface
@p.Iface = weak_odr constant %abi.Type { i64 16, i64 0, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 20: interface
@p.string = global ptr null
@p.has = global ptr null
@p.nil = global ptr null
@p.other = global ptr null
@p.DeadInt = global i64 0
@p.DeadString = global i64 0
@p.DeadOther = global i64 0
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() {
  %string = load ptr, ptr @p.string
  %string.is = icmp eq ptr %string, @p.Int
  br i1 %string.is, label %string.good, label %string.bad
string.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %string, ptr @p.Int)
  unreachable
string.good:
  store i64 5, ptr @p.DeadInt
  %has = load ptr, ptr @p.has
  %has.it = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.Implements"(ptr @p.Missing, ptr %has)
  br i1 %has.it, label %has.good, label %has.bad
has.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %has, ptr @p.Missing)
  unreachable
has.good:
  %nil = load ptr, ptr @p.nil
  %nil.is = icmp eq ptr %nil, @p.String
  br i1 %nil.is, label %nil.good, label %nil.bad
nil.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %nil, ptr @p.String)
  unreachable
nil.good:
  store i64 6, ptr @p.DeadString
  %other = load ptr, ptr @p.other
  %other.is = icmp eq ptr %other, @p.Other
  br i1 %other.is, label %other.good, label %other.bad
other.bad:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr @p.Iface, ptr %other, ptr @p.Other)
  unreachable
other.good:
  store i64 7, ptr @p.DeadOther
  ret void
}
define i1 @"github.com/goplus/llgo/runtime/internal/runtime.Implements"(ptr, ptr) {
  unreachable
}
define void @"github.com/goplus/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) {
  unreachable
}
