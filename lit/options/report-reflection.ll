; The report says who keeps every exported method, and what would be removed without: of two, each alone costs nothing,
; and both together a method with its body and what that needs.
;
; RUN: %opt -load-pass-plugin=%plugin -disable-output -passes='print<llgo-dce;report=%t.json>' %s
; RUN: FileCheck %s --input-file=%t.json

; CHECK: "name":"p.first"
; CHECK: "name":"p.second"
; CHECK: "reflection":{"cost":{"symbols":3,"methods":1,"instructions":3,"bytes":[[BYTES:[1-9][0-9]*]]},"culprits":[
; CHECK-SAME: {"symbol":[[FIRST:[0-9]+]],"recorded":true,"lost":[{"step":"a look-up that LLGo has recorded without a name"}],"cost":{"symbols":0,"methods":0,"instructions":0,"bytes":0}}
; CHECK-SAME: {"symbol":{{[0-9]+}},"recorded":true,"lost":[{"step":"a look-up that LLGo has recorded without a name"}],"cost":{"symbols":0,"methods":0,"instructions":0,"bytes":0}}]}

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Find = private unnamed_addr constant [4 x i8] c"Find"
@func.Live = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Find, i64 4 }, ptr @func.Live, ptr @p.T.Find, ptr @p.T.Find }
] }
@__llgo_relocs = internal unnamed_addr constant [6 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 5, ptr @p.first, ptr @p.first, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 5, ptr @p.second, ptr @p.second, i64 0, ptr null, ptr null }, ; reflectMethod
  %Record { i32 4, ptr @p.T, ptr @func.Live, i64 0, ptr @str.Find, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.Find, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @use(ptr @p.T)
  call void @p.first()
  call void @p.second()
  ret void
}
define void @p.first() {
  ret void
}
define void @p.second() {
  ret void
}
define void @p.T.Find() {
  call void @p.helper()
  ret void
}
define void @p.helper() {
  ret void
}
declare void @use(ptr)
