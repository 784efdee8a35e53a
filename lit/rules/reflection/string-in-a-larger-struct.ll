; The length of a string at the start of a larger temporary is the number behind its pointer, and not the one behind the
; string, which is stored with it. If the string is not constant, as in the line that is commented out, the name is not
; known.
;
; RUN: %print %s 2>&1 | FileCheck %s
; RUN: sed -e 's/;unknown://' -e '/;no-unknown/d' %s | %print 2>&1 | FileCheck %s --check-prefix=ANY

; ANY: llgo-dce: warning: @main.main looks up methods that cannot be told by reflection: keeping every exported method
; ANY: type @"_llgo_main.T": live, in an interface
; ANY-NEXT: slot 0 Foo: live, reflected
; CHECK-NOT: cannot be told
; CHECK: type @"_llgo_main.T": live, in an interface
; CHECK-NEXT: slot 0 Foo: live, named

%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Slice = type { ptr, i64, i64 }
%Value = type { ptr, ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@n.Foo = private constant [3 x i8] c"Foo"
@n.MBN = private constant [12 x i8] c"MethodByName"
@n.f = private constant [29 x i8] c"*func(string) reflect.Value.."
@ftFoo = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 19, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @n.f, i64 5 }, ptr null } ; kind 19: func
@ftMBN = weak_odr constant %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 19, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @n.f, i64 27 }, ptr null } ; kind 19: func
@"_llgo_main.T" = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 8, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ %Method { %String { ptr @n.Foo, i64 3 }, ptr @ftFoo, ptr @main.T.Foo, ptr @main.T.Foo } ] } ; kind 25: struct
@"_llgo_reflect.Value" = weak_odr constant { %abi.Type, %Uncommon, [1 x %Method] } { %abi.Type { i64 24, i64 0, i32 0, i8 0, i8 8, i8 8, i8 25, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %Uncommon zeroinitializer, [1 x %Method] [ %Method { %String { ptr @n.MBN, i64 12 }, ptr @ftMBN, ptr @"reflect.(*Value).MethodByName", ptr @reflect.Value.MethodByName } ] } ; kind 25: struct
@"_llgo_iface" = weak_odr constant %abi.Type zeroinitializer
@__llgo_relocs = internal unnamed_addr constant [8 x %Record] [
  %Record { i32 1, ptr @main.main, ptr @"_llgo_main.T", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 1, ptr @main.main, ptr @"_llgo_reflect.Value", i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @"_llgo_main.T", ptr @ftFoo, i64 0, ptr @n.Foo, ptr null }, ; methodOff of "_llgo_main.T", slot 0
  %Record { i32 4, ptr @"_llgo_main.T", ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"_llgo_main.T", ptr @main.T.Foo, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"_llgo_reflect.Value", ptr @ftMBN, i64 0, ptr @n.MBN, ptr null }, ; methodOff of "_llgo_reflect.Value", slot 0
  %Record { i32 4, ptr @"_llgo_reflect.Value", ptr @"reflect.(*Value).MethodByName", i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @"_llgo_reflect.Value", ptr @reflect.Value.MethodByName, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"
define void @main(ptr %itab) {
  call void @main.main(ptr %itab)
  ret void
}
define void @main.main(ptr %itab) {
  call void @use(ptr @"_llgo_main.T")
  %r = alloca %Value
  %v = alloca %Value
  %s = alloca { %String, i64 }
  store { %String, i64 } { %String { ptr @n.Foo, i64 3 }, i64 2 }, ptr %s ;no-unknown
  ;unknown: %both = load { %String, i64 }, ptr %itab
  ;unknown: store { %String, i64 } %both, ptr %s
  %p = load ptr, ptr %s
  %lp = getelementptr i8, ptr %s, i64 8
  %l = load i64, ptr %lp
  call void @reflect.Value.MethodByName(ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l)
  ret void
}
define void @main.T.Foo() {
  ret void
}
define void @"reflect.(*Value).MethodByName"(ptr sret(%Value) %r, ptr %v, ptr %p, i64 %l) {
  call void @reflect.Value.MethodByName(ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l)
  ret void
}
define void @reflect.Value.MethodByName(ptr sret(%Value) %r, ptr byval(%Value) %v, ptr %p, i64 %l) {
  ret void
}
declare %String @args()
declare void @use(ptr)
