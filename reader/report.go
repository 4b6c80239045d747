package reader

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// A Report tells what it took to read an article, and what the model said that was refused.
type Report struct {
	// Cached tells that the answer was there already and nothing was asked.
	Cached bool
	// Requests is how often the model was asked, Tokens how many were sent and received; where the
	// endpoint does not count them, a guess from the bytes.
	Requests int
	Tokens   int64
	// Kept is how many entities, claims and statements the reading holds.
	Kept int
	// Refused stands in the order of What, then Why, each pair once.
	Refused []Refusal
}

// A Refusal is a sort of thing the model said that the text does not bear out.
type Refusal struct {
	// What was refused: an answer, entity, mention, claim, argument, time or statement.
	What string
	// Why it was refused.
	Why   string
	Count int
}

func (r *Report) refuse(what, why string) {
	at, found := slices.BinarySearchFunc(r.Refused, Refusal{What: what, Why: why}, func(a, b Refusal) int {
		return cmp.Or(cmp.Compare(a.What, b.What), cmp.Compare(a.Why, b.Why))
	})
	if !found {
		r.Refused = slices.Insert(r.Refused, at, Refusal{What: what, Why: why})
	}
	r.Refused[at].Count++
}

// String is the report on one line, for a person.
func (r Report) String() string {
	var b strings.Builder
	asked := fmt.Sprintf("requests: %d, tokens: %d", r.Requests, r.Tokens)
	if r.Cached {
		asked = "from the cache"
	}
	total := 0
	for _, x := range r.Refused {
		total += x.Count
	}
	fmt.Fprintf(&b, "%d kept, %d refused (%s)", r.Kept, total, asked)
	separator := ": "
	for _, x := range r.Refused {
		fmt.Fprintf(&b, "%s%d %s, %s", separator, x.Count, x.What, x.Why)
		separator = "; "
	}
	return b.String()
}
