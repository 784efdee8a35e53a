; What debug information says of instructions is removed with them.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NOT: %
; CHECK: ret void
; LEFT-DAG: define internal void @p.init(

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@p.Dead = global ptr null, !dbg !6
@__llgo_relocs = internal unnamed_addr constant [0 x %Record] zeroinitializer
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  ret void
}
define void @p.init() !dbg !8 {
  %slot = alloca i64, !dbg !11
    #dbg_declare(ptr %slot, !10, !DIExpression(), !11)
  store i64 7, ptr %slot, !dbg !11
  %seven = load i64, ptr %slot, !dbg !11
    #dbg_value(i64 %seven, !10, !DIExpression(), !11)
  %memory = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64 8), !dbg !11
    #dbg_value(ptr %memory, !10, !DIExpression(), !11)
  store i64 %seven, ptr %memory, !dbg !11
  store ptr %memory, ptr @p.Dead, !dbg !11
  ret void, !dbg !11
}
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.AllocZ"(i64)

!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_Go, file: !2, emissionKind: FullDebug, globals: !3)
!2 = !DIFile(filename: "p.go", directory: "/")
!3 = !{!6}
!4 = !DIBasicType(name: "int", size: 64, encoding: DW_ATE_signed)
!5 = distinct !DIGlobalVariable(name: "Variable", scope: !1, file: !2, line: 1, type: !4, isDefinition: true)
!6 = !DIGlobalVariableExpression(var: !5, expr: !DIExpression())
!7 = !DISubroutineType(types: !{})
!8 = distinct !DISubprogram(name: "init", scope: !2, file: !2, line: 1, type: !7, unit: !1, spFlags: DISPFlagDefinition)
!10 = !DILocalVariable(name: "n", scope: !8, file: !2, line: 1, type: !4)
!11 = !DILocation(line: 1, column: 1, scope: !8)
