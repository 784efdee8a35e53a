; A body that is a pointer of another address space is replaced by the unreachable method as such a pointer. A second
; run finds it emptied.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %dce %t.ll -o %t.again.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.again.ll

; CHECK:      @main.T =
; CHECK-SAME: { ptr @str.Same, i64 4 }, ptr @func.1, ptr @llgo-dce.unreachableMethod, ptr addrspace(1) addrspacecast (ptr @llgo-dce.unreachableMethod to ptr addrspace(1)) }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr addrspace(1) }

@str.Same = private unnamed_addr constant [4 x i8] c"Same"
@func.1 = weak_odr constant i64 8
@main.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Same, i64 4 }, ptr @func.1, ptr @main.T.Same, ptr addrspace(1) addrspacecast (ptr @main.T.Same to ptr addrspace(1)) }
] }
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @main.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @main.T, ptr @func.1, i64 0, ptr @str.Same, ptr null }, ; methodOff of main.T, slot 0
  %Record { i32 4, ptr @main.T, ptr @main.T.Same, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @main.T, ptr @main.T.Same, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @main.T)
  call void @use(ptr @func.1)
  ret void
}
define void @main.T.Same() {
  ret void
}
declare void @use(ptr)
