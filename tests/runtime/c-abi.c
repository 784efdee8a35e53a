/* The runtime's symbols as LLGo calls them on targets other than x86-64, with records and without.
 *
 * LLGo passes structs as the target's C ABI does, so C can say what they are: by registers, by reference or on the
 * stack. Its bool is a bare i1, of which the upper bits may be anything: `bit` takes the lowest. On WebAssembly a function
 * that is called has to be of the call's very type, so there it is C's i1. */

#include "runtime.c"

#define ABI(x) __asm__("github.com/xgo-dev/llgo/runtime/abi." x)
#define GO(x) __asm__("github.com/xgo-dev/llgo/runtime/internal/runtime." #x)

#ifdef __wasm__
typedef _Bool bit;
#else
typedef uint8_t bit;
#endif

void go_init(void) GO(init);
void go_init(void) {}

void *alloc_u(intptr_t n) GO(AllocU);
void *alloc_u(intptr_t n) { return alloc(n); }

void *alloc_z(intptr_t n) GO(AllocZ);
void *alloc_z(intptr_t n) { return alloc(n); }

void go_print_int(int64_t v) GO(PrintInt);
void go_print_int(int64_t v) { print_int(v); }

void go_print_byte(uint8_t b) GO(PrintByte);
void go_print_byte(uint8_t b) { print_byte(b); }

void go_print_bool(bit b) GO(PrintBool);
void go_print_bool(bit b) { print_bool(b & 1); }

void go_print_string(string s) GO(PrintString);
void go_print_string(string s) { print(s.ptr, s.len); }

/* LLGo's is in a package of its own, so that it is in no caller before the link. */
__attribute__((noinline)) const uncommon *go_uncommon(const type *t) ABI("(*Type).Uncommon");
const uncommon *go_uncommon(const type *t) { return uncommon_of(t); }

itab *go_new_itab(interface_type *inter, type *t) GO(NewItab);
itab *go_new_itab(interface_type *inter, type *t) { return new_itab(inter, t, go_uncommon(t)); }

_Bool go_implements(type *want, type *t) GO(Implements);
_Bool go_implements(type *want, type *t) { return implements(want, t, go_uncommon(t)); }

type *go_iface_type(iface i) GO(IfaceType);
type *go_iface_type(iface i) { return iface_type(i.tab); }

void *go_iface_ptr_data(iface i) GO(IfacePtrData);
void *go_iface_ptr_data(iface i) { return iface_ptr_data(i.tab, i.data); }

_Bool go_eface_equal(eface x, eface y) GO(EfaceEqual);
_Bool go_eface_equal(eface x, eface y) { return eface_equal(x.typ, x.data, y.typ, y.data); }

_Bool go_string_equal(string a, string b) GO(StringEqual);
_Bool go_string_equal(string a, string b) { return same(a, b); }

string go_string_cat(string a, string b) GO(StringCat);
string go_string_cat(string a, string b) {
    return (string){string_cat(a.ptr, a.len, b.ptr, b.len), a.len + b.len};
}

void *go_make_map(map_type *t, intptr_t hint) GO(MakeMap);
void *go_make_map(map_type *t, intptr_t hint) { return make_map(t, hint); }

void *go_map_assign(map_type *t, map *m, const void *key) GO(MapAssign);
void *go_map_assign(map_type *t, map *m, const void *key) { return map_assign(t, m, key); }

void *go_map_assign_string(map_type *t, map *m, string key) GO(MapAssignFastStr);
void *go_map_assign_string(map_type *t, map *m, string key) { return map_assign(t, m, &key); }

const void *go_map_access(map_type *t, map *m, const void *key) GO(MapAccess1);
const void *go_map_access(map_type *t, map *m, const void *key) { return map_access(t, m, key); }

_Bool go_f64equal(const double *p, const double *q) GO(f64equal);
_Bool go_f64equal(const double *p, const double *q) { return f64equal(p, q); }

_Bool go_strequal(const string *p, const string *q) GO(strequal);
_Bool go_strequal(const string *p, const string *q) { return strequal(p, q); }

_Bool go_interequal(const iface *p, const iface *q) GO(interequal);
_Bool go_interequal(const iface *p, const iface *q) { return interequal(p, q); }

_Bool go_nilinterequal(const eface *p, const eface *q) GO(nilinterequal);
_Bool go_nilinterequal(const eface *p, const eface *q) { return nilinterequal(p, q); }

#define MEMEQUAL(name, size)                              \
    _Bool go_##name(const void *p, const void *q) GO(name); \
    _Bool go_##name(const void *p, const void *q) { return memequal(p, q, size); }
MEMEQUAL(memequal0, 0)
MEMEQUAL(memequal8, 1)
MEMEQUAL(memequal16, 2)
MEMEQUAL(memequal32, 4)
MEMEQUAL(memequal64, 8)
MEMEQUAL(memequalptr, sizeof(void *))

void go_assert_nil(bit bad) GO(AssertNilDeref);
void go_assert_nil(bit bad) { assert_nil(bad & 1); }

void *go_assert_nil_ptr(void *p) GO(AssertNilDerefPtr);
void *go_assert_nil_ptr(void *p) { return assert_nil(!p), p; }

void go_panic_wrap(bit bad, string type, string method) GO(PanicWrapNilPointer);
void go_panic_wrap(bit bad, string type, string method) {
    panic_wrap(bad & 1, type.ptr, type.len, method.ptr, method.len);
}

void go_panic(eface e) GO(Panic);
void go_panic(eface e) { panic(e.typ, e.data); }

void go_panic_index(intptr_t i, intptr_t len) GO(PanicIndex);
void go_panic_index(intptr_t i, intptr_t len) { panic_index(i, len); }

void go_panic_type_assert(type *inter, type *concrete, type *asserted) GO(PanicTypeAssert);
void go_panic_type_assert(type *inter, type *concrete, type *asserted) {
    panic_type_assert(inter, concrete, asserted);
}

/* Whose recover it is needs a frame's identity; here it is anybody's. */
void *start_recover_frame_alias(void *f, void *g) GO(StartRecoverFrameAlias);
void *start_recover_frame_alias(void *f, void *g) { return 0; }

void end_recover_frame_alias(void *f) GO(EndRecoverFrameAlias);
void end_recover_frame_alias(void *f) {}

NORETURN void unreachable_method(void) GO(unreachableMethod);
void unreachable_method(void) { throw("unreachable method called. linker bug?", 38); }

/* LLGo passes a closure's environment in a register that C cannot name: see nest.ll. WebAssembly has none, so LLGo
 * passes an environment first where there is one. */
#ifdef __wasm__
_Bool call_equal(void *fn, void *env, const void *p, const void *q) {
    if (env) return ((_Bool (*)(void *, const void *, const void *))fn)(env, p, q);
    return ((_Bool (*)(const void *, const void *))fn)(p, q);
}

_Bool go_structequal(struct_type *t, const char *p, const char *q) GO(structequal);
_Bool go_structequal(struct_type *t, const char *p, const char *q) { return structequal(t, p, q); }

_Bool go_arrayequal(array_type *t, const char *p, const char *q) GO(arrayequal);
_Bool go_arrayequal(array_type *t, const char *p, const char *q) { return arrayequal(t, p, q); }

uintptr_t go_typehash(type *t, const char *p, uintptr_t h) GO(typehash);
uintptr_t go_typehash(type *t, const char *p, uintptr_t h) { return typehash(t, p, h); }
#endif

/* What clang calls for divisions of 64 bits where words have 32: no library of a compiler is linked. */
#ifdef __i386__
static uint64_t divide(uint64_t n, uint64_t by, uint64_t *rest) {
    uint64_t quotient = 0;
    *rest = 0;
    for (int bit = 63; bit >= 0; bit--) {
        *rest = *rest << 1 | (n >> bit & 1);
        if (*rest >= by) *rest -= by, quotient |= (uint64_t)1 << bit;
    }
    return quotient;
}

uint64_t divided(uint64_t n, uint64_t by) __asm__("__udivdi3");
uint64_t divided(uint64_t n, uint64_t by) { return divide(n, by, &(uint64_t){0}); }

uint64_t modulo(uint64_t n, uint64_t by) __asm__("__umoddi3");
uint64_t modulo(uint64_t n, uint64_t by) {
    uint64_t rest;
    divide(n, by, &rest);
    return rest;
}
#endif
