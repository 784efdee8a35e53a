package tables

// The case itself.
func digest(b []byte) (r [32]byte) {
	for i := range r {
		r[i] = byte(len(b) + i)
	}
	return
}

var tag = digest(nil)
var table = map[string][32]byte{"": tag}

type num struct{ n, m int }

func (n num) sum() int  { return n.n + n.m }
func (n num) lose() int { panic("never") }

type summer interface{ sum() int }

//go:noinline
func mk(i int) num { return num{i, i + 1} }

//go:noinline
func key(i int) (k [16]byte) {
	for j := range k {
		k[j] = byte(i + j)
	}
	return
}

var one, two = mk(1), mk(2)

// by place, in a slice, an array of arrays, and behind pointers
var slice = []num{one, two, mk(3)}
var array = [2][2]num{{one, two}, {two}}
var pointers = []*num{&one, &two}

// keyed by what is computed, and with interfaces of it
var k1 = key(1)
var byKey = map[[16]byte]summer{k1: one, key(2): &two}

// a map in a map, and one of which only the length is read
var inner = map[string]num{"": one}
var outer = map[string]map[string]num{"x": inner, "y": {"z": two}}
var counted = map[num]bool{one: true, two: true, mk(1): false}

// unread
var lost = map[string]num{"a": mk(7), "b": one}
var lostKeys = map[[16]byte]summer{k1: mk(8)}

func init() { one.n = 100 }

func Run() {
	local := map[string][32]byte{"": tag}
	println(local[""] == table[""])
	println(slice[0].n, slice[2].m, array[1][0].n, array[0][0].n, pointers[0].n)
	println(byKey[key(1)].sum(), byKey[key(2)].sum())
	println(outer["x"][""].n, outer["y"]["z"].m, len(counted))
}
