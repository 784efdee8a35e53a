package maps

// The case itself.
var dead = map[string][]int{"a": {1}, "b": {2, 3}, "c": {4}}
var live = map[string][]int{"x": {1, 2}}
var filled map[string]int

func init() {
	filled = map[string]int{}
	for _, k := range []string{"p", "p"} {
		filled[k]++
	}
}

type item struct {
	n    int
	next *item
}

func (i *item) get() int { return i.n }

type getter interface{ get() int }

// dead: maps of maps, of structs, of interfaces, keyed by numbers and by arrays
var deadNested = map[string]map[string]int{"a": {"b": 1}, "c": {}}
var deadStructs = map[int]item{1: {1, nil}, 2: {2, &item{3, nil}}}
var deadInterfaces = map[[2]int]getter{{1, 2}: &item{1, nil}}

// written alone: the write may not find a nil map
var written = map[string]int{"a": 1}
var writtenSet = map[any]struct{}{}

// live, by another name, and in others
var first = map[string]int{"a": 1}
var second = first
var nested = map[string]map[string]int{"a": {"b": 1}, "c": {}}
var pointed = &behind
var behind = map[int]bool{1: true}

//go:noinline
func write(k string) {
	written[k] = 2
	writtenSet[k] = struct{}{}
}

func Run() {
	live["y"] = append(live["x"], 9)
	println(len(live["x"]), len(filled))
	write("b")
	second["b"] = 2
	println(len(first), second["a"])
	nested["c"]["d"] = 3
	println(len(nested["a"]), nested["c"]["d"])
	(*pointed)[2] = true
	println(len(behind))
}
