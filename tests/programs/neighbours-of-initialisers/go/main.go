package main

import (
	"x/comparisons"
	"x/maps"
	"x/order"
	"x/tables"
)

func main() {
	order.Run()
	tables.Run()
	maps.Run()
	comparisons.Run()
}
