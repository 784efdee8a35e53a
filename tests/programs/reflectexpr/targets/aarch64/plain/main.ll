source_filename = "main"
target datalayout = "e-m:e-i8:8:32-i16:16:32-i64:64-i128:128-n32:64-S128-Fn32"
target triple = "aarch64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%reflect.Method = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %reflect.Value, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%reflect.Value = type { ptr, ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.1e388fe7396ae1bb16f8734b2ef43099.0 = private unnamed_addr constant [13 x i8] c"reflectexpr.T", align 1
@anon.1e388fe7396ae1bb16f8734b2ef43099.1 = private unnamed_addr constant [8 x i8] c"Exported", align 1
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 0, i64 0, i32 764664331, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.2, i64 6 }, ptr @"*_llgo_main.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.3, i64 4 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i64 8 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*T).Exported", ptr @main.T.Exported }] }, align 8
@anon.1e388fe7396ae1bb16f8734b2ef43099.2 = private unnamed_addr constant [6 x i8] c"main.T", align 1
@"*_llgo_main.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -1709652947, i8 11, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.2, i64 6 }, ptr null }, ptr @_llgo_main.T }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.3, i64 4 }, i16 1, i16 1, i32 24 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i64 8 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*T).Exported", ptr @"main.(*T).Exported" }] }, align 8
@anon.1e388fe7396ae1bb16f8734b2ef43099.3 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.4, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.1e388fe7396ae1bb16f8734b2ef43099.4 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.4, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.5, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.1e388fe7396ae1bb16f8734b2ef43099.5 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.5, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define noundef i64 @"main.(*T).Exported"(ptr readnone %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.0, i64 13 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i64 8 })
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i64 11
}

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  tail call void @reflect.init()
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %reflect.Method, align 8
  %1 = alloca %reflect.Value, align 16
  %2 = alloca %reflect.Value, align 16
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %5 = alloca %reflect.Value, align 16
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %7 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_main.T, ptr undef }, ptr %6, 1
  %8 = tail call %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" @reflect.TypeOf(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %7)
  call void @llvm.lifetime.start.p0(i64 80, ptr nonnull %0)
  %.fca.0.extract.i = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %8, 0
  %9 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %8)
  %10 = getelementptr i8, ptr %.fca.0.extract.i, i64 200
  %11 = load ptr, ptr %10, align 8
  %12 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Type.Method$thunk", ptr %11)
  call void %11(ptr nonnull sret(%reflect.Method) %0, ptr %9, i64 0)
  %.fca.3.0.gep.i = getelementptr inbounds i8, ptr %0, i64 48
  %.fca.3.2.gep.i = getelementptr inbounds i8, ptr %0, i64 64
  %.fca.3.2.load.i = load i64, ptr %.fca.3.2.gep.i, align 8
  %.fca.2.gep = getelementptr inbounds i8, ptr %5, i64 16
  %13 = load <2 x ptr>, ptr %.fca.3.0.gep.i, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %12)
  call void @llvm.lifetime.end.p0(i64 80, ptr nonnull %0)
  %14 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64 24)
  %15 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64 0)
  %16 = insertvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" { ptr @_llgo_main.T, ptr undef }, ptr %15, 1
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %5, %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" %16)
  %.fca.2.load = load i64, ptr %.fca.2.gep, align 16
  %17 = load <2 x ptr>, ptr %5, align 16
  store <2 x ptr> %17, ptr %14, align 8
  %.repack60 = getelementptr inbounds i8, ptr %14, i64 16
  store i64 %.fca.2.load, ptr %.repack60, align 8
  store <2 x ptr> %13, ptr %2, align 16
  %.fca.2.insert.fca.2.gep = getelementptr inbounds i8, ptr %2, i64 16
  store i64 %.fca.3.2.load.i, ptr %.fca.2.insert.fca.2.gep, align 16
  store ptr %14, ptr %3, align 8
  %.fca.1.gep50 = getelementptr inbounds i8, ptr %3, i64 8
  store <2 x i64> <i64 1, i64 1>, ptr %.fca.1.gep50, align 8
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %4, ptr nonnull %2, ptr nonnull %3)
  %.fca.1.gep43 = getelementptr inbounds i8, ptr %4, i64 8
  %.fca.1.load44 = load i64, ptr %.fca.1.gep43, align 8
  %18 = icmp eq i64 %.fca.1.load44, 0
  br i1 %18, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_1, %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64 0, i64 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load41 = load ptr, ptr %4, align 8
  %19 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load41)
  %.elt64 = getelementptr inbounds i8, ptr %19, i64 16
  %.unpack65 = load i64, ptr %.elt64, align 8
  %20 = load <2 x ptr>, ptr %19, align 8
  store <2 x ptr> %20, ptr %1, align 16
  %.fca.2.gep57 = getelementptr inbounds i8, ptr %1, i64 16
  store i64 %.unpack65, ptr %.fca.2.gep57, align 16
  %21 = call i64 @reflect.Value.Int(ptr nonnull %1)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %21)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.init() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" @reflect.TypeOf(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i64, i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define noundef i64 @main.T.Exported() #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i64 11
}

; Function Attrs: null_pointer_is_valid
define void @"main.Type.Method$thunk"(ptr nocapture writeonly sret(%reflect.Method) %0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %1, i64 %2) #0 {
_llgo_0:
  %3 = alloca %reflect.Method, align 8
  %.fca.0.extract = extractvalue %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %1, 0
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" %1)
  %5 = getelementptr i8, ptr %.fca.0.extract, i64 200
  %6 = load ptr, ptr %5, align 8
  %7 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Type.Method$thunk", ptr %6)
  call void %6(ptr nonnull sret(%reflect.Method) %3, ptr %4, i64 %2)
  %.fca.0.0.load = load ptr, ptr %3, align 8
  %.fca.0.1.gep = getelementptr inbounds i8, ptr %3, i64 8
  %.fca.0.1.load = load i64, ptr %.fca.0.1.gep, align 8
  %.fca.1.0.gep = getelementptr inbounds i8, ptr %3, i64 16
  %.fca.1.0.load = load ptr, ptr %.fca.1.0.gep, align 8
  %.fca.1.1.gep = getelementptr inbounds i8, ptr %3, i64 24
  %.fca.1.1.load = load i64, ptr %.fca.1.1.gep, align 8
  %.fca.2.0.gep = getelementptr inbounds i8, ptr %3, i64 32
  %.fca.3.0.gep = getelementptr inbounds i8, ptr %3, i64 48
  %.fca.3.2.gep = getelementptr inbounds i8, ptr %3, i64 64
  %.fca.3.2.load = load i64, ptr %.fca.3.2.gep, align 8
  %.fca.4.gep = getelementptr inbounds i8, ptr %3, i64 72
  %.fca.4.load = load i64, ptr %.fca.4.gep, align 8
  %.repack11 = getelementptr inbounds i8, ptr %0, i64 8
  %.repack3 = getelementptr inbounds i8, ptr %0, i64 16
  %.repack3.repack13 = getelementptr inbounds i8, ptr %0, i64 24
  %.repack5 = getelementptr inbounds i8, ptr %0, i64 32
  %8 = load <2 x ptr>, ptr %.fca.2.0.gep, align 8
  %.repack7 = getelementptr inbounds i8, ptr %0, i64 48
  %9 = load <2 x ptr>, ptr %.fca.3.0.gep, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %7)
  store ptr %.fca.0.0.load, ptr %0, align 8
  store i64 %.fca.0.1.load, ptr %.repack11, align 8
  store ptr %.fca.1.0.load, ptr %.repack3, align 8
  store i64 %.fca.1.1.load, ptr %.repack3.repack13, align 8
  store <2 x ptr> %8, ptr %.repack5, align 8
  store <2 x ptr> %9, ptr %.repack7, align 8
  %.repack7.repack19 = getelementptr inbounds i8, ptr %0, i64 64
  store i64 %.fca.3.2.load, ptr %.repack7.repack19, align 8
  %.repack9 = getelementptr inbounds i8, ptr %0, i64 72
  store i64 %.fca.4.load, ptr %.repack9, align 8
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @reflect.ValueOf(ptr sret(%reflect.Value), %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.Call(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @reflect.Value.Int(ptr) local_unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(i64 immarg, ptr nocapture) #1

attributes #0 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
