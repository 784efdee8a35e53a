; A release of LLGo writes no records. What the code shows is enough in a link as well, which says so at level info; with
; strict it is an error, as people may rely on records.
;
; RUN: env LLGO_DCE_LOG=info %opt -load-pass-plugin=%plugin -S -passes='lto<O2>' < %s > %t.ll 2> %t.err
; RUN: FileCheck %s --check-prefix=INFO --input-file=%t.err
; RUN: FileCheck %s --input-file=%t.ll --implicit-check-not=T.Keep
; RUN: %opt -load-pass-plugin=%plugin -passes='lto<O2>' -disable-output < %s 2>&1 | count 0
; What has been through the pass before has lost its records: it is not plain, and another run does nothing.
; RUN: sed 's/^;RECORD //' %s > %t.records.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes=llgo-dce < %t.records.ll > %t.pruned.ll
; RUN: FileCheck %s --check-prefix=PRUNED --input-file=%t.pruned.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes=llgo-dce < %t.pruned.ll > %t.again.ll
; RUN: diff %t.pruned.ll %t.again.ll
; RUN: env LLGO_DCE_OPTIONS=strict not %opt -load-pass-plugin=%plugin -passes='lto<O2>' -disable-output < %s 2> %t.strict.err
; RUN: FileCheck %s --check-prefix=STRICT --input-file=%t.strict.err

; INFO: llgo-dce: info: <stdin>: made by LLGo without records of who calls which method, read as plain
; CHECK: !llgo-dce.pruned = !{}
; PRUNED-NOT: llgo_relocs
; PRUNED: !llgo-dce.pruned = !{}
; STRICT: error: llgo-dce: <stdin>: made by LLGo without records

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %String, i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@func.1 = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %abi.Type zeroinitializer, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" zeroinitializer, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [
  %"github.com/xgo-dev/llgo/runtime/abi.Method" { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @T.Keep, ptr @T.Keep }
] }

define void @main() {
  call void @use(ptr @T)
  ret void
}
define internal void @T.Keep() {
  call void @use(ptr null)
  ret void
}
declare void @use(ptr)
;RECORD @__llgo_relocs = internal unnamed_addr constant [1 x { i32, ptr, ptr, i64, ptr, ptr }] [{ i32, ptr, ptr, i64, ptr, ptr } { i32 1, ptr @main, ptr @T, i64 0, ptr null, ptr null }]
;RECORD @llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
