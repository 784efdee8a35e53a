package comparisons

type E struct{ s string }
type Big struct {
	a [40]int
	v any
}
type Deep struct {
	pad [3]Big
	f   float64
	i   interface{ get() string }
}

func (e E) get() string { return e.s }

// The case itself.
type K struct {
	a [40]int
	v any
}

var case1, case2 = K{v: E{"q"}}, K{v: E{"q"}}
var inMap = map[K]bool{case1: true}

type Never struct {
	a [40]int
	e any
}

//go:noinline
func mk(s string) Deep { return Deep{[3]Big{{v: E{s}}, {v: [2]E{{s}, {s}}}, {}}, 0.0, E{s}} }

// arrays of large ones, in interfaces, and by a type parameter
var x, y = [2]Deep{mk("p"), mk("q")}, [2]Deep{mk("p"), mk("q")}
var ix, iy any = x, y

//go:noinline
func same[T comparable](a, b T) bool { return a == b }

//go:noinline
func in(v any, list ...any) int {
	for i, w := range list {
		switch v {
		case w:
			return i
		}
	}
	return -1
}

type slot struct {
	k any
	n int
}

var m = map[any]int{mk("a"): 1, Big{v: 2}: 2}
var unread = map[Never]int{{e: 1}: 1}

func Run() {
	println(x == y, ix == iy, same(x, y), same(mk("a"), mk("b")))
	println(m[mk("a")], m[Big{v: 2}], m[Big{v: 3}], in(mk("r"), 1, "s", mk("r")))
	println(case1 == case2, inMap[case2])
}
