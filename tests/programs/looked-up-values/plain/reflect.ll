; Package reflect: a look-up that returns the method value at once, as a closure.
source_filename = "reflect"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64)
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringEqual"(ptr, i64, ptr, i64)

; The method table is behind an abi.Type of 72 bytes and an UncommonType of 24, which has the number of methods. A method
; takes 40 bytes, and the functions for method values follow the last.
define { ptr, ptr } @reflect.Value.MethodByName(ptr %type, ptr %data, ptr %name, i64 %len) {
entry:
  %mcount = getelementptr i8, ptr %type, i64 88
  %count16 = load i16, ptr %mcount
  %count = zext i16 %count16 to i64
  %methods = getelementptr i8, ptr %type, i64 96
  %values = getelementptr [40 x i8], ptr %methods, i64 %count
  br label %head

head:
  %index = phi i64 [ 0, %entry ], [ %next, %other ]
  %more = icmp ult i64 %index, %count
  br i1 %more, label %look, label %none

look:
  %method = getelementptr [40 x i8], ptr %methods, i64 %index
  %text = load ptr, ptr %method
  %size = getelementptr i8, ptr %method, i64 8
  %length = load i64, ptr %size
  %same = call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringEqual"(ptr %text, i64 %length, ptr %name, i64 %len)
  %next = add i64 %index, 1
  br i1 %same, label %found, label %other

other:
  br label %head

found:
  %place = getelementptr ptr, ptr %values, i64 %index
  %function = load ptr, ptr %place
  %env = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 8)
  store ptr %data, ptr %env
  %half = insertvalue { ptr, ptr } zeroinitializer, ptr %function, 0
  %closure = insertvalue { ptr, ptr } %half, ptr %env, 1
  ret { ptr, ptr } %closure

none:
  ret { ptr, ptr } zeroinitializer
}
