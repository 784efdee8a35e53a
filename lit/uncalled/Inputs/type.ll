; A type with three exported methods and one that is not, for the tests of this folder. To reflection only the exported
; ones exist.
%String = type { ptr, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %String, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@name.One = private constant [3 x i8] c"One"
@name.Three = private constant [5 x i8] c"Three"
@name.Two = private constant [3 x i8] c"Two"
@name.p.quiet = private constant [7 x i8] c"p.quiet"
@func.1 = internal constant %abi.Type zeroinitializer
@func.2 = internal constant %abi.Type zeroinitializer
@func.3 = internal constant %abi.Type zeroinitializer
@func.4 = internal constant %abi.Type zeroinitializer
@p.T = weak_odr constant { %abi.Type, %Uncommon, [4 x %Method] } { %abi.Type zeroinitializer, %Uncommon zeroinitializer, [4 x %Method] [
  %Method { %String { ptr @name.One, i64 3 }, ptr @func.1, ptr @p.T.One, ptr @p.T.One },
  %Method { %String { ptr @name.Three, i64 5 }, ptr @func.3, ptr @p.T.Three, ptr @p.T.Three },
  %Method { %String { ptr @name.Two, i64 3 }, ptr @func.2, ptr @p.T.Two, ptr @p.T.Two },
  %Method { %String { ptr @name.p.quiet, i64 7 }, ptr @func.4, ptr @p.T.quiet, ptr @p.T.quiet }
] }, !type !{i64 120, !"go.method.value.reflect"},
  !type !{i64 120, !"go.method.value.reflect.One"},
  !type !{i64 128, !"go.method.type.reflect"},
  !type !{i64 128, !"go.method.type.reflect.One"},
  !type !{i64 160, !"go.method.value.reflect"},
  !type !{i64 160, !"go.method.value.reflect.Three"},
  !type !{i64 168, !"go.method.type.reflect"},
  !type !{i64 168, !"go.method.type.reflect.Three"},
  !type !{i64 200, !"go.method.value.reflect"},
  !type !{i64 200, !"go.method.value.reflect.Two"},
  !type !{i64 208, !"go.method.type.reflect"},
  !type !{i64 208, !"go.method.type.reflect.Two"},
  !type !{i64 240, !"go.method.p.quiet:func()"},
  !vcall_visibility !{i64 1}

define internal void @p.T.One() {
  ret void
}
define internal void @p.T.Three() {
  ret void
}
define internal void @p.T.Two() {
  ret void
}
define internal void @p.T.quiet() {
  ret void
}
