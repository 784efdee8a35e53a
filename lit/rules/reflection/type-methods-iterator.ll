; The iterator reflect.Type.Methods of Go 1.26 hands out every method; all that the program does is an interface call.
;
; RUN: %print %s 2>&1 | FileCheck %s

; CHECK: llgo-dce: warning: @main.main looks up methods that cannot be told by reflection: keeping every exported method
; CHECK: type @"_llgo_main.T": live, in an interface
; CHECK-NEXT: slot 0 Foo: live, reflected

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%Value = type { ptr, ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@n.Foo = private constant [3 x i8] c"Foo"
@n.MBN = private constant [7 x i8] c"Methods"
@n.f = private constant [35 x i8] c"*func() iter.Seq[reflect.Method]..."
@ftFoo = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 19, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @n.f, i64 5 }, ptr null } ; kind 19: func
@ftMBN = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 19, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @n.f, i64 31 }, ptr null } ; kind 19: func
@"_llgo_main.T" = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ %Method { %String { ptr @n.Foo, i64 3 }, ptr @ftFoo, ptr @main.T.Foo, ptr @main.T.Foo } ] } ; kind 25: struct
@"*_llgo_reflect.rtype" = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 24, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ %Method { %String { ptr @n.MBN, i64 7 }, ptr @ftMBN, ptr @"reflect.(*rtype).Methods", ptr @reflect.rtype.Methods } ] } ; kind 25: struct
@"_llgo_iface" = weak_odr constant %abi.Type zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [9 x %Record] [
  %Record { i32 1, ptr @main.main, ptr @"_llgo_main.T", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main.main, ptr @"*_llgo_reflect.rtype", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 2, ptr @main.main, ptr @"_llgo_iface", i64 0, ptr @n.MBN, ptr @ftMBN }, ; useIfaceMethod
  %Record { i32 4, ptr @"_llgo_main.T", ptr @ftFoo, i64 0, ptr @n.Foo, ptr null }, ; methodOff of "_llgo_main.T", slot 0
  %Record { i32 4, ptr @"_llgo_main.T", ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"_llgo_main.T", ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*_llgo_reflect.rtype", ptr @ftMBN, i64 0, ptr @n.MBN, ptr null }, ; methodOff of "*_llgo_reflect.rtype", slot 0
  %Record { i32 4, ptr @"*_llgo_reflect.rtype", ptr @"reflect.(*rtype).Methods", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"*_llgo_reflect.rtype", ptr @reflect.rtype.Methods, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
define void @main(ptr %itab) {
  call void @main.main(ptr %itab)
  ret void
}
define void @main.main(ptr %itab) {
  call void @use(ptr @"_llgo_main.T")
  call void @use(ptr @"*_llgo_reflect.rtype")
  call void @use(ptr @_llgo_iface)
  %slot = getelementptr ptr, ptr %itab, i64 3
  %f = load ptr, ptr %slot
  %r = alloca %Value
  %name = call %String @args()
  %p = extractvalue %String %name, 0
  %l = extractvalue %String %name, 1
  call void %f(ptr sret(%Value) %r, ptr %itab, ptr %p, i64 %l)
  ret void
}
define void @main.T.Foo() {
  ret void
}
define void @"reflect.(*rtype).Methods"(ptr sret(%Value) %r, ptr %v, ptr %p, i64 %l) {
  call void @reflect.rtype.Methods(ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l)
  ret void
}
define void @reflect.rtype.Methods(ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l) {
  ret void
}
declare %String @args()
declare void @use(ptr)
