package claims

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// arguments fills object and arguments from the dependents of the verbs, the last verb's going first.
func (r *reader) arguments(p *Proposition, verbs []int) {
	for k := len(verbs) - 1; k >= 0; k-- {
		r.object(p, verbs[k])
		r.obliques(p, verbs[k])
	}
	p.When = append(p.When, r.times(verbs)...)
}

func (r *reader) object(p *Proposition, v int) {
	for _, c := range r.s.Children[v] {
		var o Phrase
		role := "object"
		switch r.s.Tokens[c].Rel {
		case "obj":
			if r.temporal(c) {
				continue
			}
			o = r.relativized(c, v)
		case "iobj":
			p.Arguments = append(p.Arguments, Argument{"addressee", r.phrase(c)})
			continue
		case "advcl":
			if c < v || r.s.Tokens[c].XPOS != "VB" || !objectControl[strings.ToLower(r.s.Lemma(v))] || r.s.Child(v, "obj", "iobj") < 0 {
				continue
			}
			o = r.clausePhrase(c)
		case "ccomp", "xcomp":
			if r.absorbed(c) || c < v && r.s.Tokens[c].Rel == "xcomp" {
				continue
			}
			o = r.complement(c)
		default:
			continue
		}
		if p.Object.Kind != Nothing && o.Kind == Clause && p.Object.Kind == Words && addressed[r.s.Lemma(v)] {
			p.Arguments = append(p.Arguments, Argument{"addressee", p.Object})
			p.Object = o
			continue
		}
		if p.Object.Kind != Nothing {
			p.Arguments = append(p.Arguments, Argument{role, o})
			continue
		}
		p.Object = o
	}
	if p.Object.Kind == Nothing && !r.passive(v) {
		p.Object = r.relativeObject(v)
	}
}

// addressed verbs name whom they speak to as their object: "told reporters that …".
var addressed = map[string]bool{"tell": true, "assure": true, "inform": true, "notify": true, "advise": true, "remind": true, "warn": true,
	"urge": true, "ask": true, "persuade": true, "convince": true, "promise": true, "show": true, "order": true, "instruct": true}

// complement is a clause, or the words of an adjective or noun that stands for one.
func (r *reader) complement(c int) Phrase {
	if r.verbal(c) || r.copular(c) {
		return r.clausePhrase(c)
	}
	return r.phrase(c)
}

// relativeObject is the noun that a relative clause without an object of its own hangs from: "the report
// that she wrote", "claims Okafor denied".
func (r *reader) relativeObject(v int) Phrase {
	t := &r.s.Tokens[v]
	if t.Rel != "acl:relcl" || t.Head < 0 {
		return Phrase{}
	}
	if announces[strings.ToLower(r.s.Lemma(t.Head))] && !madeOf[strings.ToLower(r.s.Lemma(v))] {
		return Phrase{}
	}
	subject := r.s.Child(v, "nsubj", "nsubj:pass")
	if subject < 0 || relativePronoun(r.s.Lower(subject)) {
		return Phrase{}
	}
	return r.phrase(t.Head)
}

// announces are nouns whose clause says what is claimed, unless its verb is one of madeOf, which tell what
// becomes of a claim: "allegations that the firm paid" against "allegations that the firm denied".
var announces = map[string]bool{"allegation": true, "accusation": true, "claim": true, "suggestion": true, "report": true, "rumour": true,
	"rumor": true, "insinuation": true, "assertion": true, "suspicion": true, "concern": true, "fear": true, "belief": true}

var madeOf = map[string]bool{"deny": true, "make": true, "reject": true, "dispute": true, "call": true, "raise": true, "describe": true,
	"level": true, "publish": true, "report": true, "dismiss": true, "write": true, "issue": true, "file": true, "commission": true,
	"order": true, "see": true, "obtain": true, "release": true, "refute": true, "repeat": true, "face": true, "investigate": true}

func relativePronoun(w string) bool { return w == "who" || w == "which" || w == "that" || w == "whom" }

func (r *reader) obliques(p *Proposition, v int) {
	for _, c := range r.s.Children[v] {
		t := &r.s.Tokens[c]
		if !strings.HasPrefix(t.Rel, "obl") && !(t.Rel == "advcl" && t.XPOS == "VBG" && r.gerundObject(v, c)) {
			continue
		}
		prep := r.preposition(c)
		if r.temporal(c) || prep == "by" && r.passive(v) || strings.HasPrefix(prep, "according") {
			continue
		}
		o := r.phrase(c)
		if t.Rel == "advcl" {
			o = r.clausePhrase(c)
		}
		if prep != "" && c > v && p.Object.Kind == Nothing {
			p.Object = o
			p.Lemma = prep
			continue
		}
		p.Arguments = append(p.Arguments, Argument{roleOf(prep), o})
	}
}

// gerundObject reports whether a gerund after a preposition is what the verb takes: "accused of lying",
// "insisted on seeing".
func (r *reader) gerundObject(v, c int) bool {
	m := r.s.Child(c, "mark", "case")
	if m < 0 || c < v {
		return false
	}
	switch r.s.Lower(m) {
	case "of", "on", "for", "from", "to", "in", "against", "with":
		return m-v <= 6
	}
	return false
}

func (r *reader) preposition(c int) string {
	m := r.s.Child(c, "case", "mark")
	if m < 0 {
		return ""
	}
	word := r.s.Lower(m)
	for _, f := range r.s.ChildrenBy(c, "case") {
		if f == m+1 {
			word += " " + r.s.Lower(f) // "out of"
		}
	}
	for _, f := range r.s.ChildrenBy(m, "fixed") {
		word += " " + r.s.Lower(f)
	}
	return word
}

func roleOf(prep string) string {
	switch prep {
	case "":
		return "modifier"
	case "in", "at", "near", "inside", "outside":
		return "place"
	}
	return prep
}

// label writes the predicate as it stands and as a lemma: "will have resigned from", "resign from". The
// preposition of the object was left in Lemma by obliques.
func (r *reader) label(p *Proposition, verbs []int) {
	prep := p.Lemma
	var lemma []string
	var at []int // the tokens of the label
	for k, v := range verbs {
		for _, c := range r.s.ChildrenBy(v, "aux", "aux:pass") {
			if k == 0 || r.s.Tokens[c].Rel == "aux:pass" {
				at = append(at, c)
			}
		}
		if k > 0 {
			if m := r.s.Child(v, "mark"); m >= 0 && m < v {
				at = append(at, m)
				lemma = append(lemma, r.s.Lower(m))
			}
		}
		at = append(at, v)
		if k == len(verbs)-1 && p.Rule == "passive" {
			lemma = append(lemma, "be", strings.ToLower(r.s.Tokens[v].Form))
		} else {
			lemma = append(lemma, strings.ToLower(r.s.Lemma(v)))
		}
		for _, c := range r.s.ChildrenBy(v, "compound:prt") {
			at = append(at, c)
			lemma = append(lemma, r.s.Lower(c))
		}
	}
	slices.Sort(at)
	var label []string
	for _, t := range at {
		label = append(label, r.s.Lower(t))
	}
	if prep != "" && p.Object.Kind != Nothing && p.Rule != "passive with agent" {
		label = append(label, prep)
		lemma = append(lemma, prep)
	}
	p.Label, p.Lemma = strings.Join(label, " "), strings.Join(lemma, " ")
}

// copula reads "X is Y", where Y at i is a noun, adjective or phrase.
func (r *reader) copula(i int) (Proposition, bool) {
	cop := r.s.Child(i, "cop")
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: "be", Label: r.s.Lower(cop), Rule: "copula"}
	p.Subject = r.subject(i)
	if p.Subject.Kind == Nothing || r.dangling(p.Subject) || r.bidding(i) {
		return p, false
	}
	p.Object = r.phrase(i)
	r.adjectival(&p, i)
	if prep := r.preposition(i); prep != "" && r.s.Child(i, "case") >= 0 && r.s.Tokens[i].UPOS != "ADJ" {
		p.Lemma, p.Label = "be "+prep, p.Label+" "+prep
	}
	for _, c := range r.s.ChildrenBy(i, "aux") {
		p.Label = r.s.Lower(c) + " " + p.Label
	}
	for _, c := range r.s.ChildrenBy(i, "ccomp", "xcomp", "obl") {
		if !r.temporal(c) && c > i && c != p.Object.Head {
			p.Arguments = append(p.Arguments, Argument{roleOf(r.preposition(c)), r.complement(c)})
		}
	}
	p.When = r.times([]int{i})
	r.finish(&p, i)
	return p, true
}

// adjectival takes what an adjective governs as the object: "aware of the conversation".
func (r *reader) adjectival(p *Proposition, i int) {
	if r.s.Tokens[i].UPOS != "ADJ" {
		return
	}
	for _, c := range r.s.ChildrenBy(i, "obl", "nmod", "advcl") {
		prep := r.preposition(c)
		if c < i || r.temporal(c) || prep == "" || r.s.Tokens[c].Rel == "advcl" && !r.gerundObject(i, c) {
			continue
		}
		adjective := strings.ToLower(r.s.Tokens[i].Form)
		p.Lemma, p.Label = "be "+adjective+" "+prep, p.Label+" "+adjective+" "+prep
		p.Object = r.phrase(c)
		if r.s.Tokens[c].Rel == "advcl" {
			p.Object = r.clausePhrase(c)
		}
		return
	}
	p.Object.Span = r.s.Tokens[i].Span
	if first := r.s.Child(i, "advmod"); first >= 0 && first == i-1 {
		p.Object.Span = r.s.Range(first, i)
	}
}

// finish reads polarity and factuality and the passage.
func (r *reader) finish(p *Proposition, top int) {
	p.Span = r.clauseSpan(top)
	p.Polarity = r.polarity(p, top)
	if r.nothingTo(top) >= 0 {
		p.Polarity = graph.Negative
	}
	p.Factuality = r.factuality(p, top)
}

func (r *reader) polarity(p *Proposition, top int) graph.Polarity {
	negative := r.negated(top) || p.Head != top && r.negated(p.Head) || r.s.Lower(r.s.Child(top, "mark", "case")) == "without"
	for _, c := range r.s.ChildrenBy(top, "aux", "aux:pass") {
		negative = negative || r.negated(c) // "had never been": the parser hangs the adverb from "been"
	}
	for v := top; !negative && r.s.Tokens[v].Rel == "conj" && r.s.Tokens[v].Head >= 0; {
		// "never saw or spoke to": one negation for both where the second has no subject of its own
		v = r.s.Tokens[v].Head
		negative = r.s.Child(top, "nsubj", "aux") < 0 && r.negated(v) && r.s.Lower(r.s.Child(top, "cc")) != "but"
	}
	if negative {
		return graph.Negative
	}
	return graph.Positive
}

func (r *reader) negated(i int) bool {
	for _, c := range r.s.Children[i] {
		switch w := r.s.Lower(c); w {
		case "not", "n't", "never", "nor", "neither", "hardly", "nowhere":
			if rel := r.s.Tokens[c].Rel; rel == "advmod" || rel == "cc" || rel == "cc:preconj" {
				return true
			}
		case "no", "nobody", "nothing", "none":
			if rel := r.s.Tokens[c].Rel; rel == "obj" || rel == "det" || strings.HasPrefix(rel, "nsubj") {
				return true
			}
		}
		if rel := r.s.Tokens[c].Rel; rel == "obj" || strings.HasPrefix(rel, "nsubj") {
			if d := r.s.Child(c, "det"); d >= 0 && (r.s.Lower(d) == "no" || r.s.Lower(d) == "neither") {
				return true
			}
		}
	}
	return false
}

func (r *reader) factuality(p *Proposition, top int) graph.Factuality {
	if r.conditional(top) || r.bade(top) {
		return graph.Hypothetical
	}
	for _, v := range []int{top, p.Head} {
		for w := v; w >= 0; w = r.s.Tokens[w].Head {
			for _, c := range r.s.ChildrenBy(w, "aux") {
				switch r.s.Lower(c) {
				case "will", "'ll", "wo", "shall":
					return graph.Future
				case "would", "could", "may", "might", "should", "must", "can", "ought", "'d":
					return graph.Hypothetical
				}
			}
			if r.s.Tokens[w].Rel != "conj" || r.s.Child(w, "aux", "nsubj") >= 0 {
				break
			}
		}
	}
	for _, c := range r.s.ChildrenBy(top, "advmod") {
		switch r.s.Lower(c) {
		case "allegedly", "reportedly", "purportedly", "supposedly", "apparently":
			return graph.Alleged
		}
	}
	return r.nonFinite(top)
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

// nonFinite: an infinitive with "to" that is not absorbed tells what is wanted or meant, not what was.
func (r *reader) nonFinite(i int) graph.Factuality {
	t := &r.s.Tokens[i]
	if r.s.Lower(r.s.Child(i, "mark")) == "to" && r.s.Lower(r.s.Child(i, "aux:pass")) == "be" {
		return graph.Hypothetical // "called for the audit to be published"
	}
	if t.XPOS == "VB" && r.s.Child(i, "nsubj") < 0 && r.s.Child(i, "aux") < 0 && t.Rel != "root" {
		return graph.Hypothetical
	}
	return graph.Stated
}

// conditional reports whether token i stands in an if-clause, a whether-clause or a question.
func (r *reader) conditional(i int) bool {
	for v := i; v >= 0; v = r.s.Tokens[v].Head {
		if m := r.s.Child(v, "mark"); m >= 0 {
			switch r.s.Lower(m) {
			case "if", "unless", "whether":
				return true
			}
		}
		if rel := r.s.Tokens[v].Rel; rel == "ccomp" || rel == "parataxis" || rel == "acl:relcl" {
			break
		}
	}
	last := len(r.s.Tokens) - 1
	return last >= 0 && r.s.Tokens[last].Form == "?"
}
