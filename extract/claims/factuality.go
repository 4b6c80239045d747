package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

func (r *reader) factuality(p *Proposition, top int) graph.Factuality {
	if r.conditional(top) || r.bade(top) || r.onCondition(top) {
		return graph.Hypothetical
	}
	if l := strings.ToLower(r.s.Lemma(top)); p.Head != top && (l == "consider" || l == "contemplate" || l == "mull") {
		return graph.Hypothetical // "are considering limiting"
	}
	for _, v := range []int{top, p.Head} {
		if f := r.mood(v); f != graph.Stated {
			return f
		}
	}
	for _, c := range r.s.ChildrenBy(top, "advmod") {
		switch r.s.Lower(c) {
		case "allegedly", "reportedly", "purportedly", "supposedly", "apparently":
			return graph.Alleged
		}
	}
	if r.believed(top) {
		return graph.Alleged
	}
	if f := r.doing(top); f != graph.Stated {
		return f
	}
	return r.unmarked(top)
}

// believed reports whether "it is believed" or the like stands beside the clause at i.
func (r *reader) believed(i int) bool {
	for _, c := range r.s.ChildrenBy(i, "parataxis") {
		if n := r.s.Child(c, "nsubj:pass", "nsubj"); r.s.Lower(n) == "it" && r.s.Child(c, "aux:pass") >= 0 && thought[strings.ToLower(r.s.Lemma(c))] {
			return true
		}
	}
	return false
}

var thought = lexicon.Set(`believe think understand allege claim report say suspect assume`)

// mood is what the auxiliaries of the verb at v, or of one that it is coordinated with, say of its factuality.
func (r *reader) mood(v int) graph.Factuality {
	for w := v; w >= 0; w = r.s.Tokens[w].Head {
		for _, c := range r.s.ChildrenBy(w, "aux") {
			switch aux := r.spelled(c); aux {
			case "will", "shall":
				return graph.Future
			case "would", "could", "may", "might", "should", "must", "can", "ought":
				if aux == "would" && wishes[strings.ToLower(r.s.Lemma(w))] {
					return graph.Stated
				}
				return graph.Hypothetical
			}
		}
		switch be := r.s.Lower(r.s.Child(w, "cop", "aux")); {
		case r.goingTo(w), r.scheduled(w):
			return graph.Future
		case r.s.Tokens[w].XPOS == "VB" && r.s.Lower(r.s.Child(w, "mark")) == "to" && (be == "is" || be == "are"):
			return graph.Future // "is to pay"
		case r.s.Tokens[w].XPOS == "VB" && r.s.Lower(r.s.Child(w, "mark")) == "to" && (be == "was" || be == "were"):
			return graph.Hypothetical
		}
		if r.s.Tokens[w].Rel != "conj" || r.s.Child(w, "aux", "nsubj") >= 0 {
			break
		}
	}
	return graph.Stated
}

// wishes are verbs that say with "would" what they say without: "would like".
var wishes = lexicon.Set(`like love prefer hate recommend say suggest`)

// scheduled reports whether the verb at v is the "set" of what is to come: "is set to reopen".
func (r *reader) scheduled(v int) bool {
	switch strings.ToLower(r.s.Lemma(v)) {
	case "set", "schedule", "slate", "poise", "suppose", "destine":
		x := r.s.Child(v, "xcomp")
		return x > v && r.passive(v) && r.s.Lower(r.s.Child(x, "mark")) == "to"
	}
	return false
}

// goingTo reports whether the verb at v is the "going" of a future: "is going to resign".
func (r *reader) goingTo(v int) bool {
	if r.s.Lower(v) != "going" {
		return false
	}
	x := r.s.Child(v, "xcomp")
	return x > v && r.s.Lower(r.s.Child(x, "mark")) == "to"
}

// bade reports whether the clause at i is what an imperative asks for: "Record that the firm paid".
func (r *reader) bade(i int) bool {
	for v := i; v >= 0 && r.s.Tokens[v].Head >= 0; v = r.s.Tokens[v].Head {
		h := r.s.Tokens[v].Head
		if (r.s.Tokens[v].Rel == "ccomp" || r.s.Tokens[v].Rel == "advcl:relcl") && r.s.Tokens[h].XPOS == "VB" && r.s.Child(h, "aux", "nsubj", "mark") < 0 && r.subject(h).Kind == Nothing {
			return true
		}
	}
	return false
}

// unmarked is the factuality of a clause without mood of its own: an infinitive with "to" that is not absorbed
// tells what is wanted or meant, not what was; other clauses share that of the verb they hang from.
func (r *reader) unmarked(i int) graph.Factuality {
	t := &r.s.Tokens[i]
	to := r.s.Lower(r.s.Child(i, "mark")) == "to"
	switch h := t.Head; {
	case to && r.s.Lower(r.s.Child(i, "aux:pass")) == "be":
		return graph.Hypothetical // "called for the audit to be published"
	case to && t.Rel == "root" && t.XPOS == "VB" && r.s.Child(i, "nsubj") >= 0 && r.s.Child(i, "aux") < 0:
		return graph.Future // a headline: "Mill chief to quit"
	case t.Rel == "acl" && h >= 0 && r.singled(h):
		return graph.Stated // "was the first to resign"
	case to && h >= 0 && (t.Rel == "advcl" || t.Rel == "xcomp") && r.result(h, i):
		return r.mood(h)
	case t.Rel == "xcomp" && h >= 0 && makes[strings.ToLower(r.s.Lemma(h))], t.Rel == "advcl" && h >= 0 && to && r.s.Lower(h) == "used" && !r.passive(h):
		return r.mood(h)
	case t.XPOS == "VB" && r.s.Child(i, "nsubj") < 0 && r.s.Child(i, "aux") < 0 && t.Rel != "root":
		return graph.Hypothetical
	case h < 0 || h >= len(r.s.Tokens):
		return graph.Stated
	case t.Rel == "ccomp" && hopes[strings.ToLower(r.s.Lemma(h))]:
		return graph.Hypothetical
	case t.Rel == "advcl" && (t.XPOS == "VBG" || t.XPOS == "VBP" || t.XPOS == "VBZ" || t.XPOS == "VBN" && r.s.Child(i, "aux:pass", "aux") < 0),
		t.Rel == "conj" && t.XPOS == "VBG":
		if r.conditional(h) {
			return graph.Hypothetical
		}
		return r.mood(h) // "will leave when the deal closes"
	}
	return graph.Stated
}

// result reports whether the infinitive at i tells where the movement of the verb at h ended rather than what it
// was for: "fell two points to close at 80", "went on to win".
func (r *reader) result(h, i int) bool {
	switch strings.ToLower(r.s.Lemma(h)) {
	case "rise", "fall", "drop", "slip", "slide", "climb", "jump", "surge", "soar", "plunge", "tumble", "gain", "lose", "rally", "grow", "shrink":
		return true
	case "go":
		p := r.s.Child(h, "compound:prt", "advmod")
		return p == h+1 && r.s.Lower(p) == "on"
	}
	return false
}

// makes are verbs whose infinitive tells what came of them: "forced the mill to close".
var makes = lexicon.Set(`make let see hear watch force cause compel lead prompt get help`)

// hopes are verbs whose clause tells what is wished or doubted.
var hopes = lexicon.Set(`hope wish doubt ensure pretend pray fear`)

// onCondition reports whether the clause of the verb at v tells what follows from a condition without "if": "Should the dam
// break, | the firm pays".
func (r *reader) onCondition(v int) bool {
	for _, c := range r.s.ChildrenBy(v, "advcl") {
		for _, aux := range r.s.ChildrenBy(c, "aux", "aux:pass", "cop") {
			w, subject := r.s.Lower(aux), r.s.Child(c, "nsubj", "nsubj:pass")
			if (w == "should" || w == "were" || w == "had") && c < v && aux < subject && r.s.Child(c, "mark", "advmod") < 0 {
				return true
			}
		}
	}
	return false
}

// conditional reports whether token i stands in an if-clause, a whether-clause or a question.
func (r *reader) conditional(i int) bool {
	for v := i; v >= 0; v = r.s.Tokens[v].Head {
		for _, m := range r.s.ChildrenBy(v, "mark") { // "into whether"
			switch r.s.Lower(m) {
			case "if", "unless", "whether":
				return true
			}
			if r.s.Lower(m) == "that" {
				break
			}
		}
		if rel := r.s.Tokens[v].Rel; rel == "ccomp" || rel == "parataxis" || rel == "acl:relcl" {
			break
		}
	}
	last := len(r.s.Tokens) - 1
	return last >= 0 && r.s.Tokens[last].Form == "?"
}
