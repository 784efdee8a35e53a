; Package main: a type with three methods. One is called through an interface, one is looked up, and one is neither.
source_filename = "main"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }

@name.Hear = private unnamed_addr constant [4 x i8] c"Hear"
@name.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@name.Say = private unnamed_addr constant [3 x i8] c"Say"
@name.func = private unnamed_addr constant [6 x i8] c"func()"
@name.T = private unnamed_addr constant [6 x i8] c"main.T"
@name.Speaker = private unnamed_addr constant [12 x i8] c"main.Speaker"
@text.hears = private unnamed_addr constant [6 x i8] c"hears "
@text.loses = private unnamed_addr constant [6 x i8] c"loses "
@text.says = private unnamed_addr constant [5 x i8] c"says "
@main.seven = internal constant i64 7

@"_llgo_func$none" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.func, i64 6 }, ptr null }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }
@_llgo_main.Speaker = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 0, i32 2, i8 4, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.Speaker, i64 12 }, ptr null }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_main.Speaker$imethods", i64 1, i64 1 } }
@"_llgo_main.Speaker$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.Say, i64 3 }, ptr @"_llgo_func$none" }]
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"], [3 x ptr] } { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 3, i8 5, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.T, i64 6 }, ptr null }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i16 3, i16 3, i32 24 }, [3 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.Hear, i64 4 }, ptr @"_llgo_func$none", ptr @main.T.Hear, ptr @main.T.Hear },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.Lose, i64 4 }, ptr @"_llgo_func$none", ptr @main.T.Lose, ptr @main.T.Lose },
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @name.Say, i64 3 }, ptr @"_llgo_func$none", ptr @main.T.Say, ptr @main.T.Say }
], [3 x ptr] [ptr @"main.T.Hear$methodvalue", ptr @"main.T.Lose$methodvalue", ptr @"main.T.Say$methodvalue"] }

declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i64)
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64)
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr)
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr)
declare { ptr, ptr } @reflect.Value.MethodByName(ptr, ptr, ptr, i64)

define void @main.init() {
  ret void
}

define void @main.main() {
  %itab = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr @_llgo_main.Speaker, ptr @_llgo_main.T)
  %data = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %itab, ptr @main.seven)
  %slot = getelementptr i8, ptr %itab, i64 24
  %say = load ptr, ptr %slot
  call void %say(ptr %data)
  %closure = call { ptr, ptr } @reflect.Value.MethodByName(ptr @_llgo_main.T, ptr @main.seven, ptr @name.Hear, i64 4)
  %function = extractvalue { ptr, ptr } %closure, 0
  %env = extractvalue { ptr, ptr } %closure, 1
  call void %function(ptr %env)
  ret void
}

define void @main.line(ptr %text, i64 %len, ptr %receiver) {
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr %text, i64 %len)
  %number = load i64, ptr %receiver
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %number)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

define void @main.T.Hear(ptr %receiver) {
  call void @main.line(ptr @text.hears, i64 6, ptr %receiver)
  ret void
}

define internal void @"main.T.Hear$methodvalue"(ptr %env) {
  %receiver = load ptr, ptr %env
  call void @main.T.Hear(ptr %receiver)
  ret void
}

define void @main.T.Lose(ptr %receiver) {
  call void @main.line(ptr @text.loses, i64 6, ptr %receiver)
  ret void
}

define internal void @"main.T.Lose$methodvalue"(ptr %env) {
  %receiver = load ptr, ptr %env
  call void @main.T.Lose(ptr %receiver)
  ret void
}

define void @main.T.Say(ptr %receiver) {
  call void @main.line(ptr @text.says, i64 5, ptr %receiver)
  ret void
}

define internal void @"main.T.Say$methodvalue"(ptr %env) {
  %receiver = load ptr, ptr %env
  call void @main.T.Say(ptr %receiver)
  ret void
}
