source_filename = "main"
target datalayout = "e-m:e-p:32:32-p10:8:8-p20:8:8-i64:64-n32:64-S128-ni:1:10:20"
target triple = "wasm32-unknown-wasip1"

%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" = type { ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface" = type { ptr, ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@main.dead = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" zeroinitializer, align 4
@main.deadFunc = local_unnamed_addr global { ptr, ptr } zeroinitializer, align 4
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@main.live = local_unnamed_addr global %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface" zeroinitializer, align 4
@anon.a5902473667cab494443dcd2bdd44628.0 = private unnamed_addr constant [15 x i8] c"initvars.double", align 1
@anon.a5902473667cab494443dcd2bdd44628.1 = private unnamed_addr constant [6 x i8] c"Handle", align 1
@anon.a5902473667cab494443dcd2bdd44628.2 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.3, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.a5902473667cab494443dcd2bdd44628.3 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.3, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@_llgo_main.double = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 0, i32 0, i32 1946401882, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.4, i32 11 }, ptr @"*_llgo_main.double" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.5, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.1, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*double).Handle", ptr @main.double.Handle }] }, align 4
@anon.a5902473667cab494443dcd2bdd44628.4 = private unnamed_addr constant [11 x i8] c"main.double", align 1
@"*_llgo_main.double" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -706103368, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.4, i32 11 }, ptr null }, ptr @_llgo_main.double }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.5, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.1, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*double).Handle", ptr @"main.(*double).Handle" }] }, align 4
@anon.a5902473667cab494443dcd2bdd44628.5 = private unnamed_addr constant [4 x i8] c"main", align 1
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1134531106, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.6, i32 13 }, ptr @"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out", i32 1, i32 1 } }, align 4
@anon.a5902473667cab494443dcd2bdd44628.6 = private unnamed_addr constant [13 x i8] c"func(int) int", align 1
@"*_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1763581361, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.6, i32 13 }, ptr null }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }, align 4
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.7, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.a5902473667cab494443dcd2bdd44628.7 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.7, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -2015916776, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.8, i32 29 }, ptr @"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.5, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs$imethods", i32 1, i32 1 } }, align 4
@anon.a5902473667cab494443dcd2bdd44628.8 = private unnamed_addr constant [29 x i8] c"interface { Handle(int) int }", align 1
@"*_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1055523886, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.8, i32 29 }, ptr null }, ptr @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs" }, align 4
@"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.1, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU" }], align 4
@_llgo_main.unused = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 0, i32 0, i32 1989242591, i8 13, i8 1, i8 1, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.9, i32 11 }, ptr @"*_llgo_main.unused" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.5, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.1, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*unused).Handle", ptr @main.unused.Handle }] }, align 4
@anon.a5902473667cab494443dcd2bdd44628.9 = private unnamed_addr constant [11 x i8] c"main.unused", align 1
@"*_llgo_main.unused" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 1457162240, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.9, i32 11 }, ptr null }, ptr @_llgo_main.unused }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.5, i32 4 }, i16 1, i16 1, i32 16 }, [1 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.a5902473667cab494443dcd2bdd44628.1, i32 6 }, ptr @"_llgo_func$ekGNsrYBSzltfAjxbl6T8H6Yq8j16wzqS3nDj2xxGMU", ptr @"main.(*unused).Handle", ptr @"main.(*unused).Handle" }] }, align 4
@anon.a5902473667cab494443dcd2bdd44628.10 = private unnamed_addr constant [15 x i8] c"initvars.unused", align 1
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"

; Function Attrs: null_pointer_is_valid
define i32 @"main.(*double).Handle"(ptr readnone %0, i32 %1) #0 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = icmp eq ptr %0, null
  store ptr @anon.a5902473667cab494443dcd2bdd44628.0, ptr %2, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.a5902473667cab494443dcd2bdd44628.1, ptr %3, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %3, i32 4
  store i32 6, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %4, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %2, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %5 = shl i32 %1, 1
  ret i32 %5
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.helper() local_unnamed_addr #1 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a5902473667cab494443dcd2bdd44628.2, ptr %1, align 4
  %.repack1 = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %0, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %1, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %0)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  tail call void @"initvars/tables.init"()
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr nonnull @_llgo_main.double)
  store ptr %2, ptr @main.live, align 4
  store ptr %1, ptr getelementptr inbounds (i8, ptr @main.live, i32 4), align 4
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 0)
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$WnF1QkO8xll9EU53Q8hNqXzJWPA2xZ9Ipfy6VkVl4Cs", ptr nonnull @_llgo_main.unused)
  store ptr %4, ptr @main.dead, align 4
  store ptr %3, ptr getelementptr inbounds (i8, ptr @main.dead, i32 4), align 4
  store ptr @"main.init$1", ptr @main.deadFunc, align 4
  store ptr null, ptr getelementptr inbounds (i8, ptr @main.deadFunc, i32 4), align 4
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.init$1"() #1 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %0)
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a5902473667cab494443dcd2bdd44628.2, ptr %1, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %1, i32 4
  store i32 21, ptr %.repack1.i, align 4
  store ptr @_llgo_string, ptr %0, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %1, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %0)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #0 {
_llgo_0:
  %0 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.iface", align 8
  %.unpack = load ptr, ptr @main.live, align 4
  %.unpack1 = load ptr, ptr getelementptr inbounds (i8, ptr @main.live, i32 4), align 4
  %1 = tail call i32 @"initvars/tables.Lookup"(i32 3)
  store ptr %.unpack, ptr %0, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %0, i32 4
  store ptr %.unpack1, ptr %.fca.1.gep, align 4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface") %0)
  %3 = getelementptr i8, ptr %.unpack, i32 12
  %4 = load ptr, ptr %3, align 4
  %5 = tail call i32 %4(ptr %2, i32 %1)
  %6 = sext i32 %5 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %6)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @"main.(*unused).Handle"(ptr readnone %0, i32 %1) #1 {
_llgo_0:
  %2 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  %3 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %4 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", align 8
  %5 = icmp eq ptr %0, null
  store ptr @anon.a5902473667cab494443dcd2bdd44628.10, ptr %3, align 8
  %.fca.1.gep2 = getelementptr inbounds i8, ptr %3, i32 4
  store i32 15, ptr %.fca.1.gep2, align 4
  store ptr @anon.a5902473667cab494443dcd2bdd44628.1, ptr %4, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %4, i32 4
  store i32 6, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1 %5, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %3, ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String") %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 %5)
  call void @llvm.lifetime.start.p0(i64 8, ptr nonnull %2)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %6 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a5902473667cab494443dcd2bdd44628.2, ptr %6, align 4
  %.repack1.i = getelementptr inbounds i8, ptr %6, i32 4
  store i32 21, ptr %.repack1.i, align 4
  store ptr @_llgo_string, ptr %2, align 8
  %.fca.1.gep.i = getelementptr inbounds i8, ptr %2, i32 4
  store ptr %6, ptr %.fca.1.gep.i, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"initvars/tables.init"() local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal0"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare i32 @"initvars/tables.Lookup"(i32) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
define i32 @main.double.Handle(i32 %0) #0 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %1 = shl i32 %0, 1
  ret i32 %1
}

; Function Attrs: noreturn null_pointer_is_valid
define noundef i32 @main.unused.Handle(i32 %0) #1 {
_llgo_0:
  %1 = alloca %"github.com/xgo-dev/llgo/runtime/internal/runtime.eface", align 8
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.AssertNilDeref"(i1 false)
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.a5902473667cab494443dcd2bdd44628.2, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  store ptr @_llgo_string, ptr %1, align 8
  %.fca.1.gep = getelementptr inbounds i8, ptr %1, i32 4
  store ptr %2, ptr %.fca.1.gep, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface") %1)
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicWrapNilPointer"(i1, ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String"), ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.String")) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.eface")) local_unnamed_addr #0

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr byval(%"github.com/xgo-dev/llgo/runtime/internal/runtime.iface")) local_unnamed_addr #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(i64 immarg, ptr nocapture) #2

attributes #0 = { null_pointer_is_valid }
attributes #1 = { noreturn null_pointer_is_valid }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
