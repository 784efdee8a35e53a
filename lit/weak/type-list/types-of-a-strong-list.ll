; A type that is only compared, and listed, is in an interface: reflection finds it in the list. So it is when the list
; counts as an ordinary reference, by an option, as others see it, or as it is of another shape.
;
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce>' -disable-output %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;strong=type-list>' -disable-output %s 2>&1 | FileCheck %s
; RUN: sed 's/i64 1, i64 1 }/i64 1, i64 2 }/' %s | %opt -load-pass-plugin=%plugin -passes='print<llgo-dce>' -disable-output 2>&1 | FileCheck %s
; RUN: sed 's/private unnamed_addr constant \[1 x ptr\]/constant [1 x ptr]/' %s | %opt -load-pass-plugin=%plugin -S -passes='lto<O0>' 2>&1 | FileCheck %s --check-prefix=LINK

; CHECK: slot 0 M: live, called
; LINK: @S = {{.*}} ptr @S.M

%String = type { ptr, i64 }
%Slice = type { ptr, i64, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }
@str.M = private constant [1 x i8] c"M"
@func = internal constant i64 8
@p.I = external constant i64
@S = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func, ptr @S.M, ptr @S.M }
] }
@init$abitypes$array = private unnamed_addr constant [1 x ptr] [ptr @S], align 8
@init$abitypes$slice = private unnamed_addr constant %Slice { ptr @init$abitypes$array, i64 1, i64 1 }
@"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist" = global %Slice zeroinitializer
@__llgo_relocs = internal constant [4 x %Record] [
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.M, ptr @func },
  %Record { i32 4, ptr @S, ptr @func, i64 0, ptr @str.M, ptr null },
  %Record { i32 4, ptr @S, ptr @S.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @S, ptr @S.M, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
define i1 @main(ptr %type) {
  %is = icmp eq ptr %type, @S
  %types = load %Slice, ptr @init$abitypes$slice
  store %Slice %types, ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.typelist"
  ret i1 %is
}
define internal void @S.M() {
  ret void
}
