source_filename = "main"
target datalayout = "e-m:e-p:32:32-p270:32:32-p271:32:32-p272:64:64-i128:128-f64:32:64-f80:32-n8:16:32-S128"
target triple = "i386-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i32, i32, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.StructType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i32, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.StructField" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, i32, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i1 }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }

@__llgo_debugger_marker_v1 = linkonce_odr hidden constant i8 1
@"main.init$guard" = local_unnamed_addr global i1 false, align 1
@main.log = local_unnamed_addr global ptr null, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.0 = private unnamed_addr constant [21 x i8] c"should be unreachable", align 1
@_llgo_string = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 4, i32 1749264893, i8 4, i8 4, i8 4, i8 24, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.1, i32 6 }, ptr @"*_llgo_string" }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.1 = private unnamed_addr constant [6 x i8] c"string", align 1
@"*_llgo_string" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1323879264, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.1, i32 6 }, ptr null }, ptr @_llgo_string }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.2 = private unnamed_addr constant [3 x i8] c"put", align 1
@"*_llgo_main.Log" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.PtrType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 651480112, i8 11, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.3, i32 8 }, ptr null }, ptr @_llgo_main.Log }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.4, i32 4 }, i16 2, i16 2, i32 16 }, [2 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] [%"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.7, i32 4 }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA", ptr @"main.(*Log).Drop", ptr @"main.(*Log).Drop" }, %"github.com/xgo-dev/llgo/runtime/abi.Method" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.9, i32 3 }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA", ptr @"main.(*Log).Put", ptr @"main.(*Log).Put" }] }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.3 = private unnamed_addr constant [8 x i8] c"main.Log", align 1
@_llgo_main.Log = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.StructType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.StructType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 1020916760, i8 13, i8 4, i8 4, i8 25, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal", ptr @_llgo_main.Log }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.3, i32 8 }, ptr @"*_llgo_main.Log" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"export.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields", i32 1, i32 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.4, i32 4 }, i16 0, i16 0, i32 16 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.4 = private unnamed_addr constant [4 x i8] c"main", align 1
@anon.cc68c0f7d61004d4e0e904648e602cbe.5 = private unnamed_addr constant [1 x i8] c"n", align 1
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 0, i32 -25294021, i8 12, i8 4, i8 4, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.6, i32 3 }, ptr @"*_llgo_int" }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.6 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -939606833, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.6, i32 3 }, ptr null }, ptr @_llgo_int }, align 4
@"export.struct$eovYmOhZg4X0zMSsuscSshndnbbAGvB2E3cyG8E7Y4U$fields" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.StructField"] [%"github.com/xgo-dev/llgo/runtime/abi.StructField" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.5, i32 1 }, ptr @_llgo_int, i32 0, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" zeroinitializer, i1 false }], align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.7 = private unnamed_addr constant [4 x i8] c"Drop", align 1
@"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -637187458, i8 0, i8 4, i8 4, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.8, i32 9 }, ptr @"*_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA$in", i32 1, i32 1 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.8 = private unnamed_addr constant [9 x i8] c"func(int)", align 1
@"*_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 735356155, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.8, i32 9 }, ptr null }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" }, align 4
@"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA$in" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.9 = private unnamed_addr constant [3 x i8] c"Put", align 1
@"_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 8, i32 8, i32 -1687026822, i8 0, i8 4, i8 4, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.10, i32 22 }, ptr @"*_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.4, i32 4 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA$imethods", i32 1, i32 1 } }, align 4
@anon.cc68c0f7d61004d4e0e904648e602cbe.10 = private unnamed_addr constant [22 x i8] c"interface { Put(int) }", align 1
@"*_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i32 4, i32 4, i32 -1978158582, i8 10, i8 4, i8 4, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.10, i32 22 }, ptr null }, ptr @"_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA" }, align 4
@"_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.9, i32 3 }, ptr @"_llgo_func$VZ-8VPNF1RaLICwxc1Ghn7BbgyFX3v762OCdx127EkA" }], align 4
@llvm.used = appending global [1 x ptr] [ptr @__llgo_debugger_marker_v1], section "llvm.metadata"
@llvm.compiler.used = appending global [1 x ptr] [ptr @OnEvent], section "llvm.metadata"

; Function Attrs: noreturn null_pointer_is_valid
define void @"main.(*Log).Drop"(ptr nocapture readnone %0, i32 %1) #0 {
_llgo_0:
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32 8)
  store ptr @anon.cc68c0f7d61004d4e0e904648e602cbe.0, ptr %2, align 4
  %.repack1 = getelementptr inbounds i8, ptr %2, i32 4
  store i32 21, ptr %.repack1, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr nonnull @_llgo_string, ptr %2)
  unreachable
}

; Function Attrs: null_pointer_is_valid
define void @"main.(*Log).Put"(ptr nocapture %0, i32 %1) #1 {
_llgo_0:
  %2 = load i32, ptr %0, align 4
  %3 = add i32 %2, %1
  store i32 %3, ptr %0, align 4
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr nonnull @anon.cc68c0f7d61004d4e0e904648e602cbe.2, i32 3)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %4 = sext i32 %1 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 32)
  %5 = sext i32 %3 to i64
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64 %5)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @OnEvent(i32 %0) #1 {
_llgo_0:
  %1 = load ptr, ptr @main.log, align 4
  %2 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$VOoAPY5l9fjYtLXksDlJJ24p_3s7K2V0EYAjfzWGFWA", ptr nonnull @"*_llgo_main.Log")
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %2, ptr %1)
  %4 = getelementptr i8, ptr %2, i32 12
  %5 = load ptr, ptr %4, align 4
  tail call void %5(ptr %3, i32 %0)
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.init() local_unnamed_addr #1 {
_llgo_0:
  %0 = load i1, ptr @"main.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"main.init$guard", align 1
  %1 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32 4)
  store ptr %1, ptr @main.log, align 4
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
define void @main.main() local_unnamed_addr #1 {
_llgo_0:
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr nonnull @anon.cc68c0f7d61004d4e0e904648e602cbe.4, i32 4)
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8 10)
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.strequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocU"(i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintByte"(i8) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintInt"(i64) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.structequal"(ptr nest, ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal32"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.AllocZ"(i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.Panic"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PrintString"(ptr, i32) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

attributes #0 = { noreturn null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!llvm.ident = !{!6}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 7, !"Dwarf Version", i32 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 2}
!4 = !{i32 7, !"uwtable", i32 1}
!5 = !{i32 7, !"frame-pointer", i32 1}
!6 = !{!"LLGo Compiler"}
