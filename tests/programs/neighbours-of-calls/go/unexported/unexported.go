package unexported

import (
	"x/unexported/a"
	"x/unexported/b"
)

type OnlyB struct{ b.Base }
type Ptr struct{ *a.Base }
type Mine struct{ n int }

func (m Mine) m() int { return m.n }
func (m Mine) M() int { return m.n }

type mine interface{ m() int }

func Run() {
	println(a.Call(OnlyB{b.Base{1}}), b.Call(OnlyB{b.Base{1}}))
	println(a.Call(Ptr{&a.Base{2}}), b.Call(Ptr{&a.Base{2}}), a.CallP(Ptr{&a.Base{2}}))
	println(a.CallBoth(Ptr{&a.Base{3}}), a.CallBoth(Mine{4}))
	println(a.Call(Mine{4}), b.Call(Mine{4}))
	_, ok := any(Ptr{&a.Base{5}}).(mine)
	println(ok)
	var v any = Mine{6}
	println(v.(mine).m())
}

func init() {
	println(a.Call(Two{A{7}, OnlyB{b.Base{8}}}.A), b.Call(Two{A{7}, OnlyB{b.Base{8}}}.OnlyB))
}

type A = a.Base
type Two struct {
	A
	OnlyB
}
