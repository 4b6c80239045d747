package claims

import (
	"strings"

	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/graph"
)

// A nominalization is a noun for what somebody does or what is done to somebody.
type nominalization struct {
	verb string // its participle where it is undergone
	// undergone tells that a possessor or "of" names who it is done to: "her arrest".
	undergone bool
	// prep goes before what is the object: "resignation from".
	prep string
}

// nominalizations were chosen for this project: what becomes of people in the news.
var nominalizations = map[string]nominalization{
	"resignation": {"resign", false, "from"}, "departure": {"depart", false, "from"}, "withdrawal": {"withdraw", false, "from"},
	"retirement": {"retire", false, "from"}, "arrest": {"arrested", true, "in"}, "detention": {"detained", true, "in"},
	"imprisonment": {"imprisoned", true, "in"}, "dismissal": {"dismissed", true, "from"}, "removal": {"removed", true, "from"},
	"expulsion": {"expelled", true, "from"}, "suspension": {"suspended", true, "from"}, "appointment": {"appointed", true, "as"},
	"election": {"elected", true, "to"}, "conviction": {"convicted", true, "for"}, "extradition": {"extradited", true, "to"},
	"interference": {"interfere", false, "in"}, "meddling": {"meddle", false, "in"}, "involvement": {"be involved", false, "in"},
	"participation": {"participate", false, "in"}, "support": {"support", false, "for"}, "opposition": {"oppose", false, "to"},
	"criticism": {"criticize", false, "of"}, "refusal": {"refuse", false, "to"}, "decision": {"decide", false, "to"},
	"assassination": {"assassinated", true, "in"}, "murder": {"murdered", true, "in"}, "killing": {"killed", true, "in"},
}

// nominals reads the nouns of s that tell what happened with somebody named to it.
func (r *reader) nominals() []Proposition {
	var out []Proposition
	if r.s.Kind == text.Headline {
		return nil // a stack of nouns without the words that tell who did it
	}
	for i := range r.s.Tokens {
		x, ok := nominalizations[strings.ToLower(r.s.Lemma(i))]
		if !ok || r.s.Tokens[i].UPOS != "NOUN" || r.s.Tokens[i].Rel == "compound" {
			continue
		}
		if p, ok := r.nominal(i, x); ok {
			out = append(out, p)
		}
	}
	return out
}

func (r *reader) nominal(i int, x nominalization) (Proposition, bool) {
	noun := strings.ToLower(r.s.Tokens[i].Form)
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: x.verb, Label: noun, Polarity: graph.Positive, Factuality: graph.Stated, Rule: "nominal"}
	for _, c := range r.s.Children[i] {
		rel, prep := r.s.Tokens[c].Rel, r.preposition(c)
		switch {
		case rel == "nmod:poss", rel == "nmod" && (prep == "of" || prep == "by") && p.Subject.Kind == Nothing:
			p.Subject = r.phrase(c)
		case rel == "nmod" && prep == x.prep && !r.temporal(c):
			p.Object = r.phrase(c)
			p.Lemma += " " + prep
			p.Label += " " + prep
		case rel == "nmod" && r.temporal(c), rel == "compound" && r.temporal(c):
			p.When = append(p.When, r.s.SpanOf(r.s.Yield(c)))
		case rel == "amod" && p.Subject.Kind == Nothing:
			p.Subject = r.national(c)
		case rel == "nmod" && prep != "" && prep != "by" && !r.temporal(c):
			p.Arguments = append(p.Arguments, Argument{roleOf(prep), r.phrase(c)})
		}
	}
	if p.Subject.Kind == Nothing || p.Object.Kind == Nothing && !x.undergone && len(p.Arguments) == 0 && r.s.Tokens[i].Rel == "root" {
		return p, false
	}
	if x.undergone {
		p.Lemma = "be " + x.verb + strings.TrimPrefix(p.Lemma, x.verb)
	}
	p.Span = r.s.SpanOf(r.s.Yield(i, "acl:relcl", "acl", "punct", "conj", "cc", "case", "advcl"))
	return p, true
}

// national is the country that an adjective names, where the article names it too: "Chinese".
func (r *reader) national(c int) Phrase {
	country := names.Country(r.s.Lower(c))
	if country == "" {
		return Phrase{}
	}
	for i := range r.names.Clusters {
		if graph.FoldName(r.names.Clusters[i].Name) == country {
			m := r.names.Mentions[r.names.Clusters[i].Mentions[0]]
			return Phrase{Words, m.Sentence, m.Head, m.Span}
		}
	}
	return Phrase{Words, r.si, c, r.s.Tokens[c].Span}
}
