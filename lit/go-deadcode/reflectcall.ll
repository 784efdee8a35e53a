; reflectcall: a program that uses reflect.Value.Call, and no look-up of methods, keeps no method for that.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.M('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@reflect.Value.Call(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private unnamed_addr constant [1 x i8] c"M"
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M }
] }
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main.main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @main.main()
  ret void
}
define void @main.main() {
  call void @use(ptr @main.T)
  call void @reflect.Value.Call()
  ret void
}
define void @reflect.Value.Call() {
  call void @reflect.Value.Method()
  ret void
}
define void @reflect.Value.Method() {
  ret void
}
define void @main.T.M() {
  ret void
}
declare void @use(ptr)
