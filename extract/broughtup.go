package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/graph"
)

// opens reports whether a reply stands at the start of a paragraph, so that it answers more than the sentence before.
func (a *assembler) opens(r *reply) bool {
	si := a.doc.SentenceAt(r.at)
	return si <= 0 || a.doc.Sentences[si-1].Paragraph != a.doc.Sentences[si].Paragraph
}

// matter is what the article is about: the first that anybody but whoever replies says in its text, or else in its headlines; for
// a reply in a headline also what is first alleged further on; -1 for none.
func (a *assembler) matter(r *reply) int {
	at, inHeadline := a.doc.SentenceAt(r.at), -1
	for si := 0; si <= min(at, reach); si++ {
		for _, i := range a.inSentence[si] {
			if c := a.built[i]; c == nil || c.Factuality == graph.Hypothetical || c.Polarity == graph.Negative && !r.silent || c.Evidence.StartByte >= r.at || !a.main(i) || !a.saidByAnother(r, i) || a.isAnswer(i) || a.rebuts(i) {
				continue
			}
			if a.doc.Sentences[si].Kind == text.Body {
				return i
			}
			if inHeadline < 0 {
				inHeadline = i
			}
		}
	}
	if list := a.inClauses(a.suits(r, a.alleged)); inHeadline < 0 && a.doc.Sentences[at].Kind != text.Body && len(list) > 0 {
		return a.firstMain(list)
	}
	return inHeadline
}

// broughtUp is what somebody else last says of who is concerned, in the sentence of the reply or so many before it; -1 for none.
func (a *assembler) broughtUp(r *reply, who uuid.UUID, sentences int) int {
	return a.lastBefore(r, sentences, func(i int) bool { return a.built[i].Subject.Entity == who })
}

// saidWith is what somebody else last says of anybody that those concerned have a part in: "paid | Holt |"; -1 for none.
func (a *assembler) saidWith(r *reply) int {
	return a.lastBefore(r, saidReach, func(i int) bool { return a.props[i].Rule != "role" && a.concerns(i, r.parties) })
}

// lastBefore is the claim that fits of those somebody else makes before the reply, in its sentence or so many before it: that which
// outranks the others of the last sentence that has any; -1 for none.
func (a *assembler) lastBefore(r *reply, sentences int, fits func(i int) bool) int {
	for from, si := a.doc.SentenceAt(r.at), a.doc.SentenceAt(r.at); si >= max(0, from-sentences); si-- {
		best := -1
		for _, i := range a.inSentence[si] {
			if c := a.built[i]; c == nil || c.Factuality == graph.Hypothetical || c.Evidence.StartByte >= r.at || a.vouches(i) || !fits(i) {
				continue
			}
			if a.saidByAnother(r, i) && !a.isAnswer(i) && !a.rebuts(i) && (best < 0 || a.outranks(i, best)) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// vouches reports whether proposition i says nothing but good of its subject: "has told the truth".
func (a *assembler) vouches(i int) bool {
	p := &a.props[i]
	if p.Polarity == graph.Negative {
		return false
	}
	switch a.word(p.Object) {
	case "truth":
		return p.Lemma == "tell"
	case "innocent", "honest", "blameless", "loyal":
		return p.Rule == "copula"
	}
	return false
}

// whispered is what a source without a name says in the sentence before that in which somebody is silent, in the same paragraph; -1 for none.
func (a *assembler) whispered(r *reply) int {
	if !r.silent || a.opens(r) {
		return -1
	}
	at := a.doc.SentenceAt(r.at)
	return a.lastSaid(r.at, func(by claims.Phrase) bool { return by.Sentence >= at-1 && a.unnamed(by, a.entityOf(by, -1)) })
}

// answeredBeside is what others deny or dispute in the paragraph in which somebody is silent before that, the first thing of the last answer; -1 for none.
func (a *assembler) answeredBeside(r *reply) int {
	at := a.doc.SentenceAt(r.at)
	for si := at; si >= 0 && r.silent && a.doc.Sentences[si].Paragraph == a.doc.Sentences[at].Paragraph; si-- {
		for _, s := range a.against[si] {
			if i := slices.IndexFunc(a.built, func(c *graph.Claim) bool { return c != nil && c.ID == s.Claim }); i >= 0 && s.Innermost().Source != nil && s.Innermost().Source[0].StartByte < r.at && (r.who == nil || s.Innermost().Speaker.ID != r.who.ID) {
				return i
			}
		}
	}
	return -1
}

// saidByAnother reports whether somebody puts proposition i forward who is neither whoever replies nor among those concerned.
func (a *assembler) saidByAnother(r *reply, i int) bool {
	return slices.ContainsFunc(a.chains[i], func(chain []int) bool {
		if len(chain) == 0 || slices.ContainsFunc(chain, func(k int) bool { return a.words[k].Stance.Against() }) {
			return false
		}
		w := &a.words[chain[len(chain)-1]]
		if w.Source.Kind != claims.Words || !w.Stance.Forward() || w.Stance == graph.Confirms || a.sameSpeaker(r, w.Source) {
			return false
		}
		if c, _ := a.spokenFor(w.Source); c >= 0 && slices.Contains(r.parties, a.clusters[c].ID) {
			return false // nobody answers what their own lawyer says
		}
		e := a.entityOf(w.Source, -1)
		return e == nil || !slices.Contains(r.parties, e.ID)
	})
}

// inWhich is what is alleged of whoever replies, or what others say of them, in the words of the reply; -1 for none.
func (a *assembler) inWhich(r *reply) int {
	if i := a.onTopic(r); i >= 0 && a.concerns(i, r.parties) {
		return i
	}
	for _, who := range r.parties {
		if i := a.broughtUp(r, who, nearby); i >= 0 {
			return i
		}
	}
	return -1
}

// saidOfIt is what somebody else said last in the words of the reply, a few sentences before it; -1 for none.
func (a *assembler) saidOfIt(r *reply) int {
	for at, n := r.at, 0; n < nearby*2; n++ {
		i := a.lastSaid(at, func(by claims.Phrase) bool { return !a.sameSpeaker(r, by) })
		if i < 0 || a.speaksOf(i, r.topic) {
			return i
		}
		at = a.doc.Sentences[a.props[i].Sentence].Span.StartByte
	}
	return -1
}

// onTopic is the last allegation before a reply that has the words in which the reply says what it answers, -1 for none.
func (a *assembler) onTopic(r *reply) int {
	best := -1
	for _, list := range [][]int{a.alleged, a.told} {
		near := a.suits(r, a.before(list, r.at))
		for k := len(near) - 1; k >= max(0, len(near)-reach); k-- {
			if i := near[k]; a.speaksOf(i, r.topic) {
				if best < 0 || a.outranks(i, best) {
					best = i
				}
				break
			}
		}
	}
	return best
}

// speaksOf reports whether the words of proposition i have one of the words, or one of the same stem.
func (a *assembler) speaksOf(i int, words []string) bool {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	for t := s.TokenAt(p.Span.StartByte); t >= 0 && t < len(s.Tokens) && s.Tokens[t].StartByte < p.Span.EndByte; t++ {
		if slices.ContainsFunc(words, func(w string) bool { return sameStem(w, strings.ToLower(s.Lemma(t))) }) {
			return true
		}
	}
	return false
}

// sameStem reports whether two words begin alike far enough to be of one stem: interference and interfere, trading and trade.
func sameStem(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a == b && n > 2 || n >= 4 && n >= min(len(a), len(b))-2
}
