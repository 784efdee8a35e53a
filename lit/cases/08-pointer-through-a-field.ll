; Case 8: encoding/json gets from a struct to its field of type Raw, takes the field's address, and asserts an interface
; of the *Raw that nobody ever converted. Children of a type in an interface are in an interface, and theirs. (Program
; `reflectfield`.)
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.PtrRaw.Lose('

; CHECK:      @main.PtrRaw =
; CHECK-SAME: { ptr @str.Unmarshal, i64 9 }, ptr @func.1, ptr @main.PtrRaw.Unmarshal, ptr @main.PtrRaw.Unmarshal }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.PtrRaw.Unmarshal(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.H = private unnamed_addr constant [1 x i8] c"H"
@str.R = private unnamed_addr constant [1 x i8] c"R"
@str.Unmarshal = private unnamed_addr constant [9 x i8] c"Unmarshal"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@main.I = weak_odr constant [1 x ptr] [ptr @func.1]
@main.fields = weak_odr constant [2 x ptr] [ptr @main.Raw, ptr @main.PtrRaw]
@func.3 = weak_odr constant i64 8
@func.4 = weak_odr constant i64 8
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.Holder = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.H, i64 1 }, ptr @func.3, ptr @main.Holder.H, ptr @main.Holder.H }
] }
@main.Raw = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.R, i64 1 }, ptr @func.4, ptr @main.Raw.R, ptr @main.Raw.R }
] }
@main.PtrRaw = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Unmarshal, i64 9 }, ptr @func.1, ptr @main.PtrRaw.Unmarshal, ptr @main.PtrRaw.Unmarshal },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.PtrRaw.Lose, ptr @main.PtrRaw.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [16 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.Holder, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 6, ptr @main.Holder, ptr @main.Raw, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 6, ptr @main.Raw, ptr @main.PtrRaw, i64 0, ptr null, ptr null }, ; typeRef
  %Record { i32 2, ptr @main, ptr @main.I, i64 0, ptr @str.Unmarshal, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @main.Holder, ptr @func.3, i64 0, ptr @str.H, ptr null }, ; methodOff of main.Holder, slot 0
  %Record { i32 4, ptr @main.Holder, ptr @main.Holder.H, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.Holder, ptr @main.Holder.H, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.Raw, ptr @func.4, i64 0, ptr @str.R, ptr null }, ; methodOff of main.Raw, slot 0
  %Record { i32 4, ptr @main.Raw, ptr @main.Raw.R, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.Raw, ptr @main.Raw.R, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.PtrRaw, ptr @func.1, i64 0, ptr @str.Unmarshal, ptr null }, ; methodOff of main.PtrRaw, slot 0
  %Record { i32 4, ptr @main.PtrRaw, ptr @main.PtrRaw.Unmarshal, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.PtrRaw, ptr @main.PtrRaw.Unmarshal, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.PtrRaw, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.PtrRaw, slot 1
  %Record { i32 4, ptr @main.PtrRaw, ptr @main.PtrRaw.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.PtrRaw, ptr @main.PtrRaw.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.Holder)
  call void @use(ptr @main.fields)
  call void @use(ptr @main.I)
  ret void
}
define void @main.Holder.H() {
  ret void
}
define void @main.Raw.R() {
  ret void
}
define void @main.PtrRaw.Unmarshal() {
  ret void
}
define void @main.PtrRaw.Lose() {
  ret void
}
declare void @use(ptr)
