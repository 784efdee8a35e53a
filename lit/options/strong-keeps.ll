; strong=KIND: what such a reference mentions is live as soon as its holder is, and so is whatever that needs.
;
;     registry = {"key": handler}    // nobody asks for the key
;     func handler() { var i I = T{}; i.Keep() }
;
; Expected:
; - without the option the entry is removed, and with it handler: T is in no interface, and T.Keep removed.
; - with strong=registry handler stays: T.Keep is live.
;
; RUN: %print %s 2>&1 | FileCheck %s --check-prefix=WEAK
; RUN: %opt -load-pass-plugin=%plugin -passes='print<llgo-dce;strong=registry>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=STRONG
; RUN: %opt -load-pass-plugin=%plugin -S -passes='llgo-dce<strong=registry;verify>' -verify-each %s | FileCheck %s

; WEAK:        type @"p.T": live, in no interface
; WEAK-NEXT:   slot 0 Keep: matchable, not-in-interface
; STRONG:      type @"p.T": live, in an interface
; STRONG-NEXT: slot 0 Keep: live, called
; CHECK:       @p.registry =
; CHECK-SAME:  ptr @p.handler
; CHECK:       @p.T =
; CHECK-SAME:  { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr } ; kind, owner, target, addend, name, func type
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr } ; name, func type, two bodies: Ifn, Tfn
%Entry = type { %String, ptr } ; key, function

@str.key = private unnamed_addr constant [3 x i8] c"key"
@str.Keep = private unnamed_addr constant [4 x i8] c"Keep"
@func = weak_odr constant i64 8
@p.I = external constant i64
@p.registry = internal constant [1 x %Entry] [%Entry { %String { ptr @str.key, i64 3 }, ptr @p.handler }]
@p.T = internal constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func, ptr @p.T.Keep, ptr @p.T.Keep }
] }

@__llgo_relocs = internal unnamed_addr constant [6 x %Record] [
  %Record { i32 257, ptr @p.registry, ptr @p.handler, i64 0, ptr @str.key, ptr null }, ; registry entry 0
  %Record { i32 1, ptr @p.handler, ptr @p.T, i64 0, ptr null, ptr null },              ; useIface: handler converts a T
  %Record { i32 2, ptr @p.handler, ptr @p.I, i64 0, ptr @str.Keep, ptr @func },        ; useIfaceMethod: it calls I.Keep
  %Record { i32 4, ptr @p.T, ptr @func, i64 0, ptr @str.Keep, ptr null },              ; methodOff: T's slot 0, func type
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null },               ; its Ifn
  %Record { i32 4, ptr @p.T, ptr @p.T.Keep, i64 0, ptr null, ptr null }                ; its Tfn
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.registry)
  call void @use(ptr @p.T)
  ret void
}
define internal void @p.handler() {
  ret void
}
define internal void @p.T.Keep() {
  ret void
}
declare void @use(ptr)
