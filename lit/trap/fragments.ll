; A variable that nobody reads holds 0xdb all over where trap is asked for: who reads it all the same sees that it was
; not to be. One that is read keeps what it has, and so does one that has no fragment in an init function.
;
; RUN: %trap %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll

; CHECK:      @p.Live = global ptr null
; CHECK:      @p.Pointer = global ptr inttoptr (i64 -2604246222170760229 to ptr)
; CHECK:      @p.Struct = global { i8, [2 x i32], float } { i8 -37, [2 x i32] [i32 -606348325, i32 -606348325], float 0xC37B7B7B60000000 }
; CHECK:      @p.Long = global [100000 x i8] zeroinitializer
; CHECK:      @p.Unfilled = global i64 7

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Live = global ptr null
@p.Pointer = global ptr null
@p.Struct = global { i8, [2 x i32], float } zeroinitializer
@p.Long = global [100000 x i8] zeroinitializer
@p.Unfilled = global i64 7
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  %live = load ptr, ptr @p.Live
  call void @use(ptr %live)
  ret void
}
define void @p.init() {
  store ptr @p.Live, ptr @p.Live
  store ptr @p.Live, ptr @p.Pointer
  store i8 1, ptr @p.Struct
  store i8 1, ptr @p.Long
  ret void
}
declare void @use(ptr)
