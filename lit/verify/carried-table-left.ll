; A module whose carried tables are still there has not been through the pass.
;
; RUN: not %opt -load-pass-plugin=%plugin -passes='verify<llgo-dce>' -disable-output %s 2>&1 | FileCheck %s

; CHECK: @llgo-dce.records

%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@llgo-dce.records = private constant [1 x %Record] [
  %Record { i32 1, ptr null, ptr @main.T, i64 0, ptr null, ptr null } ; useIface
]
@main.T = weak_odr constant i64 8
define void @main() {
  call void asm sideeffect "", "r"(ptr @llgo-dce.records) #0
  call void @use(ptr @main.T)
  ret void
}
declare void @use(ptr)
attributes #0 = { nounwind "llgo-dce.records" }
