package a

var N int

func Next(by int) int { N += by; return N }

var Unread = Next(1)
var Read = Next(10)
var unread2 = map[int]int{Next(100): 1}
