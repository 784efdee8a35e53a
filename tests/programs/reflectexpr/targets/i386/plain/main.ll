source_filename = "main"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%reflect.Method = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", %reflect.Value, i32 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%reflect.Value = type { ptr, ptr, i32 }
%main.T = type {}

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@anon.1e388fe7396ae1bb16f8734b2ef43099.0 = private unnamed_addr constant [13 x i8] c"reflectexpr.T", align 1
@anon.1e388fe7396ae1bb16f8734b2ef43099.1 = private unnamed_addr constant [8 x i8] c"Exported", align 1
@_llgo_main.T = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 0, i32 0, i32 764664331, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.2, i32 6 }, ptr @"*_llgo_main.T" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.3, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i32 8 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*T).Exported", ptr @main.T.Exported }] }, align 4
@anon.1e388fe7396ae1bb16f8734b2ef43099.2 = private unnamed_addr constant [6 x i8] c"main.T", align 1
@"*_llgo_main.T" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1709652947, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.2, i32 6 }, ptr null }, ptr @_llgo_main.T }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.3, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i32 8 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA", ptr @"main.(*T).Exported", ptr @"main.(*T).Exported" }] }, align 4
@anon.1e388fe7396ae1bb16f8734b2ef43099.3 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 2131144854, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.4, i32 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i32 1, i32 1 } }, align 4
@anon.1e388fe7396ae1bb16f8734b2ef43099.4 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1805835775, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.4, i32 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.5, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.1e388fe7396ae1bb16f8734b2ef43099.5 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.1e388fe7396ae1bb16f8734b2ef43099.5, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define noundef i32 @"main.(*T).Exported"(ptr readnone %0) #0 {
_llgo_0:
  %1 = icmp eq ptr %0, null
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %1, ptr nonnull @anon.1e388fe7396ae1bb16f8734b2ef43099.0, i32 13, ptr nonnull @anon.1e388fe7396ae1bb16f8734b2ef43099.1, i32 8)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %1)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i32 11
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
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", align 8
  %2 = alloca %reflect.Value, align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  call void @reflect.TypeOf(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %3, ptr nonnull @_llgo_main.T, ptr %4)
  %.fca.0.load = load ptr, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  %.fca.1.load = load ptr, ptr %.fca.1.gep, align 4
  call void @llvm.lifetime.start.p0(i64 40, ptr nonnull %0)
  %5 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %.fca.0.load, ptr %.fca.1.load)
  %6 = getelementptr i8, ptr %.fca.0.load, i32 100
  %7 = load ptr, ptr %6, align 4
  %8 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Type.Method$thunk", ptr %7)
  call void %7(ptr nonnull sret(%reflect.Method) %0, ptr %5, i32 0)
  %.fca.3.0.gep.i = getelementptr inbounds i8, ptr %0, i32 24
  %.fca.3.0.load.i = load ptr, ptr %.fca.3.0.gep.i, align 8
  %.fca.3.1.gep.i = getelementptr inbounds i8, ptr %0, i32 28
  %.fca.3.1.load.i = load ptr, ptr %.fca.3.1.gep.i, align 4
  %.fca.3.2.gep.i = getelementptr inbounds i8, ptr %0, i32 32
  %.fca.3.2.load.i = load i32, ptr %.fca.3.2.gep.i, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %8)
  call void @llvm.lifetime.end.p0(i64 40, ptr nonnull %0)
  %9 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 12)
  %10 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  call void @reflect.ValueOf(ptr nonnull sret(%reflect.Value) %2, ptr nonnull @_llgo_main.T, ptr %10)
  %.fca.2.gep = getelementptr inbounds i8, ptr %2, i32 8
  %.fca.2.load = load i32, ptr %.fca.2.gep, align 8
  %11 = load <2 x ptr>, ptr %2, align 8
  store <2 x ptr> %11, ptr %9, align 4
  %.repack57 = getelementptr inbounds i8, ptr %9, i32 8
  store i32 %.fca.2.load, ptr %.repack57, align 4
  call void @reflect.Value.Call(ptr nonnull sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice") %1, ptr %.fca.3.0.load.i, ptr %.fca.3.1.load.i, i32 %.fca.3.2.load.i, ptr %9, i32 1, i32 1)
  %.fca.1.gep49 = getelementptr inbounds i8, ptr %1, i32 4
  %.fca.1.load50 = load i32, ptr %.fca.1.gep49, align 4
  %12 = icmp eq i32 %.fca.1.load50, 0
  br i1 %12, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_1, %_llgo_0
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32 0, i32 0)
  br label %_llgo_1

_llgo_2:                                          ; preds = %_llgo_0
  %.fca.0.load47 = load ptr, ptr %1, align 8
  %13 = call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr %.fca.0.load47)
  %.unpack = load ptr, ptr %13, align 4
  %.elt59 = getelementptr inbounds i8, ptr %13, i32 4
  %.unpack60 = load ptr, ptr %.elt59, align 4
  %.elt61 = getelementptr inbounds i8, ptr %13, i32 8
  %.unpack62 = load i32, ptr %.elt61, align 4
  %14 = call i64 @reflect.Value.Int(ptr %.unpack, ptr %.unpack60, i32 %.unpack62)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %14)
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.init() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicIndex"(i32, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDerefPtr"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define noundef i32 @main.T.Exported(ptr nocapture readnone byval(%main.T) %0) #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  ret i32 11
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr, i32, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define void @"main.Type.Method$thunk"(ptr nocapture writeonly sret(%reflect.Method) %0, ptr %1, ptr %2, i32 %3) #0 {
_llgo_0:
  %4 = alloca %reflect.Method, align 8
  %5 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %1, ptr %2)
  %6 = getelementptr i8, ptr %1, i32 100
  %7 = load ptr, ptr %6, align 4
  %8 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.StartRecoverFrameAlias"(ptr nonnull @"main.Type.Method$thunk", ptr %7)
  call void %7(ptr nonnull sret(%reflect.Method) %4, ptr %5, i32 %3)
  %.fca.0.0.load = load ptr, ptr %4, align 8
  %.fca.0.1.gep = getelementptr inbounds i8, ptr %4, i32 4
  %.fca.0.1.load = load i32, ptr %.fca.0.1.gep, align 4
  %.fca.1.0.gep = getelementptr inbounds i8, ptr %4, i32 8
  %.fca.1.0.load = load ptr, ptr %.fca.1.0.gep, align 8
  %.fca.1.1.gep = getelementptr inbounds i8, ptr %4, i32 12
  %.fca.1.1.load = load i32, ptr %.fca.1.1.gep, align 4
  %.fca.2.0.gep = getelementptr inbounds i8, ptr %4, i32 16
  %.fca.3.2.gep = getelementptr inbounds i8, ptr %4, i32 32
  %.repack11 = getelementptr inbounds i8, ptr %0, i32 4
  %.repack3 = getelementptr inbounds i8, ptr %0, i32 8
  %.repack3.repack13 = getelementptr inbounds i8, ptr %0, i32 12
  %.repack5 = getelementptr inbounds i8, ptr %0, i32 16
  %.repack7.repack19 = getelementptr inbounds i8, ptr %0, i32 32
  %9 = load <2 x i32>, ptr %.fca.3.2.gep, align 8
  %10 = load <4 x ptr>, ptr %.fca.2.0.gep, align 8
  call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.EndRecoverFrameAlias"(ptr %8)
  store ptr %.fca.0.0.load, ptr %0, align 4
  store i32 %.fca.0.1.load, ptr %.repack11, align 4
  store ptr %.fca.1.0.load, ptr %.repack3, align 4
  store i32 %.fca.1.1.load, ptr %.repack3.repack13, align 4
  store <4 x ptr> %10, ptr %.repack5, align 4
  store <2 x i32> %9, ptr %.repack7.repack19, align 4
  ret void
}

; Function Attrs: null_pointer_is_valid
declare void @reflect.TypeOf(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface"), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.ValueOf(ptr sret(%reflect.Value), ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @reflect.Value.Call(ptr sret(%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice"), ptr, ptr, i32, ptr, i32, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i64 @reflect.Value.Int(ptr, ptr, i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #0

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
