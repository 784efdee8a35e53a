source_filename = "listed"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%"github.com/goplus/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/goplus/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/goplus/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/goplus/llgo/runtime/internal/runtime.String", ptr }
%"github.com/goplus/llgo/runtime/abi.UncommonType" = type { %"github.com/goplus/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/goplus/llgo/runtime/abi.Method" = type { %"github.com/goplus/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@name.int = private unnamed_addr constant [3 x i8] c"int"
@name.bool = private unnamed_addr constant [4 x i8] c"bool"
@name.func = private unnamed_addr constant [6 x i8] c"func()"
@name.Rare = private unnamed_addr constant [11 x i8] c"listed.Rare"
@__llgo_relocstr.Never = private unnamed_addr constant [5 x i8] c"Never"

; Three types in the list: code mentions two of them, and nothing but the list the third.
@_llgo_int = weak_odr constant %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 0, i32 1, i8 0, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @name.int, i64 3 }, ptr null }
@_llgo_bool = weak_odr constant %"github.com/goplus/llgo/runtime/abi.Type" { i64 1, i64 0, i32 2, i8 0, i8 1, i8 1, i8 1, { ptr, ptr } zeroinitializer, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @name.bool, i64 4 }, ptr null }
@"_llgo_func$never" = weak_odr constant %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 8, i32 3, i8 0, i8 8, i8 8, i8 19, { ptr, ptr } zeroinitializer, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @name.func, i64 6 }, ptr null }
@_llgo_listed.Rare = weak_odr constant { %"github.com/goplus/llgo/runtime/abi.Type", %"github.com/goplus/llgo/runtime/abi.UncommonType", [1 x %"github.com/goplus/llgo/runtime/abi.Method"] } { %"github.com/goplus/llgo/runtime/abi.Type" { i64 8, i64 0, i32 4, i8 1, i8 8, i8 8, i8 2, { ptr, ptr } zeroinitializer, ptr null, %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @name.Rare, i64 11 }, ptr null }, %"github.com/goplus/llgo/runtime/abi.UncommonType" { %"github.com/goplus/llgo/runtime/internal/runtime.String" zeroinitializer, i16 1, i16 1, i32 24 }, [1 x %"github.com/goplus/llgo/runtime/abi.Method"] [%"github.com/goplus/llgo/runtime/abi.Method" { %"github.com/goplus/llgo/runtime/internal/runtime.String" { ptr @__llgo_relocstr.Never, i64 5 }, ptr @"_llgo_func$never", ptr @listed.Rare.Never, ptr @listed.Rare.Never }] }

@"init$abitypes$array" = constant [3 x ptr] [ptr @_llgo_int, ptr @_llgo_listed.Rare, ptr @_llgo_bool]
@"init$abitypes$slice" = constant %"github.com/goplus/llgo/runtime/internal/runtime.Slice" { ptr @"init$abitypes$array", i64 3, i64 3 }, align 8
@"github.com/goplus/llgo/runtime/internal/runtime.typelist" = global %"github.com/goplus/llgo/runtime/internal/runtime.Slice" zeroinitializer

@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @listed.main, ptr @_llgo_int, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @listed.main, ptr @_llgo_bool, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @_llgo_listed.Rare, ptr @"_llgo_func$never", i64 0, ptr @__llgo_relocstr.Never, ptr null }, ; methodOff
  %Record { i32 4, ptr @_llgo_listed.Rare, ptr @listed.Rare.Never, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @_llgo_listed.Rare, ptr @listed.Rare.Never, i64 0, ptr null, ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @"init$abitypes"() {
  %list = load %"github.com/goplus/llgo/runtime/internal/runtime.Slice", ptr @"init$abitypes$slice", align 8
  store %"github.com/goplus/llgo/runtime/internal/runtime.Slice" %list, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist", align 8
  ret void
}

define void @listed.init() {
  call void @"init$abitypes"()
  ret void
}

; The types that the program has are found, by going through the list as far as it says it goes.
define void @listed.main() {
  %int = call i1 @listed.has(ptr @_llgo_int)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %int)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %bool = call i1 @listed.has(ptr @_llgo_bool)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %bool)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %none = call i1 @listed.has(ptr null)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %none)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

define i1 @listed.has(ptr %type) {
entry:
  %types = load ptr, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist"
  %field = getelementptr inbounds i8, ptr @"github.com/goplus/llgo/runtime/internal/runtime.typelist", i64 8
  %len = load i64, ptr %field
  br label %head

head:
  %index = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp ult i64 %index, %len
  br i1 %more, label %body, label %end

body:
  %place = getelementptr inbounds ptr, ptr %types, i64 %index
  %listed = load ptr, ptr %place
  %same = icmp eq ptr %listed, %type
  %next = add i64 %index, 1
  br i1 %same, label %end, label %head

end:
  %found = phi i1 [ false, %head ], [ true, %body ]
  ret i1 %found
}

define void @listed.Rare.Never() {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 33)
  ret void
}

declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8)
