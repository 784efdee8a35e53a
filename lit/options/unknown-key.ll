; An unknown key is an error that names the key and those that are known, said once; opt fails, and writes nothing. A
; key is compared as a whole, and letters as they are.
;
; RUN: rm -f %t.ll
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<rooot=main>' %s -o %t.ll 2>%t.err
; RUN: FileCheck %s --input-file=%t.err --implicit-check-not=llgo-dce:
; RUN: not test -e %t.ll
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<root=main;verbose>' %s 2>&1 | FileCheck %s --check-prefix=SECOND
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<Root=main>' %s 2>&1 | FileCheck %s --check-prefix=CASE
; RUN: not %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<=main>' %s 2>&1 | FileCheck %s --check-prefix=EMPTY

; CHECK: llgo-dce: error: unknown option 'rooot'; known are: root=GLOB, {{.*}}, whole-program
; SECOND: llgo-dce: error: unknown option 'verbose'; known are:
; CASE: llgo-dce: error: unknown option 'Root'; known are:
; EMPTY: llgo-dce: error: unknown option ''; known are:

define void @main() {
  ret void
}
