; Of 32 names each is known by itself; one of them comes from two blocks here. With one name more, all exported methods
; stay.
;
; RUN: llvm-link -S %s %S/Inputs/type.ll | %print 2>&1 | FileCheck %s
; RUN: sed '/; one more$/s/i64 90/i64 93/' %s | llvm-link -S - %S/Inputs/type.ll | %print 2>&1 | FileCheck %s --check-prefix=MORE

; MORE:      slot 0 One: live, reflected
; MORE-NEXT: slot 1 Three: live, reflected
; MORE-NEXT: slot 2 Two: live, reflected
; MORE-NEXT: slot 3 p.quiet: dead, not-called
; CHECK:      slot 0 One: live, named
; CHECK-NEXT: slot 1 Three: dead, not-called
; CHECK-NEXT: slot 2 Two: dead, not-called
; CHECK-NEXT: slot 3 p.quiet: dead, not-called

%String = type { ptr, i64 }
%Value = type { ptr, ptr, i64 }

@p.T = external constant i8
@str.One = private constant [3 x i8] c"One"

@str.many = private constant [96 x i8] c"N00N01N02N03N04N05N06N07N08N09N10N11N12N13N14N15N16N17N18N19N20N21N22N23N24N25N26N27N28N29N30N31"

define void @main(ptr %v, i32 %which) {
  %slot = alloca %Value
  call void @use(ptr @p.T)
  switch i32 %which, label %end [
    i32 0, label %c00 i32 1, label %c01 i32 2, label %c02 i32 3, label %c03
    i32 4, label %c04 i32 5, label %c05 i32 6, label %c06 i32 7, label %c07
    i32 8, label %c08 i32 9, label %c09 i32 10, label %c10 i32 11, label %c11
    i32 12, label %c12 i32 13, label %c13 i32 14, label %c14 i32 15, label %c15
    i32 16, label %c16 i32 17, label %c17 i32 18, label %c18 i32 19, label %c19
    i32 20, label %c20 i32 21, label %c21 i32 22, label %c22 i32 23, label %c23
    i32 24, label %c24 i32 25, label %c25 i32 26, label %c26 i32 27, label %c27
    i32 28, label %c28 i32 29, label %c29 i32 30, label %c30
    i32 31, label %more
  ]
c00:
  br label %end
c01:
  br label %end
c02:
  br label %end
c03:
  br label %end
c04:
  br label %end
c05:
  br label %end
c06:
  br label %end
c07:
  br label %end
c08:
  br label %end
c09:
  br label %end
c10:
  br label %end
c11:
  br label %end
c12:
  br label %end
c13:
  br label %end
c14:
  br label %end
c15:
  br label %end
c16:
  br label %end
c17:
  br label %end
c18:
  br label %end
c19:
  br label %end
c20:
  br label %end
c21:
  br label %end
c22:
  br label %end
c23:
  br label %end
c24:
  br label %end
c25:
  br label %end
c26:
  br label %end
c27:
  br label %end
c28:
  br label %end
c29:
  br label %end
c30:
  br label %end
more:
  br label %end
end:
  %p = phi ptr [ @str.One, %0 ],
    [ getelementptr (i8, ptr @str.many, i64 90), %more ], ; one more
    [ getelementptr (i8, ptr @str.many, i64 0), %c00 ],
    [ getelementptr (i8, ptr @str.many, i64 3), %c01 ],
    [ getelementptr (i8, ptr @str.many, i64 6), %c02 ],
    [ getelementptr (i8, ptr @str.many, i64 9), %c03 ],
    [ getelementptr (i8, ptr @str.many, i64 12), %c04 ],
    [ getelementptr (i8, ptr @str.many, i64 15), %c05 ],
    [ getelementptr (i8, ptr @str.many, i64 18), %c06 ],
    [ getelementptr (i8, ptr @str.many, i64 21), %c07 ],
    [ getelementptr (i8, ptr @str.many, i64 24), %c08 ],
    [ getelementptr (i8, ptr @str.many, i64 27), %c09 ],
    [ getelementptr (i8, ptr @str.many, i64 30), %c10 ],
    [ getelementptr (i8, ptr @str.many, i64 33), %c11 ],
    [ getelementptr (i8, ptr @str.many, i64 36), %c12 ],
    [ getelementptr (i8, ptr @str.many, i64 39), %c13 ],
    [ getelementptr (i8, ptr @str.many, i64 42), %c14 ],
    [ getelementptr (i8, ptr @str.many, i64 45), %c15 ],
    [ getelementptr (i8, ptr @str.many, i64 48), %c16 ],
    [ getelementptr (i8, ptr @str.many, i64 51), %c17 ],
    [ getelementptr (i8, ptr @str.many, i64 54), %c18 ],
    [ getelementptr (i8, ptr @str.many, i64 57), %c19 ],
    [ getelementptr (i8, ptr @str.many, i64 60), %c20 ],
    [ getelementptr (i8, ptr @str.many, i64 63), %c21 ],
    [ getelementptr (i8, ptr @str.many, i64 66), %c22 ],
    [ getelementptr (i8, ptr @str.many, i64 69), %c23 ],
    [ getelementptr (i8, ptr @str.many, i64 72), %c24 ],
    [ getelementptr (i8, ptr @str.many, i64 75), %c25 ],
    [ getelementptr (i8, ptr @str.many, i64 78), %c26 ],
    [ getelementptr (i8, ptr @str.many, i64 81), %c27 ],
    [ getelementptr (i8, ptr @str.many, i64 84), %c28 ],
    [ getelementptr (i8, ptr @str.many, i64 87), %c29 ],
    [ getelementptr (i8, ptr @str.many, i64 90), %c30 ]
  call void @reflect.Value.MethodByName(ptr sret(%Value) %slot, ptr byval(%Value) %v, ptr "llgo.reflect.methodbyname.name"="1" %p, i64 3) #0
  %pair = load <2 x ptr>, ptr %slot
  %method = extractelement <2 x ptr> %pair, i64 1
  %checked = call { ptr, i1 } @llvm.type.checked.load(ptr %method, i32 0, metadata !"go.method.value.reflect")
  %ok = extractvalue { ptr, i1 } %checked, 1
  call void @llvm.assume(i1 %ok)
  ret void
}
declare void @reflect.Value.MethodByName(ptr sret(%Value), ptr byval(%Value), ptr, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)
declare void @use(ptr)
attributes #0 = { "llgo.reflect.methodbyname"="value" }
