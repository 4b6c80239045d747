package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// remarked is the last proposition before the byte that somebody said whose remark the speaker answers or does not:
// "did not comment on | Holt's remark", -1 where there is none; false where no remark is spoken of.
func (a *assembler) remarked(w *speech.Attribution, at int) (int, bool) {
	s := a.doc.Sentences[w.Sentence]
	for i := range s.Tokens {
		if s.Tokens[i].StartByte < at || s.Tokens[i].UPOS != "NOUN" || !remark[strings.ToLower(s.Lemma(i))] {
			continue
		}
		if c := a.owner(w.Sentence, i); c >= 0 {
			return a.lastSaid(at, func(p claims.Phrase) bool { return a.names.At(p.Sentence, p.Head) == c }), true
		}
		if s.Lower(i) == "testimony" && s.Child(i, "nmod", "nmod:poss", "acl") < 0 {
			return a.testified(w), true
		}
	}
	if w.Answers.Kind == claims.Words && w.Answers.Sentence == w.Sentence && w.Stance.Against() && s.Lemma(w.Answers.Head) == "say" {
		r := a.replyOf(w, claims.Phrase{}, "")
		return a.lastSaid(at, func(by claims.Phrase) bool { return a.sameSpeaker(r, by) }), true // "denied ever saying so"
	}
	for _, p := range []claims.Phrase{w.Of, w.Answers} {
		if p.Kind == claims.Words && p.Sentence == w.Sentence && s.Tokens[p.Head].Rel == "appos" && aboutClaims[strings.ToLower(s.Lemma(p.Head))] {
			who := a.entityOf(w.Source, -1)
			i := a.lastSaid(s.Tokens[p.Head].StartByte, func(by claims.Phrase) bool { return by.Sentence == w.Sentence && a.entityOf(by, -1) != who })
			return i, i >= 0
		}
	}
	if w.Gainsays && w.Of.Kind == claims.Words {
		c := a.names.At(w.Of.Sentence, w.Of.Head)
		return a.lastSaid(at, func(p claims.Phrase) bool { return c >= 0 && a.names.At(p.Sentence, p.Head) == c }), true
	}
	if w.Gainsays && w.Stance == graph.Denies {
		i := a.justSaid(a.replyOf(w, claims.Phrase{}, ""))
		return i, i >= 0
	}
	return -1, false
}

var remark = lexicon.Set(`remark comment claim statement allegation accusation account criticism testimony suggestion version assertion finding conclusion contention`)

// testified is what somebody else said last of those concerned; -1 for none, or where nobody need be concerned what
// somebody else said last.
func (a *assembler) testified(w *speech.Attribution) int {
	r := a.replyOf(w, claims.Phrase{}, "testimony")
	for _, who := range r.parties {
		if i := a.broughtUp(r, who, nearby); i >= 0 {
			return i
		}
	}
	if a.doc.Sentences[w.Sentence].Lemma(w.CueHead) == "deny" {
		return -1
	}
	return a.justSaid(r)
}

// justSaid is what somebody else than whoever replies said last, in the sentence of the reply or the two before it; -1 for none.
func (a *assembler) justSaid(r *reply) int {
	si := a.doc.SentenceAt(r.at)
	return a.lastSaid(r.at, func(by claims.Phrase) bool { return by.Sentence >= si-2 && !a.sameSpeaker(r, by) })
}

// lastSaid is the last proposition before the byte that a speaker who suits says, -1 for none.
func (a *assembler) lastSaid(at int, suits func(claims.Phrase) bool) int {
	return a.lastOf(at, func(i int) bool { return a.putBy(i, suits) && !a.isAnswer(i) && !a.rebuts(i) })
}

// account is what somebody else than whoever replies said last, be it an answer: "He denied that he knew. | That account | was contradicted
// by a clerk"; -1 for none.
func (a *assembler) account(r *reply) int {
	si := a.doc.SentenceAt(r.at)
	others := func(by claims.Phrase) bool { return by.Sentence >= si-2 && !a.sameSpeaker(r, by) }
	return a.lastOf(r.at, func(i int) bool { return a.putBy(i, others) })
}

// lastOf is the last proposition before the byte that will do, -1 for none.
func (a *assembler) lastOf(at int, will func(i int) bool) int {
	from := a.doc.SentenceAt(at)
	for si := from; si >= 0 && si > from-saidReach; si-- {
		best := -1
		for _, i := range a.inSentence[si] {
			if a.built[i] != nil && a.props[i].Span.StartByte < at && will(i) && (best < 0 || a.outranks(i, best)) {
				best = i
			}
		}
		if best >= 0 {
			return best
		}
	}
	return -1
}

// putBy reports whether a speaker who suits says proposition i, and does not only answer it or ask.
func (a *assembler) putBy(i int, suits func(claims.Phrase) bool) bool {
	return slices.ContainsFunc(a.chains[i], func(chain []int) bool {
		if len(chain) == 0 {
			return false
		}
		w := &a.words[chain[len(chain)-1]]
		return w.Source.Kind == claims.Words && suits(w.Source) && !w.Stance.Against() && w.Stance != graph.DeclinesComment && w.Stance != graph.Questions
	})
}

// saidReach is how many sentences back an answer may go to what somebody said.
const saidReach = 60

// askedBefore is what somebody asks in the sentence of w before it, as whose answer w is given: "Asked whether she had paid, Holt
// said no"; -1 for none.
func (a *assembler) askedBefore(w *speech.Attribution) int {
	for k := range a.words {
		q := &a.words[k]
		if q.Sentence != w.Sentence || q.Stance != graph.Questions || q.Source.Kind == claims.Words || len(q.Content) != 1 || len(w.Cue) == 0 || q.Content[0].EndByte > w.Cue[0].StartByte {
			continue
		}
		for _, i := range a.inSentence[q.Sentence] {
			if a.built[i] != nil && q.Content[0].Contains(a.props[i].Span) && a.main(i) {
				return i
			}
		}
	}
	return a.whetherBefore(w)
}

// askedAbout is the last allegation before a reply that has the words in which the sentence of the reply says what was asked:
// "would not comment when asked about | the photographs |"; -1 for none.
func (a *assembler) askedAbout(r *reply) int {
	s := a.doc.Sentences[a.doc.SentenceAt(r.at)]
	for i := range s.Tokens {
		if s.Lemma(i) != "ask" || s.Lower(i+1) != "about" && s.Lower(i+1) != "on" {
			continue
		}
		x := s.Tokens[i+1].Head
		if x <= i || s.Tokens[x].UPOS != "NOUN" {
			continue
		}
		if aboutClaims[s.Lemma(x)] {
			return a.claimedIn(claims.Phrase{Kind: claims.Words, Sentence: a.doc.SentenceAt(r.at), Head: x})
		}
		asked := *r
		for _, t := range s.Yield(x, "case", "punct", "det", "acl:relcl") {
			if u := s.Tokens[t].UPOS; u == "NOUN" || u == "VERB" {
				asked.topic = append(asked.topic, strings.ToLower(s.Lemma(t)))
			}
		}
		return a.onTopic(&asked)
	}
	return -1
}

// whetherBefore is what the clause with "whether" before the cue of w asks, where the sentence speaks of a question: "To the question
// whether she had paid, Holt answered"; -1 for none.
func (a *assembler) whetherBefore(w *speech.Attribution) int {
	s, asked := a.doc.Sentences[w.Sentence], false
	for t := 0; t < w.CueHead; t++ {
		lemma := strings.ToLower(s.Lemma(t))
		asked = asked || lemma == "ask" || lemma == "question"
		if v := s.Tokens[t].Head; asked && s.Lower(t) == "whether" && v > t {
			if i, ok := a.byHead[[2]int{w.Sentence, v}]; ok && a.built[i] != nil {
				return i
			}
		}
	}
	return -1
}

// spokenOf is the last proposition before a reply, in ten sentences, that others said with the noun of the reply in it, or
// else what they just said of those concerned; -1 for none.
func (a *assembler) spokenOf(r *reply) int {
	for si, k := a.doc.SentenceAt(r.at), a.doc.SentenceAt(r.at); k >= 0 && k > si-10; k-- {
		s := a.doc.Sentences[k]
		for t := range s.Tokens {
			if s.Tokens[t].StartByte >= r.at || !strings.EqualFold(s.Lemma(t), r.of) && s.Lower(t) != r.of {
				continue
			}
			i := a.lastSaid(r.at, func(by claims.Phrase) bool { return by.Sentence == k && !a.sameSpeaker(r, by) })
			if i >= 0 && a.props[i].Sentence == k {
				return i
			}
		}
	}
	if i := a.justSaid(r); i >= 0 && a.concerns(i, r.parties) {
		return i
	}
	return -1
}

// concerns reports whether proposition i has one of the entities for a subject, an object or anything else.
func (a *assembler) concerns(i int, entities []uuid.UUID) bool {
	return slices.ContainsFunc(a.built[i].Terms(), func(t graph.Term) bool { return t.Entity != uuid.Nil && slices.Contains(entities, t.Entity) })
}
