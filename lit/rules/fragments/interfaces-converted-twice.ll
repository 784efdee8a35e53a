; A record does not say which instruction it speaks of. When the rest of the function mentions the type as well, the
; conversion may be there, and counts.
;
; RUN: %dce %s -o %t.ll 2>&1 | count 0
; RUN: FileCheck %s --input-file=%t.ll
; RUN: %opt -S -passes='internalize,globaldce' -internalize-public-api-list=main %t.ll | FileCheck %s --check-prefix=LEFT --implicit-check-not=Dead

; CHECK-LABEL: define void @p.init(
; CHECK-NEXT: %known = call i1 @is(ptr @p.T)
; CHECK-NEXT: ret void
; LEFT-DAG: define internal void @p.T.LiveCall

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Call = private unnamed_addr constant [4 x i8] c"Call"
@func.Type = weak_odr constant i64 8
@p.I = weak_odr constant i64 8
@p.DeadIface = global { ptr, ptr } zeroinitializer
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Call, i64 4 }, ptr @func.Type, ptr @p.T.LiveCall, ptr @p.T.LiveCall }
] }
@__llgo_relocs = internal unnamed_addr constant [5 x %Record] [
  %Record { i32 1, ptr @p.init, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main, ptr @p.I, i64 0, ptr @str.Call, ptr @func.Type }, ; useIfaceMethod
  %Record { i32 4, ptr @p.T, ptr @func.Type, i64 0, ptr @str.Call, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveCall, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.LiveCall, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @main() {
  call void @p.init()
  call void @use(ptr @func.Type)
  ret void
}
define void @p.init() {
  %dead = call ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr @p.I, ptr @p.T)
  %lost = insertvalue { ptr, ptr } undef, ptr %dead, 0
  store { ptr, ptr } %lost, ptr @p.DeadIface
  %known = call i1 @is(ptr @p.T)
  ret void
}
define void @p.T.LiveCall() {
  ret void
}
declare i1 @is(ptr)
declare ptr @"github.com/goplus/llgo/runtime/internal/runtime.NewItab"(ptr, ptr)
declare void @use(ptr)
