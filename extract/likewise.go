package extract

import (
	"slices"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// claimedIn is what the noun of the phrase itself says is claimed: "the report | that the mill closed | is false"; -1 for none.
func (a *assembler) claimedIn(p claims.Phrase) int {
	if p.Kind != claims.Words {
		return -1
	}
	k, ok := a.cues[[2]int{p.Sentence, p.Head}]
	if !ok {
		k, ok = a.takenUpIn(p)
	}
	if !ok || len(a.words[k].Content) != 1 || a.words[k].Nobody {
		return -1
	}
	for _, i := range a.inSentence[p.Sentence] {
		if a.built[i] != nil && a.words[k].Content[0].Contains(a.props[i].Span) && a.main(i) {
			return i
		}
	}
	return -1
}

// takenUpIn is the attribution of the same noun before that of the phrase, which takes it up in an apposition: "claims that she lied,
// | claims | which he rejects".
func (a *assembler) takenUpIn(p claims.Phrase) (int, bool) {
	if p.Kind != claims.Words {
		return 0, false
	}
	s := a.doc.Sentences[p.Sentence]
	switch s.Tokens[p.Head].Rel {
	case "appos", "acl", "conj", "parataxis":
	default:
		return 0, false
	}
	for i := p.Head - 1; i >= 0; i-- {
		if s.Tokens[i].UPOS == "NOUN" && s.Lemma(i) == s.Lemma(p.Head) {
			k, ok := a.cues[[2]int{p.Sentence, i}]
			return k, ok
		}
	}
	return 0, false
}

// alongside are the further allegations about the speaker of w in the paragraph of the ith, which w answers, where w
// answers them as a whole: "rejected the report".
func (a *assembler) alongside(w *speech.Attribution, i int) []int {
	if w.Itself || w.Stance == graph.DeclinesComment {
		return nil
	}
	if !wholes[a.word(w.Answers)] {
		return a.inOneBreath(w, i)
	}
	r, paragraph := a.replyOf(w, claims.Phrase{}, ""), a.doc.Sentences[a.props[i].Sentence].Paragraph
	var out []int
	for _, who := range r.parties {
		list := a.suits(r, a.before(a.listed(who), r.at))
		list = list[max(0, len(list)-reach):]
		if !slices.Contains(list, i) {
			continue
		}
		for _, j := range slices.Backward(list) {
			if j != i && a.doc.Sentences[a.props[j].Sentence].Paragraph == paragraph && a.main(j) {
				out = append(out, j)
			}
		}
		break
	}
	return out
}

// inOneBreath are the further things that the accuser of the ith says of the speaker of w in its paragraph, up to the sentence before
// it, where w answers "this" right behind: "She claims that it knew. She alleges that it lied. The firm denies this."
func (a *assembler) inOneBreath(w *speech.Attribution, i int) []int {
	of, si := a.word(w.Answers), a.props[i].Sentence
	if of != "this" && of != "that" && of != "it" || w.Sentence > si+1 || len(a.chains[i]) == 0 || len(a.chains[i][0]) == 0 {
		return nil
	}
	chain := a.chains[i][0]
	accuser := a.entityOf(a.words[chain[len(chain)-1]].Source, -1)
	r := a.replyOf(w, claims.Phrase{}, "")
	if accuser == nil || !a.named[accuser] {
		return nil
	}
	var out []int
	for s := max(0, si-1); s <= si; s++ {
		for _, j := range a.inSentence[s] {
			if j != i && a.built[j] != nil && a.doc.Sentences[s].Paragraph == a.doc.Sentences[si].Paragraph && a.main(j) && a.concerns(j, r.parties) && !a.isAnswer(j) &&
				a.putBy(j, func(by claims.Phrase) bool { return a.entityOf(by, -1) == accuser }) {
				out = append(out, j)
			}
		}
	}
	return out
}

// likewise are the further allegations about the subject of the ith that have the words of the phrase by which the speaker of w
// calls them all: "the claims of theft are groundless".
func (a *assembler) likewise(w *speech.Attribution, named claims.Phrase, i int) []int {
	r := a.replyOf(w, named, a.word(named))
	if !severalTold[r.of] || !a.speaksOf(i, r.topic) {
		return nil
	}
	var out []int
	list := a.suits(r, a.before(a.about[a.built[i].Subject.Entity], r.at))
	for _, j := range list[max(0, len(list)-reach):] {
		if j != i && a.main(j) && a.speaksOf(j, r.topic) {
			out = append(out, j)
		}
	}
	return out
}

// wholes are words for all that is alleged.
var wholes = lexicon.Set(`account report reports story version allegations accusations charges claims everything article`)
