; Names with a receiver are written with ? where the pipeline parser splits. A glob may match many, options add up, and
; what matches twice is said once. A glob that matches nothing says so, once; with strict it is an error. So does one
; that matches nothing of what it asks about. In the environment names need no ?.
;
; RUN: %why(why=p.??X?.M) %s 2>&1 | FileCheck %s --check-prefix=RECEIVER --match-full-lines
; RUN: %why(why=p.?*X?.M;why=p.*X*.M) %s 2>&1 | FileCheck %s --check-prefix=BOTH
; RUN: %why(why=p.nothing;why-not=main;why=p.T.Lose) %s 2>&1 | FileCheck %s --check-prefix=NOTHING
; RUN: not %opt -load-pass-plugin=%plugin -passes='llgo-dce<strict;why=p.nothing>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=STRICT
; RUN: not %opt -load-pass-plugin=%plugin -passes='llgo-dce<why>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=VALUE
; RUN: env 'LLGO_DCE_OPTIONS=why=p.(*X).M' %opt -load-pass-plugin=%plugin -passes='lto<O0>' -disable-output %s 2>&1 | FileCheck %s --check-prefix=LINK

; RECEIVER:      live method: p.(*X).M
; RECEIVER-NEXT: >>> called through an interface by: main (entry point)
; RECEIVER-NEXT: and its type is in an interface: *_llgo_p.X
; RECEIVER-NEXT: >>> converted to or from an interface by: main (entry point)
; RECEIVER-NEXT: live symbol: p.(*X).M
; RECEIVER-NEXT: >>> body of method: p.(*X).M (see above)
; RECEIVER-NOT:  {{.}}
; BOTH-COUNT-1: live method: p.(*X).M
; BOTH-NOT:     live method: p.(*X).M
; NOTHING:      llgo-dce: warning: why=p.nothing matches nothing
; NOTHING-NEXT: llgo-dce: warning: why=p.T.Lose matches nothing
; NOTHING-NEXT: llgo-dce: warning: why-not=main matches nothing but what is live, as why says
; NOTHING-NOT:  {{.}}
; STRICT: error: llgo-dce: why=p.nothing matches nothing
; VALUE: option 'why' needs a value
; LINK: live method: p.(*X).M

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.M = private unnamed_addr constant [1 x i8] c"M"
@func.Live = weak_odr constant i64 8
@p.I = external constant i64
@"*_llgo_p.X" = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.M, i64 1 }, ptr @func.Live, ptr @"p.(*X).M", ptr @"p.(*X).M" }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @main, ptr @"*_llgo_p.X", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.M, ptr @func.Live }, ; useIfaceMethod
  %Record { i32 4, ptr @"*_llgo_p.X", ptr @func.Live, i64 0, ptr @str.M, ptr null }, ; methodOff of p.X, slot 0
  %Record { i32 4, ptr @"*_llgo_p.X", ptr @"p.(*X).M", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*_llgo_p.X", ptr @"p.(*X).M", i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @"*_llgo_p.X")
  ret void
}
define internal void @"p.(*X).M"() {
  ret void
}
declare void @use(ptr)
