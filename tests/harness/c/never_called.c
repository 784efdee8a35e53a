/* What the random look-ups of tests/never_called.rs are linked with: the look-up itself, whose result has the address of
 * `body` where `Func` has its pointer, and what gets at things. Each number that is printed is that of a function that
 * has got at `body`. */

#include <stdint.h>
#include <stdio.h>
#include <string.h>

enum { WORDS = 10, POINTER = 7 };

typedef struct method { char *word[WORDS]; } method;

static char body, other[WORDS];

method look(void *type, char *name, int64_t len) {
    method found;
    for (int i = 0; i < WORDS; i++) found.word[i] = i == POINTER ? &body : &other[i];
    return found;
}

void use(void *what) {}

void get(int64_t number, char *what) {
    if (what == &body) printf("%ld\n", (long)number);
}

void get_memory(int64_t number, char **at, int64_t words) {
    for (int64_t i = 0; i < words; i++) get(number, at[i]);
}
