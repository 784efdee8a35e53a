package main

import (
	"x/anymore"
	"x/assertions"
	"x/dynamic"
	"x/half"
	"x/nobody"
	"x/unexported"
)

func main() {
	assertions.Run()
	dynamic.Run()
	half.Run()
	nobody.Run()
	anymore.Run()
	unexported.Run()
}
