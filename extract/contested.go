package extract

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// contests makes of "disputing her dismissal of the clerk" an answer to the claim that she dismissed the
// clerk, where the article has one.
func (a *assembler) contests() {
	for i := range a.props {
		p := &a.props[i]
		if a.word(p.Object) == "which" && contestVerb[p.Lemma] {
			if j := a.apposed(i); j >= 0 {
				a.contest(i, j)
			}
			continue
		}
		if a.built[i] == nil || p.Polarity != graph.Positive || p.Object.Kind != claims.Words || !contestVerb[p.Lemma] {
			continue
		}
		j := a.nominal(i)
		if j < 0 {
			j = a.unanswered(i)
		}
		if j < 0 {
			j = a.apposed(i)
		}
		if j >= 0 {
			a.contest(i, j)
		}
	}
}

var contestVerb = lexicon.Set("deny dispute reject refute contest")

// reach is how many propositions on either side of an answer are looked at: in a text of any length the work
// on each is bounded. No news article comes near it.
const reach = 500

// nominal returns the proposition about the subject of i whose predicate the object of i names as a noun,
// the nearest before it, else the first after it; -1 for none.
func (a *assembler) nominal(i int) int {
	p, c := &a.props[i], a.built[i]
	noun := a.doc.Sentences[p.Object.Sentence].Lemma(p.Object.Head)
	best, other := -1, -1
	for j := max(0, i-reach); j < min(len(a.props), i+reach); j++ {
		b := a.built[j]
		if j == i || b == nil || c.Subject.Empty() || c.ID == b.ID || !isNounOf(noun, a.props[j].Lemma) {
			continue
		}
		if c.Subject.Entity != b.Subject.Entity {
			if c.Subject.Entity != uuid.Nil && b.Evidence.StartByte < c.Evidence.StartByte && a.toldByOthers(j, c.Subject.Entity) {
				other = j // "the board denied the sale", which the mayor is said to have made
			}
			continue
		}
		if best < 0 || b.Evidence.StartByte < c.Evidence.StartByte {
			best = j
		}
	}
	if best < 0 {
		return other
	}
	return best
}

// toldByOthers reports whether somebody else than the entity puts proposition j forward.
func (a *assembler) toldByOthers(j int, who uuid.UUID) bool {
	return slices.ContainsFunc(a.chains[j], func(chain []int) bool {
		if len(chain) == 0 {
			return false
		}
		k := chain[len(chain)-1]
		return a.words[k].Stance.Forward() && a.speaker(k, chain).ID != who
	})
}

// unanswered returns the last allegation about the subject of i before it, where i says that the subject
// denies allegations ("charges that she denies") and nothing was made of that yet; -1 for none.
func (a *assembler) unanswered(i int) int {
	p, who := &a.props[i], a.built[i].Subject.Entity
	if !aboutClaims[a.doc.Sentences[p.Object.Sentence].Lemma(p.Object.Head)] {
		return -1
	}
	for first, end := a.doc.SentencesOver(p.Span); first < end; first++ {
		for _, s := range a.against[first] {
			if s.Innermost().Speaker.ID == who && s.Claim != a.built[i].ID && s.Evidence.Overlaps(p.Span) {
				return -1
			}
		}
	}
	before := a.before(a.about[who], p.Span.EndByte)
	for k := len(before) - 1; k >= max(0, len(before)-reach); k-- {
		if j := before[k]; j != i && !contestVerb[a.props[j].Lemma] {
			return j
		}
	}
	return -1
}

// apposed returns what somebody else says in the sentence of i before it, where i tells what becomes of it as a whole:
// "says she left for money, a reason she disputes", "…, which she denies"; -1 for none.
func (a *assembler) apposed(i int) int {
	p := &a.props[i]
	s := a.doc.Sentences[p.Sentence]
	whole := a.word(p.Object) == "which" && p.Subject.Kind == claims.Words
	if !whole && (p.Object.Sentence != p.Sentence || s.Tokens[p.Object.Head].Rel != "appos" || s.Tokens[p.Top].Head != p.Object.Head) {
		return -1
	}
	who := a.entityOf(p.Subject, i)
	return a.lastSaid(p.Span.StartByte, func(by claims.Phrase) bool { return by.Sentence == p.Sentence && a.entityOf(by, -1) != who })
}

// isNounOf reports whether a noun is made of the verb of a lemma: initiation of initiate, payment of pay.
func isNounOf(noun, lemma string) bool {
	verb, _, _ := strings.Cut(lemma, " ")
	if noun := strings.ToLower(noun); deed[noun] == verb && verb != "" || noun == verb && len(verb) > 3 {
		return true
	}
	ending, ok := strings.CutPrefix(strings.ToLower(noun), strings.TrimSuffix(verb, "e"))
	return ok && len(verb) >= 3 && nounEnding[ending]
}

// deed are nouns for deeds that are not made of the verb by an ending, with the verb.
var deed = map[string]string{"sale": "sell", "theft": "steal", "gift": "give", "loss": "lose", "flight": "flee", "departure": "leave", "purchase": "buy",
	"talk": "speak", "choice": "choose", "proof": "prove", "speech": "speak", "loan": "lend", "killing": "kill"}

var nounEnding = lexicon.Set("ion ation ition ment ement al ance ence ure ing")

// contest adds that the subject of proposition i answers proposition j.
func (a *assembler) contest(i, j int) {
	stance := graph.Disputes
	if a.props[i].Lemma == "deny" {
		stance = graph.Denies
	}
	a.answerIn(i, j, stance, "answer: contests what a noun names")
}

// answerIn adds that the subject of proposition i takes a stance to proposition j by what i tells.
func (a *assembler) answerIn(i, j int, stance graph.Stance, why string) {
	p := &a.props[i]
	who := a.entityOf(p.Subject, i)
	if who == nil {
		return
	}
	a.addStatement(&graph.Statement{Article: a.reading.Article.ID, Claim: a.built[j].ID, Kind: graph.Indirect,
		Chain:    []graph.Link{a.publisher(graph.Reports), {Speaker: a.entitySpeaker(who.ID), Stance: stance}},
		Rules:    []string{a.whyClaim(p), why},
		Evidence: a.citer.Evidence(a.doc.Sentences[p.Sentence].Span)})
}
