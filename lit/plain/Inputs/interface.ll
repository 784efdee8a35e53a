; An interface type of one method, which the test says.

@p.I = internal constant %Interface { %Type { i64 16, i64 16, i32 0, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } zeroinitializer, ptr null, %String zeroinitializer, ptr null }, %String zeroinitializer, %Slice { ptr @p.I.imethods, i64 1, i64 1 } }
