; A shorter array is another variable in the place of the old one: name, linkage, visibility, section, alignment and
; place in the module are those of the old one.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @before =
; CHECK-NEXT: @"init$abitypes$array" = weak_odr hidden local_unnamed_addr constant [1 x ptr] [ptr @p.Live], section "types", align 32
; CHECK-NEXT: @"init$abitypes$slice" = weak_odr constant %Slice { ptr @"init$abitypes$array", i64 1, i64 1 }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }

@p.Live = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@p.Dead = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null } ; kind 2: int
@before = internal constant i64 1
@init$abitypes$array = weak_odr hidden local_unnamed_addr constant [2 x ptr] [ptr @p.Dead, ptr @p.Live], section "types", align 32
@init$abitypes$slice = weak_odr constant %Slice { ptr @init$abitypes$array, i64 2, i64 2 }
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.Live, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @init$abitypes()
  call void @use(ptr @p.Live)
  call void @use(ptr @before)
  ret void
}
define void @init$abitypes() {
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  ret void
}
declare void @use(ptr)
