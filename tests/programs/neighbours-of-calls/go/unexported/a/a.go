package a

type Base struct{ N int }

func (b Base) m() int  { return b.N }
func (b *Base) p() int { return b.N + 10 }
func (b Base) M() int  { return b.N + 20 }
func (b Base) lose()   { panic("never") }

type i interface{ m() int }

func Call(v any) int {
	if x, ok := v.(i); ok {
		return x.m()
	}
	return -1
}

func CallP(v interface{ p() int }) int { return v.p() }

func CallBoth(v any) int {
	x, ok := v.(interface {
		m() int
		M() int
	})
	if !ok {
		return -1
	}
	return x.m() + x.M()
}
