package when

import "hearsay/graph"

// bases are what the bases of expressions are in a reading.
var bases = map[Basis]graph.Basis{Stated: graph.BasisStated, Published: graph.BasisResolved, Earlier: graph.BasisEarlier}

// Told returns e as a reading has it, which cites the text that e was found in. What tells no place in time,
// as "at noon" does, is unresolved there.
func (e *Expression) Told(cite *graph.Citer) *graph.When {
	w := &graph.When{From: e.From, To: e.To, Granularity: graph.Granularity(e.Grain), Basis: graph.BasisUnresolved, Words: cite.Passage(e.Span)}
	if e.Resolved() {
		w.Basis = bases[e.Basis]
	}
	return w
}
