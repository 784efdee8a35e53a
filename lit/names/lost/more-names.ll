; The name is one of 33: the line is that of the look-up.
;
; RUN: llvm-link -S %s %S/../Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/relocs.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/;checked/d' %s | llvm-link -S - %S/Inputs/plain.ll | %print 2>&1 | FileCheck %s

; CHECK: llgo-dce: warning: @p.find looks up methods that cannot be told by reflection: keeping every exported method because of more than 32 names (p.go:12){{$}}
; CHECK: slot 0 One: live, reflected

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str = private constant [66 x i8] c"AAABACADAEAFAGAHAIAJAKALAMANAOAPAQARASATAUAVAWAXAYAZBABBBCBDBEBFBG"
@names = private constant [33 x ptr] [
  ptr getelementptr (i8, ptr @str, i64 0),
  ptr getelementptr (i8, ptr @str, i64 2),
  ptr getelementptr (i8, ptr @str, i64 4),
  ptr getelementptr (i8, ptr @str, i64 6),
  ptr getelementptr (i8, ptr @str, i64 8),
  ptr getelementptr (i8, ptr @str, i64 10),
  ptr getelementptr (i8, ptr @str, i64 12),
  ptr getelementptr (i8, ptr @str, i64 14),
  ptr getelementptr (i8, ptr @str, i64 16),
  ptr getelementptr (i8, ptr @str, i64 18),
  ptr getelementptr (i8, ptr @str, i64 20),
  ptr getelementptr (i8, ptr @str, i64 22),
  ptr getelementptr (i8, ptr @str, i64 24),
  ptr getelementptr (i8, ptr @str, i64 26),
  ptr getelementptr (i8, ptr @str, i64 28),
  ptr getelementptr (i8, ptr @str, i64 30),
  ptr getelementptr (i8, ptr @str, i64 32),
  ptr getelementptr (i8, ptr @str, i64 34),
  ptr getelementptr (i8, ptr @str, i64 36),
  ptr getelementptr (i8, ptr @str, i64 38),
  ptr getelementptr (i8, ptr @str, i64 40),
  ptr getelementptr (i8, ptr @str, i64 42),
  ptr getelementptr (i8, ptr @str, i64 44),
  ptr getelementptr (i8, ptr @str, i64 46),
  ptr getelementptr (i8, ptr @str, i64 48),
  ptr getelementptr (i8, ptr @str, i64 50),
  ptr getelementptr (i8, ptr @str, i64 52),
  ptr getelementptr (i8, ptr @str, i64 54),
  ptr getelementptr (i8, ptr @str, i64 56),
  ptr getelementptr (i8, ptr @str, i64 58),
  ptr getelementptr (i8, ptr @str, i64 60),
  ptr getelementptr (i8, ptr @str, i64 62),
  ptr getelementptr (i8, ptr @str, i64 64)
]

define void @main(ptr %v, i64 %i) {
  call void @use(ptr @p.T)
  call void @p.find(ptr %v, i64 %i)
  ret void
}
define internal void @p.find(ptr %v, i64 %i) !dbg !5 {
  %slot = alloca %Value
  %at = getelementptr [33 x ptr], ptr @names, i64 0, i64 %i
  %p = load ptr, ptr %at
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 2) #0, !dbg !7
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
