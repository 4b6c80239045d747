package compare

import (
	"hearsay/graph"
)

// when compares when two claims say that something happened or was so. What is told more exactly lies within the other's
// time: a day of "since May", and "since 5 May" itself beside May. Of two times that begin, or end, what they tell, only the
// begin or the end is compared: "since May" is less exact than "since 5 May" and not the same as "since June".
func when(a, b *graph.Claim) match {
	x, y := a.Period(), b.Period()
	switch {
	case x == y:
		return equal
	case x.Open():
		return secondFiner
	case y.Open():
		return firstFiner
	case x.To == "" && y.To == "":
		return dates(x.From, y.From)
	case x.From == "" && y.From == "":
		return dates(x.To, y.To)
	}
	switch {
	case halfOpen(x) && !halfOpen(y):
		return swapped(bounding(y, x))
	case halfOpen(y) && !halfOpen(x):
		return bounding(x, y)
	case within(x, y):
		return firstFiner
	case within(y, x):
		return secondFiner
	}
	return different
}

func halfOpen(x graph.DateRange) bool { return x.From == "" || x.To == "" }

func swapped(m match) match {
	switch m {
	case firstFiner:
		return secondFiner
	case secondFiner:
		return firstFiner
	}
	return m
}

// bounding compares a time with both ends to one that has only one.
func bounding(x, half graph.DateRange) match {
	bound := half.From + half.To
	switch {
	case x.From == x.To && dates(x.From, bound) != different:
		return dates(x.From, bound)
	case within(x, half):
		return firstFiner
	}
	return different
}

const late = "~" // after every digit: the last day of a month or year

// disjoint reports whether no day is in both.
func disjoint(x, y graph.DateRange) bool {
	before := func(x, y graph.DateRange) bool { return x.To != "" && y.From != "" && x.To+late < y.From }
	return before(x, y) || before(y, x)
}

// within reports whether every day of x is one of y's, as far as both are told.
func within(x, y graph.DateRange) bool {
	begins := y.From == "" || x.From != "" && x.From >= y.From
	ends := y.To == "" || x.To != "" && x.To+late <= y.To+late
	return begins && ends
}
