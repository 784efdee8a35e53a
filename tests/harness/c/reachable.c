/* What the random init functions of tests/initialisers.rs are linked with: the part of LLGo's runtime that they call, functions
 * of which the pass knows nothing, and a way to print all memory that can be reached from a place.
 *
 * All memory is made of records of two numbers and two pointers to records. */

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#define RUNTIME(x) __asm__("github.com/goplus/llgo/runtime/internal/runtime." #x)

typedef struct record { int64_t number[2]; struct record *next[2]; } record;

/* All memory that was allocated, as a garbage collector knows it. The list itself is not what it looks at. */
typedef struct block { char *start; size_t size; int marked, watched; } block;
static struct { block *blocks; size_t len, room; } *heap;

static void *allocate(size_t size) {
    if (!heap) heap = calloc(1, sizeof *heap);
    if (heap->len == heap->room) {
        heap->room = heap->room ? 2 * heap->room : 1024;
        heap->blocks = realloc(heap->blocks, heap->room * sizeof(block));
    }
    char *start = calloc(1, size ? size : 1);
    heap->blocks[heap->len++] = (block){ start, size, 0, 0 };
    return start;
}

void *alloc_z(int64_t size) RUNTIME(AllocZ);
void *alloc_z(int64_t size) { return allocate(size); }

void *alloc_u(int64_t size) RUNTIME(AllocU);
void *alloc_u(int64_t size) { return allocate(size); }

/* Maps of numbers to records, in the order in which the keys come. */
typedef struct map { int64_t len, key[64]; record *element[64]; } map;

map *make_map(void *type, int64_t hint) RUNTIME(MakeMap);
map *make_map(void *type, int64_t hint) { return allocate(sizeof(map)); }

record **map_assign(void *type, map *m, int64_t *key) RUNTIME(MapAssign);
record **map_assign(void *type, map *m, int64_t *key) {
    int64_t i = 0;
    while (i < m->len && m->key[i] != *key) i++;
    if (i == 64) abort();
    if (i == m->len) m->key[m->len++] = *key;
    return &m->element[i];
}

record **map_assign_fast(void *type, map *m, int64_t key) RUNTIME(MapAssignFast64);
record **map_assign_fast(void *type, map *m, int64_t key) { return map_assign(type, m, &key); }

/* Records are called by the order in which they are met. */
static record *met[1 << 16];
static int64_t met_len;

static void dump(record *r) {
    if (!r) {
        printf(" nil");
        return;
    }
    for (int64_t i = 0; i < met_len; i++)
        if (met[i] == r) {
            printf(" #%ld", (long)i);
            return;
        }
    met[met_len++] = r;
    printf(" [%ld %ld", (long)r->number[0], (long)r->number[1]);
    dump(r->next[0]), dump(r->next[1]);
    printf("]");
}

void observe_record(record *r) {
    met_len = 0;
    printf("record"), dump(r), printf("\n");
}

void observe_map(map **variable) {
    map *m = *variable;
    met_len = 0;
    printf("map");
    for (int64_t i = 0; m && i < m->len; i++) printf(" %ld:", (long)m->key[i]), dump(m->element[i]);
    printf("\n");
}

void observe_number(int64_t n) { printf("number %ld\n", (long)n); }

/* Somebody who keeps what he is given, changes it, and gives it back later. */
static record *kept;

void keep(record *r) {
    r->number[0]++;
    kept = r;
}

record *kept_before(record *otherwise) { return kept ? kept : otherwise; }

static block *block_at(char *address) {
    for (size_t i = 0; heap && i < heap->len; i++)
        if (address >= heap->blocks[i].start && address < heap->blocks[i].start + heap->blocks[i].size)
            return &heap->blocks[i];
    return NULL;
}

static void mark(char *start, char *end) {
    for (char **word = (char **)start; (char *)(word + 1) <= end; word++) {
        block *found = block_at(*word);
        if (found && !found->marked) {
            found->marked = 1;
            mark(found->start, found->start + found->size);
        }
    }
}

/* What a variable holds is watched, as by a weak pointer. */
void watch(record *variable) {
    for (int i = 0; i < 2; i++) {
        block *found = block_at((char *)variable->next[i]);
        if (found) found->watched = 1;
    }
}

/* Prints which of what is watched a garbage collector would leave: what variables lead to. */
void collect(void) {
    extern char __data_start, _end;
    mark(&__data_start, &_end);
    for (size_t i = 0; heap && i < heap->len; i++)
        if (heap->blocks[i].watched) printf("%s\n", heap->blocks[i].marked ? "held" : "collected");
}
