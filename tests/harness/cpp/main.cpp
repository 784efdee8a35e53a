#include "shapes.h"

extern "C" int printf(const char *, ...);

int main(int argc, char **) {
    Square square(argc + 3);
    Disc disc(argc);
    const Shape *shapes[] = {&square, &disc};
    for (const Shape *shape : shapes) printf("%s %d\n", shape->name(), shape->area());
    printf("%d\n", total(shapes, 2));
    return 0;
}
