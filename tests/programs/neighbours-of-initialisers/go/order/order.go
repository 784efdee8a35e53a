package order

import "x/order/a"

// The case itself.
var x = 0
var first = foo()
var second = x
var unused = foo()

func foo() int { x++; return x }

var log []int

//go:noinline
func say(i int) int { log = append(log, i); return i }

// the elements of unread composites
var list = []int{say(1), say(2)}
var table = map[int]struct{ n int }{say(3): {say(4)}, say(5): {say(6)}}
var nested = struct {
	a [2]int
	p *int
}{[2]int{say(7), say(8)}, ptr(say(9))}

func ptr(i int) *int { return &i }

// one of two is read
var read, unread = two()

func two() (int, int) { return say(10), say(11) }

// of what is declared later, and from another package
var early = late + say(12)
var late = a.Next(1000) + say(13)
var total int
var method = (&counter{}).add(15)

type counter struct{ n int }

func (c *counter) add(i int) int { c.n += i; total += c.n; return c.n }

var closure = func() int { total += 100; return total }()
var m = map[string]int{}
var filled = fill("x")

func fill(s string) int { m[s]++; return m[s] }

func Run() {
	for _, i := range log {
		print(i, " ")
	}
	println(first, second, x, read, total, m["x"], a.N, a.Read)
}
