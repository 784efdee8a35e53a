; The func types of look-ups, and what they return.

%reflect.Value = type { ptr, ptr, i64 }
%reflect.Method = type { %String, %String, { ptr, ptr }, %reflect.Value, i64 } ; Name, PkgPath, Type, Func, Index

@str.Len = private constant [3 x i8] c"Len"
@str.Method = private constant [6 x i8] c"Method"
@str.MethodByName = private constant [12 x i8] c"MethodByName"
@str.Methods = private constant [7 x i8] c"Methods"
@str.func.Len = private constant [10 x i8] c"func() int"
@str.func.Method = private constant [24 x i8] c"func(int) reflect.Method"
@str.func.MethodByName = private constant [35 x i8] c"func(string) (reflect.Method, bool)"
@str.func.Methods = private constant [31 x i8] c"func() iter.Seq[reflect.Method]"
@str.func.ByIndex = private constant [23 x i8] c"func(int) reflect.Value"
@str.func.ByName = private constant [26 x i8] c"func(string) reflect.Value"
@func.Len = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.Len, i64 10 }, ptr null }
@func.Method = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.Method, i64 24 }, ptr null }
@func.MethodByName = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.MethodByName, i64 35 }, ptr null }
@func.Methods = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.Methods, i64 31 }, ptr null }
@func.ByIndex = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.ByIndex, i64 23 }, ptr null }
@func.ByName = internal constant %Type { i64 8, i64 8, i32 0, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %String { ptr @str.func.ByName, i64 26 }, ptr null }
