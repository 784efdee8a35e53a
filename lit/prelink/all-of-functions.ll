; A table of which nothing stays is removed, and with it its place in the list of what is used.
;
; RUN: %opt -load-pass-plugin=%plugin -S -passes=llgo-dce-prelink -verify-each %s | FileCheck %s --implicit-check-not=__llgo_relocs --implicit-check-not=llvm.used

; CHECK: @llgo-dce.records = private constant [1 x %Record]

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@main.T = weak_odr constant i64 8
@__llgo_relocs = internal unnamed_addr constant [1 x %Record] [
  %Record { i32 1, ptr @main.f, ptr @main.T, i64 0, ptr null, ptr null } ; useIface
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main.f() {
  call void @use(ptr @main.T)
  ret void
}
declare void @use(ptr)
