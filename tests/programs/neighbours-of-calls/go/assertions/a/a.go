package a

type Speaker interface{ Speak() int }
type Loud interface {
	Speaker
	Shout() int
}

func Say(v any) int { return v.(Speaker).Speak() }

func As[T any](v any) (t T, ok bool) { t, ok = v.(T); return }
