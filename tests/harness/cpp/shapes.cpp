#include "shapes.h"

// What stands where a pure function has no body.
extern "C" void __cxa_pure_virtual() { __builtin_trap(); }

int Square::area() const { return side * side; }
int Square::edges() const { return 4; }
int Disc::area() const { return 3 * radius * radius; }

int total(const Shape *const *shapes, int count) {
    int sum = 0;
    for (int i = 0; i < count; i++) sum += shapes[i]->area();
    return sum;
}
