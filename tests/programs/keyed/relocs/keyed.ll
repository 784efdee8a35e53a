; Package main: asks for three functions by constant names, for a name that has nothing behind it, and for one that is not there.
source_filename = "keyed"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%func = type { ptr, ptr }
%record = type { i32, ptr, ptr, i64, ptr, ptr }

@keyed.name.square = private unnamed_addr constant [6 x i8] c"square"
@keyed.name.fib = private unnamed_addr constant [3 x i8] c"fib"
@keyed.name.digits = private unnamed_addr constant [6 x i8] c"digits"
@keyed.name.gone = private unnamed_addr constant [4 x i8] c"gone"
@keyed.name.none = private unnamed_addr constant [4 x i8] c"none"
@keyed.nothing = private unnamed_addr constant [11 x i8] c": not there"

@"keyed/lib.table" = external constant [21 x { { ptr, i64 }, %func }]

; Kind 258: the OWNER asks the table TARGET for the key INFO.
@__llgo_relocs = internal unnamed_addr constant [5 x %record] [
  %record { i32 258, ptr @keyed.main, ptr @"keyed/lib.table", i64 0, ptr @keyed.name.square, ptr null },
  %record { i32 258, ptr @keyed.main, ptr @"keyed/lib.table", i64 0, ptr @keyed.name.fib, ptr null },
  %record { i32 258, ptr @keyed.main, ptr @"keyed/lib.table", i64 0, ptr @keyed.name.digits, ptr null },
  %record { i32 258, ptr @keyed.main, ptr @"keyed/lib.table", i64 0, ptr @keyed.name.gone, ptr null },
  %record { i32 258, ptr @keyed.main, ptr @"keyed/lib.table", i64 0, ptr @keyed.name.none, ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

@"keyed.init$guard" = global i1 false

define void @keyed.init() {
  %done = load i1, ptr @"keyed.init$guard"
  br i1 %done, label %end, label %begin

begin:
  store i1 true, ptr @"keyed.init$guard"
  call void @"keyed/lib.init"()
  br label %end

end:
  ret void
}

define void @keyed.main() {
  call void @keyed.show(ptr @keyed.name.square, i64 6, i64 7)
  call void @keyed.show(ptr @keyed.name.fib, i64 3, i64 10)
  call void @keyed.show(ptr @keyed.name.digits, i64 6, i64 12345)
  call void @keyed.show(ptr @keyed.name.gone, i64 4, i64 1)
  call void @keyed.show(ptr @keyed.name.none, i64 4, i64 1)
  ret void
}

; Looks a name up, and prints it with what its function gives for x, or with the fact that there is none. The key is not
; constant here: whoever calls this owns the records.
define void @keyed.show(ptr %name, i64 %len, i64 %x) {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr %name, i64 %len)
  %func = call %func @"keyed/lib.Lookup"(ptr %name, i64 %len)
  %fn = extractvalue %func %func, 0
  %env = extractvalue %func %func, 1
  %none = icmp eq ptr %fn, null
  br i1 %none, label %nothing, label %something

nothing:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @keyed.nothing, i64 11)
  br label %end

something:
  %r = call i64 %fn(ptr %env, i64 %x)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %r)
  br label %end

end:
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

declare void @"keyed/lib.init"()
declare %func @"keyed/lib.Lookup"(ptr, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8)
