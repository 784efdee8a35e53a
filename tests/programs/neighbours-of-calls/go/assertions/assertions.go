package assertions

import "x/assertions/a"

type Cat struct{ n int }

func (c *Cat) Speak() int { return c.n + 1 }
func (c *Cat) Shout() int { return c.n + 2 }
func (c *Cat) Purr() int  { panic("never") }

type Dog int

func (d Dog) Bark() int { return int(d) }
func (d Dog) Sit() int  { return int(d) + 1 }
func (d Dog) Roll() int { panic("never") }

type Fn func() int

func (f Fn) Call() int { return f() }
func (f Fn) Lose() int { panic("never") }

var box any = &Cat{41}
var dog any = Dog(7)
var fn any = Fn(func() int { return 9 })

//go:noinline
func widen(s a.Speaker) int { return s.(interface{ Shout() int }).Shout() }

func Run() {
	// an interface that embeds one of another package
	println(box.(a.Loud).Speak(), widen(box.(a.Speaker)))
	// by a type parameter
	type barker interface{ Bark() int }
	b, ok := a.As[barker](dog)
	println(ok, b.Bark())
	c, ok := a.As[interface{ Call() int }](fn)
	println(ok, c.Call())
	// several interfaces in one case, and one that comes from there
	switch v := dog.(type) {
	case interface{ Nope() }, interface{ Sit() int }:
		println(v.(interface{ Sit() int }).Sit())
	}
}
