; methods_by_name: MethodByName("Methods") on a reflect.Value that holds a reflect.Type looks up the iterator over all
; methods: every exported one stays.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 1
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M }
; CHECK-SAME: { ptr @str.p.n, i64 3 }, ptr null, ptr null, ptr null }
; CHECK:      @"*reflect.rtype" =
; CHECK-SAME: { ptr @str.Methods, i64 7 }, ptr @func.seq, ptr @"reflect.(*rtype).Methods", ptr @"reflect.(*rtype).Methods" }
; CHECK-SAME: { ptr @str.Name, i64 4 }, ptr @func.3, ptr @"reflect.(*rtype).Name", ptr @"reflect.(*rtype).Name" }
; AFTER-DAG: define internal {{.*}}@main.T.M(
; AFTER-DAG: define internal {{.*}}@"reflect.(*rtype).Methods"(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private unnamed_addr constant [1 x i8] c"M"
@str.p.n = private unnamed_addr constant [3 x i8] c"p.n"
@str.Methods = private unnamed_addr constant [7 x i8] c"Methods"
@str.Name = private unnamed_addr constant [4 x i8] c"Name"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@func.seq = weak_odr constant i64 8
@func.3 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.1, ptr @main.T.M, ptr @main.T.M },
  %Method { %String { ptr @str.p.n, i64 3 }, ptr @func.2, ptr @main.T.n, ptr @main.T.n }
] }
@"*reflect.rtype" = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Methods, i64 7 }, ptr @func.seq, ptr @"reflect.(*rtype).Methods", ptr @"reflect.(*rtype).Methods" },
  %Method { %String { ptr @str.Name, i64 4 }, ptr @func.3, ptr @"reflect.(*rtype).Name", ptr @"reflect.(*rtype).Name" }
] }
@__llgo_relocs = internal unnamed_addr constant [15 x %Record] [
  %Record { i32 1, ptr @main.main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main.main, ptr @"*reflect.rtype", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 3, ptr @main.main, ptr @str.Methods, i64 0, ptr null, ptr null }, ; useNamedMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.M, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.M, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.p.n, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.n, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.n, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"*reflect.rtype", ptr @func.seq, i64 0, ptr @str.Methods, ptr null }, ; methodOff of "*reflect.rtype", slot 0
  %Record { i32 4, ptr @"*reflect.rtype", ptr @"reflect.(*rtype).Methods", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*reflect.rtype", ptr @"reflect.(*rtype).Methods", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*reflect.rtype", ptr @func.3, i64 1, ptr @str.Name, ptr null }, ; methodOff of "*reflect.rtype", slot 1
  %Record { i32 4, ptr @"*reflect.rtype", ptr @"reflect.(*rtype).Name", i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @"*reflect.rtype", ptr @"reflect.(*rtype).Name", i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @main.main()
  ret void
}
define void @main.main() {
  call void @use(ptr @main.T)
  call void @use(ptr @"*reflect.rtype")
  ret void
}
define void @main.T.M() {
  ret void
}
define void @main.T.n() {
  ret void
}
define void @"reflect.(*rtype).Methods"() {
  ret void
}
define void @"reflect.(*rtype).Name"() {
  ret void
}
declare void @use(ptr)
