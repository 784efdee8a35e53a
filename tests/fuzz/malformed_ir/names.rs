//! Names that mean something to the pass, or nearly.

pub(super) const METHOD_NAMES: [&str; 10] =
    ["M", "N", "p.m", "Method", "MethodByName", "Methods", "", "\u{c4}rger", "\\ff", "M\\00"];
pub(super) const IDS: [&str; 13] = [
    "go.method.i.K.m0",
    "go.method.i.K.m1",
    "go.method.MethodByName:func(string) reflect.Value",
    "go.method.v2.M",
    "go.method.M:func()",
    "go.method.N:func()",
    "go.method.value.reflect",
    "go.method.type.reflect",
    "go.method.value.reflect.M",
    "go.method.type.reflect.N",
    "go.method.",
    "go.method.p.m",
    "_ZTS1A",
];
pub(super) const FUNCTION_NAMES: [&str; 23] = [
    "main",
    "p.init",
    "p.F",
    "p.T.M",
    "p.T.N",
    "reflect.Value.MethodByName",
    "reflect.Value.Method",
    "RT/internal/runtime.EfaceEqual",
    "RT/internal/runtime.NewItab",
    "RT/internal/runtime.IfacePtrData",
    "p.(*T).M",
    "RT/internal/runtime.unreachableMethod",
    "reflect.(*Value).MethodByName",
    "reflect.Value.Methods",
    "reflect.DeepEqual",
    "plain_c",
    "q.init",
    "_start",
    "__llgo_stub.RT/internal/runtime.interequal",
    "RT/internal/runtime.structequal",
    "RT/internal/runtime.other",
    "llgo-dce.unreachableMethod",
    "p.\\ff",
];
pub(super) const FUNC_TYPE_NAMES: [&str; 4] =
    ["func()", "*func(string) reflect.Value..", "*func(int) reflect.Method", ""];
