package extract

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// alleges notes that the article brings proposition i up: as an allegation, or as what others report of whom it is about.
// What is only told to answer something is none.
func (a *assembler) alleges(i int) {
	c := a.built[i]
	switch {
	case a.isAnswer(i) || a.onlySays(i) || a.describesSource(i):
	case c.Factuality == graph.Alleged:
		a.alleged = append(a.alleged, i)
		a.about[c.Subject.Entity] = append(a.about[c.Subject.Entity], i)
	case a.reportedByOthers(i, c.Subject.Entity):
		a.reported[c.Subject.Entity] = append(a.reported[c.Subject.Entity], i)
		a.told = append(a.told, i)
	}
}

// onlySays reports whether proposition i tells no more than that somebody says something, to nobody in particular.
func (a *assembler) onlySays(i int) bool {
	w := a.cueOf(&a.props[i])
	return w != nil && w.Says && !a.byHearsay(&a.props[i]) && w.Stance != graph.Demands && !a.addresses(&a.props[i], w)
}

// describesSource reports whether proposition i only tells who a source is: "citing three people | who work at the mill |".
func (a *assembler) describesSource(i int) bool {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	if t := s.Tokens[p.Top]; t.Head >= 0 && (t.Rel == "acl:relcl" || t.Rel == "acl") {
		source := claims.Phrase{Kind: claims.Words, Sentence: p.Sentence, Head: t.Head}
		verb := s.Lemma(s.Tokens[t.Head].Head)
		return (verb == "cite" || verb == "quote") && a.unnamed(source, a.entityOf(source, -1))
	}
	return false
}

// byHearsay reports whether the proposition itself is told as hearsay: "he allegedly wrote: …".
func (a *assembler) byHearsay(p *claims.Proposition) bool {
	s := a.doc.Sentences[p.Sentence]
	for _, c := range s.ChildrenBy(p.Top, "advmod") {
		switch s.Lower(c) {
		case "allegedly", "reportedly", "supposedly", "purportedly":
			return true
		}
	}
	return false
}

// isAnswer reports whether proposition i tells that somebody answers, or does not: "Holm denied that …", "told the court that
// no such letter came".
func (a *assembler) isAnswer(i int) bool {
	p := &a.props[i]
	for _, token := range []int{p.Head, p.Top} {
		k, ok := a.cues[[2]int{p.Sentence, token}]
		if !ok {
			continue
		}
		w := &a.words[k]
		if w.Stance.Against() || w.Stance == graph.DeclinesComment || w.Answers.Kind != claims.Nothing || len(a.rebuttals(k)) > 0 {
			return true
		}
	}
	return contestVerb[p.Lemma] || a.plea(p)
}

// reportedByOthers reports whether somebody else than the person it is about brings proposition i up.
func (a *assembler) reportedByOthers(i int, who uuid.UUID) bool {
	for _, chain := range a.chains[i] {
		if len(chain) == 0 || who == uuid.Nil {
			continue
		}
		k := chain[len(chain)-1]
		if by := a.speaker(k, chain); a.stance(k, by) == graph.Reports && by.ID != who {
			return true
		}
	}
	return false
}

// suits leaves of a list what whoever replies may answer: not what they say themselves. Of a long list it takes both ends.
func (a *assembler) suits(r *reply, list []int) []int {
	if len(list) > 2*reach {
		list = slices.Concat(list[:reach], list[len(list)-reach:])
	}
	if !slices.ContainsFunc(list, func(i int) bool { return a.ownWords(r, i) }) {
		return list
	}
	return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return a.ownWords(r, i) })
}

// ownWords reports whether proposition i is what whoever replies says, and nobody else. Nobody accuses themselves.
func (a *assembler) ownWords(r *reply, i int) bool {
	own := false
	for _, chain := range a.chains[i] {
		if len(chain) == 0 {
			continue
		}
		w := &a.words[chain[len(chain)-1]]
		if client := a.client(r, w); w.Source.Kind != claims.Words || w.Stance == graph.Alleges && !client || !client && !a.sameSpeaker(r, w.Source) {
			return false
		}
		own = true
	}
	return own
}

// client reports whether the speaker of w is the one whom whoever replies defends: nobody answers what their own client says.
func (a *assembler) client(r *reply, w *speech.Attribution) bool {
	if !r.defends || len(r.parties) == 0 || w.Source.Kind != claims.Words {
		return false
	}
	e := a.entityOf(w.Source, -1)
	return e != nil && e.ID == r.parties[0]
}

// sameSpeaker reports whether the phrase means whoever replies.
func (a *assembler) sameSpeaker(r *reply, by claims.Phrase) bool {
	if r.who != nil {
		return a.entityOf(by, -1) == r.who
	}
	return by.Span == r.by.Span
}

// listed are the allegations about somebody, or else what others report of them.
func (a *assembler) listed(who uuid.UUID) []int {
	if list := a.about[who]; len(list) > 0 {
		return list
	}
	return a.reported[who]
}

// lastAbout is the last allegation about somebody before a reply, -1 for none.
func (a *assembler) lastAbout(r *reply, who uuid.UUID) int {
	if who == uuid.Nil {
		return -1
	}
	return a.lastMain(a.suits(r, a.before(a.listed(who), r.at)))
}

// lastMain is the last of the propositions that is no part of another, or else the last; -1 for none.
func (a *assembler) lastMain(list []int) int {
	best := -1
	for k := len(list) - 1; k >= max(0, len(list)-reach); k-- {
		switch i := list[k]; {
		case best >= 0 && a.props[i].Sentence != a.props[best].Sentence:
			return best
		case a.main(i) && (best < 0 || a.depth(i) < a.depth(best)):
			best = i // "the bank told the league that it never gave the loan | that it promised |"
		}
	}
	if best >= 0 {
		return best
	}
	if len(list) == 0 {
		return -1
	}
	return list[len(list)-1]
}

// depth is how many speakers stand between the publisher and proposition i.
func (a *assembler) depth(i int) int {
	if len(a.chains[i]) == 0 {
		return 0
	}
	return len(a.chains[i][0])
}

// firstMain is the first of the propositions that is no part of another, or else the first.
func (a *assembler) firstMain(list []int) int {
	if i := slices.IndexFunc(list[:min(len(list), reach)], a.main); i >= 0 {
		return list[i]
	}
	return list[0]
}

// firstTold is the first allegation before a reply, or where there is none and the reply is silence the first report; -1 for none.
// Who is silent is so rather about what somebody denied before that allegation was made.
func (a *assembler) firstTold(r *reply) int {
	reports := a.suits(r, a.before(a.told, r.at))
	if near := a.suits(r, a.before(a.alleged, r.at)); len(near) > 0 {
		first := a.firstMain(near)
		if r.silent && len(reports) > 0 && a.built[a.firstMain(reports)].Evidence.StartByte < a.built[first].Evidence.StartByte {
			first = a.firstMain(reports)
		}
		if i := a.deniedBefore(r, first); r.silent && i >= 0 {
			return i
		}
		return first
	}
	if r.silent && len(reports) > 0 {
		return a.firstMain(reports)
	}
	return -1
}

// deniedBefore is the first proposition that somebody else denies before proposition i is made; -1 for none.
func (a *assembler) deniedBefore(r *reply, i int) int {
	for si := range a.props[i].Sentence {
		for _, s := range a.against[si] {
			if k := slices.IndexFunc(a.built, func(c *graph.Claim) bool { return c != nil && c.ID == s.Claim }); k >= 0 && s.Innermost().Stance == graph.Denies && (r.who == nil || s.Innermost().Speaker.ID != r.who.ID) {
				return k
			}
		}
	}
	return -1
}

// firstReported is the first thing before a reply that an outlet is said to tell, where the reply speaks of a report; -1 for none.
func (a *assembler) firstReported(r *reply) int {
	if !papers[r.of] {
		return -1
	}
	best := -1
	for _, list := range [][]int{a.alleged, a.told} {
		near := a.suits(r, a.before(list, r.at))
		for _, i := range near[:min(len(near), reach)] {
			if a.main(i) && a.fromOutlet(i) && (best < 0 || a.props[i].Span.StartByte < a.props[best].Span.StartByte) {
				best = i
			}
		}
	}
	return best
}

// reportedOf is the last thing before a reply that an outlet is said to tell of those concerned, where the reply speaks of a report; -1
// for none.
func (a *assembler) reportedOf(r *reply) int {
	if !papers[r.of] {
		return -1
	}
	for _, who := range r.parties {
		near := slices.DeleteFunc(slices.Clone(a.suits(r, a.before(a.listed(who), r.at))), func(i int) bool { return !a.fromOutlet(i) })
		if i := a.lastMain(near); i >= 0 {
			return i
		}
	}
	return -1
}

// fromOutlet reports whether somebody reports proposition i.
func (a *assembler) fromOutlet(i int) bool {
	return slices.ContainsFunc(a.chains[i], func(chain []int) bool {
		return slices.ContainsFunc(chain, func(k int) bool { return a.words[k].Stance == graph.Reports && a.words[k].Source.Kind == claims.Words })
	})
}

// toldLater is the first allegation behind a reply to several, or to a report, of which none stands before it: an article may begin with
// how they were answered; -1 for none.
func (a *assembler) toldLater(r *reply) int {
	if !severalTold[r.of] && !papers[r.of] || r.silent || len(a.before(a.alleged, r.at))+len(a.before(a.told, r.at)) > 0 {
		return -1
	}
	for _, list := range [][]int{a.alleged, a.told} {
		later := a.inClauses(a.suits(r, list))
		if papers[r.of] {
			later = slices.DeleteFunc(later, func(i int) bool { return !a.fromOutlet(i) })
		}
		if len(later) > 0 {
			return a.firstMain(later)
		}
	}
	return -1
}

// toldBefore is the last allegation or report before a reply, in the same or the last sentences; -1 for none.
func (a *assembler) toldBefore(r *reply, sentences int) int {
	first := max(0, a.doc.SentenceAt(r.at)-sentences)
	best := -1
	for _, list := range [][]int{a.alleged, a.told} {
		near := a.before(list, r.at)
		from, _ := slices.BinarySearchFunc(near, a.doc.Sentences[first].Span.StartByte, func(i, at int) int { return a.built[i].Evidence.StartByte - at })
		if i := a.lastMain(a.suits(r, near[from:])); i >= 0 && (best < 0 || a.outranks(i, best)) {
			best = i
		}
	}
	return best
}

// before returns those of the propositions, which are in the order of their places, that begin before the byte.
func (a *assembler) before(list []int, at int) []int {
	next, _ := slices.BinarySearchFunc(list, at, func(i, at int) int { return a.built[i].Evidence.StartByte - at })
	return list[:next]
}

// inClauses leaves of a list what is told in clauses, not in nouns.
func (a *assembler) inClauses(list []int) []int {
	return slices.DeleteFunc(slices.Clone(list), func(i int) bool { return a.props[i].Rule == "nominal" })
}
