package dynamic

type Speaker interface{ Speak() int }
type Cat struct{ n int }

func (c *Cat) Speak() int { return c.n + 1 }
func (c *Cat) Purr() int  { panic("never") }

type Runner interface{ Run() int }
type Dog [2]int

func (d Dog) Run() int { return d[1] }
func (d Dog) Sit() int { panic("never") }

type Swimmer interface{ Swim() }
type Fish struct{ name string }

func (f Fish) Swim() { println(f.name) }
func (f Fish) Fly()  { panic("never") }

type Outer struct{ Inner }
type Inner struct{ s string }

func (i Inner) Text() string { return i.s }
func (i Inner) Lose() string { panic("never") }

var cat any = &Cat{41}
var dog any = Dog{1, 2}
var fish any = Fish{"swims"}
var outer any = Outer{Inner{"deep"}}

type holder struct{ runs []Runner }

//go:noinline
func (h *holder) add(v any) { h.runs = append(h.runs, v.(Runner)) }

func Run() {
	defer fish.(Swimmer).Swim()
	f := cat.(Speaker).Speak
	println(f())
	var h holder
	h.add(dog)
	println(h.runs[0].Run())
	println(interface{ Text() string }.Text(outer.(interface{ Text() string })))
}
