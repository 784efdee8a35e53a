; Optimisation remarks: what became of each method, at its body, and who keeps every exported method, at the call that
; looks methods up. They have the line of the source where there is debug info, and nobody sees them who has not asked.
;
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output %s 2>&1 | FileCheck %s --check-prefix=SILENT --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks=llgo-dce %s 2>&1 | FileCheck %s --check-prefix=PASSED --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks-missed=llgo-dce %s 2>&1 | FileCheck %s --check-prefix=MISSED --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks-analysis=llgo-dce %s 2>&1 | FileCheck %s --check-prefix=ANALYSIS --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks=inline %s 2>&1 | FileCheck %s --check-prefix=SILENT --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce>' -disable-output -pass-remarks=llgo-dce %s 2>&1 | FileCheck %s --check-prefix=SILENT --implicit-check-not=remark
; RUN: %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks-output=%t.yaml %s 2>&1 | FileCheck %s --check-prefix=SILENT --implicit-check-not=remark
; RUN: FileCheck %s --input-file=%t.yaml --check-prefix=YAML
; RUN: %opt -load-pass-plugin=%plugin -S -passes=llgo-dce -pass-remarks-output=%t.yaml %s -o %t.with.ll
; RUN: %dce %s -o %t.without.ll
; RUN: cmp %t.with.ll %t.without.ll

; SILENT: llgo-dce: warning: @p.find looks up methods

; PASSED: remark: p.go:20:0: method p.T.lose removed: no live code calls it through an interface or looks it up
; PASSED: remark: <unknown>:0:0: method p.Loose.Find removed: no value of its type gets into an interface

; MISSED: remark: p.go:10:0: method p.T.Find kept: any exported method looked up by: p.find

; ANALYSIS: remark: p.go:31:7: p.find looks up methods that cannot be told by reflection, so that every exported method stays, 1 of them for no other reason

; YAML:      --- !Analysis
; YAML-NEXT: Pass:            llgo-dce
; YAML-NEXT: Name:            ReflectSeen
; YAML-NEXT: DebugLoc:        { File: p.go, Line: 31, Column: 7 }
; YAML-NEXT: Function:        p.find
; YAML-NEXT: Args:
; YAML-NEXT:   - Culprit:         p.find
; YAML:        - Methods:         '1'
; YAML:      --- !Missed
; YAML-NEXT: Pass:            llgo-dce
; YAML-NEXT: Name:            MethodKept
; YAML-NEXT: DebugLoc:        { File: p.go, Line: 10, Column: 0 }
; YAML-NEXT: Function:        p.T.Find
; YAML-NEXT: Args:
; YAML-NEXT:   - String:          'method '
; YAML-NEXT:   - Method:          p.T.Find
; YAML-NEXT:   - String:          ' kept: '
; YAML-NEXT:   - Reason:          'any exported method looked up by: p.find'
; YAML-NEXT: ...
; YAML-NEXT: --- !Passed
; YAML-NEXT: Pass:            llgo-dce
; YAML-NEXT: Name:            MethodRemoved
; YAML-NEXT: DebugLoc:        { File: p.go, Line: 20, Column: 0 }
; YAML-NEXT: Function:        p.T.lose
; YAML:        - Method:          p.T.lose
; YAML:      Function:        p.Loose.Find

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Find = private unnamed_addr constant [4 x i8] c"Find"
@str.lose = private unnamed_addr constant [6 x i8] c"p.lose"
@func.Live = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Find, i64 4 }, ptr @func.Live, ptr @p.T.Find, ptr @p.T.Find },
  %Method { %String { ptr @str.lose, i64 6 }, ptr @func.Live, ptr @p.T.lose, ptr @p.T.lose }
] }
@p.Loose = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Find, i64 4 }, ptr @func.Live, ptr @p.Loose.Find, ptr @p.Loose.Find }
] }
@__llgo_relocs = internal unnamed_addr constant [10 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Find, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 1, ptr @str.lose, ptr null }, ; methodOff of p.T, slot 1
  %Record { i32 4, ptr @p.T, ptr @p.T.lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @func.Live, i64 0, ptr @str.Find, ptr null }, ; methodOff of p.Loose, slot 0
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Find, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.Loose, ptr @p.Loose.Find, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

declare void @use(ptr)
declare ptr @reflect.Value.MethodByName(ptr, ptr, i64)

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.Loose)
  call void @p.find(ptr null, i64 0)
  ret void
}
define void @p.find(ptr %name, i64 %len) !dbg !7 {
  call void @use(ptr %name), !dbg !8
  %method = call ptr @reflect.Value.MethodByName(ptr null, ptr %name, i64 %len), !dbg !9
  ret void, !dbg !9
}
define void @p.T.Find() !dbg !5 {
  ret void
}
define void @p.T.lose() !dbg !6 {
  ret void
}
; Without debug info.
define void @p.Loose.Find() {
  ret void
}

!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}
!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_Go, file: !2, producer: "by hand", isOptimized: false, emissionKind: LineTablesOnly)
!2 = !DIFile(filename: "p.go", directory: "/src")
!3 = !DISubroutineType(types: !4)
!4 = !{null}
!5 = distinct !DISubprogram(name: "T.Find", scope: !2, file: !2, line: 10, type: !3, spFlags: DISPFlagDefinition, unit: !1)
!6 = distinct !DISubprogram(name: "T.lose", scope: !2, file: !2, line: 20, type: !3, spFlags: DISPFlagDefinition, unit: !1)
!7 = distinct !DISubprogram(name: "find", scope: !2, file: !2, line: 30, type: !3, spFlags: DISPFlagDefinition, unit: !1)
!8 = !DILocation(line: 32, column: 3, scope: !7)
!9 = !DILocation(line: 31, column: 7, scope: !7)
