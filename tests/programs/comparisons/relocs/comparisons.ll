; Every type has a comparison function of its own as Equal. main compares some of them by way of `any`; of the others it
; asks the size alone, by the descriptor and without making an interface of it: their functions have to go.
source_filename = "comparisons"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-pc-linux-gnu"

%string = type { ptr, i64 }
%slice = type { ptr, i64, i64 }
%abi.Type = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %string, ptr }
%abi.PtrType = type { %abi.Type, ptr }
%abi.ArrayType = type { %abi.Type, ptr, ptr, i64 }
%abi.StructType = type { %abi.Type, %string, %slice }
%abi.InterfaceType = type { %abi.Type, %string, %slice }
%abi.StructField = type { %string, ptr, i64, %string, i1 }
%record = type { i32, ptr, ptr, i64, ptr, ptr }

@comparisons.str.0 = private unnamed_addr constant [3 x i8] c"int"
@comparisons.str.1 = private unnamed_addr constant [5 x i8] c"int16"
@comparisons.str.2 = private unnamed_addr constant [5 x i8] c"uint8"
@comparisons.str.3 = private unnamed_addr constant [4 x i8] c"bool"
@comparisons.str.4 = private unnamed_addr constant [7 x i8] c"float64"
@comparisons.str.5 = private unnamed_addr constant [6 x i8] c"string"
@comparisons.str.6 = private unnamed_addr constant [12 x i8] c"interface {}"
@comparisons.str.7 = private unnamed_addr constant [10 x i8] c"main.Empty"
@comparisons.str.8 = private unnamed_addr constant [4 x i8] c"main"
@comparisons.str.9 = private unnamed_addr constant [1 x i8] c"x"
@comparisons.str.10 = private unnamed_addr constant [1 x i8] c"y"
@comparisons.str.11 = private unnamed_addr constant [10 x i8] c"main.Point"
@comparisons.str.12 = private unnamed_addr constant [4 x i8] c"from"
@comparisons.str.13 = private unnamed_addr constant [2 x i8] c"to"
@comparisons.str.14 = private unnamed_addr constant [9 x i8] c"main.Line"
@comparisons.str.15 = private unnamed_addr constant [4 x i8] c"name"
@comparisons.str.16 = private unnamed_addr constant [3 x i8] c"age"
@comparisons.str.17 = private unnamed_addr constant [11 x i8] c"main.Person"
@comparisons.str.18 = private unnamed_addr constant [1 x i8] c"a"
@comparisons.str.19 = private unnamed_addr constant [1 x i8] c"b"
@comparisons.str.20 = private unnamed_addr constant [1 x i8] c"c"
@comparisons.str.21 = private unnamed_addr constant [11 x i8] c"main.Padded"
@comparisons.str.22 = private unnamed_addr constant [3 x i8] c"tag"
@comparisons.str.23 = private unnamed_addr constant [1 x i8] c"v"
@comparisons.str.24 = private unnamed_addr constant [11 x i8] c"main.Holder"
@comparisons.str.25 = private unnamed_addr constant [4 x i8] c"left"
@comparisons.str.26 = private unnamed_addr constant [5 x i8] c"right"
@comparisons.str.27 = private unnamed_addr constant [9 x i8] c"main.Node"
@comparisons.str.28 = private unnamed_addr constant [2 x i8] c"on"
@comparisons.str.29 = private unnamed_addr constant [1 x i8] c"f"
@comparisons.str.30 = private unnamed_addr constant [5 x i8] c"names"
@comparisons.str.31 = private unnamed_addr constant [10 x i8] c"main.Mixed"
@comparisons.str.32 = private unnamed_addr constant [11 x i8] c"main.Secret"
@comparisons.str.33 = private unnamed_addr constant [1 x i8] c"s"
@comparisons.str.34 = private unnamed_addr constant [11 x i8] c"main.Hidden"
@comparisons.str.35 = private unnamed_addr constant [11 x i8] c"main.Unused"
@comparisons.str.36 = private unnamed_addr constant [1 x i8] c"n"
@comparisons.str.37 = private unnamed_addr constant [11 x i8] c"main.Called"
@comparisons.str.38 = private unnamed_addr constant [9 x i8] c"[2]string"
@comparisons.str.39 = private unnamed_addr constant [12 x i8] c"[2]main.Line"
@comparisons.str.40 = private unnamed_addr constant [15 x i8] c"[3]interface {}"
@comparisons.str.41 = private unnamed_addr constant [14 x i8] c"[2]main.Secret"
@comparisons.str.42 = private unnamed_addr constant [3 x i8] c"Ada"
@comparisons.str.43 = private unnamed_addr constant [3 x i8] c"Eda"
@comparisons.str.44 = private unnamed_addr constant [5 x i8] c"light"
@comparisons.str.45 = private unnamed_addr constant [2 x i8] c"in"

; Types, each with that of its pointer.
@_llgo_int = weak_odr constant %abi.Type { i64 8, i64 0, i32 340908721, i8 4, i8 8, i8 8, i8 34, { ptr, ptr } { ptr @comparisons.eq.int, ptr null }, ptr null, %string { ptr @comparisons.str.0, i64 3 }, ptr @"*_llgo_int" }
@"*_llgo_int" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 98276325, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*int", ptr null }, ptr null, %string { ptr @comparisons.str.0, i64 3 }, ptr null }, ptr @_llgo_int }
@_llgo_int16 = weak_odr constant %abi.Type { i64 2, i64 0, i32 -739888970, i8 4, i8 2, i8 2, i8 36, { ptr, ptr } { ptr @comparisons.eq.int16, ptr null }, ptr null, %string { ptr @comparisons.str.1, i64 5 }, ptr @"*_llgo_int16" }
@"*_llgo_int16" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 36782168, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*int16", ptr null }, ptr null, %string { ptr @comparisons.str.1, i64 5 }, ptr null }, ptr @_llgo_int16 }
@_llgo_uint8 = weak_odr constant %abi.Type { i64 1, i64 0, i32 -1876508051, i8 4, i8 1, i8 1, i8 40, { ptr, ptr } { ptr @comparisons.eq.uint8, ptr null }, ptr null, %string { ptr @comparisons.str.2, i64 5 }, ptr @"*_llgo_uint8" }
@"*_llgo_uint8" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1106358915, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*uint8", ptr null }, ptr null, %string { ptr @comparisons.str.2, i64 5 }, ptr null }, ptr @_llgo_uint8 }
@_llgo_bool = weak_odr constant %abi.Type { i64 1, i64 0, i32 1434531474, i8 4, i8 1, i8 1, i8 33, { ptr, ptr } { ptr @comparisons.eq.bool, ptr null }, ptr null, %string { ptr @comparisons.str.3, i64 4 }, ptr @"*_llgo_bool" }
@"*_llgo_bool" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 966142262, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*bool", ptr null }, ptr null, %string { ptr @comparisons.str.3, i64 4 }, ptr null }, ptr @_llgo_bool }
@_llgo_float64 = weak_odr constant %abi.Type { i64 8, i64 0, i32 1771355190, i8 4, i8 8, i8 8, i8 46, { ptr, ptr } { ptr @comparisons.eq.float64, ptr null }, ptr null, %string { ptr @comparisons.str.4, i64 7 }, ptr @"*_llgo_float64" }
@"*_llgo_float64" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -110312769, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*float64", ptr null }, ptr null, %string { ptr @comparisons.str.4, i64 7 }, ptr null }, ptr @_llgo_float64 }
@_llgo_string = weak_odr constant %abi.Type { i64 16, i64 0, i32 -1631669591, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @comparisons.eq.string, ptr null }, ptr null, %string { ptr @comparisons.str.5, i64 6 }, ptr @"*_llgo_string" }
@"*_llgo_string" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -639784282, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*string", ptr null }, ptr null, %string { ptr @comparisons.str.5, i64 6 }, ptr null }, ptr @_llgo_string }
@_llgo_any = weak_odr constant %abi.InterfaceType { %abi.Type { i64 16, i64 0, i32 -398909700, i8 4, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @comparisons.eq.any, ptr null }, ptr null, %string { ptr @comparisons.str.6, i64 12 }, ptr @"*_llgo_any" }, %string zeroinitializer, %slice zeroinitializer }
@"*_llgo_any" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 364491714, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*any", ptr null }, ptr null, %string { ptr @comparisons.str.6, i64 12 }, ptr null }, ptr @_llgo_any }
@_llgo_comparisons.Empty = weak_odr constant %abi.StructType { %abi.Type { i64 0, i64 0, i32 -903577630, i8 4, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @comparisons.eq.Empty, ptr null }, ptr null, %string { ptr @comparisons.str.7, i64 10 }, ptr @"*_llgo_comparisons.Empty" }, %string { ptr @comparisons.str.8, i64 4 }, %slice zeroinitializer }
@"*_llgo_comparisons.Empty" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 639267115, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Empty", ptr null }, ptr null, %string { ptr @comparisons.str.7, i64 10 }, ptr null }, ptr @_llgo_comparisons.Empty }
@comparisons.fields.Point = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.9, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.10, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Point = weak_odr constant %abi.StructType { %abi.Type { i64 16, i64 0, i32 356954370, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Point, ptr null }, ptr null, %string { ptr @comparisons.str.11, i64 10 }, ptr @"*_llgo_comparisons.Point" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Point, i64 2, i64 2 } }
@"*_llgo_comparisons.Point" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -109527093, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Point", ptr null }, ptr null, %string { ptr @comparisons.str.11, i64 10 }, ptr null }, ptr @_llgo_comparisons.Point }
@comparisons.fields.Line = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.12, i64 4 }, ptr @_llgo_comparisons.Point, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.13, i64 2 }, ptr @_llgo_comparisons.Point, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Line = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 1428676821, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Line, ptr null }, ptr null, %string { ptr @comparisons.str.14, i64 9 }, ptr @"*_llgo_comparisons.Line" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Line, i64 2, i64 2 } }
@"*_llgo_comparisons.Line" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 148573972, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Line", ptr null }, ptr null, %string { ptr @comparisons.str.14, i64 9 }, ptr null }, ptr @_llgo_comparisons.Line }
@comparisons.fields.Person = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.15, i64 4 }, ptr @_llgo_string, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.16, i64 3 }, ptr @_llgo_int, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Person = weak_odr constant %abi.StructType { %abi.Type { i64 24, i64 0, i32 -428623927, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Person, ptr null }, ptr null, %string { ptr @comparisons.str.17, i64 11 }, ptr @"*_llgo_comparisons.Person" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Person, i64 2, i64 2 } }
@"*_llgo_comparisons.Person" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 69727187, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Person", ptr null }, ptr null, %string { ptr @comparisons.str.17, i64 11 }, ptr null }, ptr @_llgo_comparisons.Person }
@comparisons.fields.Padded = weak_odr constant [3 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.18, i64 1 }, ptr @_llgo_uint8, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.19, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.20, i64 1 }, ptr @_llgo_int16, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Padded = weak_odr constant %abi.StructType { %abi.Type { i64 24, i64 0, i32 1708305707, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Padded, ptr null }, ptr null, %string { ptr @comparisons.str.21, i64 11 }, ptr @"*_llgo_comparisons.Padded" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Padded, i64 3, i64 3 } }
@"*_llgo_comparisons.Padded" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -2021201615, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Padded", ptr null }, ptr null, %string { ptr @comparisons.str.21, i64 11 }, ptr null }, ptr @_llgo_comparisons.Padded }
@comparisons.fields.Holder = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.22, i64 3 }, ptr @_llgo_string, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.23, i64 1 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Holder = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 67571202, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Holder, ptr null }, ptr null, %string { ptr @comparisons.str.24, i64 11 }, ptr @"*_llgo_comparisons.Holder" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Holder, i64 2, i64 2 } }
@"*_llgo_comparisons.Holder" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -430749160, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Holder", ptr null }, ptr null, %string { ptr @comparisons.str.24, i64 11 }, ptr null }, ptr @_llgo_comparisons.Holder }
@comparisons.fields.Node = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.25, i64 4 }, ptr @_llgo_any, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.26, i64 5 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Node = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 21806182, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Node, ptr null }, ptr null, %string { ptr @comparisons.str.27, i64 9 }, ptr @"*_llgo_comparisons.Node" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Node, i64 2, i64 2 } }
@"*_llgo_comparisons.Node" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1555059623, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Node", ptr null }, ptr null, %string { ptr @comparisons.str.27, i64 9 }, ptr null }, ptr @_llgo_comparisons.Node }
@comparisons.fields.Mixed = weak_odr constant [3 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.28, i64 2 }, ptr @_llgo_bool, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.29, i64 1 }, ptr @_llgo_float64, i64 8, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.30, i64 5 }, ptr @"[2]_llgo_string", i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Mixed = weak_odr constant %abi.StructType { %abi.Type { i64 48, i64 0, i32 1274723589, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Mixed, ptr null }, ptr null, %string { ptr @comparisons.str.31, i64 10 }, ptr @"*_llgo_comparisons.Mixed" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Mixed, i64 3, i64 3 } }
@"*_llgo_comparisons.Mixed" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1480281140, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Mixed", ptr null }, ptr null, %string { ptr @comparisons.str.31, i64 10 }, ptr null }, ptr @_llgo_comparisons.Mixed }
@comparisons.fields.Secret = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.18, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.19, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Secret = weak_odr constant %abi.StructType { %abi.Type { i64 16, i64 0, i32 -1911714214, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Secret, ptr null }, ptr null, %string { ptr @comparisons.str.32, i64 11 }, ptr @"*_llgo_comparisons.Secret" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Secret, i64 2, i64 2 } }
@"*_llgo_comparisons.Secret" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1817823808, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Secret", ptr null }, ptr null, %string { ptr @comparisons.str.32, i64 11 }, ptr null }, ptr @_llgo_comparisons.Secret }
@comparisons.fields.Hidden = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.33, i64 1 }, ptr @_llgo_comparisons.Secret, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @comparisons.str.23, i64 1 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Hidden = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 1525845762, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Hidden, ptr null }, ptr null, %string { ptr @comparisons.str.34, i64 11 }, ptr @"*_llgo_comparisons.Hidden" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Hidden, i64 2, i64 2 } }
@"*_llgo_comparisons.Hidden" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1197028584, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Hidden", ptr null }, ptr null, %string { ptr @comparisons.str.34, i64 11 }, ptr null }, ptr @_llgo_comparisons.Hidden }
@comparisons.fields.Unused = weak_odr constant [1 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.29, i64 1 }, ptr @_llgo_float64, i64 0, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Unused = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 1183002182, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Unused, ptr null }, ptr null, %string { ptr @comparisons.str.35, i64 11 }, ptr @"*_llgo_comparisons.Unused" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Unused, i64 1, i64 1 } }
@"*_llgo_comparisons.Unused" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1529386404, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Unused", ptr null }, ptr null, %string { ptr @comparisons.str.35, i64 11 }, ptr null }, ptr @_llgo_comparisons.Unused }
@comparisons.fields.Called = weak_odr constant [1 x %abi.StructField] [%abi.StructField { %string { ptr @comparisons.str.36, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }]
@_llgo_comparisons.Called = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 725066825, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @comparisons.eq.Called, ptr null }, ptr null, %string { ptr @comparisons.str.37, i64 11 }, ptr @"*_llgo_comparisons.Called" }, %string { ptr @comparisons.str.8, i64 4 }, %slice { ptr @comparisons.fields.Called, i64 1, i64 1 } }
@"*_llgo_comparisons.Called" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -916201389, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*Called", ptr null }, ptr null, %string { ptr @comparisons.str.37, i64 11 }, ptr null }, ptr @_llgo_comparisons.Called }
@"[2]_llgo_string" = weak_odr constant %abi.ArrayType { %abi.Type { i64 32, i64 0, i32 -1130888072, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"comparisons.eq.[2]string", ptr null }, ptr null, %string { ptr @comparisons.str.38, i64 9 }, ptr @"*[2]_llgo_string" }, ptr @_llgo_string, ptr null, i64 2 }
@"*[2]_llgo_string" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -513479751, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*[2]string", ptr null }, ptr null, %string { ptr @comparisons.str.38, i64 9 }, ptr null }, ptr @"[2]_llgo_string" }
@"[2]_llgo_comparisons.Line" = weak_odr constant %abi.ArrayType { %abi.Type { i64 64, i64 0, i32 -1174523085, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"comparisons.eq.[2]Line", ptr null }, ptr null, %string { ptr @comparisons.str.39, i64 12 }, ptr @"*[2]_llgo_comparisons.Line" }, ptr @_llgo_comparisons.Line, ptr null, i64 2 }
@"*[2]_llgo_comparisons.Line" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1149148685, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*[2]Line", ptr null }, ptr null, %string { ptr @comparisons.str.39, i64 12 }, ptr null }, ptr @"[2]_llgo_comparisons.Line" }
@"[3]_llgo_any" = weak_odr constant %abi.ArrayType { %abi.Type { i64 48, i64 0, i32 -1924943912, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"comparisons.eq.[3]any", ptr null }, ptr null, %string { ptr @comparisons.str.40, i64 15 }, ptr @"*[3]_llgo_any" }, ptr @_llgo_any, ptr null, i64 3 }
@"*[3]_llgo_any" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1437017659, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*[3]any", ptr null }, ptr null, %string { ptr @comparisons.str.40, i64 15 }, ptr null }, ptr @"[3]_llgo_any" }
@"[2]_llgo_comparisons.Secret" = weak_odr constant %abi.ArrayType { %abi.Type { i64 32, i64 0, i32 -1712081529, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"comparisons.eq.[2]Secret", ptr null }, ptr null, %string { ptr @comparisons.str.41, i64 14 }, ptr @"*[2]_llgo_comparisons.Secret" }, ptr @_llgo_comparisons.Secret, ptr null, i64 2 }
@"*[2]_llgo_comparisons.Secret" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1884392495, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"comparisons.eq.*[2]Secret", ptr null }, ptr null, %string { ptr @comparisons.str.41, i64 14 }, ptr null }, ptr @"[2]_llgo_comparisons.Secret" }

; Values.
@comparisons.p1 = private unnamed_addr constant { i64, i64 } { i64 1, i64 2 }, align 8
@comparisons.p2 = private unnamed_addr constant { i64, i64 } { i64 1, i64 2 }, align 8
@comparisons.p3 = private unnamed_addr constant { i64, i64 } { i64 1, i64 3 }, align 8
@comparisons.l1 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 3, i64 4 } }, align 8
@comparisons.l2 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 3, i64 4 } }, align 8
@comparisons.l3 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 4, i64 3 } }, align 8
@comparisons.a1 = private unnamed_addr constant { %string, i64 } { %string { ptr @comparisons.str.42, i64 3 }, i64 36 }, align 8
@comparisons.a2 = private unnamed_addr constant { %string, i64 } { %string { ptr @comparisons.str.42, i64 3 }, i64 36 }, align 8
@comparisons.a3 = private unnamed_addr constant { %string, i64 } { %string { ptr @comparisons.str.43, i64 3 }, i64 36 }, align 8
@comparisons.d1 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"xxxxxxx", i64 2, i16 3, [6 x i8] c"xxxxxx" }, align 8
@comparisons.d2 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"yyyyyyy", i64 2, i16 3, [6 x i8] c"yyyyyy" }, align 8
@comparisons.d3 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"xxxxxxx", i64 2, i16 4, [6 x i8] c"xxxxxx" }, align 8
@comparisons.s1 = private unnamed_addr constant [2 x %string] [%string { ptr @comparisons.str.25, i64 4 }, %string { ptr @comparisons.str.26, i64 5 }], align 8
@comparisons.s2 = private unnamed_addr constant [2 x %string] [%string { ptr @comparisons.str.25, i64 4 }, %string { ptr @comparisons.str.26, i64 5 }], align 8
@comparisons.s3 = private unnamed_addr constant [2 x %string] [%string { ptr @comparisons.str.25, i64 4 }, %string { ptr @comparisons.str.44, i64 5 }], align 8
@comparisons.m1 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 8 } }], align 8
@comparisons.m2 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 8 } }], align 8
@comparisons.m3 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 9 } }], align 8
@comparisons.h1 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @comparisons.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p1 } }, align 8
@comparisons.h2 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @comparisons.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p2 } }, align 8
@comparisons.h3 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @comparisons.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p3 } }, align 8
@comparisons.h4 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @comparisons.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) } }, align 8
@comparisons.n1 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Holder, ptr @comparisons.h1 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @comparisons.s1 } }, align 8
@comparisons.n2 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Holder, ptr @comparisons.h2 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @comparisons.s2 } }, align 8
@comparisons.n3 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Holder, ptr @comparisons.h3 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @comparisons.s1 } }, align 8
@comparisons.n4 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Holder, ptr @comparisons.h1 }, { ptr, ptr } { ptr null, ptr null } }, align 8
@comparisons.x1 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Node, ptr @comparisons.n1 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@comparisons.x2 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Node, ptr @comparisons.n2 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@comparisons.x3 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_comparisons.Node, ptr @comparisons.n3 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@comparisons.t1 = private unnamed_addr constant %string { ptr @comparisons.str.25, i64 4 }, align 8
@comparisons.t2 = private unnamed_addr constant %string { ptr @comparisons.str.25, i64 4 }, align 8
@comparisons.t3 = private unnamed_addr constant %string { ptr @comparisons.str.26, i64 5 }, align 8
@comparisons.y1 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @comparisons.t1 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p1 }], align 8
@comparisons.y2 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @comparisons.t2 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p2 }], align 8
@comparisons.y3 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @comparisons.t3 }, { ptr, ptr } { ptr @_llgo_comparisons.Point, ptr @comparisons.p1 }], align 8
@comparisons.w1 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double 0.0, [2 x %string] [%string { ptr @comparisons.str.18, i64 1 }, %string { ptr @comparisons.str.19, i64 1 }] }, align 8
@comparisons.w2 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double -0.0, [2 x %string] [%string { ptr @comparisons.str.18, i64 1 }, %string { ptr @comparisons.str.19, i64 1 }] }, align 8
@comparisons.w3 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 0, [7 x i8] zeroinitializer, double 0.0, [2 x %string] [%string { ptr @comparisons.str.18, i64 1 }, %string { ptr @comparisons.str.19, i64 1 }] }, align 8
@comparisons.w4 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double 0x7FF8000000000000, [2 x %string] [%string { ptr @comparisons.str.18, i64 1 }, %string { ptr @comparisons.str.19, i64 1 }] }, align 8
@comparisons.e1 = private unnamed_addr constant i8 0, align 8
@comparisons.e2 = private unnamed_addr constant i8 1, align 8
@comparisons.c1 = private unnamed_addr constant i64 5, align 8
@comparisons.c2 = private unnamed_addr constant i64 5, align 8

@comparisons.text.0 = private unnamed_addr constant [5 x i8] c"Point"
@comparisons.text.1 = private unnamed_addr constant [4 x i8] c"Line"
@comparisons.text.2 = private unnamed_addr constant [6 x i8] c"Person"
@comparisons.text.3 = private unnamed_addr constant [6 x i8] c"Padded"
@comparisons.text.4 = private unnamed_addr constant [5 x i8] c"Mixed"
@comparisons.text.5 = private unnamed_addr constant [5 x i8] c"Empty"
@comparisons.text.6 = private unnamed_addr constant [6 x i8] c"string"
@comparisons.text.7 = private unnamed_addr constant [3 x i8] c"int"
@comparisons.text.8 = private unnamed_addr constant [9 x i8] c"[2]string"
@comparisons.text.9 = private unnamed_addr constant [7 x i8] c"[2]Line"
@comparisons.text.10 = private unnamed_addr constant [6 x i8] c"[3]any"
@comparisons.text.11 = private unnamed_addr constant [6 x i8] c"Holder"
@comparisons.text.12 = private unnamed_addr constant [4 x i8] c"Node"
@comparisons.text.13 = private unnamed_addr constant [6 x i8] c"*Point"
@comparisons.text.14 = private unnamed_addr constant [6 x i8] c"others"
@comparisons.text.15 = private unnamed_addr constant [6 x i8] c"Secret"
@comparisons.text.16 = private unnamed_addr constant [6 x i8] c"Hidden"
@comparisons.text.17 = private unnamed_addr constant [6 x i8] c"Unused"
@comparisons.text.18 = private unnamed_addr constant [6 x i8] c"Called"
@comparisons.text.19 = private unnamed_addr constant [9 x i8] c"[2]Secret"
@comparisons.text.20 = private unnamed_addr constant [6 x i8] c"called"

; Kind 6: TARGET is a part of OWNER. Kind 1: OWNER converts TARGET to an interface.
@__llgo_relocs = internal unnamed_addr constant [86 x %record] [
  %record { i32 6, ptr @"*_llgo_int", ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_int, ptr @"*_llgo_int", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_int16", ptr @_llgo_int16, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_int16, ptr @"*_llgo_int16", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uint8", ptr @_llgo_uint8, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uint8, ptr @"*_llgo_uint8", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_bool", ptr @_llgo_bool, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_bool, ptr @"*_llgo_bool", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_float64", ptr @_llgo_float64, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_float64, ptr @"*_llgo_float64", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_string", ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_string, ptr @"*_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_any", ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_any, ptr @"*_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Empty", ptr @_llgo_comparisons.Empty, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Empty, ptr @"*_llgo_comparisons.Empty", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Point, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Point, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Point", ptr @_llgo_comparisons.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Point, ptr @"*_llgo_comparisons.Point", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Line, ptr @_llgo_comparisons.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Line, ptr @_llgo_comparisons.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Line", ptr @_llgo_comparisons.Line, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Line, ptr @"*_llgo_comparisons.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Person, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Person, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Person", ptr @_llgo_comparisons.Person, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Person, ptr @"*_llgo_comparisons.Person", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Padded, ptr @_llgo_uint8, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Padded, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Padded, ptr @_llgo_int16, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Padded", ptr @_llgo_comparisons.Padded, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Padded, ptr @"*_llgo_comparisons.Padded", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Holder, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Holder, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Holder", ptr @_llgo_comparisons.Holder, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Holder, ptr @"*_llgo_comparisons.Holder", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Node, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Node, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Node", ptr @_llgo_comparisons.Node, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Node, ptr @"*_llgo_comparisons.Node", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Mixed, ptr @_llgo_bool, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Mixed, ptr @_llgo_float64, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Mixed, ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Mixed", ptr @_llgo_comparisons.Mixed, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Mixed, ptr @"*_llgo_comparisons.Mixed", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Secret, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Secret, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Secret", ptr @_llgo_comparisons.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Secret, ptr @"*_llgo_comparisons.Secret", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Hidden, ptr @_llgo_comparisons.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Hidden, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Hidden", ptr @_llgo_comparisons.Hidden, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Hidden, ptr @"*_llgo_comparisons.Hidden", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Unused, ptr @_llgo_float64, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Unused", ptr @_llgo_comparisons.Unused, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Unused, ptr @"*_llgo_comparisons.Unused", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Called, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_comparisons.Called", ptr @_llgo_comparisons.Called, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_comparisons.Called, ptr @"*_llgo_comparisons.Called", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_string", ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_string", ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_string", ptr @"*[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_comparisons.Line", ptr @_llgo_comparisons.Line, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_comparisons.Line", ptr @"[2]_llgo_comparisons.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_comparisons.Line", ptr @"*[2]_llgo_comparisons.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[3]_llgo_any", ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[3]_llgo_any", ptr @"[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[3]_llgo_any", ptr @"*[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_comparisons.Secret", ptr @_llgo_comparisons.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_comparisons.Secret", ptr @"[2]_llgo_comparisons.Secret", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_comparisons.Secret", ptr @"*[2]_llgo_comparisons.Secret", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Point, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Line, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Person, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Padded, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Mixed, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Empty, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @"[2]_llgo_comparisons.Line", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @"[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Holder, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @_llgo_comparisons.Node, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @comparisons.main, ptr @"*_llgo_comparisons.Point", i64 0, ptr null, ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @comparisons.init() {
  ret void
}

define void @comparisons.main() {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.0, i64 5)
  %same.0 = call i1 @comparisons.same(ptr @_llgo_comparisons.Point, ptr @comparisons.p1, ptr @_llgo_comparisons.Point, ptr @comparisons.p2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.0)
  %same.1 = call i1 @comparisons.same(ptr @_llgo_comparisons.Point, ptr @comparisons.p1, ptr @_llgo_comparisons.Point, ptr @comparisons.p3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.1, i64 4)
  %same.2 = call i1 @comparisons.same(ptr @_llgo_comparisons.Line, ptr @comparisons.l1, ptr @_llgo_comparisons.Line, ptr @comparisons.l2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.2)
  %same.3 = call i1 @comparisons.same(ptr @_llgo_comparisons.Line, ptr @comparisons.l1, ptr @_llgo_comparisons.Line, ptr @comparisons.l3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.2, i64 6)
  %same.4 = call i1 @comparisons.same(ptr @_llgo_comparisons.Person, ptr @comparisons.a1, ptr @_llgo_comparisons.Person, ptr @comparisons.a2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.4)
  %same.5 = call i1 @comparisons.same(ptr @_llgo_comparisons.Person, ptr @comparisons.a1, ptr @_llgo_comparisons.Person, ptr @comparisons.a3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.5)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.3, i64 6)
  %same.6 = call i1 @comparisons.same(ptr @_llgo_comparisons.Padded, ptr @comparisons.d1, ptr @_llgo_comparisons.Padded, ptr @comparisons.d2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.6)
  %same.7 = call i1 @comparisons.same(ptr @_llgo_comparisons.Padded, ptr @comparisons.d1, ptr @_llgo_comparisons.Padded, ptr @comparisons.d3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.7)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.4, i64 5)
  %same.8 = call i1 @comparisons.same(ptr @_llgo_comparisons.Mixed, ptr @comparisons.w1, ptr @_llgo_comparisons.Mixed, ptr @comparisons.w2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.8)
  %same.9 = call i1 @comparisons.same(ptr @_llgo_comparisons.Mixed, ptr @comparisons.w1, ptr @_llgo_comparisons.Mixed, ptr @comparisons.w3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.9)
  %same.10 = call i1 @comparisons.same(ptr @_llgo_comparisons.Mixed, ptr @comparisons.w4, ptr @_llgo_comparisons.Mixed, ptr @comparisons.w4)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.5, i64 5)
  %same.11 = call i1 @comparisons.same(ptr @_llgo_comparisons.Empty, ptr @comparisons.e1, ptr @_llgo_comparisons.Empty, ptr @comparisons.e2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.11)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.6, i64 6)
  %same.12 = call i1 @comparisons.same(ptr @_llgo_string, ptr @comparisons.t1, ptr @_llgo_string, ptr @comparisons.t2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.12)
  %same.13 = call i1 @comparisons.same(ptr @_llgo_string, ptr @comparisons.t1, ptr @_llgo_string, ptr @comparisons.t3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.13)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.7, i64 3)
  %same.14 = call i1 @comparisons.same(ptr @_llgo_int, ptr inttoptr (i64 41 to ptr), ptr @_llgo_int, ptr inttoptr (i64 41 to ptr))
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.14)
  %same.15 = call i1 @comparisons.same(ptr @_llgo_int, ptr inttoptr (i64 41 to ptr), ptr @_llgo_int, ptr inttoptr (i64 42 to ptr))
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.15)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.8, i64 9)
  %same.16 = call i1 @comparisons.same(ptr @"[2]_llgo_string", ptr @comparisons.s1, ptr @"[2]_llgo_string", ptr @comparisons.s2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.16)
  %same.17 = call i1 @comparisons.same(ptr @"[2]_llgo_string", ptr @comparisons.s1, ptr @"[2]_llgo_string", ptr @comparisons.s3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.17)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.9, i64 7)
  %same.18 = call i1 @comparisons.same(ptr @"[2]_llgo_comparisons.Line", ptr @comparisons.m1, ptr @"[2]_llgo_comparisons.Line", ptr @comparisons.m2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.18)
  %same.19 = call i1 @comparisons.same(ptr @"[2]_llgo_comparisons.Line", ptr @comparisons.m1, ptr @"[2]_llgo_comparisons.Line", ptr @comparisons.m3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.19)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.10, i64 6)
  %same.20 = call i1 @comparisons.same(ptr @"[3]_llgo_any", ptr @comparisons.y1, ptr @"[3]_llgo_any", ptr @comparisons.y2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.20)
  %same.21 = call i1 @comparisons.same(ptr @"[3]_llgo_any", ptr @comparisons.y1, ptr @"[3]_llgo_any", ptr @comparisons.y3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.21)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.11, i64 6)
  %same.22 = call i1 @comparisons.same(ptr @_llgo_comparisons.Holder, ptr @comparisons.h1, ptr @_llgo_comparisons.Holder, ptr @comparisons.h2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.22)
  %same.23 = call i1 @comparisons.same(ptr @_llgo_comparisons.Holder, ptr @comparisons.h1, ptr @_llgo_comparisons.Holder, ptr @comparisons.h3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.23)
  %same.24 = call i1 @comparisons.same(ptr @_llgo_comparisons.Holder, ptr @comparisons.h1, ptr @_llgo_comparisons.Holder, ptr @comparisons.h4)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.24)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.12, i64 4)
  %same.25 = call i1 @comparisons.same(ptr @_llgo_comparisons.Node, ptr @comparisons.n1, ptr @_llgo_comparisons.Node, ptr @comparisons.n2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.25)
  %same.26 = call i1 @comparisons.same(ptr @_llgo_comparisons.Node, ptr @comparisons.n1, ptr @_llgo_comparisons.Node, ptr @comparisons.n3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.26)
  %same.27 = call i1 @comparisons.same(ptr @_llgo_comparisons.Node, ptr @comparisons.n1, ptr @_llgo_comparisons.Node, ptr @comparisons.n4)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.27)
  %same.28 = call i1 @comparisons.same(ptr @_llgo_comparisons.Node, ptr @comparisons.x1, ptr @_llgo_comparisons.Node, ptr @comparisons.x2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.28)
  %same.29 = call i1 @comparisons.same(ptr @_llgo_comparisons.Node, ptr @comparisons.x1, ptr @_llgo_comparisons.Node, ptr @comparisons.x3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.29)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.13, i64 6)
  %same.30 = call i1 @comparisons.same(ptr @"*_llgo_comparisons.Point", ptr @comparisons.p1, ptr @"*_llgo_comparisons.Point", ptr @comparisons.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.30)
  %same.31 = call i1 @comparisons.same(ptr @"*_llgo_comparisons.Point", ptr @comparisons.p1, ptr @"*_llgo_comparisons.Point", ptr @comparisons.p3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.31)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.14, i64 6)
  %same.32 = call i1 @comparisons.same(ptr @_llgo_comparisons.Point, ptr @comparisons.p1, ptr @_llgo_comparisons.Line, ptr @comparisons.l1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.32)
  %same.33 = call i1 @comparisons.same(ptr @_llgo_int, ptr inttoptr (i64 1 to ptr), ptr @_llgo_string, ptr @comparisons.t1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %same.33)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.15, i64 6)
  %size.34 = call i64 @comparisons.sizeOf(ptr @_llgo_comparisons.Secret)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.34)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.16, i64 6)
  %size.35 = call i64 @comparisons.sizeOf(ptr @_llgo_comparisons.Hidden)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.35)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.17, i64 6)
  %size.36 = call i64 @comparisons.sizeOf(ptr @_llgo_comparisons.Unused)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.36)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.18, i64 6)
  %size.37 = call i64 @comparisons.sizeOf(ptr @_llgo_comparisons.Called)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.37)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.19, i64 9)
  %size.38 = call i64 @comparisons.sizeOf(ptr @"[2]_llgo_comparisons.Secret")
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.38)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @comparisons.text.20, i64 6)
  %called = call i1 @comparisons.eq.Called(ptr null, ptr @comparisons.c1, ptr @comparisons.c2)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1 %called)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; a == b, of two values of type any.
define i1 @comparisons.same(ptr %a.type, ptr %a, ptr %b.type, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr %a.type, ptr %a, ptr %b.type, ptr %b)
  ret i1 %same
}

define i64 @comparisons.sizeOf(ptr %type) {
  %size = load i64, ptr %type
  ret i64 %size
}

; Compares two values by the Equal of their type, as the runtime does with the parts of a struct.
define internal i1 @comparisons.byType(ptr %type, ptr %a, ptr %b) {
  %place = getelementptr inbounds %abi.Type, ptr %type, i32 0, i32 7
  %fn = load ptr, ptr %place
  %env.place = getelementptr inbounds { ptr, ptr }, ptr %place, i32 0, i32 1
  %env = load ptr, ptr %env.place
  %same = call i1 %fn(ptr %env, ptr %a, ptr %b)
  ret i1 %same
}

define i1 @comparisons.eq.int(ptr %env, ptr %a, ptr %b) {
  %x = load i64, ptr %a
  %y = load i64, ptr %b
  %same = icmp eq i64 %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.*int"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.int16(ptr %env, ptr %a, ptr %b) {
  %x = load i16, ptr %a
  %y = load i16, ptr %b
  %same = icmp eq i16 %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.*int16"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.uint8(ptr %env, ptr %a, ptr %b) {
  %x = load i8, ptr %a
  %y = load i8, ptr %b
  %same = icmp eq i8 %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.*uint8"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.bool(ptr %env, ptr %a, ptr %b) {
  %x = load i8, ptr %a
  %y = load i8, ptr %b
  %same = icmp eq i8 %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.*bool"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.float64(ptr %env, ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = load double, ptr %b
  %same = fcmp oeq double %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.*float64"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.string(ptr %env, ptr %a, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr %a, ptr %b)
  ret i1 %same
}

define i1 @"comparisons.eq.*string"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.any(ptr %env, ptr %a, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr %a, ptr %b)
  ret i1 %same
}

define i1 @"comparisons.eq.*any"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Empty(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}

define i1 @"comparisons.eq.*Empty"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Point(ptr %env, ptr %a, ptr %b) {
  %x.a = getelementptr i8, ptr %a, i64 0
  %x.b = getelementptr i8, ptr %b, i64 0
  %x.same = call i1 @comparisons.eq.int(ptr null, ptr %x.a, ptr %x.b)
  %y.a = getelementptr i8, ptr %a, i64 8
  %y.b = getelementptr i8, ptr %b, i64 8
  %y.same = call i1 @comparisons.eq.int(ptr null, ptr %y.a, ptr %y.b)
  %and.1 = and i1 %x.same, %y.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Point"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Line(ptr %env, ptr %a, ptr %b) {
  %from.a = getelementptr i8, ptr %a, i64 0
  %from.b = getelementptr i8, ptr %b, i64 0
  %from.same = call i1 @comparisons.byType(ptr @_llgo_comparisons.Point, ptr %from.a, ptr %from.b)
  %to.a = getelementptr i8, ptr %a, i64 16
  %to.b = getelementptr i8, ptr %b, i64 16
  %to.same = call i1 @comparisons.byType(ptr @_llgo_comparisons.Point, ptr %to.a, ptr %to.b)
  %and.1 = and i1 %from.same, %to.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Line"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Person(ptr %env, ptr %a, ptr %b) {
  %name.a = getelementptr i8, ptr %a, i64 0
  %name.b = getelementptr i8, ptr %b, i64 0
  %name.same = call i1 @comparisons.eq.string(ptr null, ptr %name.a, ptr %name.b)
  %age.a = getelementptr i8, ptr %a, i64 16
  %age.b = getelementptr i8, ptr %b, i64 16
  %age.same = call i1 @comparisons.eq.int(ptr null, ptr %age.a, ptr %age.b)
  %and.1 = and i1 %name.same, %age.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Person"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Padded(ptr %env, ptr %a, ptr %b) {
  %a.a = getelementptr i8, ptr %a, i64 0
  %a.b = getelementptr i8, ptr %b, i64 0
  %a.same = call i1 @comparisons.eq.uint8(ptr null, ptr %a.a, ptr %a.b)
  %b.a = getelementptr i8, ptr %a, i64 8
  %b.b = getelementptr i8, ptr %b, i64 8
  %b.same = call i1 @comparisons.eq.int(ptr null, ptr %b.a, ptr %b.b)
  %and.1 = and i1 %a.same, %b.same
  %c.a = getelementptr i8, ptr %a, i64 16
  %c.b = getelementptr i8, ptr %b, i64 16
  %c.same = call i1 @comparisons.eq.int16(ptr null, ptr %c.a, ptr %c.b)
  %and.2 = and i1 %and.1, %c.same
  ret i1 %and.2
}

define i1 @"comparisons.eq.*Padded"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Holder(ptr %env, ptr %a, ptr %b) {
  %tag.a = getelementptr i8, ptr %a, i64 0
  %tag.b = getelementptr i8, ptr %b, i64 0
  %tag.same = call i1 @comparisons.byType(ptr @_llgo_string, ptr %tag.a, ptr %tag.b)
  %v.a = getelementptr i8, ptr %a, i64 16
  %v.b = getelementptr i8, ptr %b, i64 16
  %v.same = call i1 @comparisons.byType(ptr @_llgo_any, ptr %v.a, ptr %v.b)
  %and.1 = and i1 %tag.same, %v.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Holder"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Node(ptr %env, ptr %a, ptr %b) {
  %left.a = getelementptr i8, ptr %a, i64 0
  %left.b = getelementptr i8, ptr %b, i64 0
  %left.same = call i1 @comparisons.byType(ptr @_llgo_any, ptr %left.a, ptr %left.b)
  %right.a = getelementptr i8, ptr %a, i64 16
  %right.b = getelementptr i8, ptr %b, i64 16
  %right.same = call i1 @comparisons.byType(ptr @_llgo_any, ptr %right.a, ptr %right.b)
  %and.1 = and i1 %left.same, %right.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Node"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Mixed(ptr %env, ptr %a, ptr %b) {
  %on.a = getelementptr i8, ptr %a, i64 0
  %on.b = getelementptr i8, ptr %b, i64 0
  %on.same = call i1 @comparisons.byType(ptr @_llgo_bool, ptr %on.a, ptr %on.b)
  %f.a = getelementptr i8, ptr %a, i64 8
  %f.b = getelementptr i8, ptr %b, i64 8
  %f.same = call i1 @comparisons.byType(ptr @_llgo_float64, ptr %f.a, ptr %f.b)
  %and.1 = and i1 %on.same, %f.same
  %names.a = getelementptr i8, ptr %a, i64 16
  %names.b = getelementptr i8, ptr %b, i64 16
  %names.same = call i1 @comparisons.byType(ptr @"[2]_llgo_string", ptr %names.a, ptr %names.b)
  %and.2 = and i1 %and.1, %names.same
  ret i1 %and.2
}

define i1 @"comparisons.eq.*Mixed"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Secret(ptr %env, ptr %a, ptr %b) {
  %a.a = getelementptr i8, ptr %a, i64 0
  %a.b = getelementptr i8, ptr %b, i64 0
  %a.same = call i1 @comparisons.eq.int(ptr null, ptr %a.a, ptr %a.b)
  %b.a = getelementptr i8, ptr %a, i64 8
  %b.b = getelementptr i8, ptr %b, i64 8
  %b.same = call i1 @comparisons.eq.int(ptr null, ptr %b.a, ptr %b.b)
  %and.1 = and i1 %a.same, %b.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Secret"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Hidden(ptr %env, ptr %a, ptr %b) {
  %s.a = getelementptr i8, ptr %a, i64 0
  %s.b = getelementptr i8, ptr %b, i64 0
  %s.same = call i1 @comparisons.byType(ptr @_llgo_comparisons.Secret, ptr %s.a, ptr %s.b)
  %v.a = getelementptr i8, ptr %a, i64 16
  %v.b = getelementptr i8, ptr %b, i64 16
  %v.same = call i1 @comparisons.byType(ptr @_llgo_any, ptr %v.a, ptr %v.b)
  %and.1 = and i1 %s.same, %v.same
  ret i1 %and.1
}

define i1 @"comparisons.eq.*Hidden"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Unused(ptr %env, ptr %a, ptr %b) {
  %f.a = getelementptr i8, ptr %a, i64 0
  %f.b = getelementptr i8, ptr %b, i64 0
  %f.same = call i1 @comparisons.eq.float64(ptr null, ptr %f.a, ptr %f.b)
  ret i1 %f.same
}

define i1 @"comparisons.eq.*Unused"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @comparisons.eq.Called(ptr %env, ptr %a, ptr %b) {
  %n.a = getelementptr i8, ptr %a, i64 0
  %n.b = getelementptr i8, ptr %b, i64 0
  %n.same = call i1 @comparisons.eq.int(ptr null, ptr %n.a, ptr %n.b)
  ret i1 %n.same
}

define i1 @"comparisons.eq.*Called"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.[2]string"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @comparisons.eq.string(ptr null, ptr %x, ptr %y)
  br i1 %same, label %equal, label %differ

equal:
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 2
  br i1 %done, label %alike, label %loop

alike:
  ret i1 true

differ:
  ret i1 false
}

define i1 @"comparisons.eq.*[2]string"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.[2]Line"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 32
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @comparisons.byType(ptr @_llgo_comparisons.Line, ptr %x, ptr %y)
  br i1 %same, label %equal, label %differ

equal:
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 2
  br i1 %done, label %alike, label %loop

alike:
  ret i1 true

differ:
  ret i1 false
}

define i1 @"comparisons.eq.*[2]Line"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.[3]any"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @comparisons.byType(ptr @_llgo_any, ptr %x, ptr %y)
  br i1 %same, label %equal, label %differ

equal:
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 3
  br i1 %done, label %alike, label %loop

alike:
  ret i1 true

differ:
  ret i1 false
}

define i1 @"comparisons.eq.*[3]any"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"comparisons.eq.[2]Secret"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @comparisons.eq.Secret(ptr null, ptr %x, ptr %y)
  br i1 %same, label %equal, label %differ

equal:
  %next = add i64 %i, 1
  %done = icmp eq i64 %next, 2
  br i1 %done, label %alike, label %loop

alike:
  ret i1 true

differ:
  ret i1 false
}

define i1 @"comparisons.eq.*[2]Secret"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.EfaceEqual"(ptr, ptr, ptr, ptr)
declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr, ptr)
declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr, ptr)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintBool"(i1)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8)
