; Case 15: W embeds an interface; generic code calls the promoted method on a *W directly. The wrapper calls through the
; embedded interface, and it is the wrapper's record that keeps the methods of whatever is in there. (Program
; `embedding`.)
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=AFTER --implicit-check-not='@main.T.Lose('

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Do, i64 2 }, ptr @func.1, ptr @main.T.Do, ptr @main.T.Do }
; CHECK-SAME: { ptr @str.Lose, i64 4 }, ptr null, ptr null, ptr null }
; AFTER-DAG: define internal {{.*}}@main.T.Do(
; AFTER-DAG: define internal {{.*}}@"main.(*W).Do"(

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Do = private unnamed_addr constant [2 x i8] c"Do"
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@main.I = weak_odr constant [1 x ptr] [ptr @func.1]
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@"*main.W" = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Do, i64 2 }, ptr @func.1, ptr @"main.(*W).Do", ptr @"main.(*W).Do" }
] }
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Do, i64 2 }, ptr @func.1, ptr @main.T.Do, ptr @main.T.Do },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@__llgo_relocs = internal unnamed_addr constant [11 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @"main.(*W).Do", ptr @main.I, i64 0, ptr @str.Do, ptr @func.1 }, ; useIfaceMethod
  %Record { i32 4, ptr @"*main.W", ptr @func.1, i64 0, ptr @str.Do, ptr null }, ; methodOff of "*main.W", slot 0
  %Record { i32 4, ptr @"*main.W", ptr @"main.(*W).Do", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*main.W", ptr @"main.(*W).Do", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Do, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Do, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Do, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @"main.call[*main.W]"()
  ret void
}
define void @"main.call[*main.W]"() {
  call void @"main.(*W).Do"()
  ret void
}
define void @"main.(*W).Do"() {
  call void @use(ptr @main.I)
  ret void
}
define void @main.T.Do() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
declare void @use(ptr)
