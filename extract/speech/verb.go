package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// verb reads the cue verb at i with what it attributes.
func (f *finder) verb(i int, lemma string, c cue) {
	p := f.proposition(i)
	if p == nil || f.ownQuestion(i) {
		return
	}
	if p.Rule == "passive" || p.Rule == "passive with agent" {
		f.passive(i, c, p)
		return
	}
	if lemma == "call" && !f.callsFor(i) {
		c = cue{stance: graph.Asserts, quotes: true} // "called it a disgrace"
	}
	if lemma == "tell" && f.s.Child(i, "ccomp") < 0 && f.bids(i) {
		c = cue{stance: graph.Demands, says: true, infinitive: true} // "told her to leave"
	}
	a := f.blank(i, c.stance, "verb "+lemma)
	a.Source, a.Says = p.Subject, c.says
	if p.Subject.Kind == claims.Clause {
		return
	}
	a.Source = f.behind(a.Source)
	content, ok := f.content(i, c)
	switch {
	case ok:
		a.Content = []graph.Span{content}
	case f.quoteBeside(i):
		return // left to quotations
	case answering[a.Stance]:
		f.answer(a, i, p)
		return
	default:
		return
	}
	if p.Polarity == graph.Negative {
		// "has not said that …" claims nothing, nor does "would neither confirm nor deny that …"
		a.Nobody = a.Stance == graph.Asserts || a.Stance == graph.Reports || a.Stance == graph.Confirms || f.neither(i)
		if answering[a.Stance] {
			a.Stance = graph.Confirms // "did not deny that …"
		}
	}
	switch strings.ToLower(f.s.Lemma(p.Top)) {
	case "refuse", "decline", "fail":
		a.Nobody = a.Nobody || p.Top != i // "refused to say whether …"
	}
	switch f.s.Lower(p.Subject.Head) {
	case "nothing", "nobody", "none":
		a.Nobody = p.Subject.Sentence == f.si
	}
	if a.Stance == graph.Disputes && ok && f.howClause(i) {
		// what is disputed is how a thing was told, not a claim of the speaker's
		b := a
		b.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: content}
		f.add(b)
		a.Nobody = true
		a.Sentence = f.si
		f.keep(a)
		return
	}
	k := f.add(a)
	f.citing(i, k)
}

// bids reports whether the verb at i has an infinitive that tells somebody what to do.
func (f *finder) bids(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
		if x > i && f.s.Tokens[x].XPOS == "VB" && f.s.Child(i, "obj", "iobj") >= 0 {
			return true
		}
	}
	return false
}

// neither reports whether the verb at i stands in "neither … nor …".
func (f *finder) neither(i int) bool {
	for _, v := range []int{i, f.s.Tokens[i].Head} {
		if v < 0 {
			continue
		}
		for _, c := range f.s.Children[v] {
			if w := f.s.Lower(c); w == "neither" || w == "nor" {
				return true
			}
		}
	}
	return false
}

// callsFor reports whether the verb at i asks for something.
func (f *finder) callsFor(i int) bool {
	for _, x := range f.s.ChildrenBy(i, "obl", "xcomp", "advcl") {
		if m := f.s.Child(x, "case", "mark"); x > i && m >= 0 && (f.s.Lower(m) == "for" || f.s.Lower(m) == "on" || f.s.Lower(m) == "to") {
			return true
		}
	}
	return false
}

// howClause reports whether the complement of the verb at i tells how or whether, not that.
func (f *finder) howClause(i int) bool {
	x := f.s.Child(i, "ccomp")
	if x < 0 {
		return false
	}
	switch f.s.Lower(f.s.Yield(x, "punct")[0]) {
	case "how", "whether", "why", "what", "when", "where":
		return true
	}
	return false
}

// ownQuestion reports whether the verb stands in a condition: "if she says so" attributes nothing.
func (f *finder) ownQuestion(i int) bool {
	m := f.s.Child(i, "mark")
	return m >= 0 && (f.s.Lower(m) == "if" || f.s.Lower(m) == "unless")
}

// content finds the clause that the verb at i attributes: its complement, or the clause it is set
// beside ("The bridge was unsafe, Okafor said").
func (f *finder) content(i int, c cue) (graph.Span, bool) {
	for _, x := range f.s.ChildrenBy(i, "ccomp") {
		return f.complement(i, x), true
	}
	if c.infinitive {
		for _, x := range f.s.ChildrenBy(i, "obl") {
			if b := f.s.Child(x, "case", "mark"); b >= 0 && f.s.Lower(b) == "for" {
				span := f.yieldSpan(x, "case")
				for _, v := range f.s.ChildrenBy(i, "xcomp", "advcl") {
					if v > x && f.s.Tokens[v].XPOS == "VB" {
						span = span.Cover(f.yieldSpan(v)) // "called for the council to resign"
					}
				}
				return span, true
			}
		}
		for _, x := range f.s.ChildrenBy(i, "xcomp", "advcl") {
			if x > i && f.predicates(x) && (f.s.Child(i, "obj") >= 0 || f.s.Child(x, "nsubj") >= 0 || c.stance == graph.Demands) {
				return f.yieldSpan(x), true
			}
		}
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp") {
		if x > i && !f.absorbedBy(i, x) && f.predicates(x) && f.s.Tokens[x].XPOS != "VBG" {
			return f.yieldSpan(x), true
		}
	}
	if g := f.gerundAfter(i, c); g >= 0 {
		return f.yieldSpan(g, "mark").Cover(f.restOf(i, g)), true
	}
	if g := f.gerund(i, c); g >= 0 {
		return f.yieldSpan(g, "mark"), true
	}
	if h := f.s.Tokens[i].Head; h >= 0 && f.s.Tokens[i].Rel == "advcl" && f.s.Lower(f.s.Child(i, "mark")) == "as" && f.s.Child(i, "obj") < 0 {
		return f.around(f.clauseTop(h), i), true
	}
	if h := f.s.Tokens[i].Head; f.s.Tokens[i].Rel == "parataxis" && h >= 0 && f.subjectBeside(i) {
		return f.around(h, i), true
	}
	if f.setAfter(i) {
		return f.around(f.s.Tokens[i].Head, i), true
	}
	for _, x := range f.s.ChildrenBy(i, "advmod", "obl", "xcomp") {
		if x > i && f.s.Child(x, "nsubj", "nsubj:pass") >= 0 && f.predicates(x) {
			return f.yieldSpan(x), true
		}
	}
	return graph.Span{}, false
}

// setAfter reports whether the cue with its subject stands after a comma behind the clause it attributes,
// which the parser took for coordination: "The samples were swapped, a colleague told the paper."
func (f *finder) setAfter(i int) bool {
	subject := f.s.Child(i, "nsubj")
	if f.s.Tokens[i].Rel != "conj" || f.s.Tokens[i].Head < 0 || subject < 0 || f.s.Child(i, "cc", "mark", "ccomp", "xcomp") >= 0 {
		return false
	}
	first := f.s.Yield(subject, "punct")[0]
	return first > 0 && first > f.s.Tokens[i].Head && f.s.Tokens[first-1].Form == ","
}

func (f *finder) absorbedBy(i, x int) bool {
	p := f.proposition(i)
	return p != nil && p.Head == x && p.Top == i
}

func (f *finder) predicates(x int) bool { return f.proposition(x) != nil }

// subjectBeside reports whether the verb set beside a clause has its subject next to it.
func (f *finder) subjectBeside(i int) bool { return f.s.Child(i, "nsubj") >= 0 }

// gerund is a clause after a preposition: "accused her of hiding", or a bare one: "denied hiding".
func (f *finder) gerund(i int, c cue) int {
	for _, x := range f.s.ChildrenBy(i, "advcl", "acl", "xcomp") {
		m := f.s.Child(x, "mark", "case")
		if x > i && (f.s.Tokens[x].XPOS == "VBG" || f.s.Lower(f.s.Child(x, "aux")) == "having") && f.predicates(x) {
			if m >= 0 && f.s.Lower(m) == c.prep || m < 0 && f.s.Tokens[x].Rel == "xcomp" && !c.says {
				return x
			}
		}
	}
	return -1
}

// complement is the passage of the clause at x with its "that". What stands after it to the sentence's
// end belongs to it too, where nothing but the clause could have led there.
func (f *finder) complement(cue, x int) graph.Span {
	tokens := f.s.Yield(x)
	span := f.trim(tokens)
	last := tokens[len(tokens)-1]
	for _, c := range f.s.Children[cue] {
		switch f.s.Tokens[c].Rel {
		case "advcl":
			// the parser hangs the clause's own adverbials too high
			if c > last && f.s.Tokens[c].UPOS == "VERB" && f.s.Tokens[c].XPOS != "VBG" {
				span = span.Cover(f.yieldSpan(c))
			}
		}
	}
	return span
}

// around is the clause at h without the part at i that is set beside it.
func (f *finder) around(h, i int) graph.Span {
	var tokens []int
	for _, t := range f.s.Yield(h) {
		if !f.s.Under(t, i) && !f.otherClause(t, h, i) {
			tokens = append(tokens, t)
		}
	}
	// the longer side of the cue
	cut := len(tokens)
	for k, t := range tokens {
		if t > i {
			cut = k
			break
		}
	}
	if cut >= len(tokens)-cut {
		return f.trim(tokens[:cut])
	}
	return f.trim(tokens[cut:])
}

// otherClause reports whether token t is part of a clause coordinated with that at h, with a subject of its
// own, on the far side of the cue at i.
func (f *finder) otherClause(t, h, i int) bool {
	for _, c := range f.s.ChildrenBy(h, "conj") {
		if f.s.Under(t, c) && f.s.Child(c, "nsubj", "nsubj:pass") >= 0 && (c > i) != (h > i) {
			return true
		}
	}
	return false
}

// passive reads "is alleged to have …", "was accused of …", "is believed to …".
func (f *finder) passive(i int, c cue, p *claims.Proposition) {
	a := f.blank(i, c.stance, "passive "+strings.ToLower(f.s.Lemma(i)))
	a.Says = c.says
	if p.Rule == "passive with agent" {
		a.Source = p.Subject
	} else {
		a.Source = f.issuer(i)
	}
	if c.passive != "" {
		a.Stance = c.passive
	}
	if x := f.gerundAfter(i, c); x >= 0 {
		a.Content = []graph.Span{f.yieldSpan(x, "mark").Cover(f.restOf(i, x))}
		f.citing(i, f.add(a))
		return
	}
	for _, x := range f.s.ChildrenBy(i, "xcomp", "ccomp", "advcl", "csubj", "csubj:pass") {
		if x > i && f.predicates(x) && f.contentMark(x, c) {
			a.Content = []graph.Span{f.yieldSpan(x, "mark")}
			if p.Polarity == graph.Negative && (a.Stance == graph.Alleges || a.Stance == graph.Asserts) {
				a.FlipHead = x
			}
			f.citing(i, f.add(a))
			return
		}
	}
	for _, x := range f.s.ChildrenBy(i, "obl") {
		if b := f.s.Child(x, "case"); b >= 0 && x > i && c.prep != "" && f.s.Lower(b) == c.prep {
			a.Content = []graph.Span{f.yieldSpan(x, "case")}
			f.citing(i, f.add(a))
			return
		}
	}
}

// gerundAfter finds the gerund with the cue's preposition, wherever the parser hung it: "accused, in an
// article, of hiding the losses".
func (f *finder) gerundAfter(i int, c cue) int {
	if c.prep == "" {
		return -1
	}
	for x := i + 1; x < len(f.s.Tokens); x++ {
		if m := f.s.Child(x, "mark", "case"); m > i && f.s.Lower(m) == c.prep && f.s.Tokens[x].XPOS == "VBG" && f.predicates(x) {
			return x
		}
		if h := f.s.Tokens[x].Head; h >= 0 && f.s.Tokens[x].XPOS == "VBG" && f.s.Child(h, "mark") > i && f.s.Tokens[x].Rel == "aux" && f.predicates(h) {
			return h
		}
		if _, other := cueVerbs[strings.ToLower(f.s.Lemma(x))]; other && f.s.Tokens[x].UPOS == "VERB" {
			return -1
		}
	}
	return -1
}

// restOf is what follows the gerund at x in the clause of the cue: the parser cuts long gerunds short.
func (f *finder) restOf(cue, x int) graph.Span {
	last := x
	for _, t := range f.s.Yield(cue, "conj", "cc", "parataxis") {
		if t > x {
			last = t
		}
	}
	for last > x && f.s.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	return f.s.Range(x, last)
}

// contentMark reports whether the clause at x is what the passive cue attributes, not when or why it was said.
func (f *finder) contentMark(x int, c cue) bool {
	m := f.s.Child(x, "mark", "case")
	if m < 0 {
		return f.s.Tokens[x].Rel != "advcl"
	}
	w := f.s.Lower(m)
	return w == "to" || w == "that" || w == c.prep
}

// issuer is who stands behind a passive without an agent, where a report is named: "in a report
// published by Radio Fenwater, she was accused of …".
func (f *finder) issuer(i int) claims.Phrase {
	for _, x := range f.s.ChildrenBy(i, "obl", "nmod") {
		b := f.s.Child(x, "case")
		if b >= 0 && (f.s.Lower(b) == "in" || f.s.Lower(b) == "by") && documentNoun[strings.ToLower(f.s.Lemma(x))] {
			return f.document(x)
		}
	}
	return claims.Phrase{}
}

// behind is who stands behind a source that is a document: its publisher, or for "the statement" whoever
// spoke last.
func (f *finder) behind(source claims.Phrase) claims.Phrase {
	if source.Kind != claims.Words || source.Sentence != f.si || !documentNoun[strings.ToLower(f.s.Lemma(source.Head))] {
		return source
	}
	if d := f.document(source.Head); d.Head != source.Head {
		return d
	}
	if givenOut[strings.ToLower(f.s.Lemma(source.Head))] && f.s.Lower(f.s.Child(source.Head, "det")) == "the" && f.s.Child(source.Head, "nmod") < 0 {
		if k := f.mentionedBefore(f.si); k >= 0 {
			return f.found[k].Source
		}
		if giver, ok := f.giver(strings.ToLower(f.s.Lemma(source.Head))); ok {
			return giver
		}
	}
	return source
}

// giver is the subject of the sentence just before that tells of such a document: "The clinic apologised in
// a statement."
func (f *finder) giver(noun string) (claims.Phrase, bool) {
	for si := f.si - 1; si >= 0 && si >= f.si-2; si-- {
		s := f.doc.Sentences[si]
		for i := range s.Tokens {
			if strings.ToLower(s.Lemma(i)) != noun || s.Root < 0 {
				continue
			}
			if p, ok := f.byHead[at{si, s.Root}]; ok && f.props[p].Subject.Kind == claims.Words {
				return f.props[p].Subject, true
			}
		}
	}
	return claims.Phrase{}, false
}

// givenOut are documents that speak for whoever has just been quoted.
var givenOut = set(`statement release letter email post tweet`)

// document is who speaks through the document at x: its publisher where it is named, else the document.
func (f *finder) document(x int) claims.Phrase {
	if h := f.s.Tokens[x].Head; h >= 0 && f.s.Tokens[x].Rel == "obj" && issues[strings.ToLower(f.s.Lemma(h))] {
		if p := f.proposition(h); p != nil && p.Subject.Kind == claims.Words && p.Rule == "verb" {
			return p.Subject
		}
	}
	for _, v := range f.s.ChildrenBy(x, "acl", "acl:relcl") {
		if p := f.proposition(v); p != nil && p.Rule == "passive with agent" {
			return p.Subject
		}
	}
	for _, m := range f.s.ChildrenBy(x, "nmod", "nmod:poss", "compound") {
		if b := f.s.Child(m, "case"); b >= 0 && f.s.Lower(b) != "by" && f.s.Lower(b) != "'s" && f.s.Lower(b) != "from" {
			continue
		}
		if c := f.names.At(f.si, m); c >= 0 && f.names.Clusters[c].Type == graph.Organization {
			return words(f.si, m, f.yieldSpan(m, "case", "punct"))
		}
	}
	return words(f.si, x, f.yieldSpan(x, "case", "acl", "acl:relcl", "punct", "appos", "advcl"))
}

// citing finds on whom the speaker of attribution k rests: "the paper, citing two officials, reported".
func (f *finder) citing(cue, k int) {
	if f.authority(cue, k) {
		return
	}
	for i := range f.s.Tokens {
		lemma := strings.ToLower(f.s.Lemma(i))
		if f.s.Tokens[i].UPOS != "VERB" || lemma != "cite" && lemma != "quote" || f.s.Tokens[i].XPOS != "VBG" {
			continue
		}
		o := f.s.Child(i, "obj")
		if o < 0 || !f.sameClause(i, cue) || f.within(i, f.found[k].Content) {
			continue
		}
		a := f.blank(i, graph.Alleges, "citing")
		a.Source = words(f.si, o, f.yieldSpan(o, "acl:relcl", "punct"))
		a.Content, a.Under, a.Says = f.found[k].Content, k, true
		f.add(a)
		return
	}
}

// authority finds whose word the speaker of attribution k says it is: "reported, on the word of two clerks, that …".
func (f *finder) authority(cue, k int) bool {
	for _, x := range f.s.ChildrenBy(cue, "obl", "nmod") {
		lemma := strings.ToLower(f.s.Lemma(x))
		if lemma != "word" && lemma != "authority" && lemma != "account" && lemma != "evidence" && lemma != "testimony" || f.s.Lower(f.s.Child(x, "case")) != "on" {
			continue
		}
		o := f.s.Child(x, "nmod")
		if o < 0 || f.s.Lower(f.s.Child(o, "case")) != "of" {
			continue
		}
		a := f.blank(x, graph.Alleges, "on the word of")
		a.Cue = []graph.Span{f.s.Range(f.s.Child(x, "case"), f.s.Child(o, "case"))}
		a.Source = words(f.si, o, f.yieldSpan(o, "case", "acl:relcl", "punct"))
		a.Content, a.Under, a.Says = f.found[k].Content, k, true
		f.add(a)
		return true
	}
	return false
}

func (f *finder) within(i int, spans []graph.Span) bool {
	for _, s := range spans {
		if s.Contains(f.s.Tokens[i].Span) {
			return true
		}
	}
	return false
}

// sameClause reports whether the participle at i hangs from the cue, from its subject, or from what
// that subject published.
func (f *finder) sameClause(i, cue int) bool {
	h := f.s.Tokens[i].Head
	for steps := 0; h >= 0 && steps < 5; steps++ {
		if h == cue {
			return true
		}
		if k, ok := f.cued[at{f.si, h}]; ok && f.found[k].CueHead != cue {
			return false
		}
		if f.s.Tokens[cue].Head == h && (f.s.Tokens[cue].Rel == "acl" || f.s.Tokens[cue].Rel == "advcl") {
			return true
		}
		if n := f.s.Tokens[cue].Head; n >= 0 && f.s.Tokens[cue].Rel == "acl" && f.s.Tokens[n].Head == h && documentNoun[strings.ToLower(f.s.Lemma(n))] {
			return true // "The Gazette, citing two officials, published a report alleging …"
		}
		h = f.s.Tokens[h].Head
	}
	return false
}
