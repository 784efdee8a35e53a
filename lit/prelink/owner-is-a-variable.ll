; The optimiser takes keys out of a constant that owns their uses, also out of one in another constant, and leaves the
; constants to nobody. The functions that got to them still ask.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce-prelink,lto-pre-link<O2>' %s -o %t.with.ll
; RUN: FileCheck %s --input-file=%t.with.ll --check-prefix=OPTIMISED
; RUN: %dce %t.with.ll 2>&1 | FileCheck %s
; RUN: %opt -S -passes='lto-pre-link<O2>' %s -o %t.without.ll
; RUN: %dce %t.without.ll 2>&1 | FileCheck %s --check-prefix=WITHOUT

; OPTIMISED-DAG: call void @main.lookup(ptr nonnull @key.one)
; OPTIMISED-DAG: call void @main.lookup(ptr nonnull @key.two)
; CHECK:   @main.table = {{.*}} [3 x ptr] [ptr @main.One, ptr @main.Two, ptr null]
; WITHOUT: @main.table = {{.*}} [3 x ptr] [ptr @main.One, ptr @main.Two, ptr @main.Three]

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@key.one = private unnamed_addr constant [3 x i8] c"one"
@key.two = private unnamed_addr constant [3 x i8] c"two"
@key.three = private unnamed_addr constant [5 x i8] c"three"
@main.table = constant [3 x ptr] [ptr @main.One, ptr @main.Two, ptr @main.Three]
@main.first = internal constant ptr @key.one
@main.second = constant ptr @key.two
@main.third = constant ptr @key.three
@main.all = internal constant [1 x ptr] [ptr @main.second]
@__llgo_relocs = internal unnamed_addr constant [6 x %Record] [
  %Record { i32 257, ptr @main.table, ptr @main.One, i64 0, ptr @key.one, ptr null }, ; registryEntry 0
  %Record { i32 257, ptr @main.table, ptr @main.Two, i64 1, ptr @key.two, ptr null }, ; registryEntry 1
  %Record { i32 257, ptr @main.table, ptr @main.Three, i64 2, ptr @key.three, ptr null }, ; registryEntry 2
  %Record { i32 258, ptr @main.first, ptr @main.table, i64 0, ptr @key.one, ptr null }, ; useKey
  %Record { i32 258, ptr @main.second, ptr @main.table, i64 0, ptr @key.two, ptr null }, ; useKey
  %Record { i32 258, ptr @main.third, ptr @main.table, i64 0, ptr @key.three, ptr null } ; useKey
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  %one = load ptr, ptr @main.first
  call void @main.lookup(ptr %one)
  %second = load ptr, ptr @main.all
  %two = load ptr, ptr %second
  call void @main.lookup(ptr %two)
  ret void
}
define void @main.lookup(ptr %key) noinline {
  call void @use(ptr %key)
  call void @use(ptr @main.table)
  ret void
}
define void @main.dead() {
  %three = load ptr, ptr @main.third
  call void @main.lookup(ptr %three)
  ret void
}
define void @main.One() {
  ret void
}
define void @main.Two() {
  ret void
}
define void @main.Three() {
  ret void
}
define void @main.init() {
  call void @use(ptr null)
  ret void
}
declare void @use(ptr)
