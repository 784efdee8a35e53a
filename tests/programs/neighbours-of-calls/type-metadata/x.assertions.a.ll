; ModuleID = 'x/assertions/a'
source_filename = "x/assertions/a"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux"

%"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Type" = type { i64, i64, i32, i8, i8, i8, i8, { ptr, ptr }, ptr, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.String" = type { ptr, i64 }
%"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" = type { ptr, i64, i64 }
%"github.com/xgo-dev/llgo/runtime/abi.UncommonType" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", i16, i16, i32 }
%"github.com/xgo-dev/llgo/runtime/abi.Method" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr, ptr, ptr }
%"github.com/xgo-dev/llgo/runtime/abi.PtrType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", ptr }
%"github.com/xgo-dev/llgo/runtime/abi.FuncType" = type { %"github.com/xgo-dev/llgo/runtime/abi.Type", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice", %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" }
%"github.com/xgo-dev/llgo/runtime/abi.Imethod" = type { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String", ptr }

@"x/assertions/a.init$guard" = local_unnamed_addr global i1 false, align 1
@"_llgo_x/assertions/a.Speaker" = weak_odr constant { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType", %"github.com/xgo-dev/llgo/runtime/abi.UncommonType", [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] } { %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 -1395297485, i8 5, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.0, i64 9 }, ptr @"*_llgo_x/assertions/a.Speaker" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.1, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, %"github.com/xgo-dev/llgo/runtime/abi.UncommonType" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.1, i64 14 }, i16 0, i16 0, i32 24 }, [0 x %"github.com/xgo-dev/llgo/runtime/abi.Method"] zeroinitializer }, align 8
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.0 = private unnamed_addr constant [9 x i8] c"a.Speaker", align 1
@"*_llgo_x/assertions/a.Speaker" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2117498116, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.0, i64 9 }, ptr null }, ptr @"_llgo_x/assertions/a.Speaker" }, align 8
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.1 = private unnamed_addr constant [14 x i8] c"x/assertions/a", align 1
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.2 = private unnamed_addr constant [5 x i8] c"Speak", align 1
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.FuncType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 2131144854, i8 0, i8 8, i8 8, i8 51, { ptr, ptr } zeroinitializer, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.3, i64 10 }, ptr @"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" zeroinitializer, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out", i64 1, i64 1 } }, align 8
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.3 = private unnamed_addr constant [10 x i8] c"func() int", align 1
@"*_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1805835775, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.3, i64 10 }, ptr null }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }, align 8
@_llgo_int = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 0, i32 -25294021, i8 12, i8 8, i8 8, i8 2, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.4, i64 3 }, ptr @"*_llgo_int" }, align 8
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.4 = private unnamed_addr constant [3 x i8] c"int", align 1
@"*_llgo_int" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 -939606833, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.4, i64 3 }, ptr null }, ptr @_llgo_int }, align 8
@"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA$out" = weak_odr constant [1 x ptr] [ptr @_llgo_int], align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods" = weak_odr constant [1 x %"github.com/xgo-dev/llgo/runtime/abi.Imethod"] [%"github.com/xgo-dev/llgo/runtime/abi.Imethod" { %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.2, i64 5 }, ptr @"_llgo_func$ETeB8WwW04JEq0ztcm-XPTJtuYvtpkjIsAc0-2NT9zA" }], align 8
@"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.InterfaceType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 16, i64 16, i32 1375782057, i8 0, i8 8, i8 8, i8 20, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.5, i64 25 }, ptr @"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.1, i64 14 }, %"github.com/xgo-dev/llgo/runtime/internal/runtime.Slice" { ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig$imethods", i64 1, i64 1 } }, align 8
@anon.44fdea4bb920ff2e1c16fd281d72b0c5.5 = private unnamed_addr constant [25 x i8] c"interface { Speak() int }", align 1
@"*_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" = weak_odr constant %"github.com/xgo-dev/llgo/runtime/abi.PtrType" { %"github.com/xgo-dev/llgo/runtime/abi.Type" { i64 8, i64 8, i32 1209625496, i8 10, i8 8, i8 8, i8 54, { ptr, ptr } { ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr", ptr null }, ptr null, %"github.com/xgo-dev/llgo/runtime/internal/runtime.String" { ptr @anon.44fdea4bb920ff2e1c16fd281d72b0c5.5, i64 25 }, ptr null }, ptr @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig" }, align 8

; Function Attrs: mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none)
define void @"x/assertions/a.init"() local_unnamed_addr #0 {
_llgo_0:
  %0 = load i1, ptr @"x/assertions/a.init$guard", align 1
  br i1 %0, label %_llgo_2, label %_llgo_1

_llgo_1:                                          ; preds = %_llgo_0
  store i1 true, ptr @"x/assertions/a.init$guard", align 1
  br label %_llgo_2

_llgo_2:                                          ; preds = %_llgo_1, %_llgo_0
  ret void
}

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64"(ptr, ptr) #1

; Function Attrs: null_pointer_is_valid
declare i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr, ptr, ptr) local_unnamed_addr #1

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr, ptr) local_unnamed_addr #1

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(none)
declare { ptr, i1 } @llvm.type.checked.load(ptr, i32, metadata) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #3

; Function Attrs: null_pointer_is_valid
define i64 @"x/assertions/a.Say"(ptr %0, ptr %1) local_unnamed_addr #1 {
_llgo_0:
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.interequal") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequalptr") #4
  tail call void asm sideeffect "", "X"(ptr nonnull @"github.com/xgo-dev/llgo/runtime/internal/runtime.memequal64") #4
  %2 = tail call i1 @"github.com/xgo-dev/llgo/runtime/internal/runtime.Implements"(ptr nonnull @"_llgo_x/assertions/a.Speaker", ptr %0)
  br i1 %2, label %_llgo_1, label %_llgo_2

_llgo_1:                                          ; preds = %_llgo_0
  %3 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.NewItab"(ptr nonnull @"_llgo_iface$eCGkcod17B35jU_3JQ4HRhqJpuZ4RW6Q-Lon8Vw9dig", ptr %0)
  %4 = tail call ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr %3, ptr %1)
  %5 = getelementptr i8, ptr %3, i64 24
  %6 = tail call { ptr, i1 } @llvm.type.checked.load(ptr %5, i32 0, metadata !"go.method.Speak:func() int")
  %7 = extractvalue { ptr, i1 } %6, 1
  tail call void @llvm.assume(i1 %7)
  %8 = extractvalue { ptr, i1 } %6, 0
  %9 = tail call i64 %8(ptr %4)
  ret i64 %9

_llgo_2:                                          ; preds = %_llgo_0
  tail call void @"github.com/xgo-dev/llgo/runtime/internal/runtime.PanicTypeAssert"(ptr null, ptr %0, ptr nonnull @"_llgo_x/assertions/a.Speaker")
  unreachable
}

; Function Attrs: null_pointer_is_valid
declare ptr @"github.com/xgo-dev/llgo/runtime/internal/runtime.IfacePtrData"(ptr, ptr) local_unnamed_addr #1

attributes #0 = { mustprogress nofree norecurse nosync nounwind null_pointer_is_valid willreturn memory(readwrite, argmem: none, inaccessiblemem: none) "frame-pointer"="non-leaf" }
attributes #1 = { null_pointer_is_valid "frame-pointer"="non-leaf" }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(none) }
attributes #3 = { mustprogress nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #4 = { nounwind }

!llvm.module.flags = !{!0}

!0 = !{i32 1, !"Virtual Function Elim", i32 1}
