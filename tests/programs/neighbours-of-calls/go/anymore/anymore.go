package anymore

type Never interface{ Nope(int8) int }
type T struct{}

func (T) Nope(int8) int { panic("never") }

type P struct{ n int }

func (*P) Nope(int8) int { panic("never") }

type L []int

func (L) Nope(int8) int { panic("never") }

// Held in variables that nobody reads.
var table = map[string]Never{"a": T{}, "b": &P{1}}
var list = []Never{L{1}, T{}}

type ops struct {
	live func() int
	dead func() Never
}

var some = ops{func() int { return 4 }, func() Never { return &P{2} }}

//go:noinline
func call(n Never) (r bool) {
	defer func() { r = recover() != nil }()
	println(n.Nope(1))
	return
}

//go:noinline
func none() Never { var a any; r, _ := a.(Never); return r }

func Run() {
	println(call(none()), some.live())
	var s []Never
	s = append(s, nil)
	println(call(s[0]))
	var m map[string]Never
	println(call(m["x"]))
}
