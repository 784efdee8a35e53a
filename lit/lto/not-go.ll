; Full LTO of C++ with virtual tables: the plugin is loaded, and what comes out is the same as without. Names of roots
; in C++, and what is visible, are no business of the pass.
;
; RUN: %opt -S -passes='lto<O2>' < %s > %t.without.ll
; RUN: %opt -load-pass-plugin=%plugin -S -passes='lto<O2>' < %s > %t.with.ll 2> %t.err
; RUN: diff %t.without.ll %t.with.ll
; RUN: count 0 < %t.err
; RUN: FileCheck %s --input-file=%t.with.ll

; CHECK: @_ZTV1A =
; CHECK: define internal void @_ZN1A4calledEv

@_ZTV1A = internal constant { [3 x ptr] } { [3 x ptr] [ptr null, ptr @_ZN1A4calledEv, ptr @_ZN1A4deadEv] }, !type !{i64 0, !"_ZTS1A"}, !vcall_visibility !{i64 1}
define void @main(ptr %object) {
  store ptr @_ZTV1A, ptr %object
  %vtable = load ptr, ptr %object
  %f = call { ptr, i1 } @llvm.type.checked.load(ptr %vtable, i32 8, metadata !"_ZTS1A")
  %ok = extractvalue { ptr, i1 } %f, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
define internal void @_ZN1A4calledEv() {
  call void @use(ptr null)
  ret void
}
define internal void @_ZN1A4deadEv() {
  call void @use(ptr null)
  ret void
}
declare void @use(ptr)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
