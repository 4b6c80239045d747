package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

func (r *reader) polarity(p *Proposition, top int) graph.Polarity {
	negative := r.negated(top) || r.s.Lower(r.s.Child(top, "mark")) == "unless" || r.yet(top) || p.Head != top && r.negated(p.Head) || r.s.Lower(r.s.Child(top, "mark", "case")) == "without"
	for _, c := range r.s.ChildrenBy(top, "aux", "aux:pass", "cop") {
		negative = negative || r.negated(c) // "had never been": the parser hangs the adverb from "been", "had never been to the mill" too
	}
	negative = negative || r.prevented(top) >= 0
	for _, c := range r.s.ChildrenBy(top, "xcomp") {
		negative = negative || r.s.Tokens[c].UPOS == "ADJ" && r.negated(c) // "pleaded not guilty"
	}
	for v := top; !negative && r.s.Tokens[v].Rel == "conj" && r.s.Tokens[v].Head >= 0; {
		v = r.s.Tokens[v].Head
		negative = r.negatesBoth(v, top)
	}
	if negative != r.saidFalse(top) {
		return graph.Negative
	}
	return graph.Positive
}

// negatesBoth reports whether what negates the verb at v negates the one at i, which is coordinated with it: "never saw or spoke
// to", but not "had no map and called for help", "did not come and sent a letter".
func (r *reader) negatesBoth(v, i int) bool {
	if r.s.Child(i, "nsubj", "nsubj:pass", "aux", "aux:pass", "cop") >= 0 || !r.negated(v) {
		return false
	}
	switch cc := r.s.Lower(r.s.Child(i, "cc")); {
	case cc == "but":
		return false
	case r.denies(r.s.Child(v, "obj")):
		return false
	case cc == "and":
		x := r.s.Tokens[i].XPOS
		return x != "VBD" && x != "VBZ" && x != "VBP"
	}
	return true
}

// denies reports whether the object at i says by itself that there is none: "nothing", "no map".
func (r *reader) denies(i int) bool {
	switch r.s.Lower(i) {
	case "nobody", "nothing", "none":
		return true
	}
	return i >= 0 && r.s.Lower(r.s.Child(i, "det")) == "no"
}

// saidFalse reports whether the clause at top is what it is not true to say: "it is not true that the mill closed".
func (r *reader) saidFalse(top int) bool {
	h := r.s.Tokens[top].Head
	if h < 0 || r.s.Lower(r.s.Child(top, "mark")) != "that" || r.s.Tokens[top].Rel != "csubj" && r.s.Lower(r.s.Child(h, "nsubj", "expl")) != "it" {
		return false
	}
	w := r.s.Lower(h)
	return truth[w] && r.negated(h) || falsehood[w] && !r.negated(h)
}

var (
	truth     = lexicon.Set(`true correct accurate`)
	falsehood = lexicon.Set(`false untrue incorrect inaccurate`)
)

// preventing verbs keep their object from what follows "from".
var preventing = lexicon.Set(`bar ban stop prevent prohibit keep block discourage deter exclude dissuade restrain`)

// prevented is whom the verb above the one at i keeps from doing it: "barred | her | from leaving"; -1 for none.
func (r *reader) prevented(i int) int {
	h := r.s.Tokens[i].Head
	if h < 0 || h > i || r.s.Tokens[i].XPOS != "VBG" || r.s.Lower(r.s.Child(i, "mark", "case")) != "from" || !preventing[strings.ToLower(r.s.Lemma(h))] {
		return -1
	}
	if o := r.s.Child(h, "obj", "nsubj:pass"); o >= 0 && o < i {
		return o
	}
	return -1
}

// yet reports whether what the verb at i tells is still to come: "has yet to pay".
func (r *reader) yet(i int) bool {
	to := r.s.Child(i, "mark")
	return to > 0 && r.s.Lower(to) == "to" && (r.s.Lower(to-1) == "yet" || r.s.Lower(to-1) == "still") && r.s.Tokens[i].Rel != "advcl"
}

// merely are adverbs that "not" denies in the verb's place: "not only sang".
var merely = lexicon.Set(`only just merely simply solely`)

// norAfter reports whether a "nor" stands behind the verb at i, which tells what it denies by itself.
func (r *reader) norAfter(i int) bool {
	for t := i + 1; t < len(r.s.Tokens); t++ {
		if r.s.Lower(t) == "nor" {
			return true
		}
	}
	return false
}

func (r *reader) negated(i int) bool {
	for _, c := range r.s.Children[i] {
		if r.atNoTime(c) || r.neitherOf(i, c) {
			return true
		}
		switch w := r.s.Lower(c); w {
		case "longer":
			if r.s.Lower(c-1) == "no" {
				return true
			}
		case "not", "n't", "never", "nor", "neither", "hardly", "nowhere":
			if rel := r.s.Tokens[c].Rel; (rel == "advmod" || rel == "cc" || rel == "cc:preconj") && !merely[r.s.Lower(c+1)] {
				return true
			}
		case "knowingly", "intentionally", "deliberately", "once", "before", "again", "yet", "ever", "properly", "fully", "formally", "publicly":
			if n := r.s.Child(c, "advmod"); n >= 0 && n == c-1 && (r.s.Lower(n) == "never" || r.s.Lower(n) == "not") {
				return true // "has never knowingly sold"
			}
		case "no", "nobody", "nothing", "none":
			if rel := r.s.Tokens[c].Rel; rel == "obj" || rel == "det" || strings.HasPrefix(rel, "nsubj") {
				return true
			}
		}
		if rel := r.s.Tokens[c].Rel; rel == "obj" || strings.HasPrefix(rel, "nsubj") {
			if m := r.s.Child(c, "advmod"); rel != "obj" && m >= 0 && m < c && r.s.Lower(m) == "not" {
				return true // "not everyone agrees"
			}
			if y := r.s.Yield(c, "punct"); rel != "obj" && (r.s.Lower(y[0]) == "neither" || r.s.Lower(y[0]-1) == "neither") && !r.norAfter(i) {
				return true // "neither firm would confirm it"
			}
			if d := r.s.Child(c, "det"); d >= 0 && (r.s.Lower(d) == "no" || r.s.Lower(d) == "neither") {
				return true
			}
		}
	}
	return false
}

// atNoTime reports whether the phrase at c says of what it stands with that it never was: "at | no point | were we told".
func (r *reader) atNoTime(c int) bool {
	if !strings.HasPrefix(r.s.Tokens[c].Rel, "obl") || r.s.Lower(r.s.Child(c, "det")) != "no" {
		return false
	}
	switch strings.ToLower(r.s.Lemma(c)) {
	case "point", "time", "stage", "moment", "occasion", "way", "circumstance", "sense":
		return r.preposition(c) != ""
	}
	return false
}

// neitherOf reports whether c is the object of the verb at i with "neither" before it: "named | neither the owner nor the tenant".
func (r *reader) neitherOf(i, c int) bool {
	return r.s.Tokens[c].Rel == "obj" && c > i && r.s.Lower(r.s.First(c, "punct")) == "neither"
}
