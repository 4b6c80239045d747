package language

import "hearsay/graph"

// A Chain is the spans of one text that refer to one thing.
type Chain []graph.Span

// A Ratio is what is counted on the way to a score: found of wanted, and right of given. Ratios of several
// texts add up before anything is divided.
type Ratio struct{ Found, Wanted, Right, Given float64 }

// Recall is the part of what is wanted that is found, 0 where nothing is wanted.
func (r Ratio) Recall() float64 { return quotient(r.Found, r.Wanted) }

// Precision is the part of what is given that is right, 0 where nothing is given.
func (r Ratio) Precision() float64 { return quotient(r.Right, r.Given) }

// F1 is the harmonic mean of recall and precision, 0 where both are.
func (r Ratio) F1() float64 {
	return quotient(2*r.Recall()*r.Precision(), r.Recall()+r.Precision())
}

func (r Ratio) plus(o Ratio) Ratio {
	return Ratio{r.Found + o.Found, r.Wanted + o.Wanted, r.Right + o.Right, r.Given + o.Given}
}

func quotient(a, b float64) float64 {
	if b == 0 {
		return 0
	}
	return a / b
}

// Coreference holds the counts of the measures of coreference that are in common use. All compare spans
// exactly, after Pradhan and others, "Scoring coreference partitions of predicted mentions" (2014).
type Coreference struct {
	Mentions Ratio // spans in chains, whatever the chain
	MUC      Ratio // links (Vilain and others, 1995)
	B3       Ratio // mention by mention (Bagga and Baldwin, 1998)
	CEAFe    Ratio // chains paired one to one (Luo, 2005; similarity φ4)
}

// CoNLL is the mean of the F1 of MUC, B³ and CEAFe, between 0 and 1.
func (c Coreference) CoNLL() float64 { return (c.MUC.F1() + c.B3.F1() + c.CEAFe.F1()) / 3 }

func (c Coreference) plus(o Coreference) Coreference {
	return Coreference{c.Mentions.plus(o.Mentions), c.MUC.plus(o.MUC), c.B3.plus(o.B3), c.CEAFe.plus(o.CEAFe)}
}

// ScoreChains compares the chains of one text with those wanted. Chains of one span are left out on both
// sides, as OntoNotes and OntoGUM annotate none. No span may be in two chains of one side.
func ScoreChains(wanted, given []Chain) Coreference {
	wanted, given = several(wanted), several(given)
	var c Coreference
	c.MUC.Found, c.MUC.Wanted = links(wanted, given)
	c.MUC.Right, c.MUC.Given = links(given, wanted)
	c.B3.Found, c.B3.Wanted = shares(wanted, given)
	c.B3.Right, c.B3.Given = shares(given, wanted)
	c.CEAFe.Found = best(similarities(wanted, given))
	c.CEAFe.Right = c.CEAFe.Found
	c.CEAFe.Wanted, c.CEAFe.Given = float64(len(wanted)), float64(len(given))
	c.Mentions = Ratio{Wanted: c.B3.Wanted, Given: c.B3.Given}
	for span := range owners(wanted) {
		if _, ok := owners(given)[span]; ok {
			c.Mentions.Found++
			c.Mentions.Right++
		}
	}
	return c
}

func several(chains []Chain) []Chain {
	var out []Chain
	for _, c := range chains {
		if len(c) > 1 {
			out = append(out, c)
		}
	}
	return out
}

// owners says which chain each span is in.
func owners(chains []Chain) map[graph.Span]int {
	m := make(map[graph.Span]int)
	for i, c := range chains {
		for _, s := range c {
			m[s] = i
		}
	}
	return m
}

// overlaps counts the spans that a chain shares with each of the others, and those it shares with none.
func overlaps(c Chain, owner map[graph.Span]int) (shared map[int]int, none int) {
	shared = make(map[int]int)
	for _, s := range c {
		if o, ok := owner[s]; ok {
			shared[o]++
		} else {
			none++
		}
	}
	return shared, none
}

// links counts, of the links that hold the chains together, those that the others keep.
func links(chains, others []Chain) (kept, all float64) {
	owner := owners(others)
	for _, c := range chains {
		shared, none := overlaps(c, owner)
		kept += float64(len(c) - len(shared) - none)
		all += float64(len(c) - 1)
	}
	return kept, all
}

// shares adds up over the spans of the chains which part of its chain each finds again.
func shares(chains, others []Chain) (found, all float64) {
	owner := owners(others)
	for _, c := range chains {
		shared, _ := overlaps(c, owner)
		for _, n := range shared {
			found += float64(n*n) / float64(len(c))
		}
		all += float64(len(c))
	}
	return found, all
}

// similarities is φ4 of each chain with each of the others.
func similarities(chains, others []Chain) [][]float64 {
	owner := owners(others)
	table := make([][]float64, len(chains))
	for i, c := range chains {
		table[i] = make([]float64, len(others))
		shared, _ := overlaps(c, owner)
		for j, n := range shared {
			table[i][j] = 2 * float64(n) / float64(len(c)+len(others[j]))
		}
	}
	return table
}
