package claims

import (
	"strings"

	"hearsay/extract/lexicon"
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

// nominalizations were chosen for this project: what becomes of people in the news, and what they do to others.
var nominalizations = map[string]nominalization{
	"resignation": {"resign", false, "from"}, "departure": {"depart", false, "from"}, "withdrawal": {"withdraw", false, "from"},
	"retirement": {"retire", false, "from"}, "arrest": {"arrested", true, "in"}, "detention": {"detained", true, "in"},
	"imprisonment": {"imprisoned", true, "in"}, "dismissal": {"dismissed", true, "from"}, "removal": {"removed", true, "from"},
	"expulsion": {"expelled", true, "from"}, "suspension": {"suspended", true, "from"}, "appointment": {"appointed", true, "as"},
	"election": {"elected", true, "to"}, "conviction": {"convicted", true, "for"}, "extradition": {"extradited", true, "to"},
	"acquittal": {"acquitted", true, "of"}, "indictment": {"indicted", true, "for"}, "nomination": {"nominated", true, "for"},
	"interference": {"interfere", false, "in"}, "meddling": {"meddle", false, "in"}, "involvement": {"be involved", false, "in"},
	"participation": {"participate", false, "in"}, "support": {"support", false, "for"}, "opposition": {"oppose", false, "to"},
	"criticism": {"criticize", false, "of"}, "retaliation": {"retaliate", false, "for"}, "revenge": {"take revenge", false, "for"},
	"assassination": {"assassinated", true, "in"}, "murder": {"murdered", true, "in"}, "killing": {"killed", true, "in"},
	"deal": {"make deal", false, "with"}, "settlement": {"settle", false, "with"}, "invasion": {"invade", false, "of"},
	"attack": {"attack", false, "on"}, "takeover": {"take over", false, "of"}, "acquisition": {"acquire", false, "of"},
	"purchase": {"purchase", false, "of"}, "use": {"use", false, "of"}, "abuse": {"abuse", false, "of"}, "theft": {"steal", false, "of"},
	"investigation": {"investigate", false, "into"}, "inquiry": {"inquire", false, "into"}, "probe": {"probe", false, "into"},
	"review": {"review", false, "of"}, "handling": {"handle", false, "of"}, "rejection": {"reject", false, "of"}, "refusal": {"refuse", false, "of"},
	"endorsement": {"endorse", false, "of"}, "condemnation": {"condemn", false, "of"}, "defence": {"defend", false, "of"}, "defense": {"defend", false, "of"},
}

// suffices are nouns that tell something of their owner alone: "her resignation".
var suffices = lexicon.Set(`resignation departure withdrawal retirement`)

// doubtful adjectives leave it to others whether what the noun tells is so.
var doubtful = lexicon.Set(`alleged apparent suspected supposed reported purported possible attempted`)

// nominals reads the nouns of s that tell what happened with somebody named to it.
func (r *reader) nominals() []Proposition {
	var out []Proposition
	if r.s.Kind == text.Headline {
		return nil // a stack of nouns without the words that tell who did it
	}
	for i := range r.s.Tokens {
		if r.s.Tokens[i].UPOS != "NOUN" || r.s.Tokens[i].Rel == "compound" {
			continue
		}
		lemma := strings.ToLower(r.s.Lemma(i))
		if x, ok := nominalizations[lemma]; ok {
			if p, ok := r.nominal(i, x); ok {
				out = append(out, p)
			}
		}
		if bidden[lemma] {
			out = append(out, r.request(i)...)
		}
		if lemma == "charge" || lemma == "count" || lemma == "suspicion" {
			out = append(out, r.charges(i)...)
		}
	}
	return out
}

func (r *reader) nominal(i int, x nominalization) (Proposition, bool) {
	noun := strings.ToLower(r.s.Tokens[i].Form)
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: x.verb, Label: noun, Polarity: graph.Positive, Factuality: graph.Stated, Rule: "nominal"}
	r.nounPhrases(&p, i, x)
	if p.Object.Kind == Nothing {
		if c := r.rightOf(i, p.Subject, x.prep); c >= 0 {
			r.complete(&p, c, x.prep)
		}
	}
	if o := p.Object; o.Kind == Words && o.Sentence == r.si && text.Mojibake(r.s.Tokens[o.Head].Form) {
		p.Object, p.Lemma, p.Label = Phrase{}, x.verb, noun // nobody can read where
	}
	lemma := strings.ToLower(r.s.Lemma(i))
	if p.Subject.Kind == Nothing && p.Object.Kind != Nothing && theirs[lemma] {
		p.Subject = r.doer(i)
	}
	switch {
	case p.Subject.Kind == Nothing, r.dangling(p.Subject):
		return p, false
	case p.Object.Kind == Nothing && !x.undergone && !suffices[lemma]:
		return p, false
	case p.Object.Kind == Nothing && len(p.Arguments) == 0 && r.s.Tokens[i].Rel == "root":
		return p, false
	case p.Object.Kind == Nothing && r.wanted(i):
		return p, false
	case x.undergone && (r.s.Tokens[i].XPOS == "NNS" || r.names.At(p.Subject.Sentence, p.Subject.Head) >= 0 && r.typeOf(p.Subject) == graph.Place):
		return p, false
	}
	if x.undergone {
		p.Lemma = "be " + x.verb + strings.TrimPrefix(p.Lemma, x.verb)
	}
	for _, c := range r.s.ChildrenBy(i, "amod") {
		if doubtful[r.s.Lower(c)] {
			p.Factuality = graph.Alleged
		}
	}
	if r.wanted(i) {
		p.Factuality = graph.Hypothetical
	}
	p.Span = r.s.SpanOf(r.s.Yield(i, "acl:relcl", "acl", "punct", "conj", "cc", "case", "advcl"))
	return p, true
}
