; Memory that is zero at the start is not bytes of the file: variables alone. A constant is in the file, and so is what
; is put into another section than .bss.
;
; RUN: rm -f %t.json
; RUN: %opt -load-pass-plugin=%plugin -passes='llgo-dce<report=%t.json>' -disable-output %s
; RUN: FileCheck %s --input-file=%t.json

; CHECK:      {"name":"p.cache","kind":"variable","package":{{[0-9]+}},"live":
; CHECK-SAME: {"name":"p.perThread","kind":"variable","package":{{[0-9]+}},"live":
; CHECK-SAME: {"name":"p.unset","kind":"variable","package":{{[0-9]+}},"live":
; CHECK-SAME: {"name":"p.bss","kind":"variable","package":{{[0-9]+}},"live":
; CHECK-SAME: {"name":"p.constant","kind":"variable","package":{{[0-9]+}},"bytes":800,"live":
; CHECK-SAME: {"name":"p.data","kind":"variable","package":{{[0-9]+}},"bytes":800,"live":
; CHECK-SAME: {"name":"p.filled","kind":"variable","package":{{[0-9]+}},"bytes":16,"live":

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@p.cache = global [100 x ptr] zeroinitializer
@p.perThread = thread_local global [100 x ptr] zeroinitializer
@p.unset = internal global [100 x ptr] undef
@p.bss = global [100 x ptr] zeroinitializer, section ".bss.p"
@p.constant = constant [100 x ptr] zeroinitializer
@p.data = global [100 x ptr] zeroinitializer, section "p"
@p.filled = global [2 x i64] [i64 0, i64 1]

@str.Find = private unnamed_addr constant [4 x i8] c"Find"
@func.Live = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Find, i64 4 }, ptr @func.Live, ptr @p.T.Find, ptr @p.T.Find }
] }
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Find, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @use(ptr @p.cache)
  call void @use(ptr @p.perThread)
  call void @use(ptr @p.unset)
  call void @use(ptr @p.bss)
  call void @use(ptr @p.constant)
  call void @use(ptr @p.data)
  call void @use(ptr @p.filled)
  ret void
}
define void @p.T.Find(ptr %t) {
  ret void
}
declare void @use(ptr)
