/* A small stand-in for LLGo's Go runtime: enough to run the programs of tests/programs.
 *
 * Every function carries a name with a dot (`_Zstandin.X`). llgo-dce takes a visible definition whose name is
 * a plain C identifier for a root, and a runtime full of roots would hide what the pass removes. It begins like one of
 * C++'s: where functions of Go's are only declared, the pass does not know who reads method tables.
 * The shims (relocs.ll, type-metadata.ll; c-abi.c on other targets) give these functions the names and the calling
 * conventions of the two dialects. So that the shims need no knowledge of a C ABI, nothing here takes or returns a struct. */

#ifndef __wasm__ /* WASI's C library has no such jumps, so nothing recovers from a panic there */
#include <setjmp.h>
#endif
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define NAME(x) __asm__("_Zstandin." #x)
#define NORETURN __attribute__((noreturn))

/* ---- The abi: what LLGo's type descriptors look like. Go's int and uintptr are a word of the target ---- */

typedef struct { const char *ptr; intptr_t len; } string;
typedef struct { void *ptr; intptr_t len, cap; } slice;

typedef struct type type;
struct type {
    uintptr_t size, ptrbytes;
    uint32_t hash;
    uint8_t tflag, align, fieldalign, kind;
    struct { void *fn, *env; } equal;
    uint8_t *gcdata;
    string str;
    type *ptr_to_this;
};

typedef struct { type t; type *elem, *slice; uintptr_t len; } array_type;
typedef struct { type t; type *elem; intptr_t dir; } chan_type;
typedef struct { type t; slice in, out; } func_type;
typedef struct { type t; string pkgpath; slice methods; } interface_type;
typedef struct {
    type t;
    type *key, *elem, *bucket;
    struct { void *fn, *env; } hasher;
    uint8_t key_size, value_size;
    uint16_t bucket_size;
    uint32_t flags;
} map_type;
typedef struct { type t; type *elem; } ptr_type, slice_type;
typedef struct { type t; string pkgpath; slice fields; } struct_type;

typedef struct { string name; type *typ; uintptr_t offset; string tag; uint8_t embedded; } field;
typedef struct { string name; type *typ; } imethod;
typedef struct { string name; type *mtyp; void *ifn, *tfn; } method;
typedef struct { string pkgpath; uint16_t mcount, xcount; uint32_t moff; } uncommon;

typedef struct { interface_type *inter; type *typ; uint32_t hash; void *fun[]; } itab;
typedef struct { itab *tab; void *data; } iface;
typedef struct { type *typ; void *data; } eface;

enum { WORD = sizeof(void *) };
_Static_assert(sizeof(type) == 8 * WORD + 8 && sizeof(uncommon) == 2 * WORD + 8, "LLGo's layout");
_Static_assert(sizeof(method) == 5 * WORD, "LLGo's layout");
_Static_assert(offsetof(itab, fun) == 3 * WORD, "interface calls load from there on");

enum { UNCOMMON = 1, EXTRA_STAR = 2, REGULAR_MEMORY = 8 };
enum {
    BOOL = 1, INT = 2, INT8, INT16, INT32, INT64, UINT, UINT8, UINT16, UINT32, UINT64, UINTPTR, FLOAT32,
    FLOAT64, ARRAY = 17, CHAN, FUNC, INTERFACE, MAP, POINTER, SLICE, STRING, STRUCT, UNSAFE_POINTER
};

static int kind(const type *t) { return t->kind & 31; }

/* The value stands in the interface's data word itself. */
static int direct(const type *t) { return t->kind & 32; }

static int same(string a, string b) { return a.len == b.len && memcmp(a.ptr, b.ptr, a.len) == 0; }

/* ---- Printing: write(2), so that nothing is lost or reordered when the program dies ---- */

void print(const char *p, intptr_t n) NAME(print);
void print(const char *p, intptr_t n) {
    while (n > 0) {
        ssize_t k = write(2, p, n);
        if (k <= 0) return;
        p += k, n -= k;
    }
}

static void prints(const char *s) { print(s, strlen(s)); }

void print_byte(uint8_t b) NAME(print_byte);
void print_byte(uint8_t b) { print((const char *)&b, 1); }

void print_bool(_Bool b) NAME(print_bool);
void print_bool(_Bool b) { prints(b ? "true" : "false"); }

static void print_base(uint64_t u, unsigned base) {
    char buf[24], *p = buf + sizeof buf;
    do *--p = "0123456789abcdef"[u % base]; while (u /= base);
    print(p, buf + sizeof buf - p);
}

void print_int(int64_t v) NAME(print_int);
void print_int(int64_t v) {
    if (v < 0) prints("-");
    print_base(v < 0 ? -(uint64_t)v : (uint64_t)v, 10);
}

static void print_type(const type *t) {
    if (!t) {
        prints("nil");
        return;
    }
    if (t->tflag & EXTRA_STAR) prints("*"); /* LLGo leaves the star out where Go has one too many */
    print(t->str.ptr, t->str.len);
}

/* ---- Dying: exit status 2, as Go's ---- */

NORETURN void throw(const char *p, intptr_t n) NAME(throw);
void throw(const char *p, intptr_t n) {
    prints("fatal error: "), print(p, n), prints("\n");
    _exit(2);
}

static NORETURN void end_of_panic(void) {
    prints("\n");
    _exit(2);
}

/* What begins a frame that defers. The program makes it, and fills what it jumps by. */
typedef struct defer { void *jump; intptr_t bits; struct defer *link; } defer;

static defer *deferring;      /* the innermost */
static const char *panicking; /* the runtime error that is not recovered from yet */

static NORETURN void runtime_error(const char *message) {
#ifndef __wasm__
    if (deferring) {
        panicking = message;
        siglongjmp(deferring->jump, 1);
    }
#endif
    prints("panic: runtime error: "), prints(message);
    end_of_panic();
}

defer *get_defer(void) NAME(get_defer);
defer *get_defer(void) { return deferring; }

void set_defer(defer *d) NAME(set_defer);
void set_defer(defer *d) { deferring = d; }

/* Whether there was a panic; now there is none. Any caller may ask. */
_Bool recovered(void) NAME(recovered);
_Bool recovered(void) {
    _Bool was = panicking;
    panicking = 0;
    return was;
}

/* All of a frame's deferred calls are done: a panic goes on in the next one that defers. */
void rethrow(void) NAME(rethrow);
void rethrow(void) { if (panicking) runtime_error(panicking); }

/* Go would call Error or String here. This does not: the runtime must not demand methods of its own,
 * or it would change what a test sees removed. */
NORETURN void panic(type *t, void *data) NAME(panic);
void panic(type *t, void *data) {
    const void *p = t && direct(t) ? (const void *)&data : data;
    prints("panic: ");
    switch (t ? kind(t) : 0) {
    case 0: prints("nil"); break;
    case BOOL: print_bool(*(const uint8_t *)p); break;
    case INT: print_int(*(const intptr_t *)p); break;
    case INT64: print_int(*(const int64_t *)p); break;
    case STRING: print(((const string *)p)->ptr, ((const string *)p)->len); break;
    default: prints("("), print_type(t), prints(") 0x"), print_base((uintptr_t)data, 16);
    }
    end_of_panic();
}

NORETURN void panic_index(intptr_t i, intptr_t len) NAME(panic_index);
void panic_index(intptr_t i, intptr_t len) {
    prints("panic: runtime error: index out of range ["), print_int(i), prints("]");
    if (i >= 0) prints(" with length "), print_int(len);
    end_of_panic();
}

NORETURN void panic_type_assert(type *inter, type *concrete, type *asserted) NAME(panic_type_assert);
void panic_type_assert(type *inter, type *concrete, type *asserted) {
    prints("panic: interface conversion: ");
    if (inter) print_type(inter); else prints("interface");
    prints(" is "), print_type(concrete), prints(", not "), print_type(asserted);
    end_of_panic();
}

void panic_wrap(_Bool bad, const char *tp, intptr_t tn, const char *mp, intptr_t mn) NAME(panic_wrap);
void panic_wrap(_Bool bad, const char *tp, intptr_t tn, const char *mp, intptr_t mn) {
    if (!bad) return;
    intptr_t dot = tn;
    while (dot > 0 && tp[dot - 1] != '.') dot--;
    prints("panic: value method "), print(tp, tn), prints("."), print(mp, mn);
    prints(" called using nil *"), print(tp + dot, tn - dot), prints(" pointer");
    end_of_panic();
}

void assert_index(_Bool bad) NAME(assert_index);
void assert_index(_Bool bad) { if (bad) runtime_error("index out of range"); }

void assert_nil(_Bool bad) NAME(assert_nil);
void assert_nil(_Bool bad) { if (bad) runtime_error("invalid memory address or nil pointer dereference"); }

/* ---- Memory: never freed, as the programs are small ---- */

void *alloc(intptr_t n) NAME(alloc);
void *alloc(intptr_t n) {
    void *p = calloc(1, n > 0 ? n : 1); /* never null: a nil receiver is an error */
    if (!p) throw("out of memory", 13);
    return p;
}

/* ---- Method tables ---- */

/* Null of a type without methods, and of none. */
const uncommon *uncommon_of(const type *t) NAME(uncommon);
const uncommon *uncommon_of(const type *t) {
    if (!t || !(t->tflag & UNCOMMON)) return 0;
    size_t size = sizeof(type);
    switch (kind(t)) {
    case ARRAY: size = sizeof(array_type); break;
    case CHAN: size = sizeof(chan_type); break;
    case FUNC: size = sizeof(func_type); break;
    case INTERFACE: size = sizeof(interface_type); break;
    case MAP: size = sizeof(map_type); break;
    case POINTER: case SLICE: size = sizeof(ptr_type); break;
    case STRUCT: size = sizeof(struct_type); break;
    }
    return (const uncommon *)((const char *)t + size);
}

static const method *methods_of(const uncommon *u) { return (const method *)((const char *)u + u->moff); }

/* <0, 0, >0 as Go compares strings. */
static int compare(string a, string b) {
    int c = memcmp(a.ptr, b.ptr, a.len < b.len ? a.len : b.len);
    return c ? c : (a.len > b.len) - (a.len < b.len);
}

/* Stops at the first name that is not smaller, as LLGo does: a table that lost its order or its names
 * must fail here too. */
static const method *find(const uncommon *u, const imethod *want) {
    const method *m = methods_of(u), *end = m + u->mcount;
    while (m < end && compare(m->name, want->name) < 0) m++;
    return m < end && same(m->name, want->name) && m->mtyp == want->typ ? m : 0;
}

static itab **itabs;
static size_t nitabs;

/* u is what uncommon_of says of t, here and below: LLGo's runtime gets at tables through a function of Go's.
 * fun[0] == 0 means "does not implement". A method that matches and has no Ifn leaves its entry null and the
 * rest as it is; such an itab is not remembered if that was the first. */
itab *new_itab(interface_type *inter, type *t, const uncommon *u) NAME(new_itab);
itab *new_itab(interface_type *inter, type *t, const uncommon *u) {
    if (!t) return 0;
    /* One itab for a pair: interequal compares itabs by address. */
    for (size_t i = 0; i < nitabs; i++)
        if (itabs[i]->inter == inter && itabs[i]->typ == t) return itabs[i];
    intptr_t n = inter->methods.len;
    itab *tab = alloc(sizeof(itab) + (n > 0 ? n : 1) * sizeof(void *));
    tab->inter = inter, tab->typ = t, tab->hash = t->hash;
    for (intptr_t i = 0; u && i < n; i++) {
        const method *m = find(u, (imethod *)inter->methods.ptr + i);
        if (!m) {
            tab->fun[0] = 0;
            break;
        }
        tab->fun[i] = m->ifn;
    }
    if (tab->fun[0]) {
        itabs = realloc(itabs, (nitabs + 1) * sizeof *itabs);
        if (!itabs) throw("out of memory", 13);
        itabs[nitabs++] = tab;
    }
    return tab;
}

/* Name and Mtyp alone decide. With -DSTANDIN_GETITAB a conversion goes on to read fun[0], as the getitab of
 * LLGo's runtime does: there, a null Ifn in the first slot turns a valid assertion into a failure. */
_Bool implements(type *want, type *t, const uncommon *u) NAME(implements);
_Bool implements(type *want, type *t, const uncommon *u) {
    if (!t || kind(want) != INTERFACE) return 0;
    slice im = ((interface_type *)want)->methods;
    const imethod *i = im.ptr, *end = i + im.len;
    if (i == end) return 1;
    if (kind(t) == INTERFACE) {
        slice have = ((interface_type *)t)->methods;
        for (const imethod *m = have.ptr, *last = m + have.len; m < last && i < end; m++)
            if (same(m->name, i->name) && m->typ == i->typ) i++;
        return i == end;
    }
    if (!u) return 0;
    for (const method *m = methods_of(u), *last = m + u->mcount; m < last && i < end; m++)
        if (same(m->name, i->name) && m->mtyp == i->typ) i++;
#ifdef STANDIN_GETITAB
    if (i == end && !new_itab((interface_type *)want, t, u)->fun[0]) return 0;
#endif
    return i == end;
}

type *iface_type(itab *tab) NAME(iface_type);
type *iface_type(itab *tab) { return tab ? tab->typ : 0; }

/* The receiver of an interface call: an Ifn takes a pointer, so a value that stands in the data word is
 * moved to memory. */
void *iface_ptr_data(itab *tab, void *data) NAME(iface_ptr_data);
void *iface_ptr_data(itab *tab, void *data) {
    assert_nil(!tab);
    if (!direct(tab->typ) || kind(tab->typ) == POINTER) return data;
    void **p = alloc(sizeof *p);
    *p = data;
    return p;
}

/* ---- Equality and hashes ---- */

/* Calls a closure: the shim knows how the dialect passes the environment. */
_Bool call_equal(void *fn, void *env, const void *p, const void *q) NAME(call_equal);

static _Bool equal(const type *t, const void *p, const void *q) {
    if (!t->equal.fn) {
        prints("panic: runtime error: comparing uncomparable type "), print_type(t);
        end_of_panic();
    }
    return call_equal(t->equal.fn, t->equal.env, p, q);
}

/* The Equal of a direct type is looked at before the words are compared, as newer runtimes do. */
static _Bool data_equal(const type *t, const void *x, const void *y) {
    if (!t) return 1;
    if (t->equal.fn && direct(t)) return x == y;
    return equal(t, x, y);
}

_Bool eface_equal(type *t, void *x, type *u, void *y) NAME(eface_equal);
_Bool eface_equal(type *t, void *x, type *u, void *y) { return t == u && data_equal(t, x, y); }

_Bool string_equal(const char *p, intptr_t n, const char *q, intptr_t m) NAME(string_equal);
_Bool string_equal(const char *p, intptr_t n, const char *q, intptr_t m) {
    return same((string){p, n}, (string){q, m});
}

/* Returns the bytes; the length is the sum, which the shim adds. */
const char *string_cat(const char *p, intptr_t n, const char *q, intptr_t m) NAME(string_cat);
const char *string_cat(const char *p, intptr_t n, const char *q, intptr_t m) {
    char *s = alloc(n + m);
    memcpy(s, p, n);
    memcpy(s + n, q, m);
    return s;
}

_Bool memequal(const void *p, const void *q, intptr_t n) NAME(memequal);
_Bool memequal(const void *p, const void *q, intptr_t n) { return memcmp(p, q, n) == 0; }

_Bool f64equal(const double *p, const double *q) NAME(f64equal);
_Bool f64equal(const double *p, const double *q) { return *p == *q; }

_Bool strequal(const string *p, const string *q) NAME(strequal);
_Bool strequal(const string *p, const string *q) { return same(*p, *q); }

_Bool interequal(const iface *p, const iface *q) NAME(interequal);
_Bool interequal(const iface *p, const iface *q) {
    return p->tab == q->tab && data_equal(iface_type(p->tab), p->data, q->data);
}

_Bool nilinterequal(const eface *p, const eface *q) NAME(nilinterequal);
_Bool nilinterequal(const eface *p, const eface *q) { return eface_equal(p->typ, p->data, q->typ, q->data); }

_Bool structequal(struct_type *t, const char *p, const char *q) NAME(structequal);
_Bool structequal(struct_type *t, const char *p, const char *q) {
    const field *f = t->fields.ptr, *end = f + t->fields.len;
    for (; f < end; f++)
        if (!same(f->name, (string){"_", 1}) && !equal(f->typ, p + f->offset, q + f->offset)) return 0;
    return 1;
}

_Bool arrayequal(array_type *t, const char *p, const char *q) NAME(arrayequal);
_Bool arrayequal(array_type *t, const char *p, const char *q) {
    for (uintptr_t i = 0; i < t->len; i++)
        if (!equal(t->elem, p + i * t->elem->size, q + i * t->elem->size)) return 0;
    return 1;
}

/* ---- Maps: a list, in the order in which the keys came ---- */

typedef struct { intptr_t len, cap; char *keys, *elems; } map;

map *make_map(map_type *t, intptr_t hint) NAME(make_map);
map *make_map(map_type *t, intptr_t hint) { return alloc(sizeof(map)); }

static intptr_t key_index(map_type *t, map *m, const void *key) {
    intptr_t i = 0;
    while (i < m->len && !equal(t->key, m->keys + i * t->key->size, key)) i++;
    return i;
}

static char *grown(const char *old, intptr_t len, intptr_t cap, uintptr_t size) {
    char *p = alloc(cap * size);
    if (len) memcpy(p, old, len * size);
    return p;
}

/* Where the key's element is. */
void *map_assign(map_type *t, map *m, const void *key) NAME(map_assign);
void *map_assign(map_type *t, map *m, const void *key) {
    if (!m) runtime_error("assignment to entry in nil map");
    intptr_t i = key_index(t, m, key);
    if (i == m->len) {
        if (m->len == m->cap) {
            m->cap = 2 * m->cap + 8;
            m->keys = grown(m->keys, m->len, m->cap, t->key->size);
            m->elems = grown(m->elems, m->len, m->cap, t->elem->size);
        }
        memcpy(m->keys + i * t->key->size, key, t->key->size);
        m->len++;
    }
    return m->elems + i * t->elem->size;
}

/* The same, or zeros where there is none. */
const void *map_access(map_type *t, map *m, const void *key) NAME(map_access);
const void *map_access(map_type *t, map *m, const void *key) {
    static const char zeros[1024];
    intptr_t i = m ? key_index(t, m, key) : 0;
    return m && i < m->len ? m->elems + i * t->elem->size : zeros;
}

intptr_t map_len(const map *m) NAME(map_len);
intptr_t map_len(const map *m) { return m ? m->len : 0; }

/* ---- Slices ---- */

/* to may be from. */
void append(slice *to, const slice *from, const void *more, intptr_t n, intptr_t size) NAME(append);
void append(slice *to, const slice *from, const void *more, intptr_t n, intptr_t size) {
    slice s = *from;
    if (s.len + n > s.cap) {
        s.cap = 2 * s.cap + n;
        s.ptr = grown(s.ptr, s.len, s.cap, size);
    }
    if (n) memcpy((char *)s.ptr + s.len * size, more, n * size);
    s.len += n;
    *to = s;
}

static uintptr_t hash_bytes(const void *p, uintptr_t n, uintptr_t h) {
    for (const uint8_t *b = p; n--; b++) h = (h ^ *b) * 0x100000001b3;
    return h;
}

/* Equal values get equal hashes; nothing here depends on which. */
uintptr_t typehash(type *t, const char *p, uintptr_t h) NAME(typehash);
uintptr_t typehash(type *t, const char *p, uintptr_t h) {
    if (t->tflag & REGULAR_MEMORY) return hash_bytes(p, t->size, h);
    switch (kind(t)) {
    case FLOAT32: case FLOAT64: {
        double f = kind(t) == FLOAT32 ? *(const float *)p : *(const double *)p;
        if (f == 0) f = 0; /* +0 and -0 are equal */
        return hash_bytes(&f, sizeof f, h);
    }
    case STRING: return hash_bytes(((const string *)p)->ptr, ((const string *)p)->len, h);
    case INTERFACE: {
        const eface *e = (const eface *)p;
        type *dyn = e->typ;
        if (((interface_type *)t)->methods.len) dyn = iface_type((itab *)dyn);
        if (!dyn) return h;
        return typehash(dyn, direct(dyn) ? (const char *)&e->data : e->data, h);
    }
    case ARRAY: {
        array_type *a = (array_type *)t;
        for (uintptr_t i = 0; i < a->len; i++) h = typehash(a->elem, p + i * a->elem->size, h);
        return h;
    }
    case STRUCT: {
        slice fields = ((struct_type *)t)->fields;
        for (const field *f = fields.ptr, *end = f + fields.len; f < end; f++)
            if (!same(f->name, (string){"_", 1})) h = typehash(f->typ, p + f->offset, h);
        return h;
    }
    }
    prints("panic: runtime error: hash of unhashable type "), print_type(t);
    end_of_panic();
}
