; The same in a variable that nobody reads: nobody looks anything up, and the fragment is removed (rule 10).
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --allow-empty --check-prefix=AFTER --implicit-check-not='@main.T.M(' --implicit-check-not='@main.T.n(' --implicit-check-not='@reflect.Value.MethodByName('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr null, ptr null, ptr null }
; CHECK-SAME: { ptr @str.p.n, i64 3 }, ptr null, ptr null, ptr null }
; AFTER: @main(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private unnamed_addr constant [1 x i8] c"M"
@str.p.n = private unnamed_addr constant [3 x i8] c"p.n"
@main.f = global ptr null
@"main.init$guard" = global i1 false
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M },
  %Method { %String { ptr @str.p.n, i64 3 }, ptr @func.2, ptr @main.T.n, ptr @main.T.n }
] }
@__llgo_relocs = internal unnamed_addr constant [7 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.p.n, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.n, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.n, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @main.init()
  call void @use(ptr @main.T)
  ret void
}
define void @main.init() {
  %done = load i1, ptr @"main.init$guard"
  br i1 %done, label %end, label %first
first:
  store i1 true, ptr @"main.init$guard"
  store ptr @reflect.Value.MethodByName, ptr @main.f
  br label %end
end:
  ret void
}
define void @reflect.Value.MethodByName(ptr sret({ ptr, ptr, i64 }) %r, ptr %v, ptr %p, i64 %l) {
  ret void
}
define void @main.T.M() {
  ret void
}
define void @main.T.n() {
  ret void
}
declare void @use(ptr)
