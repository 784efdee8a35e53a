; Package keyed/lib: twenty functions in a table that is asked by key, and the look-up. See docs/registries.md.
;
;   var table = []struct { name string; f func(int) int }{{"abs", Abs}, …}
;
source_filename = "keyed/lib"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%string = type { ptr, i64 }
%func = type { ptr, ptr }
%entry = type { %string, %func }
%record = type { i32, ptr, ptr, i64, ptr, ptr }

@"keyed/lib.key.abs" = private unnamed_addr constant [3 x i8] c"abs"
@"keyed/lib.key.bits" = private unnamed_addr constant [4 x i8] c"bits"
@"keyed/lib.key.collatz" = private unnamed_addr constant [7 x i8] c"collatz"
@"keyed/lib.key.cube" = private unnamed_addr constant [4 x i8] c"cube"
@"keyed/lib.key.dec" = private unnamed_addr constant [3 x i8] c"dec"
@"keyed/lib.key.digits" = private unnamed_addr constant [6 x i8] c"digits"
@"keyed/lib.key.double" = private unnamed_addr constant [6 x i8] c"double"
@"keyed/lib.key.even" = private unnamed_addr constant [4 x i8] c"even"
@"keyed/lib.key.fact" = private unnamed_addr constant [4 x i8] c"fact"
@"keyed/lib.key.fib" = private unnamed_addr constant [3 x i8] c"fib"
@"keyed/lib.key.gone" = private unnamed_addr constant [4 x i8] c"gone"
@"keyed/lib.key.half" = private unnamed_addr constant [4 x i8] c"half"
@"keyed/lib.key.inc" = private unnamed_addr constant [3 x i8] c"inc"
@"keyed/lib.key.log2" = private unnamed_addr constant [4 x i8] c"log2"
@"keyed/lib.key.neg" = private unnamed_addr constant [3 x i8] c"neg"
@"keyed/lib.key.odd" = private unnamed_addr constant [3 x i8] c"odd"
@"keyed/lib.key.reverse" = private unnamed_addr constant [7 x i8] c"reverse"
@"keyed/lib.key.sign" = private unnamed_addr constant [4 x i8] c"sign"
@"keyed/lib.key.sqrt" = private unnamed_addr constant [4 x i8] c"sqrt"
@"keyed/lib.key.square" = private unnamed_addr constant [6 x i8] c"square"
@"keyed/lib.key.triangle" = private unnamed_addr constant [8 x i8] c"triangle"

; The name of "gone" is taken, and there is nothing behind it: an entry that nobody asks for looks like this after the pass.
@"keyed/lib.table" = constant [21 x %entry] [
  %entry { %string { ptr @"keyed/lib.key.abs", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Abs", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.bits", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Bits", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.collatz", i64 7 }, %func { ptr @"__llgo_stub.keyed/lib.Collatz", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.cube", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Cube", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.dec", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Dec", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.digits", i64 6 }, %func { ptr @"__llgo_stub.keyed/lib.Digits", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.double", i64 6 }, %func { ptr @"__llgo_stub.keyed/lib.Double", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.even", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Even", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.fact", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Fact", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.fib", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Fib", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.gone", i64 4 }, %func { ptr null, ptr null } },
  %entry { %string { ptr @"keyed/lib.key.half", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Half", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.inc", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Inc", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.log2", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Log2", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.neg", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Neg", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.odd", i64 3 }, %func { ptr @"__llgo_stub.keyed/lib.Odd", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.reverse", i64 7 }, %func { ptr @"__llgo_stub.keyed/lib.Reverse", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.sign", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Sign", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.sqrt", i64 4 }, %func { ptr @"__llgo_stub.keyed/lib.Sqrt", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.square", i64 6 }, %func { ptr @"__llgo_stub.keyed/lib.Square", ptr null } },
  %entry { %string { ptr @"keyed/lib.key.triangle", i64 8 }, %func { ptr @"__llgo_stub.keyed/lib.Triangle", ptr null } }
]

; Kind 257: entry ADDEND of the table has the key INFO and the value TARGET.
@__llgo_relocs = internal unnamed_addr constant [20 x %record] [
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Abs", i64 0, ptr @"keyed/lib.key.abs", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Bits", i64 1, ptr @"keyed/lib.key.bits", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Collatz", i64 2, ptr @"keyed/lib.key.collatz", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Cube", i64 3, ptr @"keyed/lib.key.cube", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Dec", i64 4, ptr @"keyed/lib.key.dec", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Digits", i64 5, ptr @"keyed/lib.key.digits", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Double", i64 6, ptr @"keyed/lib.key.double", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Even", i64 7, ptr @"keyed/lib.key.even", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Fact", i64 8, ptr @"keyed/lib.key.fact", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Fib", i64 9, ptr @"keyed/lib.key.fib", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Half", i64 11, ptr @"keyed/lib.key.half", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Inc", i64 12, ptr @"keyed/lib.key.inc", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Log2", i64 13, ptr @"keyed/lib.key.log2", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Neg", i64 14, ptr @"keyed/lib.key.neg", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Odd", i64 15, ptr @"keyed/lib.key.odd", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Reverse", i64 16, ptr @"keyed/lib.key.reverse", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Sign", i64 17, ptr @"keyed/lib.key.sign", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Sqrt", i64 18, ptr @"keyed/lib.key.sqrt", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Square", i64 19, ptr @"keyed/lib.key.square", ptr null },
  %record { i32 257, ptr @"keyed/lib.table", ptr @"__llgo_stub.keyed/lib.Triangle", i64 20, ptr @"keyed/lib.key.triangle", ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.StringEqual"(ptr, i64, ptr, i64)

define void @"keyed/lib.init"() {
  ret void
}

; The function of that name; none where there is no such name, and where there is no function behind it.
define %func @"keyed/lib.Lookup"(ptr %name, i64 %len) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %other ]
  %entry = getelementptr inbounds %entry, ptr @"keyed/lib.table", i64 %i
  %key = load %string, ptr %entry
  %key.ptr = extractvalue %string %key, 0
  %key.len = extractvalue %string %key, 1
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.StringEqual"(ptr %key.ptr, i64 %key.len, ptr %name, i64 %len)
  br i1 %same, label %found, label %other

other:
  %next = add i64 %i, 1
  %more = icmp ult i64 %next, 21
  br i1 %more, label %loop, label %none

found:
  %place = getelementptr inbounds %entry, ptr %entry, i32 0, i32 1
  %func = load %func, ptr %place
  ret %func %func

none:
  ret %func zeroinitializer
}

define i64 @"keyed/lib.Abs"(i64 %x) {
  %neg = sub i64 0, %x
  %less = icmp slt i64 %x, 0
  %r = select i1 %less, i64 %neg, i64 %x
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Abs"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Abs"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Bits"(i64 %x) {
  br label %loop

loop:
  %rest = phi i64 [ %x, %0 ], [ %next, %loop ]
  %count = phi i64 [ 0, %0 ], [ %more, %loop ]
  %bit = and i64 %rest, 1
  %more = add i64 %count, %bit
  %next = lshr i64 %rest, 1
  %done = icmp eq i64 %next, 0
  br i1 %done, label %end, label %loop

end:
  ret i64 %more
}

define linkonce i64 @"__llgo_stub.keyed/lib.Bits"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Bits"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Collatz"(i64 %x) {
  br label %loop

loop:
  %n = phi i64 [ %x, %0 ], [ %next, %body ]
  %steps = phi i64 [ 0, %0 ], [ %more, %body ]
  %done = icmp sle i64 %n, 1
  br i1 %done, label %end, label %body

body:
  %next = call i64 @"keyed/lib.step"(i64 %n)
  %more = add i64 %steps, 1
  br label %loop

end:
  ret i64 %steps
}

define linkonce i64 @"__llgo_stub.keyed/lib.Collatz"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Collatz"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Cube"(i64 %x) {
  %sqr = call i64 @"keyed/lib.mul"(i64 %x, i64 %x)
  %r = call i64 @"keyed/lib.mul"(i64 %sqr, i64 %x)
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Cube"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Cube"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Dec"(i64 %x) {
  %r = sub i64 %x, 1
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Dec"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Dec"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Digits"(i64 %x) {
  br label %loop

loop:
  %rest = phi i64 [ %x, %0 ], [ %next, %loop ]
  %sum = phi i64 [ 0, %0 ], [ %more, %loop ]
  %digit = urem i64 %rest, 10
  %more = add i64 %sum, %digit
  %next = udiv i64 %rest, 10
  %done = icmp eq i64 %next, 0
  br i1 %done, label %end, label %loop

end:
  ret i64 %more
}

define linkonce i64 @"__llgo_stub.keyed/lib.Digits"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Digits"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Double"(i64 %x) {
  %r = shl i64 %x, 1
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Double"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Double"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Even"(i64 %x) {
  %odd = call i64 @"keyed/lib.Odd"(i64 %x)
  %r = sub i64 1, %odd
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Even"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Even"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Fact"(i64 %x) {
  %small = icmp sle i64 %x, 1
  br i1 %small, label %one, label %more

one:
  ret i64 1

more:
  %less = sub i64 %x, 1
  %rest = call i64 @"keyed/lib.Fact"(i64 %less)
  %r = call i64 @"keyed/lib.mul"(i64 %x, i64 %rest)
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Fact"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Fact"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Fib"(i64 %x) {
  br label %loop

loop:
  %n = phi i64 [ %x, %0 ], [ %less, %body ]
  %a = phi i64 [ 0, %0 ], [ %b, %body ]
  %b = phi i64 [ 1, %0 ], [ %sum, %body ]
  %done = icmp sle i64 %n, 0
  br i1 %done, label %end, label %body

body:
  %sum = add i64 %a, %b
  %less = sub i64 %n, 1
  br label %loop

end:
  ret i64 %a
}

define linkonce i64 @"__llgo_stub.keyed/lib.Fib"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Fib"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Half"(i64 %x) {
  %r = sdiv i64 %x, 2
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Half"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Half"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Inc"(i64 %x) {
  %r = add i64 %x, 1
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Inc"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Inc"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Log2"(i64 %x) {
  br label %loop

loop:
  %rest = phi i64 [ %x, %0 ], [ %next, %body ]
  %count = phi i64 [ 0, %0 ], [ %more, %body ]
  %next = lshr i64 %rest, 1
  %done = icmp eq i64 %next, 0
  br i1 %done, label %end, label %body

body:
  %more = add i64 %count, 1
  br label %loop

end:
  ret i64 %count
}

define linkonce i64 @"__llgo_stub.keyed/lib.Log2"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Log2"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Neg"(i64 %x) {
  %r = sub i64 0, %x
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Neg"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Neg"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Odd"(i64 %x) {
  %r = and i64 %x, 1
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Odd"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Odd"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Reverse"(i64 %x) {
  br label %loop

loop:
  %rest = phi i64 [ %x, %0 ], [ %next, %loop ]
  %so.far = phi i64 [ 0, %0 ], [ %more, %loop ]
  %digit = urem i64 %rest, 10
  %moved = call i64 @"keyed/lib.mul"(i64 %so.far, i64 10)
  %more = add i64 %moved, %digit
  %next = udiv i64 %rest, 10
  %done = icmp eq i64 %next, 0
  br i1 %done, label %end, label %loop

end:
  ret i64 %more
}

define linkonce i64 @"__llgo_stub.keyed/lib.Reverse"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Reverse"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Sign"(i64 %x) {
  %plus = icmp sgt i64 %x, 0
  %minus = icmp slt i64 %x, 0
  %p = zext i1 %plus to i64
  %m = zext i1 %minus to i64
  %r = sub i64 %p, %m
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Sign"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Sign"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Sqrt"(i64 %x) {
  br label %loop

loop:
  %r = phi i64 [ 0, %0 ], [ %next, %loop ]
  %next = add i64 %r, 1
  %sqr = mul i64 %next, %next
  %over = icmp sgt i64 %sqr, %x
  br i1 %over, label %end, label %loop

end:
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Sqrt"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Sqrt"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Square"(i64 %x) {
  %r = call i64 @"keyed/lib.mul"(i64 %x, i64 %x)
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Square"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Square"(i64 %x)
  ret i64 %r
}

define i64 @"keyed/lib.Triangle"(i64 %x) {
  %more = add i64 %x, 1
  %twice = mul i64 %x, %more
  %r = sdiv i64 %twice, 2
  ret i64 %r
}

define linkonce i64 @"__llgo_stub.keyed/lib.Triangle"(ptr %env, i64 %x) {
  %r = tail call i64 @"keyed/lib.Triangle"(i64 %x)
  ret i64 %r
}

; Shared by functions that are asked for and others.
define i64 @"keyed/lib.mul"(i64 %x, i64 %y) {
  %r = mul i64 %x, %y
  ret i64 %r
}

; Called by Collatz alone.
define i64 @"keyed/lib.step"(i64 %n) {
  %odd = and i64 %n, 1
  %is.odd = icmp ne i64 %odd, 0
  %half = lshr i64 %n, 1
  %three = mul i64 %n, 3
  %up = add i64 %three, 1
  %r = select i1 %is.odd, i64 %up, i64 %half
  ret i64 %r
}
