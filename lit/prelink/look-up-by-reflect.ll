; What package reflect looks up for itself says nothing, in a package whose records are carried as in any other.
;
; RUN: %print %s 2>&1 | FileCheck %s
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce-prelink' %s -o %t.ll
; RUN: %print %t.ll 2>&1 | FileCheck %s

; CHECK-NOT: warning
; CHECK: type @"main.T": live, in an interface
; CHECK-NEXT: slot 0 Keep: dead, not-called

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@str.Method = private unnamed_addr constant [6 x i8] c"Method"
@func.m = external constant i64
@iface = external constant i64
@str.Lose = private unnamed_addr constant [4 x i8] c"Lose"
@func.1 = weak_odr constant i64 8
@func.2 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [2 x %Method] } { i64 8, %Uncommon zeroinitializer, [2 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.1, ptr @main.T.Keep, ptr @main.T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.2, ptr @main.T.Lose, ptr @main.T.Lose }
] }
@main.I = weak_odr constant i64 16
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @"reflect.f", ptr @iface, i64 0, ptr @str.Method, ptr @func.m }, ; useIfaceMethod
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Keep, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Keep, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @func.2, i64 1, ptr @str.Lose, ptr null }, ; methodOff of main.T, slot 1
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Lose, i64 1, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @"reflect.f"()
  ret void
}
define void @"reflect.f"() {
  call void @use(ptr @iface)
  ret void
}
define void @main.T.Keep() {
  ret void
}
define void @main.T.Lose() {
  ret void
}
declare void @use(ptr)
