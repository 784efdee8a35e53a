; The name is loaded from a variable that code stores to: the warning, the remark and the report say so, with the line of
; the load, or of the look-up where that has none. The warning is the same in every dialect.
;
; RUN: llvm-link -S %s %S/../Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/relocs.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/plain.ll | %print 2>&1 | FileCheck %s
; RUN: sed 's/, !dbg !6//' %s | llvm-link -S - %S/../Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=LOOK-UP
; RUN: llvm-link -S %s %S/../Inputs/type.ll | %opt -load-pass-plugin=%plugin -passes=llgo-dce -disable-output -pass-remarks-analysis=llgo-dce 2>&1 | FileCheck %s --check-prefix=REMARK
; RUN: llvm-link -S %s %S/../Inputs/type.ll | %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;report=%t.json>' -disable-output
; RUN: FileCheck %s --input-file=%t.json --check-prefix=REPORT

; CHECK: llgo-dce: warning: @p.find looks up methods that cannot be told by reflection: keeping every exported method because of a load of a variable that may be written, @p.name (p.go:11){{$}}
; CHECK: slot 0 One: live, reflected
; LOOK-UP: @p.name (p.go:12){{$}}
; REMARK: remark: p.go:12:7: p.find looks up methods that cannot be told by reflection, so that every exported method stays, 3 of them for no other reason: because of a load of a variable that may be written, @p.name (p.go:11)
; REPORT: "recorded":true,"lost":[{"step":"a load of a variable that may be written, @p.name","line":"p.go:11"}],"line":"p.go:11","cost":

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@p.name = internal global %String zeroinitializer

define void @main(ptr %v) {
  call void @use(ptr @p.T)
  call void @p.find(ptr %v)
  ret void
}
define internal void @p.find(ptr %v) !dbg !5 {
  %slot = alloca %Value
  store ptr %v, ptr @p.name
  %p = load ptr, ptr @p.name, !dbg !6
  %n = load i64, ptr getelementptr (i8, ptr @p.name, i64 8)
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0, !dbg !7
  %pair = load <2 x ptr>, ptr %slot ;checked
  %method = extractelement <2 x ptr> %pair, i64 1 ;checked
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect"), !dbg !7 ;checked
  %ok = extractvalue { ptr, i1 } %checked, 1 ;checked
  call void @llvm.assume(i1 %ok) ;checked
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }

!llvm.module.flags = !{!0}
!llvm.dbg.cu = !{!1}
!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = distinct !DICompileUnit(language: DW_LANG_Go, file: !2, producer: "by hand", isOptimized: false, emissionKind: LineTablesOnly)
!2 = !DIFile(filename: "p.go", directory: "/src")
!3 = !DISubroutineType(types: !4)
!4 = !{null}
!5 = distinct !DISubprogram(name: "find", scope: !2, file: !2, line: 10, type: !3, spFlags: DISPFlagDefinition, unit: !1)
!6 = !DILocation(line: 11, column: 3, scope: !5)
!7 = !DILocation(line: 12, column: 7, scope: !5)
