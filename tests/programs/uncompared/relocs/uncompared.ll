; Every type has a comparison function of its own as Equal. The same values as in `comparisons` are in interfaces, but nothing
; compares them: all those functions have to go.
source_filename = "uncompared"
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

@uncompared.str.0 = private unnamed_addr constant [3 x i8] c"int"
@uncompared.str.1 = private unnamed_addr constant [5 x i8] c"int16"
@uncompared.str.2 = private unnamed_addr constant [5 x i8] c"uint8"
@uncompared.str.3 = private unnamed_addr constant [4 x i8] c"bool"
@uncompared.str.4 = private unnamed_addr constant [7 x i8] c"float64"
@uncompared.str.5 = private unnamed_addr constant [6 x i8] c"string"
@uncompared.str.6 = private unnamed_addr constant [12 x i8] c"interface {}"
@uncompared.str.7 = private unnamed_addr constant [10 x i8] c"main.Empty"
@uncompared.str.8 = private unnamed_addr constant [4 x i8] c"main"
@uncompared.str.9 = private unnamed_addr constant [1 x i8] c"x"
@uncompared.str.10 = private unnamed_addr constant [1 x i8] c"y"
@uncompared.str.11 = private unnamed_addr constant [10 x i8] c"main.Point"
@uncompared.str.12 = private unnamed_addr constant [4 x i8] c"from"
@uncompared.str.13 = private unnamed_addr constant [2 x i8] c"to"
@uncompared.str.14 = private unnamed_addr constant [9 x i8] c"main.Line"
@uncompared.str.15 = private unnamed_addr constant [4 x i8] c"name"
@uncompared.str.16 = private unnamed_addr constant [3 x i8] c"age"
@uncompared.str.17 = private unnamed_addr constant [11 x i8] c"main.Person"
@uncompared.str.18 = private unnamed_addr constant [1 x i8] c"a"
@uncompared.str.19 = private unnamed_addr constant [1 x i8] c"b"
@uncompared.str.20 = private unnamed_addr constant [1 x i8] c"c"
@uncompared.str.21 = private unnamed_addr constant [11 x i8] c"main.Padded"
@uncompared.str.22 = private unnamed_addr constant [3 x i8] c"tag"
@uncompared.str.23 = private unnamed_addr constant [1 x i8] c"v"
@uncompared.str.24 = private unnamed_addr constant [11 x i8] c"main.Holder"
@uncompared.str.25 = private unnamed_addr constant [4 x i8] c"left"
@uncompared.str.26 = private unnamed_addr constant [5 x i8] c"right"
@uncompared.str.27 = private unnamed_addr constant [9 x i8] c"main.Node"
@uncompared.str.28 = private unnamed_addr constant [2 x i8] c"on"
@uncompared.str.29 = private unnamed_addr constant [1 x i8] c"f"
@uncompared.str.30 = private unnamed_addr constant [5 x i8] c"names"
@uncompared.str.31 = private unnamed_addr constant [10 x i8] c"main.Mixed"
@uncompared.str.32 = private unnamed_addr constant [11 x i8] c"main.Secret"
@uncompared.str.33 = private unnamed_addr constant [1 x i8] c"s"
@uncompared.str.34 = private unnamed_addr constant [11 x i8] c"main.Hidden"
@uncompared.str.35 = private unnamed_addr constant [11 x i8] c"main.Unused"
@uncompared.str.36 = private unnamed_addr constant [1 x i8] c"n"
@uncompared.str.37 = private unnamed_addr constant [11 x i8] c"main.Called"
@uncompared.str.38 = private unnamed_addr constant [9 x i8] c"[2]string"
@uncompared.str.39 = private unnamed_addr constant [12 x i8] c"[2]main.Line"
@uncompared.str.40 = private unnamed_addr constant [15 x i8] c"[3]interface {}"
@uncompared.str.41 = private unnamed_addr constant [14 x i8] c"[2]main.Secret"
@uncompared.str.42 = private unnamed_addr constant [3 x i8] c"Ada"
@uncompared.str.43 = private unnamed_addr constant [3 x i8] c"Eda"
@uncompared.str.44 = private unnamed_addr constant [5 x i8] c"light"
@uncompared.str.45 = private unnamed_addr constant [2 x i8] c"in"

; Types, each with that of its pointer.
@_llgo_int = weak_odr constant %abi.Type { i64 8, i64 0, i32 340908721, i8 4, i8 8, i8 8, i8 34, { ptr, ptr } { ptr @uncompared.eq.int, ptr null }, ptr null, %string { ptr @uncompared.str.0, i64 3 }, ptr @"*_llgo_int" }
@"*_llgo_int" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 98276325, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*int", ptr null }, ptr null, %string { ptr @uncompared.str.0, i64 3 }, ptr null }, ptr @_llgo_int }
@_llgo_int16 = weak_odr constant %abi.Type { i64 2, i64 0, i32 -739888970, i8 4, i8 2, i8 2, i8 36, { ptr, ptr } { ptr @uncompared.eq.int16, ptr null }, ptr null, %string { ptr @uncompared.str.1, i64 5 }, ptr @"*_llgo_int16" }
@"*_llgo_int16" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 36782168, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*int16", ptr null }, ptr null, %string { ptr @uncompared.str.1, i64 5 }, ptr null }, ptr @_llgo_int16 }
@_llgo_uint8 = weak_odr constant %abi.Type { i64 1, i64 0, i32 -1876508051, i8 4, i8 1, i8 1, i8 40, { ptr, ptr } { ptr @uncompared.eq.uint8, ptr null }, ptr null, %string { ptr @uncompared.str.2, i64 5 }, ptr @"*_llgo_uint8" }
@"*_llgo_uint8" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1106358915, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*uint8", ptr null }, ptr null, %string { ptr @uncompared.str.2, i64 5 }, ptr null }, ptr @_llgo_uint8 }
@_llgo_bool = weak_odr constant %abi.Type { i64 1, i64 0, i32 1434531474, i8 4, i8 1, i8 1, i8 33, { ptr, ptr } { ptr @uncompared.eq.bool, ptr null }, ptr null, %string { ptr @uncompared.str.3, i64 4 }, ptr @"*_llgo_bool" }
@"*_llgo_bool" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 966142262, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*bool", ptr null }, ptr null, %string { ptr @uncompared.str.3, i64 4 }, ptr null }, ptr @_llgo_bool }
@_llgo_float64 = weak_odr constant %abi.Type { i64 8, i64 0, i32 1771355190, i8 4, i8 8, i8 8, i8 46, { ptr, ptr } { ptr @uncompared.eq.float64, ptr null }, ptr null, %string { ptr @uncompared.str.4, i64 7 }, ptr @"*_llgo_float64" }
@"*_llgo_float64" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -110312769, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*float64", ptr null }, ptr null, %string { ptr @uncompared.str.4, i64 7 }, ptr null }, ptr @_llgo_float64 }
@_llgo_string = weak_odr constant %abi.Type { i64 16, i64 0, i32 -1631669591, i8 4, i8 8, i8 8, i8 24, { ptr, ptr } { ptr @uncompared.eq.string, ptr null }, ptr null, %string { ptr @uncompared.str.5, i64 6 }, ptr @"*_llgo_string" }
@"*_llgo_string" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -639784282, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*string", ptr null }, ptr null, %string { ptr @uncompared.str.5, i64 6 }, ptr null }, ptr @_llgo_string }
@_llgo_any = weak_odr constant %abi.InterfaceType { %abi.Type { i64 16, i64 0, i32 -398909700, i8 4, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @uncompared.eq.any, ptr null }, ptr null, %string { ptr @uncompared.str.6, i64 12 }, ptr @"*_llgo_any" }, %string zeroinitializer, %slice zeroinitializer }
@"*_llgo_any" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 364491714, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*any", ptr null }, ptr null, %string { ptr @uncompared.str.6, i64 12 }, ptr null }, ptr @_llgo_any }
@_llgo_uncompared.Empty = weak_odr constant %abi.StructType { %abi.Type { i64 0, i64 0, i32 -903577630, i8 4, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @uncompared.eq.Empty, ptr null }, ptr null, %string { ptr @uncompared.str.7, i64 10 }, ptr @"*_llgo_uncompared.Empty" }, %string { ptr @uncompared.str.8, i64 4 }, %slice zeroinitializer }
@"*_llgo_uncompared.Empty" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 639267115, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Empty", ptr null }, ptr null, %string { ptr @uncompared.str.7, i64 10 }, ptr null }, ptr @_llgo_uncompared.Empty }
@uncompared.fields.Point = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.9, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.10, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Point = weak_odr constant %abi.StructType { %abi.Type { i64 16, i64 0, i32 356954370, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Point, ptr null }, ptr null, %string { ptr @uncompared.str.11, i64 10 }, ptr @"*_llgo_uncompared.Point" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Point, i64 2, i64 2 } }
@"*_llgo_uncompared.Point" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -109527093, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Point", ptr null }, ptr null, %string { ptr @uncompared.str.11, i64 10 }, ptr null }, ptr @_llgo_uncompared.Point }
@uncompared.fields.Line = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.12, i64 4 }, ptr @_llgo_uncompared.Point, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.13, i64 2 }, ptr @_llgo_uncompared.Point, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Line = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 1428676821, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Line, ptr null }, ptr null, %string { ptr @uncompared.str.14, i64 9 }, ptr @"*_llgo_uncompared.Line" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Line, i64 2, i64 2 } }
@"*_llgo_uncompared.Line" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 148573972, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Line", ptr null }, ptr null, %string { ptr @uncompared.str.14, i64 9 }, ptr null }, ptr @_llgo_uncompared.Line }
@uncompared.fields.Person = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.15, i64 4 }, ptr @_llgo_string, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.16, i64 3 }, ptr @_llgo_int, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Person = weak_odr constant %abi.StructType { %abi.Type { i64 24, i64 0, i32 -428623927, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Person, ptr null }, ptr null, %string { ptr @uncompared.str.17, i64 11 }, ptr @"*_llgo_uncompared.Person" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Person, i64 2, i64 2 } }
@"*_llgo_uncompared.Person" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 69727187, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Person", ptr null }, ptr null, %string { ptr @uncompared.str.17, i64 11 }, ptr null }, ptr @_llgo_uncompared.Person }
@uncompared.fields.Padded = weak_odr constant [3 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.18, i64 1 }, ptr @_llgo_uint8, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.19, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.20, i64 1 }, ptr @_llgo_int16, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Padded = weak_odr constant %abi.StructType { %abi.Type { i64 24, i64 0, i32 1708305707, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Padded, ptr null }, ptr null, %string { ptr @uncompared.str.21, i64 11 }, ptr @"*_llgo_uncompared.Padded" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Padded, i64 3, i64 3 } }
@"*_llgo_uncompared.Padded" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -2021201615, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Padded", ptr null }, ptr null, %string { ptr @uncompared.str.21, i64 11 }, ptr null }, ptr @_llgo_uncompared.Padded }
@uncompared.fields.Holder = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.22, i64 3 }, ptr @_llgo_string, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.23, i64 1 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Holder = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 67571202, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Holder, ptr null }, ptr null, %string { ptr @uncompared.str.24, i64 11 }, ptr @"*_llgo_uncompared.Holder" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Holder, i64 2, i64 2 } }
@"*_llgo_uncompared.Holder" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -430749160, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Holder", ptr null }, ptr null, %string { ptr @uncompared.str.24, i64 11 }, ptr null }, ptr @_llgo_uncompared.Holder }
@uncompared.fields.Node = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.25, i64 4 }, ptr @_llgo_any, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.26, i64 5 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Node = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 21806182, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Node, ptr null }, ptr null, %string { ptr @uncompared.str.27, i64 9 }, ptr @"*_llgo_uncompared.Node" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Node, i64 2, i64 2 } }
@"*_llgo_uncompared.Node" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1555059623, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Node", ptr null }, ptr null, %string { ptr @uncompared.str.27, i64 9 }, ptr null }, ptr @_llgo_uncompared.Node }
@uncompared.fields.Mixed = weak_odr constant [3 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.28, i64 2 }, ptr @_llgo_bool, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.29, i64 1 }, ptr @_llgo_float64, i64 8, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.30, i64 5 }, ptr @"[2]_llgo_string", i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Mixed = weak_odr constant %abi.StructType { %abi.Type { i64 48, i64 0, i32 1274723589, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Mixed, ptr null }, ptr null, %string { ptr @uncompared.str.31, i64 10 }, ptr @"*_llgo_uncompared.Mixed" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Mixed, i64 3, i64 3 } }
@"*_llgo_uncompared.Mixed" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1480281140, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Mixed", ptr null }, ptr null, %string { ptr @uncompared.str.31, i64 10 }, ptr null }, ptr @_llgo_uncompared.Mixed }
@uncompared.fields.Secret = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.18, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.19, i64 1 }, ptr @_llgo_int, i64 8, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Secret = weak_odr constant %abi.StructType { %abi.Type { i64 16, i64 0, i32 -1911714214, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Secret, ptr null }, ptr null, %string { ptr @uncompared.str.32, i64 11 }, ptr @"*_llgo_uncompared.Secret" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Secret, i64 2, i64 2 } }
@"*_llgo_uncompared.Secret" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1817823808, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Secret", ptr null }, ptr null, %string { ptr @uncompared.str.32, i64 11 }, ptr null }, ptr @_llgo_uncompared.Secret }
@uncompared.fields.Hidden = weak_odr constant [2 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.33, i64 1 }, ptr @_llgo_uncompared.Secret, i64 0, %string zeroinitializer, i1 false }, %abi.StructField { %string { ptr @uncompared.str.23, i64 1 }, ptr @_llgo_any, i64 16, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Hidden = weak_odr constant %abi.StructType { %abi.Type { i64 32, i64 0, i32 1525845762, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Hidden, ptr null }, ptr null, %string { ptr @uncompared.str.34, i64 11 }, ptr @"*_llgo_uncompared.Hidden" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Hidden, i64 2, i64 2 } }
@"*_llgo_uncompared.Hidden" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1197028584, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Hidden", ptr null }, ptr null, %string { ptr @uncompared.str.34, i64 11 }, ptr null }, ptr @_llgo_uncompared.Hidden }
@uncompared.fields.Unused = weak_odr constant [1 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.29, i64 1 }, ptr @_llgo_float64, i64 0, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Unused = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 1183002182, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Unused, ptr null }, ptr null, %string { ptr @uncompared.str.35, i64 11 }, ptr @"*_llgo_uncompared.Unused" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Unused, i64 1, i64 1 } }
@"*_llgo_uncompared.Unused" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -1529386404, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Unused", ptr null }, ptr null, %string { ptr @uncompared.str.35, i64 11 }, ptr null }, ptr @_llgo_uncompared.Unused }
@uncompared.fields.Called = weak_odr constant [1 x %abi.StructField] [%abi.StructField { %string { ptr @uncompared.str.36, i64 1 }, ptr @_llgo_int, i64 0, %string zeroinitializer, i1 false }]
@_llgo_uncompared.Called = weak_odr constant %abi.StructType { %abi.Type { i64 8, i64 0, i32 725066825, i8 4, i8 8, i8 8, i8 25, { ptr, ptr } { ptr @uncompared.eq.Called, ptr null }, ptr null, %string { ptr @uncompared.str.37, i64 11 }, ptr @"*_llgo_uncompared.Called" }, %string { ptr @uncompared.str.8, i64 4 }, %slice { ptr @uncompared.fields.Called, i64 1, i64 1 } }
@"*_llgo_uncompared.Called" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -916201389, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*Called", ptr null }, ptr null, %string { ptr @uncompared.str.37, i64 11 }, ptr null }, ptr @_llgo_uncompared.Called }
@"[2]_llgo_string" = weak_odr constant %abi.ArrayType { %abi.Type { i64 32, i64 0, i32 -1130888072, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"uncompared.eq.[2]string", ptr null }, ptr null, %string { ptr @uncompared.str.38, i64 9 }, ptr @"*[2]_llgo_string" }, ptr @_llgo_string, ptr null, i64 2 }
@"*[2]_llgo_string" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 -513479751, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*[2]string", ptr null }, ptr null, %string { ptr @uncompared.str.38, i64 9 }, ptr null }, ptr @"[2]_llgo_string" }
@"[2]_llgo_uncompared.Line" = weak_odr constant %abi.ArrayType { %abi.Type { i64 64, i64 0, i32 -1174523085, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"uncompared.eq.[2]Line", ptr null }, ptr null, %string { ptr @uncompared.str.39, i64 12 }, ptr @"*[2]_llgo_uncompared.Line" }, ptr @_llgo_uncompared.Line, ptr null, i64 2 }
@"*[2]_llgo_uncompared.Line" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1149148685, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*[2]Line", ptr null }, ptr null, %string { ptr @uncompared.str.39, i64 12 }, ptr null }, ptr @"[2]_llgo_uncompared.Line" }
@"[3]_llgo_any" = weak_odr constant %abi.ArrayType { %abi.Type { i64 48, i64 0, i32 -1924943912, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"uncompared.eq.[3]any", ptr null }, ptr null, %string { ptr @uncompared.str.40, i64 15 }, ptr @"*[3]_llgo_any" }, ptr @_llgo_any, ptr null, i64 3 }
@"*[3]_llgo_any" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1437017659, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*[3]any", ptr null }, ptr null, %string { ptr @uncompared.str.40, i64 15 }, ptr null }, ptr @"[3]_llgo_any" }
@"[2]_llgo_uncompared.Secret" = weak_odr constant %abi.ArrayType { %abi.Type { i64 32, i64 0, i32 -1712081529, i8 0, i8 8, i8 8, i8 17, { ptr, ptr } { ptr @"uncompared.eq.[2]Secret", ptr null }, ptr null, %string { ptr @uncompared.str.41, i64 14 }, ptr @"*[2]_llgo_uncompared.Secret" }, ptr @_llgo_uncompared.Secret, ptr null, i64 2 }
@"*[2]_llgo_uncompared.Secret" = weak_odr constant %abi.PtrType { %abi.Type { i64 8, i64 8, i32 1884392495, i8 2, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"uncompared.eq.*[2]Secret", ptr null }, ptr null, %string { ptr @uncompared.str.41, i64 14 }, ptr null }, ptr @"[2]_llgo_uncompared.Secret" }

; Values.
@uncompared.p1 = private unnamed_addr constant { i64, i64 } { i64 1, i64 2 }, align 8
@uncompared.p2 = private unnamed_addr constant { i64, i64 } { i64 1, i64 2 }, align 8
@uncompared.p3 = private unnamed_addr constant { i64, i64 } { i64 1, i64 3 }, align 8
@uncompared.l1 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 3, i64 4 } }, align 8
@uncompared.l2 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 3, i64 4 } }, align 8
@uncompared.l3 = private unnamed_addr constant { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 0, i64 0 }, { i64, i64 } { i64 4, i64 3 } }, align 8
@uncompared.a1 = private unnamed_addr constant { %string, i64 } { %string { ptr @uncompared.str.42, i64 3 }, i64 36 }, align 8
@uncompared.a2 = private unnamed_addr constant { %string, i64 } { %string { ptr @uncompared.str.42, i64 3 }, i64 36 }, align 8
@uncompared.a3 = private unnamed_addr constant { %string, i64 } { %string { ptr @uncompared.str.43, i64 3 }, i64 36 }, align 8
@uncompared.d1 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"xxxxxxx", i64 2, i16 3, [6 x i8] c"xxxxxx" }, align 8
@uncompared.d2 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"yyyyyyy", i64 2, i16 3, [6 x i8] c"yyyyyy" }, align 8
@uncompared.d3 = private unnamed_addr constant { i8, [7 x i8], i64, i16, [6 x i8] } { i8 1, [7 x i8] c"xxxxxxx", i64 2, i16 4, [6 x i8] c"xxxxxx" }, align 8
@uncompared.s1 = private unnamed_addr constant [2 x %string] [%string { ptr @uncompared.str.25, i64 4 }, %string { ptr @uncompared.str.26, i64 5 }], align 8
@uncompared.s2 = private unnamed_addr constant [2 x %string] [%string { ptr @uncompared.str.25, i64 4 }, %string { ptr @uncompared.str.26, i64 5 }], align 8
@uncompared.s3 = private unnamed_addr constant [2 x %string] [%string { ptr @uncompared.str.25, i64 4 }, %string { ptr @uncompared.str.44, i64 5 }], align 8
@uncompared.m1 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 8 } }], align 8
@uncompared.m2 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 8 } }], align 8
@uncompared.m3 = private unnamed_addr constant [2 x { { i64, i64 }, { i64, i64 } }] [{ { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 1, i64 2 }, { i64, i64 } { i64 3, i64 4 } }, { { i64, i64 }, { i64, i64 } } { { i64, i64 } { i64 5, i64 6 }, { i64, i64 } { i64 7, i64 9 } }], align 8
@uncompared.h1 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @uncompared.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p1 } }, align 8
@uncompared.h2 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @uncompared.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p2 } }, align 8
@uncompared.h3 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @uncompared.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p3 } }, align 8
@uncompared.h4 = private unnamed_addr constant { %string, { ptr, ptr } } { %string { ptr @uncompared.str.45, i64 2 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) } }, align 8
@uncompared.n1 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Holder, ptr @uncompared.h1 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @uncompared.s1 } }, align 8
@uncompared.n2 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Holder, ptr @uncompared.h2 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @uncompared.s2 } }, align 8
@uncompared.n3 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Holder, ptr @uncompared.h3 }, { ptr, ptr } { ptr @"[2]_llgo_string", ptr @uncompared.s1 } }, align 8
@uncompared.n4 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Holder, ptr @uncompared.h1 }, { ptr, ptr } { ptr null, ptr null } }, align 8
@uncompared.x1 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Node, ptr @uncompared.n1 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@uncompared.x2 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Node, ptr @uncompared.n2 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@uncompared.x3 = private unnamed_addr constant { { ptr, ptr }, { ptr, ptr } } { { ptr, ptr } { ptr @_llgo_uncompared.Node, ptr @uncompared.n3 }, { ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 7 to ptr) } }, align 8
@uncompared.t1 = private unnamed_addr constant %string { ptr @uncompared.str.25, i64 4 }, align 8
@uncompared.t2 = private unnamed_addr constant %string { ptr @uncompared.str.25, i64 4 }, align 8
@uncompared.t3 = private unnamed_addr constant %string { ptr @uncompared.str.26, i64 5 }, align 8
@uncompared.y1 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @uncompared.t1 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p1 }], align 8
@uncompared.y2 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @uncompared.t2 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p2 }], align 8
@uncompared.y3 = private unnamed_addr constant [3 x { ptr, ptr }] [{ ptr, ptr } { ptr @_llgo_int, ptr inttoptr (i64 1 to ptr) }, { ptr, ptr } { ptr @_llgo_string, ptr @uncompared.t3 }, { ptr, ptr } { ptr @_llgo_uncompared.Point, ptr @uncompared.p1 }], align 8
@uncompared.w1 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double 0.0, [2 x %string] [%string { ptr @uncompared.str.18, i64 1 }, %string { ptr @uncompared.str.19, i64 1 }] }, align 8
@uncompared.w2 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double -0.0, [2 x %string] [%string { ptr @uncompared.str.18, i64 1 }, %string { ptr @uncompared.str.19, i64 1 }] }, align 8
@uncompared.w3 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 0, [7 x i8] zeroinitializer, double 0.0, [2 x %string] [%string { ptr @uncompared.str.18, i64 1 }, %string { ptr @uncompared.str.19, i64 1 }] }, align 8
@uncompared.w4 = private unnamed_addr constant { i8, [7 x i8], double, [2 x %string] } { i8 1, [7 x i8] zeroinitializer, double 0x7FF8000000000000, [2 x %string] [%string { ptr @uncompared.str.18, i64 1 }, %string { ptr @uncompared.str.19, i64 1 }] }, align 8
@uncompared.e1 = private unnamed_addr constant i8 0, align 8
@uncompared.e2 = private unnamed_addr constant i8 1, align 8
@uncompared.c1 = private unnamed_addr constant i64 5, align 8
@uncompared.c2 = private unnamed_addr constant i64 5, align 8

@uncompared.text.0 = private unnamed_addr constant [5 x i8] c"Point"
@uncompared.text.1 = private unnamed_addr constant [4 x i8] c"Line"
@uncompared.text.2 = private unnamed_addr constant [6 x i8] c"Person"
@uncompared.text.3 = private unnamed_addr constant [6 x i8] c"Padded"
@uncompared.text.4 = private unnamed_addr constant [5 x i8] c"Mixed"
@uncompared.text.5 = private unnamed_addr constant [5 x i8] c"Empty"
@uncompared.text.6 = private unnamed_addr constant [6 x i8] c"string"
@uncompared.text.7 = private unnamed_addr constant [3 x i8] c"int"
@uncompared.text.8 = private unnamed_addr constant [9 x i8] c"[2]string"
@uncompared.text.9 = private unnamed_addr constant [7 x i8] c"[2]Line"
@uncompared.text.10 = private unnamed_addr constant [6 x i8] c"[3]any"
@uncompared.text.11 = private unnamed_addr constant [6 x i8] c"Holder"
@uncompared.text.12 = private unnamed_addr constant [4 x i8] c"Node"
@uncompared.text.13 = private unnamed_addr constant [6 x i8] c"*Point"
@uncompared.text.14 = private unnamed_addr constant [6 x i8] c"others"
@uncompared.text.15 = private unnamed_addr constant [6 x i8] c"Secret"
@uncompared.text.16 = private unnamed_addr constant [6 x i8] c"Hidden"
@uncompared.text.17 = private unnamed_addr constant [6 x i8] c"Unused"
@uncompared.text.18 = private unnamed_addr constant [6 x i8] c"Called"
@uncompared.text.19 = private unnamed_addr constant [9 x i8] c"[2]Secret"

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
  %record { i32 6, ptr @"*_llgo_uncompared.Empty", ptr @_llgo_uncompared.Empty, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Empty, ptr @"*_llgo_uncompared.Empty", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Point, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Point, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Point", ptr @_llgo_uncompared.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Point, ptr @"*_llgo_uncompared.Point", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Line, ptr @_llgo_uncompared.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Line, ptr @_llgo_uncompared.Point, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Line", ptr @_llgo_uncompared.Line, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Line, ptr @"*_llgo_uncompared.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Person, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Person, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Person", ptr @_llgo_uncompared.Person, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Person, ptr @"*_llgo_uncompared.Person", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Padded, ptr @_llgo_uint8, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Padded, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Padded, ptr @_llgo_int16, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Padded", ptr @_llgo_uncompared.Padded, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Padded, ptr @"*_llgo_uncompared.Padded", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Holder, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Holder, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Holder", ptr @_llgo_uncompared.Holder, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Holder, ptr @"*_llgo_uncompared.Holder", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Node, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Node, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Node", ptr @_llgo_uncompared.Node, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Node, ptr @"*_llgo_uncompared.Node", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Mixed, ptr @_llgo_bool, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Mixed, ptr @_llgo_float64, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Mixed, ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Mixed", ptr @_llgo_uncompared.Mixed, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Mixed, ptr @"*_llgo_uncompared.Mixed", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Secret, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Secret, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Secret", ptr @_llgo_uncompared.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Secret, ptr @"*_llgo_uncompared.Secret", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Hidden, ptr @_llgo_uncompared.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Hidden, ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Hidden", ptr @_llgo_uncompared.Hidden, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Hidden, ptr @"*_llgo_uncompared.Hidden", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Unused, ptr @_llgo_float64, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Unused", ptr @_llgo_uncompared.Unused, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Unused, ptr @"*_llgo_uncompared.Unused", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Called, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*_llgo_uncompared.Called", ptr @_llgo_uncompared.Called, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @_llgo_uncompared.Called, ptr @"*_llgo_uncompared.Called", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_string", ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_string", ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_string", ptr @"*[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_uncompared.Line", ptr @_llgo_uncompared.Line, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_uncompared.Line", ptr @"[2]_llgo_uncompared.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_uncompared.Line", ptr @"*[2]_llgo_uncompared.Line", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[3]_llgo_any", ptr @_llgo_any, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[3]_llgo_any", ptr @"[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[3]_llgo_any", ptr @"*[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_uncompared.Secret", ptr @_llgo_uncompared.Secret, i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"*[2]_llgo_uncompared.Secret", ptr @"[2]_llgo_uncompared.Secret", i64 0, ptr null, ptr null },
  %record { i32 6, ptr @"[2]_llgo_uncompared.Secret", ptr @"*[2]_llgo_uncompared.Secret", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Point, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Line, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Person, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Padded, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Mixed, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Empty, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_string, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_int, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @"[2]_llgo_string", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @"[2]_llgo_uncompared.Line", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @"[3]_llgo_any", i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Holder, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @_llgo_uncompared.Node, i64 0, ptr null, ptr null },
  %record { i32 1, ptr @uncompared.main, ptr @"*_llgo_uncompared.Point", i64 0, ptr null, ptr null }
]
@llvm.used = appending unnamed_addr constant [1 x ptr] [ptr @__llgo_relocs], section "llvm.metadata"

define void @uncompared.init() {
  ret void
}

define void @uncompared.main() {
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.0, i64 5)
  %size.0 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Point, ptr @uncompared.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.0)
  %size.1 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Point, ptr @uncompared.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.1, i64 4)
  %size.2 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Line, ptr @uncompared.l1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.2)
  %size.3 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Line, ptr @uncompared.l1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.3)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.2, i64 6)
  %size.4 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Person, ptr @uncompared.a1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.4)
  %size.5 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Person, ptr @uncompared.a1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.5)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.3, i64 6)
  %size.6 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Padded, ptr @uncompared.d1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.6)
  %size.7 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Padded, ptr @uncompared.d1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.7)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.4, i64 5)
  %size.8 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Mixed, ptr @uncompared.w1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.8)
  %size.9 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Mixed, ptr @uncompared.w1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.9)
  %size.10 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Mixed, ptr @uncompared.w4)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.5, i64 5)
  %size.11 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Empty, ptr @uncompared.e1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.11)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.6, i64 6)
  %size.12 = call i64 @uncompared.sizeOfAny(ptr @_llgo_string, ptr @uncompared.t1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.12)
  %size.13 = call i64 @uncompared.sizeOfAny(ptr @_llgo_string, ptr @uncompared.t1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.13)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.7, i64 3)
  %size.14 = call i64 @uncompared.sizeOfAny(ptr @_llgo_int, ptr inttoptr (i64 41 to ptr))
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.14)
  %size.15 = call i64 @uncompared.sizeOfAny(ptr @_llgo_int, ptr inttoptr (i64 41 to ptr))
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.15)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.8, i64 9)
  %size.16 = call i64 @uncompared.sizeOfAny(ptr @"[2]_llgo_string", ptr @uncompared.s1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.16)
  %size.17 = call i64 @uncompared.sizeOfAny(ptr @"[2]_llgo_string", ptr @uncompared.s1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.17)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.9, i64 7)
  %size.18 = call i64 @uncompared.sizeOfAny(ptr @"[2]_llgo_uncompared.Line", ptr @uncompared.m1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.18)
  %size.19 = call i64 @uncompared.sizeOfAny(ptr @"[2]_llgo_uncompared.Line", ptr @uncompared.m1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.19)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.10, i64 6)
  %size.20 = call i64 @uncompared.sizeOfAny(ptr @"[3]_llgo_any", ptr @uncompared.y1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.20)
  %size.21 = call i64 @uncompared.sizeOfAny(ptr @"[3]_llgo_any", ptr @uncompared.y1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.21)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.11, i64 6)
  %size.22 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Holder, ptr @uncompared.h1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.22)
  %size.23 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Holder, ptr @uncompared.h1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.23)
  %size.24 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Holder, ptr @uncompared.h1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.24)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.12, i64 4)
  %size.25 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Node, ptr @uncompared.n1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.25)
  %size.26 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Node, ptr @uncompared.n1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.26)
  %size.27 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Node, ptr @uncompared.n1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.27)
  %size.28 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Node, ptr @uncompared.x1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.28)
  %size.29 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Node, ptr @uncompared.x1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.29)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.13, i64 6)
  %size.30 = call i64 @uncompared.sizeOfAny(ptr @"*_llgo_uncompared.Point", ptr @uncompared.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.30)
  %size.31 = call i64 @uncompared.sizeOfAny(ptr @"*_llgo_uncompared.Point", ptr @uncompared.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.31)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.14, i64 6)
  %size.32 = call i64 @uncompared.sizeOfAny(ptr @_llgo_uncompared.Point, ptr @uncompared.p1)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.32)
  %size.33 = call i64 @uncompared.sizeOfAny(ptr @_llgo_int, ptr inttoptr (i64 1 to ptr))
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.33)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.15, i64 6)
  %size.34 = call i64 @uncompared.sizeOf(ptr @_llgo_uncompared.Secret)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.34)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.16, i64 6)
  %size.35 = call i64 @uncompared.sizeOf(ptr @_llgo_uncompared.Hidden)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.35)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.17, i64 6)
  %size.36 = call i64 @uncompared.sizeOf(ptr @_llgo_uncompared.Unused)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.36)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.18, i64 6)
  %size.37 = call i64 @uncompared.sizeOf(ptr @_llgo_uncompared.Called)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.37)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr @uncompared.text.19, i64 9)
  %size.38 = call i64 @uncompared.sizeOf(ptr @"[2]_llgo_uncompared.Secret")
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64 %size.38)
  call void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; The size of what is in an interface.
define i64 @uncompared.sizeOfAny(ptr %type, ptr %data) {
  %size = call i64 @uncompared.sizeOf(ptr %type)
  ret i64 %size
}

define i64 @uncompared.sizeOf(ptr %type) {
  %size = load i64, ptr %type
  ret i64 %size
}

; Compares two values by the Equal of their type, as the runtime does with the parts of a struct.
define internal i1 @uncompared.byType(ptr %type, ptr %a, ptr %b) {
  %place = getelementptr inbounds %abi.Type, ptr %type, i32 0, i32 7
  %fn = load ptr, ptr %place
  %env.place = getelementptr inbounds { ptr, ptr }, ptr %place, i32 0, i32 1
  %env = load ptr, ptr %env.place
  %same = call i1 %fn(ptr %env, ptr %a, ptr %b)
  ret i1 %same
}

define i1 @uncompared.eq.int(ptr %env, ptr %a, ptr %b) {
  %x = load i64, ptr %a
  %y = load i64, ptr %b
  %same = icmp eq i64 %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.*int"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.int16(ptr %env, ptr %a, ptr %b) {
  %x = load i16, ptr %a
  %y = load i16, ptr %b
  %same = icmp eq i16 %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.*int16"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.uint8(ptr %env, ptr %a, ptr %b) {
  %x = load i8, ptr %a
  %y = load i8, ptr %b
  %same = icmp eq i8 %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.*uint8"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.bool(ptr %env, ptr %a, ptr %b) {
  %x = load i8, ptr %a
  %y = load i8, ptr %b
  %same = icmp eq i8 %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.*bool"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.float64(ptr %env, ptr %a, ptr %b) {
  %x = load double, ptr %a
  %y = load double, ptr %b
  %same = fcmp oeq double %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.*float64"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.string(ptr %env, ptr %a, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr %a, ptr %b)
  ret i1 %same
}

define i1 @"uncompared.eq.*string"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.any(ptr %env, ptr %a, ptr %b) {
  %same = call i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr %a, ptr %b)
  ret i1 %same
}

define i1 @"uncompared.eq.*any"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Empty(ptr %env, ptr %a, ptr %b) {
  ret i1 true
}

define i1 @"uncompared.eq.*Empty"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Point(ptr %env, ptr %a, ptr %b) {
  %x.a = getelementptr i8, ptr %a, i64 0
  %x.b = getelementptr i8, ptr %b, i64 0
  %x.same = call i1 @uncompared.eq.int(ptr null, ptr %x.a, ptr %x.b)
  %y.a = getelementptr i8, ptr %a, i64 8
  %y.b = getelementptr i8, ptr %b, i64 8
  %y.same = call i1 @uncompared.eq.int(ptr null, ptr %y.a, ptr %y.b)
  %and.1 = and i1 %x.same, %y.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Point"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Line(ptr %env, ptr %a, ptr %b) {
  %from.a = getelementptr i8, ptr %a, i64 0
  %from.b = getelementptr i8, ptr %b, i64 0
  %from.same = call i1 @uncompared.byType(ptr @_llgo_uncompared.Point, ptr %from.a, ptr %from.b)
  %to.a = getelementptr i8, ptr %a, i64 16
  %to.b = getelementptr i8, ptr %b, i64 16
  %to.same = call i1 @uncompared.byType(ptr @_llgo_uncompared.Point, ptr %to.a, ptr %to.b)
  %and.1 = and i1 %from.same, %to.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Line"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Person(ptr %env, ptr %a, ptr %b) {
  %name.a = getelementptr i8, ptr %a, i64 0
  %name.b = getelementptr i8, ptr %b, i64 0
  %name.same = call i1 @uncompared.eq.string(ptr null, ptr %name.a, ptr %name.b)
  %age.a = getelementptr i8, ptr %a, i64 16
  %age.b = getelementptr i8, ptr %b, i64 16
  %age.same = call i1 @uncompared.eq.int(ptr null, ptr %age.a, ptr %age.b)
  %and.1 = and i1 %name.same, %age.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Person"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Padded(ptr %env, ptr %a, ptr %b) {
  %a.a = getelementptr i8, ptr %a, i64 0
  %a.b = getelementptr i8, ptr %b, i64 0
  %a.same = call i1 @uncompared.eq.uint8(ptr null, ptr %a.a, ptr %a.b)
  %b.a = getelementptr i8, ptr %a, i64 8
  %b.b = getelementptr i8, ptr %b, i64 8
  %b.same = call i1 @uncompared.eq.int(ptr null, ptr %b.a, ptr %b.b)
  %and.1 = and i1 %a.same, %b.same
  %c.a = getelementptr i8, ptr %a, i64 16
  %c.b = getelementptr i8, ptr %b, i64 16
  %c.same = call i1 @uncompared.eq.int16(ptr null, ptr %c.a, ptr %c.b)
  %and.2 = and i1 %and.1, %c.same
  ret i1 %and.2
}

define i1 @"uncompared.eq.*Padded"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Holder(ptr %env, ptr %a, ptr %b) {
  %tag.a = getelementptr i8, ptr %a, i64 0
  %tag.b = getelementptr i8, ptr %b, i64 0
  %tag.same = call i1 @uncompared.byType(ptr @_llgo_string, ptr %tag.a, ptr %tag.b)
  %v.a = getelementptr i8, ptr %a, i64 16
  %v.b = getelementptr i8, ptr %b, i64 16
  %v.same = call i1 @uncompared.byType(ptr @_llgo_any, ptr %v.a, ptr %v.b)
  %and.1 = and i1 %tag.same, %v.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Holder"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Node(ptr %env, ptr %a, ptr %b) {
  %left.a = getelementptr i8, ptr %a, i64 0
  %left.b = getelementptr i8, ptr %b, i64 0
  %left.same = call i1 @uncompared.byType(ptr @_llgo_any, ptr %left.a, ptr %left.b)
  %right.a = getelementptr i8, ptr %a, i64 16
  %right.b = getelementptr i8, ptr %b, i64 16
  %right.same = call i1 @uncompared.byType(ptr @_llgo_any, ptr %right.a, ptr %right.b)
  %and.1 = and i1 %left.same, %right.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Node"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Mixed(ptr %env, ptr %a, ptr %b) {
  %on.a = getelementptr i8, ptr %a, i64 0
  %on.b = getelementptr i8, ptr %b, i64 0
  %on.same = call i1 @uncompared.byType(ptr @_llgo_bool, ptr %on.a, ptr %on.b)
  %f.a = getelementptr i8, ptr %a, i64 8
  %f.b = getelementptr i8, ptr %b, i64 8
  %f.same = call i1 @uncompared.byType(ptr @_llgo_float64, ptr %f.a, ptr %f.b)
  %and.1 = and i1 %on.same, %f.same
  %names.a = getelementptr i8, ptr %a, i64 16
  %names.b = getelementptr i8, ptr %b, i64 16
  %names.same = call i1 @uncompared.byType(ptr @"[2]_llgo_string", ptr %names.a, ptr %names.b)
  %and.2 = and i1 %and.1, %names.same
  ret i1 %and.2
}

define i1 @"uncompared.eq.*Mixed"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Secret(ptr %env, ptr %a, ptr %b) {
  %a.a = getelementptr i8, ptr %a, i64 0
  %a.b = getelementptr i8, ptr %b, i64 0
  %a.same = call i1 @uncompared.eq.int(ptr null, ptr %a.a, ptr %a.b)
  %b.a = getelementptr i8, ptr %a, i64 8
  %b.b = getelementptr i8, ptr %b, i64 8
  %b.same = call i1 @uncompared.eq.int(ptr null, ptr %b.a, ptr %b.b)
  %and.1 = and i1 %a.same, %b.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Secret"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Hidden(ptr %env, ptr %a, ptr %b) {
  %s.a = getelementptr i8, ptr %a, i64 0
  %s.b = getelementptr i8, ptr %b, i64 0
  %s.same = call i1 @uncompared.byType(ptr @_llgo_uncompared.Secret, ptr %s.a, ptr %s.b)
  %v.a = getelementptr i8, ptr %a, i64 16
  %v.b = getelementptr i8, ptr %b, i64 16
  %v.same = call i1 @uncompared.byType(ptr @_llgo_any, ptr %v.a, ptr %v.b)
  %and.1 = and i1 %s.same, %v.same
  ret i1 %and.1
}

define i1 @"uncompared.eq.*Hidden"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Unused(ptr %env, ptr %a, ptr %b) {
  %f.a = getelementptr i8, ptr %a, i64 0
  %f.b = getelementptr i8, ptr %b, i64 0
  %f.same = call i1 @uncompared.eq.float64(ptr null, ptr %f.a, ptr %f.b)
  ret i1 %f.same
}

define i1 @"uncompared.eq.*Unused"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @uncompared.eq.Called(ptr %env, ptr %a, ptr %b) {
  %n.a = getelementptr i8, ptr %a, i64 0
  %n.b = getelementptr i8, ptr %b, i64 0
  %n.same = call i1 @uncompared.eq.int(ptr null, ptr %n.a, ptr %n.b)
  ret i1 %n.same
}

define i1 @"uncompared.eq.*Called"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.[2]string"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @uncompared.eq.string(ptr null, ptr %x, ptr %y)
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

define i1 @"uncompared.eq.*[2]string"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.[2]Line"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 32
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @uncompared.byType(ptr @_llgo_uncompared.Line, ptr %x, ptr %y)
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

define i1 @"uncompared.eq.*[2]Line"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.[3]any"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @uncompared.byType(ptr @_llgo_any, ptr %x, ptr %y)
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

define i1 @"uncompared.eq.*[3]any"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

define i1 @"uncompared.eq.[2]Secret"(ptr %env, ptr %a, ptr %b) {
  br label %loop

loop:
  %i = phi i64 [ 0, %0 ], [ %next, %equal ]
  %offset = mul i64 %i, 16
  %x = getelementptr i8, ptr %a, i64 %offset
  %y = getelementptr i8, ptr %b, i64 %offset
  %same = call i1 @uncompared.eq.Secret(ptr null, ptr %x, ptr %y)
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

define i1 @"uncompared.eq.*[2]Secret"(ptr %env, ptr %a, ptr %b) {
  %x = load ptr, ptr %a
  %y = load ptr, ptr %b
  %same = icmp eq ptr %x, %y
  ret i1 %same
}

declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.nilinterequal"(ptr, ptr)
declare i1 @"github.com/goplus/llgo/runtime/internal/runtime.strequal"(ptr, ptr)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintString"(ptr, i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintInt"(i64)
declare void @"github.com/goplus/llgo/runtime/internal/runtime.PrintByte"(i8)
