; What takes the place of a check does what it did: loads at its offset, and only what somebody wants.
;
; RUN: %dce %s 2>&1 | FileCheck %s --implicit-check-not='call { ptr, i1 }' --implicit-check-not=warning

; CHECK:      call void @use(ptr @U)
; CHECK-NEXT: call void @llvm.assume(i1 true)
; CHECK-NEXT: %[[AT:.*]] = getelementptr i8, ptr %slot, i32 8
; CHECK-NEXT: %[[FN:.*]] = load ptr, ptr %[[AT]]
; CHECK-NEXT: call void %[[FN]](ptr null)
; CHECK-NEXT: %[[BOTH:.*]] = load ptr, ptr %slot
; CHECK-NEXT: %[[HALF:.*]] = insertvalue { ptr, i1 } poison, ptr %[[BOTH]], 0
; CHECK-NEXT: %[[WHOLE:.*]] = insertvalue { ptr, i1 } %[[HALF]], i1 true, 1
; CHECK-NEXT: call void @take({ ptr, i1 } %[[WHOLE]])
; CHECK-NEXT: call void @after()

%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@str.Keep = private constant [4 x i8] c"Keep"
@str.Lose = private constant [4 x i8] c"Lose"
@str.Seek = private constant [4 x i8] c"Seek"
@func.Keep = internal constant %abi.Type zeroinitializer
@func.Lose = internal constant %abi.Type zeroinitializer
@func.Seek = internal constant %abi.Type zeroinitializer
@T = internal constant { %abi.Type, %Uncommon, [3 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [3 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @T.Keep, ptr @T.Keep },
  %Method { %String { ptr @str.Lose, i64 4 }, ptr @func.Lose, ptr @T.Lose, ptr @T.Lose },
  %Method { %String { ptr @str.Seek, i64 4 }, ptr @func.Seek, ptr @T.Seek, ptr @T.Seek }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !type !{i64 160, !"go.method.Lose:func(int)"},
  !type !{i64 200, !"go.method.Seek:func(string)"},
  !vcall_visibility !{i64 1}
@U = internal constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @str.Keep, i64 4 }, ptr @func.Keep, ptr @U.Keep, ptr @U.Keep }
] }, !type !{i64 120, !"go.method.Keep:func()"},
  !vcall_visibility !{i64 1}

define void @main(ptr %slot) {
  call void @use(ptr @T)
  call void @use(ptr @U)
  %a = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.value.reflect.Nope")
  %a.good = extractvalue { ptr, i1 } %a, 1
  %a.unused = extractvalue { ptr, i1 } %a, 0
  call void @llvm.assume(i1 %a.good)
  %b = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 8, metadata !"go.method.Nope:func()")
  %method = extractvalue { ptr, i1 } %b, 0
  call void %method(ptr null)
  %c = call { ptr, i1 } @llvm.type.checked.load(ptr %slot, i32 0, metadata !"go.method.Nope:func()")
  call void @take({ ptr, i1 } %c)
  call void @after()
  ret void
}
define internal void @T.Keep() {
  ret void
}
define internal void @T.Lose() {
  ret void
}
define internal void @T.Seek() {
  ret void
}
define internal void @U.Keep() {
  ret void
}
declare void @use(ptr)
declare void @after()
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

!llvm.module.flags = !{!0}
!0 = !{i32 1, !"Virtual Function Elim", i32 1}
declare void @take({ ptr, i1 })
