; Interface types with methods that look methods up: reflect.Type, of which the other methods are left out; and those of a
; program of its own, which reflect.Value implements.
;
;     type ByName interface { MethodByName(string) reflect.Value }
;     type ByIndex interface { Len() int; Method(int) reflect.Value }

@_llgo_reflect.Type = internal constant %Interface { %Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @_llgo_reflect.Type.imethods, i64 4, i64 4 } }
@_llgo_reflect.Type.imethods = internal constant [4 x %Imethod] [
  %Imethod { %String { ptr @str.Len, i64 3 }, ptr @func.Len },
  %Imethod { %String { ptr @str.Method, i64 6 }, ptr @func.Method },
  %Imethod { %String { ptr @str.MethodByName, i64 12 }, ptr @func.MethodByName },
  %Imethod { %String { ptr @str.Methods, i64 7 }, ptr @func.Methods }
]
@p.ByName = internal constant %Interface { %Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.ByName.imethods, i64 1, i64 1 } }
@p.ByName.imethods = internal constant [1 x %Imethod] [
  %Imethod { %String { ptr @str.MethodByName, i64 12 }, ptr @func.ByName }
]
@p.ByIndex = internal constant %Interface { %Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.ByIndex.imethods, i64 2, i64 2 } }
@p.ByIndex.imethods = internal constant [2 x %Imethod] [
  %Imethod { %String { ptr @str.Len, i64 3 }, ptr @func.Len },
  %Imethod { %String { ptr @str.Method, i64 6 }, ptr @func.ByIndex }
]
