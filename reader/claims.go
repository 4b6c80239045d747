package reader

import (
	"slices"

	"hearsay/extract/when"
	"hearsay/graph"
)

var (
	polarities   = []graph.Polarity{graph.Positive, graph.Negative}
	factualities = []graph.Factuality{graph.Stated, graph.Alleged, graph.Hypothetical, graph.Future}
)

// A place is where a claim stands: its evidence, and in that the predicate, which is empty where no word
// stands for it.
type place struct{ evidence, predicate graph.Span }

// claim returns the claim that the model calls id, nil where it is refused. It is looked at once; one that
// speaks of itself, over whatever detour, is refused.
func (v *verifier) claim(id string) *graph.Claim {
	if c, looked := v.claims[id]; looked {
		return c
	}
	v.claims[id] = nil
	said := v.asked[id]
	if said == nil {
		return nil
	}
	c, where, why := v.build(said)
	if why != "" {
		v.report.refuse("claim", why)
		return nil
	}
	if same := v.byID[c.ID]; same != nil {
		v.claims[id] = same
		return same
	}
	v.claims[id], v.byID[c.ID], v.about[c.ID] = c, c, where
	v.reading.Claims = append(v.reading.Claims, c)
	return c
}

func (v *verifier) build(said *saidClaim) (c *graph.Claim, where place, why string) {
	c = &graph.Claim{Polarity: graph.Polarity(said.Polarity), Factuality: graph.Factuality(said.Factuality)}
	if !slices.Contains(polarities, c.Polarity) || !slices.Contains(factualities, c.Factuality) {
		return c, where, "no such polarity or factuality"
	}
	if where.evidence, why = v.text.locate(said.Evidence, graph.Span{}, maxPassage); why != "" {
		return c, where, "evidence: " + why
	}
	p, ok := v.predicate(said.Predicate, where.evidence)
	if !ok {
		return c, where, "the predicate is not in the evidence"
	}
	if why = v.polarity(c.Polarity, &p, where.evidence); why != "" {
		return c, where, why
	}
	c.Predicate, where.predicate = p.Predicate, p.span
	if c.Subject, why = v.term(said.Subject, where.evidence); why != "" {
		return c, where, "subject: " + why
	}
	if c.Object, why = v.term(said.Object, where.evidence); why != "" {
		return c, where, "object: " + why
	}
	if c.Subject.Empty() && c.Object.Empty() {
		return c, where, "neither subject nor object"
	}
	v.arguments(c, said, where.evidence)
	c.When = v.time(said.Time, where.evidence)
	if c.When != nil {
		c.Time = c.When.Date()
	}
	c.Evidence = v.citer.Evidence(where.evidence)
	c.ID = graph.ClaimID(c)
	return c, where, ""
}

// term is what fills a place of a claim.
func (v *verifier) term(said saidTerm, evidence graph.Span) (t graph.Term, why string) {
	switch {
	case said == saidTerm{}:
		return t, ""
	case said.Entity != "" && said.Claim == "" && said.Text == "":
		e := v.entities[said.Entity]
		if e == nil {
			return t, "an entity that was refused"
		}
		if !v.near(e, evidence) {
			return t, "an entity that is not mentioned there"
		}
		return graph.Term{Entity: e.ID, Text: e.Name}, ""
	case said.Claim != "" && said.Entity == "" && said.Text == "":
		c := v.claim(said.Claim)
		if c == nil {
			return t, "a claim that was refused, or speaks of itself"
		}
		return graph.Term{Claim: c.ID, Text: plain(c.Evidence.Text)}, ""
	case said.Text != "" && said.Entity == "" && said.Claim == "":
		words := trimmed(said.Text)
		if places := v.text.inside(v.text.places(words), evidence); len(places) > 0 {
			return graph.Term{Text: plain(v.text.original(places[0]).Of(v.Article.Text))}, ""
		}
		return t, "the words are not in the evidence"
	}
	return t, "two things at once"
}

// near reports whether e is mentioned in the paragraph of the evidence or the one before.
func (v *verifier) near(e *graph.Entity, evidence graph.Span) bool {
	first, last := v.paragraph(evidence.StartByte)-1, v.paragraph(evidence.EndByte-1)
	return slices.ContainsFunc(e.Mentions, func(m graph.Mention) bool {
		p := v.paragraph(m.StartByte)
		return first <= p && p <= last
	})
}

// arguments adds those that the evidence has. A role is one of the usual names or a word of the evidence.
func (v *verifier) arguments(c *graph.Claim, said *saidClaim, evidence graph.Span) {
	for _, a := range said.Arguments {
		role := trimmed(a.Role)
		usual := slices.Contains([]string{"time", "place", "addressee"}, role)
		if !usual && (len(role) > maxWords || len(v.text.inside(v.text.places(role), evidence)) == 0) {
			v.report.refuse("argument", "the role is no word of the evidence")
			continue
		}
		value, why := v.term(a.Value, evidence)
		if why == "" && value.Empty() {
			why = nothingQuoted
		}
		if why != "" {
			v.report.refuse("argument", why)
			continue
		}
		c.Arguments = append(c.Arguments, graph.Argument{Role: role, Value: value})
	}
}

// time returns how the text tells the date that the model gives, where a time expression of the same
// sentence does, else nil: no day is taken on the model's word.
func (v *verifier) time(said string, evidence graph.Span) *graph.When {
	if said == "" {
		return nil
	}
	first, end := v.Document.SentencesOver(evidence)
	for i := first; i < end; i++ {
		for _, e := range when.Over(v.Times, v.Document.Sentences[i].Span) {
			if d := e.Date(); d != "" && string(d) == said {
				return e.Told(v.citer)
			}
		}
	}
	v.report.refuse("time", "no words of the sentence tell it")
	return nil
}
