package half

type RW interface {
	Read() int
	Write() int
}
type R struct{ n int }

func (r *R) Read() int { return r.n }

type W struct{ n int }

func (w W) Write() int { return w.n }

type RWs struct {
	*R
	W
}

// Half has Write of another signature.
type Half struct{}

func (Half) Read() int   { return 5 }
func (Half) Write(int)   { panic("never") }
func (Half) Other() bool { panic("never") }

// Third is half of it for one interface and whole for another.
type Third struct{}

func (Third) Read() int  { panic("never") }
func (Third) Close() int { return 8 }

type RC interface {
	Close() int
}

//go:noinline
func use(v any) int {
	if rw, ok := v.(RW); ok {
		return rw.Read() + rw.Write()
	}
	return 0
}

//go:noinline
func closes(v any) int {
	if c, ok := v.(RC); ok {
		return c.Close()
	}
	return 0
}

func Run() {
	println(use(RWs{&R{1}, W{2}}), use(&RWs{&R{3}, W{4}}), use(Half{}), use(&R{9}), use(W{9}))
	println(use(Third{}), closes(Third{}), closes(Half{}))
	var r any = RWs{&R{1}, W{2}}
	println(r.(RW).Write())
}
