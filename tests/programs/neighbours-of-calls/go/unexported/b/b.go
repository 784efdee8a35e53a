package b

type Base struct{ N int }

func (b Base) m() int { return b.N + 100 }
func (b Base) lose()  { panic("never") }

type i interface{ m() int }

func Call[T any](v T) int {
	if x, ok := any(v).(i); ok {
		return x.m()
	}
	return -1
}
