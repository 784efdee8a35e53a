; The same as ../../Inputs/type.ll with one method, by records.
%String = type { ptr, i64 }
%Record = type { i32, ptr, ptr, i64, ptr, ptr }
%Uncommon = type { %String, i16, i16, i32 }
%Method = type { %String, ptr, ptr, ptr }

@name.One = private constant [3 x i8] c"One"
@func.1 = weak_odr constant i64 8
@p.T = weak_odr constant { i64, %Uncommon, [1 x %Method] } { i64 8, %Uncommon zeroinitializer, [1 x %Method] [
  %Method { %String { ptr @name.One, i64 3 }, ptr @func.1, ptr @p.T.One, ptr @p.T.One }
] }
@__llgo_relocs = internal unnamed_addr constant [4 x %Record] [
  %Record { i32 1, ptr @main, ptr @p.T, i64 0, ptr null, ptr null }, ; useIface
  %Record { i32 4, ptr @p.T, ptr @func.1, i64 0, ptr @name.One, ptr null }, ; methodOff of p.T, slot 0
  %Record { i32 4, ptr @p.T, ptr @p.T.One, i64 0, ptr null, ptr null },
  %Record { i32 4, ptr @p.T, ptr @p.T.One, i64 0, ptr null, ptr null }
]
@llvm.used = appending global [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

declare void @main()
define internal void @p.T.One() {
  ret void
}
