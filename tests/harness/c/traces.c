/* Prints, when Go's main has returned, what LLGo's runtime would say of each place where a function begins or calls: the
   format is that of docs/function-table.md. Addresses are left out, so that two builds can be compared. */
#include <stdint.h>
#include <stdio.h>
#include <string.h>

struct row {
    uint32_t symbol[2], name[2], file[2], line;
};
struct call {
    uint64_t id;
    uint32_t row, file[2], line;
};
struct entry {
    uint64_t id;
    uint32_t row;
};
struct place {
    const void *pc;
    uint64_t id;
};

extern struct row *__llgo_funcinfo_table;
extern uint64_t __llgo_funcinfo_count;
extern struct call *__llgo_pcline_table;
extern uint64_t __llgo_pcline_count;
extern const char *__llgo_funcinfo_strings;
extern uint32_t *__llgo_funcinfo_string_offsets;
extern uint64_t __llgo_funcinfo_string_count;
extern struct entry *__llgo_funcinfo_symbol_index;
extern uint64_t __llgo_funcinfo_symbol_index_count;
extern uint16_t *__llgo_funcinfo_hash;
extern uint64_t __llgo_funcinfo_hash_mask;
extern struct place *__llgo_funcinfo_entry_start, *__llgo_funcinfo_entry_end;
extern struct place *__llgo_pcsite_start, *__llgo_pcsite_end;

static const char *text(uint32_t id) {
    return id < __llgo_funcinfo_string_count ? __llgo_funcinfo_strings + __llgo_funcinfo_string_offsets[id] : "?";
}

static void join(char *into, size_t size, const uint32_t name[2]) {
    const char *package = text(name[0]), *own = text(name[1]);
    snprintf(into, size, "%s%s%s", package, *package && *own ? "." : "", own);
}

static void say(const struct row *row) {
    char symbol[512], name[512];
    join(symbol, sizeof symbol, row->symbol);
    join(name, sizeof name, row->name);
    printf("%s is %s, %s%s:%u", symbol, name, text(row->file[0]), text(row->file[1]), row->line);
}

/* By the hash of a symbol, as its assembly has it. */
static const struct row *by_id(uint64_t id) {
    uint64_t low = 0, high = __llgo_funcinfo_symbol_index_count;
    while (low < high) {
        uint64_t middle = (low + high) / 2;
        if (__llgo_funcinfo_symbol_index[middle].id >= id)
            high = middle;
        else
            low = middle + 1;
    }
    if (low == __llgo_funcinfo_symbol_index_count || __llgo_funcinfo_symbol_index[low].id != id)
        return NULL;
    uint32_t row = __llgo_funcinfo_symbol_index[low].row;
    return row > 0 && row <= __llgo_funcinfo_count ? &__llgo_funcinfo_table[row - 1] : NULL;
}

/* By the name of a symbol, as the dynamic linker has it. */
static const struct row *by_symbol(const char *symbol) {
    uint32_t hash = 2166136261u;
    for (const char *byte = symbol; *byte; byte++)
        hash = (hash ^ (uint8_t)*byte) * 16777619u;
    for (uint64_t place = hash & __llgo_funcinfo_hash_mask;; place = (place + 1) & __llgo_funcinfo_hash_mask) {
        uint16_t number = __llgo_funcinfo_hash[place];
        char other[512];
        if (number == 0 || number > __llgo_funcinfo_count)
            return NULL;
        join(other, sizeof other, __llgo_funcinfo_table[number - 1].symbol);
        if (strcmp(other, symbol) == 0)
            return &__llgo_funcinfo_table[number - 1];
    }
}

static void say_call(uint64_t id) {
    for (uint64_t place = 0; place < __llgo_pcline_count; place++) {
        const struct call *call = &__llgo_pcline_table[place];
        if (call->id == id && call->row > 0 && call->row <= __llgo_funcinfo_count) {
            printf("call at %s%s:%u in ", text(call->file[0]), text(call->file[1]), call->line);
            say(&__llgo_funcinfo_table[call->row - 1]);
            printf("\n");
            return;
        }
    }
    printf("call that is not known\n");
}

__attribute__((destructor)) static void traces(void) {
    static const char *const live[] = {
        "main",
        "main.main",
        "github.com/xgo-dev/llgo/runtime/internal/runtime.init",
    };
    printf("rows: %lu\n", (unsigned long)__llgo_funcinfo_count);
    for (size_t index = 0; index < sizeof live / sizeof *live; index++) {
        const struct row *row = by_symbol(live[index]);
        if (row)
            say(row);
        printf(row ? "\n" : "%s is not known\n", live[index]);
    }
    for (struct place *place = __llgo_funcinfo_entry_start; place < __llgo_funcinfo_entry_end; place++) {
        const struct row *row = by_id(place->id);
        char symbol[512];
        if (!place->pc || !place->id)
            continue;
        if (!row) {
            printf("function that is not known\n");
            continue;
        }
        join(symbol, sizeof symbol, row->symbol);
        printf("%s: ", by_symbol(symbol) == row ? "found by name" : "NOT FOUND BY NAME");
        say(row);
        printf("\n");
    }
    for (struct place *place = __llgo_pcsite_start; place < __llgo_pcsite_end; place++)
        if (place->pc && place->id)
            say_call(place->id);
}
