; Seven strings, each of which may be joined to any of five others, are more than 32 names. Four are not.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed -e 's/;many://' -e '/;no-many/d' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY:      slot 0 One: live, reflected
; ANY-NEXT: slot 1 Three: live, reflected
; ANY-NEXT: slot 2 Two: live, reflected
; ANY-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: dead, not-called
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"
@str.Two = private constant [3 x i8] c"Two"
@str.all = private constant [8 x i8] c"ThwrOnee"

define void @main(ptr %v, i64 %i, i1 %c1, i1 %c2, i1 %c3) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  switch i64 %i, label %a [
    i64 1, label %b
    i64 2, label %c
    i64 3, label %d
    ;many: i64 4, label %e
    ;many: i64 5, label %f
    ;many: i64 6, label %g
  ]
a:
  br label %join
b:
  br label %join
c:
  br label %join
d:
  br label %join
  ;many: e: br label %join
  ;many: f: br label %join
  ;many: g: br label %join
join:
  %at = phi i64 [ 0, %a ], [ 1, %b ], [ 2, %c ], [ 3, %d ] ;no-many
  ;many: %at = phi i64 [ 0, %a ], [ 1, %b ], [ 2, %c ], [ 3, %d ], [ 4, %e ], [ 5, %f ], [ 6, %g ]
  %start = phi ptr [ @str.all, %a ], [ getelementptr (i8, ptr @str.all, i64 1), %b ], [ getelementptr (i8, ptr @str.all, i64 2), %c ], [ getelementptr (i8, ptr @str.all, i64 4), %d ] ;no-many
  ;many: %start = phi ptr [ @str.all, %a ], [ getelementptr (i8, ptr @str.all, i64 1), %b ], [ getelementptr (i8, ptr @str.all, i64 2), %c ], [ getelementptr (i8, ptr @str.all, i64 3), %d ], [ getelementptr (i8, ptr @str.all, i64 4), %e ], [ getelementptr (i8, ptr @str.all, i64 5), %f ], [ getelementptr (i8, ptr @str.all, i64 6), %g ]
  %x = select i1 %c1, ptr @str.all, ptr getelementptr (i8, ptr @str.all, i64 2)
  %y = select i1 %c2, ptr %x, ptr getelementptr (i8, ptr @str.all, i64 4)
  %z = select i1 %c3, ptr %y, ptr getelementptr (i8, ptr @str.all, i64 5)
  %w = select i1 %c1, ptr %z, ptr getelementptr (i8, ptr @str.all, i64 6)
  %name = call %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(ptr %start, i64 1, ptr %w, i64 2)
  %p = extractvalue %String %name, 0
  %n = extractvalue %String %name, 1
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 %n) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare %String @"github.com/xgo-dev/llgo/runtime/internal/runtime.StringCat"(ptr, i64, ptr, i64)
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
