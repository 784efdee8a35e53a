; Case 21: reflect.StructOf copies the slots of an embedded type into a new one at run time, and an assertion then finds
; them there. What it copies is what is in the slot: it is right when the slot is, as the demand is by name and func
; type and not by type. And package reflect's own call of Value.Method in there keeps nothing.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.Inner.Skip('

; CHECK:      @main.Inner =
; CHECK-SAME: { ptr @str.Show, i64 4 }, ptr @func.1, ptr @main.Inner.Show, ptr @main.Inner.Show }
; CHECK-SAME: { ptr @str.Skip, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.Inner.Show(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Show = private unnamed_addr constant [4 x i8] c"Show"
@str.Skip = private unnamed_addr constant [4 x i8] c"Skip"
@main.I = weak_odr constant [1 x ptr] [ptr @func.1]
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.Inner = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Show, i64 4 }, ptr @func.1, ptr @main.Inner.Show, ptr @main.Inner.Show },
  %Method { %String { ptr @str.Skip, i64 4 }, ptr @func.2, ptr @main.Inner.Skip, ptr @main.Inner.Skip }
] }
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.Inner, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.Show, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.Inner, ptr @func.1, i64 0, ptr @str.Show, ptr null }, ; methodOff of main.Inner, slot 0
  %Record { i32 4, ptr @main.Inner, ptr @main.Inner.Show, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.Inner, ptr @main.Inner.Show, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.Inner, ptr @func.2, i64 1, ptr @str.Skip, ptr null }, ; methodOff of main.Inner, slot 1
  %Record { i32 4, ptr @main.Inner, ptr @main.Inner.Skip, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.Inner, ptr @main.Inner.Skip, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.Inner)
  call void @use(ptr @main.I)
  call void @reflect.StructOf()
  ret void
}
define void @reflect.StructOf() {
  call void @reflect.Value.Method()
  ret void
}
define void @reflect.Value.Method() {
  ret void
}
define void @main.Inner.Show() {
  ret void
}
define void @main.Inner.Skip() {
  ret void
}
declare void @use(ptr)
