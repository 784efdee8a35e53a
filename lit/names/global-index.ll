; An index into an array that is not constant may be any: all strings of the array are names, and those of others
; that the same variable has at the same distance. If one of these is no string, as in the line that is commented
; out, or the index is constant and out of range, the names are not known.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;other://' -e '/;no-other/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;range://' -e '/;no-range/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY
; RUN: sed -e 's/;constant://' -e '/;no-constant/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=CONSTANT

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CONSTANT:      slot 0 One: dead, not-called
; CONSTANT-NEXT: slot 1 Three: dead, not-called
; CONSTANT-NEXT: slot 2 Two: live, named
; CONSTANT-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: live, named
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
@p.names = internal global { [1 x %String], [1 x %String] } { [1 x %String] [%String { ptr @str.One, i64 3 }], [1 x %String] [%String { ptr @str.Two, i64 3 }] } ;no-other
;other:@p.names = internal global { [1 x %String], [1 x %String], { ptr, ptr } } { [1 x %String] [%String { ptr @str.One, i64 3 }], [1 x %String] [%String { ptr @str.Two, i64 3 }], { ptr, ptr } zeroinitializer }

define void @main(ptr %v, i64 %i) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  %at = getelementptr %String, ptr @p.names, i64 %i ;no-range ;no-constant
  ;range: %at = getelementptr %String, ptr @p.names, i64 2
  ;constant: %at = getelementptr %String, ptr @p.names, i64 1
  %at.n = getelementptr i8, ptr %at, i64 8
  %p = load ptr, ptr %at
  %n = load i64, ptr %at.n
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
