// Virtual functions as ordinary C++ has them, without a header or a symbol of the C++ library: a machine that tests
// may lack it.

struct Shape {
    virtual int area() const = 0;
    virtual int edges() const { return 0; }
    virtual const char *name() const { return "shape"; }
};

struct Named : Shape {
    explicit Named(const char *name) : own(name) {}
    const char *name() const override { return own; }
    const char *own;
};

struct Square : Named {
    explicit Square(int side) : Named("square"), side(side) {}
    int area() const override;
    int edges() const override;
    int side;
};

struct Disc : Named {
    explicit Disc(int radius) : Named("disc"), radius(radius) {}
    int area() const override;
    int radius;
};

int total(const Shape *const *shapes, int count);
