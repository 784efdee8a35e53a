; What all modules have: LLGo's struct types, its runtime, and of package reflect what programs use. What no IR says is done
; by the functions called _Zstandin.X, which are the machine's own. RT/ and RTI. stand for the runtime's packages.

%"RTI.String" = type { ptr, i64 }
%"RTI.Slice" = type { ptr, i64, i64 }
%"RT/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"RTI.String", ptr }
%"RT/abi.PtrType" = type { %"RT/abi.Type", ptr }
%"RT/abi.StructType" = type { %"RT/abi.Type", %"RTI.String", %"RTI.Slice" }
%"RT/abi.StructField" = type { %"RTI.String", ptr, i64, %"RTI.String", i1 }
%"RT/abi.FuncType" = type { %"RT/abi.Type", %"RTI.Slice", %"RTI.Slice" }
%"RT/abi.InterfaceType" = type { %"RT/abi.Type", %"RTI.String", %"RTI.Slice" }
%"RT/abi.Imethod" = type { %"RTI.String", ptr }
%"RT/abi.UncommonType" = type { %"RTI.String", i16, i16, i32 }
%"RT/abi.Method" = type { %"RTI.String", ptr, ptr, ptr }
%reflect.Value = type { ptr, ptr, i64 }
%reflect.Method = type { %"RTI.String", %"RTI.String", { ptr, ptr }, %reflect.Value, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }

@"name.Method" = private unnamed_addr constant [6 x i8] c"Method"
@"name.MethodByName" = private unnamed_addr constant [12 x i8] c"MethodByName"
@"name.NumMethod" = private unnamed_addr constant [9 x i8] c"NumMethod"

declare ptr @_Zstandin.alloc(i64)
declare void @_Zstandin.print_int(i64)
declare ptr @_Zstandin.uncommon(ptr)
declare ptr @_Zstandin.new_itab(ptr, ptr, ptr)
declare i1 @_Zstandin.implements(ptr, ptr, ptr)
declare ptr @_Zstandin.iface_type(ptr)
declare ptr @_Zstandin.iface_ptr_data(ptr, ptr)
declare i1 @_Zstandin.eface_equal(ptr, ptr, ptr, ptr)
declare i1 @_Zstandin.interequal(ptr, ptr)
declare i1 @_Zstandin.structequal(ptr, ptr, ptr)
declare i1 @_Zstandin.memequal(ptr, ptr, i64)
declare void @_Zstandin.value_method_by_name(ptr, ptr, ptr, ptr, i64)
declare void @_Zstandin.value_method(ptr, ptr, ptr, i64)
declare i1 @_Zstandin.type_method_by_name(ptr, ptr, ptr, i64)
declare void @_Zstandin.type_method(ptr, ptr, i64)
declare i64 @_Zstandin.num_method(ptr)
declare i64 @_Zstandin.call(ptr, i64, i64)
declare i64 @_Zstandin.call_func(ptr, ptr, i64, i64)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata)
declare void @llvm.assume(i1)

define ptr @"RTI.AllocU"(i64 %0) noinline {
  %r = call ptr @_Zstandin.alloc(i64 %0)
  ret ptr %r
}
define ptr @"RTI.AllocZ"(i64 %0) noinline {
  %r = call ptr @_Zstandin.alloc(i64 %0)
  ret ptr %r
}
define void @"RTI.PrintInt"(i64 %0) noinline {
  call void @_Zstandin.print_int(i64 %0)
  ret void
}
define ptr @"RT/abi.(*Type).Uncommon"(ptr %0) noinline {
  %r = call ptr @_Zstandin.uncommon(ptr %0)
  ret ptr %r
}
define ptr @"RTI.NewItab"(ptr %0, ptr %1) noinline {
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %1)
  %r = call ptr @_Zstandin.new_itab(ptr %0, ptr %1, ptr %u)
  ret ptr %r
}
define i1 @"RTI.Implements"(ptr %0, ptr %1) noinline {
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %1)
  %r = call i1 @_Zstandin.implements(ptr %0, ptr %1, ptr %u)
  ret i1 %r
}
define ptr @"RTI.IfaceType"(ptr %0, ptr %1) noinline {
  %r = call ptr @_Zstandin.iface_type(ptr %0)
  ret ptr %r
}
define ptr @"RTI.IfacePtrData"(ptr %0, ptr %1) noinline {
  %r = call ptr @_Zstandin.iface_ptr_data(ptr %0, ptr %1)
  ret ptr %r
}
define i1 @"RTI.EfaceEqual"(ptr %0, ptr %1, ptr %2, ptr %3) noinline {
  %r = call i1 @_Zstandin.eface_equal(ptr %0, ptr %1, ptr %2, ptr %3)
  ret i1 %r
}
define i1 @"RTI.interequal"(ptr %0, ptr %1) noinline {
  %r = call i1 @_Zstandin.interequal(ptr %0, ptr %1)
  ret i1 %r
}
define i1 @"RTI.structequal"(ptr nest %0, ptr %1, ptr %2) noinline {
  %r = call i1 @_Zstandin.structequal(ptr %0, ptr %1, ptr %2)
  ret i1 %r
}
define i1 @"RTI.memequal64"(ptr %0, ptr %1) noinline {
  %r = call i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 8)
  ret i1 %r
}
define i1 @"RTI.memequalptr"(ptr %0, ptr %1) noinline {
  %r = call i1 @_Zstandin.memequal(ptr %0, ptr %1, i64 8)
  ret i1 %r
}

define void @reflect.ValueOf(ptr sret(%reflect.Value) %0, ptr %1, ptr %2) noinline {
  store ptr %1, ptr %0
  %data = getelementptr %reflect.Value, ptr %0, i32 0, i32 1
  store ptr %2, ptr %data
  %flag = getelementptr %reflect.Value, ptr %0, i32 0, i32 2
  store i64 1, ptr %flag
  ret void
}
define void @reflect.Value.MethodByName(ptr sret(%reflect.Value) %0, ptr byval(%reflect.Value) %1, ptr %2, i64 %3) noinline {
  %t = load ptr, ptr %1
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %t)
  call void @_Zstandin.value_method_by_name(ptr %0, ptr %1, ptr %u, ptr %2, i64 %3)
  ret void
}
define void @reflect.Value.Method(ptr sret(%reflect.Value) %0, ptr byval(%reflect.Value) %1, i64 %2) noinline {
  %t = load ptr, ptr %1
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %t)
  call void @_Zstandin.value_method(ptr %0, ptr %1, ptr %u, i64 %2)
  ret void
}
define i64 @reflect.Value.NumMethod(ptr byval(%reflect.Value) %0) noinline {
  %t = load ptr, ptr %0
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %t)
  %r = call i64 @_Zstandin.num_method(ptr %u)
  ret i64 %r
}
define i64 @reflect.Value.Call(ptr byval(%reflect.Value) %0, i64 %1, i64 %2) noinline {
  %r = call i64 @_Zstandin.call(ptr %0, i64 %1, i64 %2)
  ret i64 %r
}
define i64 @reflect.Value.CallFunc(ptr byval(%reflect.Value) %0, ptr byval(%reflect.Value) %1, i64 %2, i64 %3) noinline {
  %r = call i64 @_Zstandin.call_func(ptr %0, ptr %1, i64 %2, i64 %3)
  ret i64 %r
}
define { ptr, ptr } @reflect.TypeOf(ptr %0, ptr %1) noinline {
  %i = call ptr @"RTI.NewItab"(ptr @"_llgo_reflect.Type", ptr @"*_llgo_reflect.rtype")
  %half = insertvalue { ptr, ptr } undef, ptr %i, 0
  %r = insertvalue { ptr, ptr } %half, ptr %0, 1
  ret { ptr, ptr } %r
}
define void @"reflect.(*rtype).Method"(ptr sret(%reflect.Method) %0, ptr %1, i64 %2) noinline {
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %1)
  call void @_Zstandin.type_method(ptr %0, ptr %u, i64 %2)
  ret void
}
define void @"reflect.(*rtype).MethodByName"(ptr sret({ %reflect.Method, i1 }) %0, ptr %1, ptr %2, i64 %3) noinline {
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %1)
  %found = call i1 @_Zstandin.type_method_by_name(ptr %0, ptr %u, ptr %2, i64 %3)
  %ok = getelementptr { %reflect.Method, i1 }, ptr %0, i32 0, i32 1
  store i1 %found, ptr %ok
  ret void
}
define i64 @"reflect.(*rtype).NumMethod"(ptr %0) noinline {
  %u = call ptr @"RT/abi.(*Type).Uncommon"(ptr %0)
  %r = call i64 @_Zstandin.num_method(ptr %u)
  ret i64 %r
}
