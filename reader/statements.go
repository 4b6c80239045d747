package reader

import (
	"slices"

	"hearsay/graph"
)

// maxSpeakers bounds a chain.
const maxSpeakers = 10

// statement keeps a statement whose every speaker is borne out. The publisher's link is not the model's to
// make, and neither is the kind, which the quotation marks tell.
func (v *verifier) statement(said saidStatement) {
	s, why := v.stated(said)
	if why != "" {
		v.report.refuse("statement", why)
		return
	}
	if s.ID = graph.StatementID(s); !v.said[s.ID] {
		v.said[s.ID] = true
		v.reading.Statements = append(v.reading.Statements, s)
	}
}

func (v *verifier) stated(said saidStatement) (*graph.Statement, string) {
	c := v.claims[said.Claim]
	if c == nil {
		return nil, "its claim was refused"
	}
	about := v.about[c.ID]
	evidence, why := v.text.locate(said.Evidence, graph.Span{}, maxPassage)
	switch {
	case why != "":
		return nil, "evidence: " + why
	case len(said.Speakers) > maxSpeakers:
		return nil, "too many speakers"
	}
	answers := len(said.Speakers) > 0 && answering(said.Speakers[len(said.Speakers)-1])
	switch {
	case evidence.Overlaps(about.evidence):
		evidence = evidence.Cover(about.evidence)
	case !answers:
		return nil, "its evidence does not carry the claim"
	}
	s := &graph.Statement{Article: v.Article.ID, Claim: c.ID, Kind: v.kind(about, len(said.Speakers)), Rules: []string{"read by a language model; each passage stands in the text"}}
	if len(said.Speakers) == 0 && s.Kind != graph.None {
		return nil, "the publisher's own words stand in quotation marks"
	}
	s.Chain = []graph.Link{v.publisher(len(said.Speakers) > 0)}
	for i, x := range said.Speakers {
		innermost := i == len(said.Speakers)-1
		l, why := v.link(x, evidence, s.Chain[i].Speaker)
		if why == "" && innermost && !answers && !carries(l.Content, about) {
			why = "what the speaker says does not carry the claim"
		}
		if why != "" {
			return nil, why
		}
		s.Chain = append(s.Chain, l)
	}
	s.Evidence = v.citer.Evidence(evidence)
	return s, ""
}

// answering reports whether a speaker takes up a claim that may stand elsewhere.
func answering(x saidSpeaker) bool {
	switch graph.Stance(x.Stance) {
	case graph.Confirms, graph.Denies, graph.Disputes, graph.Questions, graph.DeclinesComment:
		return true
	}
	return false
}

// kind is Direct where the claim stands in quotation marks, Mixed where some of it does. A word or two in
// quotation marks are the publisher's own still, unless they are what the claim says.
func (v *verifier) kind(about place, speakers int) graph.StatementKind {
	heart := about.predicate
	if heart.Empty() {
		heart = about.evidence
	}
	_, whole := v.Document.Quoted(about.evidence)
	_, inside := v.Document.Quoted(heart)
	switch {
	case whole || inside:
		return graph.Direct
	case speakers == 0:
		return graph.None
	}
	for _, q := range v.Document.Quotes {
		if q.Span.Overlaps(about.evidence) {
			return graph.Mixed
		}
	}
	return graph.Indirect
}

func (v *verifier) publisher(others bool) graph.Link {
	name := v.Article.Publisher
	if name == "" {
		name = v.Article.SyndicatedFrom
	}
	stance := graph.Asserts
	if others {
		stance = graph.Reports
	}
	return graph.Link{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, Name: name}, Stance: stance}
}

// carries reports whether one of the passages holds the predicate of the claim, or where that is no word,
// some of its evidence.
func carries(content []graph.Passage, about place) bool {
	return slices.ContainsFunc(content, func(p graph.Passage) bool {
		if about.predicate.Empty() {
			return p.Span.Overlaps(about.evidence)
		}
		return p.Span.Overlaps(about.predicate)
	})
}
