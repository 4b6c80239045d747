package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// answering stances are taken to a claim that somebody else made.
var answering = map[graph.Stance]bool{graph.Denies: true, graph.Disputes: true}

// claimWord names a claim without repeating it.
func claimWord(lemma string) bool {
	_, ok := cueNouns[lemma]
	return ok && !thought[lemma] || lemma == "characterisation" || lemma == "characterization" || lemma == "wrongdoing" || lemma == "insinuation" ||
		lemma == "reporting" || lemma == "story" || lemma == "article" || lemma == "it" || lemma == "this" || lemma == "that" ||
		lemma == "account" || lemma == "version" || lemma == "dossier" || lemma == "involvement" || lemma == "impropriety" || part[lemma] || lemma == "critique" || lemma == "they" || lemma == "everything" || crime[lemma]
}

// answerable reports whether the noun at i names what somebody said: a claim, or a remark of which it tells whose it is.
func (f *finder) answerable(s *tree.Sentence, i int) bool {
	lemma := strings.ToLower(s.Lemma(i))
	return claimWord(lemma) || (lemma == "remark" || lemma == "comment") && s.Child(i, "nmod:poss") >= 0
}

// part are nouns for what somebody is said to have in a thing: "denied any | role | in the leak".
var part = lexicon.Set(`knowledge link tie connection role responsibility`)

// thought are nouns that announce a clause and, without one, name no claim that could be answered: "rejected the idea".
var thought = lexicon.Set(`idea notion theory assumption myth hypothesis question assurance guarantee promise pledge vow threat conclusion prediction
 forecast opinion conviction`)

// crime names what somebody is charged with, so that to deny it is to answer the charge.
var crime = lexicon.Set(`charge count offence offense conspiracy fraud theft murder manslaughter assault bribery corruption rape robbery burglary arson
 laundering perjury harassment negligence misconduct blackmail extortion embezzlement collusion plagiarism bullying cheating doping`)

// requestNoun is refused, not denied: "denied the request".
var requestNoun = lexicon.Set(`request call appeal plea application motion entry access bail permission visa demand petition inquiry`)

// answer reads a denial or dispute of a claim that stands elsewhere; it reports whether it is one.
func (f *finder) answer(a Attribution, i int, p *claims.Proposition) bool {
	o := p.Object
	if n := f.s.Tokens[i].Head; o.Kind == claims.Words && o.Sentence == f.si && relativePronoun(f.s.Lower(o.Head)) && f.s.Tokens[i].Rel == "acl:relcl" && n >= 0 && n < o.Head {
		o = words(f.si, n, f.yieldSpan(n, "acl:relcl", "punct")) // "the allegation, which Holt denies, …"
	}
	if o.Kind == claims.Words && o.Sentence == f.si {
		if n := f.allOf(o.Head); n != o.Head {
			o = words(f.si, n, f.yieldSpan(n, "case", "punct")) // "denied most of | it |"
		}
	}
	if o.Kind == claims.Words {
		lemma := strings.ToLower(f.doc.Sentences[o.Sentence].Lemma(o.Head))
		if requestNoun[lemma] || !f.answerable(f.doc.Sentences[o.Sentence], o.Head) {
			return false
		}
	} else if o.Kind == claims.Nothing {
		return false
	}
	switch {
	case f.neither(i):
		a.Stance = graph.DeclinesComment // "would neither confirm nor deny it"
	case p.Polarity == graph.Negative:
		a.Stance = graph.Confirms
	}
	a.Answers = o
	a.Content = []graph.Span{o.Span}
	a.Rule += " of a claim elsewhere"
	if b := a; o.Kind == claims.Words && o.Sentence == f.si && crime[strings.ToLower(f.s.Lemma(o.Head))] {
		for _, x := range append(f.s.ChildrenBy(i, "advcl", "xcomp"), f.s.ChildrenBy(o.Head, "acl")...) {
			if m := f.s.Child(x, "mark"); x > o.Head && m == o.Head+1 && f.s.Lower(m) == "to" && f.predicates(x) {
				b.Content, b.Answers, b.Sentence = []graph.Span{f.yieldSpan(x)}, claims.Phrase{}, f.si
				f.keep(b) // "deny conspiracy | to steal coal"
			}
		}
	}
	f.add(a)
	return true
}

// rejected is the attribution that answers the claim of which the verb at i tells what it is: "reject the reports that | allege |
// he lied"; -1 for none.
func (f *finder) rejected(i int) int {
	if f.s.Tokens[i].Rel != "acl:relcl" {
		return -1
	}
	for n := f.s.Tokens[i].Head; n >= 0 && f.s.Tokens[n].Head >= 0; n = f.s.Tokens[n].Head {
		k, cued := f.cued[at{f.si, f.s.Tokens[n].Head}]
		if cued && answering[f.found[k].Stance] && f.found[k].Answers.Kind == claims.Words && f.found[k].Answers.Head == n && claimWord(strings.ToLower(f.s.Lemma(n))) {
			return k
		}
		if f.s.Tokens[n].Rel != "nmod" {
			return -1
		}
	}
	return -1
}

// gainsays are verbs that alone say that the speaker says otherwise.
var gainsays = map[string]bool{"contradict": true, "disagree": true, "demur": true, "hit back": true}

// gainsays adds that attribution a of such a verb at i answers what stands before, or what the person said last who is its
// object: "Holt contradicted: …", "Holt contradicts her". It reports whether the verb does so.
func (f *finder) gainsays(a Attribution, i int) bool {
	if o := f.s.Child(i, "obj"); o >= 0 {
		c := f.names.At(f.si, o)
		if c < 0 || f.names.Clusters[c].Type != graph.Person {
			return false
		}
		a.Of = words(f.si, o, f.s.Tokens[o].Span)
	}
	a.Stance, a.Sentence = graph.Denies, f.si
	if hitsBack(f.s, i) {
		a.Stance = graph.Disputes
	}
	a.Answers = claims.Phrase{Kind: claims.Words, Sentence: f.si, Head: i, Span: a.Cue[0]}
	a.Content = []graph.Span{a.Cue[0]}
	a.Gainsays = true
	f.keep(a)
	return true
}

// answeredBy adds that the agent of the passive at i answers the claim that is its subject: "the claim that Holm lied was | rejected
// by the guild". It reports whether it is such a passive.
func (f *finder) answeredBy(a Attribution, i int, p *claims.Proposition) bool {
	n := f.s.Child(i, "nsubj:pass")
	if h := f.s.Tokens[i].Head; n < 0 && h >= 0 && f.s.Tokens[i].Rel == "acl" && f.agent(i) >= 0 {
		n = h // "The claims, denied by the guild, …"
	}
	whole := n
	if n >= 0 {
		n = f.allOf(n)
	}
	if !answering[a.Stance] || n < 0 || n > i || p.Polarity == graph.Negative || !claimWord(strings.ToLower(f.s.Lemma(n))) || f.s.Tokens[n].UPOS != "NOUN" && whole == n {
		return false
	}
	if x := f.agent(i); x >= 0 {
		a.Source = words(f.si, x, f.yieldSpan(x, "case", "acl:relcl", "punct"))
	}
	if a.Source.Kind != claims.Words {
		return false
	}
	k, told := f.cued[at{f.si, n}]
	if told && len(f.found[k].Content) == 1 && !f.found[k].Nobody {
		a.Content = f.found[k].Content
		f.found[k].Beside = f.add(a)
		return true
	}
	a.Content = []graph.Span{f.yieldSpan(n, "punct")}
	a.Answers = words(f.si, n, f.yieldSpan(n, "punct"))
	f.add(a)
	return true
}

// allOf is what the noun at i gives all or a part of, the noun itself where it does not: "all of | this |", "most of | it |".
func (f *finder) allOf(i int) int {
	switch f.s.Lower(i) {
	case "all", "most", "much", "some", "part", "none", "any", "each", "both":
		if n := f.s.Child(i, "nmod"); n > i && f.s.Lower(f.s.Child(n, "case")) == "of" {
			return n
		}
	}
	return i
}

// agent is by whom the passive at i is done, -1 for nobody.
func (f *finder) agent(i int) int {
	for _, x := range f.s.ChildrenBy(i, "obl:agent", "obl") {
		if x > i && f.s.Lower(f.s.Child(x, "case")) == "by" && f.s.Tokens[x].UPOS != "VERB" && !f.timeLike(x) {
			return x
		}
	}
	return -1
}

// doingSo is the verb of what somebody denies that stands for what was told before: "denied | doing so", "denied having done
// that", "denied ever saying so"; -1 for none.
func (f *finder) doingSo(i int) int {
	x := f.s.Child(i, "xcomp")
	if x < i || f.s.Lemma(x) != "do" && (f.s.Lemma(x) != "say" || f.s.Lower(x+1) != "so") || f.s.Tokens[x].XPOS != "VBG" && f.s.Tokens[x].XPOS != "VBN" {
		return -1
	}
	switch f.s.Lower(x + 1) {
	case "so", "that", "it", "this":
		return x
	}
	return -1
}
