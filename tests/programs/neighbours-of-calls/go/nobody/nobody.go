package nobody

type Never interface{ Nope(int8) int }

type W struct {
	Never
	n int
}

var n Never
var ws = []W{{n: 1}}

//go:noinline
func call(f func()) (r bool) {
	defer func() { r = recover() != nil }()
	f()
	return
}

func generic[T Never](t T) int { return t.Nope(2) }

type Table struct{ f func(Never) int }

func Run() {
	println(call(func() { println(ws[0].Nope(1)) }))
	println(call(func() { println(generic[Never](n)) }))
	t := Table{func(n Never) int { return n.Nope(3) }}
	println(call(func() { println(t.f(n)) }))
	println(call(func() { defer n.Nope(4) }))
}
