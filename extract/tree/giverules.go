package tree

import (
	"strings"

	"hearsay/extract/lexicon"
)

// giving are verbs of somebody and something: who gets it stands before what is got.
var giving = lexicon.Set(`give pay award offer send hand grant lend owe promise deny sell wire loan bequeath donate cost fine charge teach tell show`)

// gives reports whether the verb at v is one of giving; the parser knows no lemma of "has cost".
func (s *Sentence) gives(v int) bool {
	return giving[strings.ToLower(s.Tokens[v].Word.Lemma)] || s.Lower(v) == "cost"
}

// recipient takes whoever is given a sum out of the sum's phrase: "had given | Ada Holt | £8,000".
func recipient(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	sum := t.Head
	if t.UPOS != "PROPN" && t.UPOS != "NOUN" || sum <= i || s.Tokens[sum].XPOS != "$" || s.Tokens[sum].Head < 0 || s.Tokens[sum].Head > i {
		return false
	}
	v, y := s.Tokens[sum].Head, s.Yield(i)
	if s.Tokens[v].UPOS != "VERB" || y[len(y)-1] != sum-1 || s.Child(sum, "case") >= 0 || !giving[strings.ToLower(s.Tokens[v].Word.Lemma)] {
		return false
	}
	for _, c := range s.Children[sum] {
		if c < y[0] {
			s.Tokens[c].Head = i // its article
		}
	}
	s.Tokens[sum].Rel = "obj"
	return s.hang(i, v, "iobj")
}

// dative tells whoever gets something from what they get, where both were taken for what is given: "handed | the clerk | an
// envelope".
func dative(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	v := t.Head
	if t.Rel != "obj" || v < 0 || v > i || t.UPOS != "PROPN" && t.UPOS != "NOUN" && t.UPOS != "PRON" || !s.gives(v) || s.Child(v, "iobj", "aux:pass", "ccomp") >= 0 {
		return false
	}
	y := s.Yield(i, "punct")
	for _, o := range s.ChildrenBy(v, "obj") {
		if o > i && s.First(o, "punct") == y[len(y)-1]+1 && s.Child(o, "cc", "case") < 0 && !lengths[s.Tokens[o].Word.Lemma] {
			t.Rel = "iobj"
			return true
		}
	}
	return false
}

// lengths are units of how far something is sent.
var lengths = lexicon.Set(`kilometre kilometer mile metre meter foot yard km m ft inch league`)

// yearsAgo gives back to a time the number that was taken for a part of the sum before it: "fined £60,000 | two | years ago".
func yearsAgo(s *Sentence, i int) bool {
	t, k := &s.Tokens[i], i-1
	if !timeWord(strings.ToLower(t.Word.Lemma)) || k < 2 || s.Tokens[k].UPOS != "NUM" || s.Tokens[k].Head == i || s.Tokens[k-1].UPOS != "NUM" {
		return false
	}
	sum := k - 1
	for sum > 0 && s.Tokens[sum].UPOS == "NUM" {
		sum--
	}
	if s.Tokens[sum].XPOS != "$" || s.Under(i, k) {
		return false
	}
	last := k - 1
	s.hang(last, sum, "nummod")
	for c := sum + 1; c < last; c++ {
		s.hang(c, last, "compound")
	}
	if a := s.Tokens[sum].Head; a > k && s.Tokens[a].Head >= 0 && s.Tokens[a].Head < sum && s.Tokens[s.Tokens[a].Head].UPOS == "VERB" {
		s.Tokens[sum].Head, s.Tokens[sum].Rel = s.Tokens[a].Head, "obl"
	}
	return s.hang(k, i, "nummod")
}

// sumObject makes an object of the sum that was taken for a part of a time: "fined | £4,000 | three years ago".
func sumObject(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.XPOS != "$" || t.Rel != "cop" && t.Rel != "aux" {
		return false
	}
	v := i - 1
	return v >= 0 && s.Tokens[v].UPOS == "VERB" && s.hang(i, v, "obl")
}

// giveTo hangs from a verb of giving whoever gets what is given: "sold its hall | to Norrland Bank |".
func giveTo(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if o > 0 && s.Tokens[o].Rel == "nmod" && (s.Lower(s.Child(o, "case")) == "for" || s.Lower(s.Child(o, "case")) == "of") {
		o = s.Tokens[o].Head // "gave a contract for trams | to a builder |"
	}
	if t.Rel != "nmod" || o < 0 || o > i || s.Lower(s.Child(i, "case")) != "to" || s.Tokens[o].Rel != "obj" || ways[strings.ToLower(s.Tokens[o].Word.Lemma)] {
		return false
	}
	v := s.Tokens[o].Head
	return v >= 0 && v < o && handing[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, v, "obl")
}

// handing are verbs of what passes from one to another.
var handing = lexicon.Set(`give sell hand send offer award donate lend pay lease transfer deliver return lose present grant loan bequeath steer assign leak divert channel funnel`)

// ways are nouns that "to" completes.
var ways = lexicon.Set(`access right visit answer key solution threat challenge damage change end response tribute way road rise attention consent
 approval claim attachment commitment alternative reference introduction contribution approach`)

// forDeed hangs from a verb of paying or blaming what it is for: "charged the county | for the work |".
func forDeed(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	o := t.Head
	if t.Rel != "nmod" || o < 0 || o > i || s.Lower(s.Child(i, "case")) != "for" || s.Tokens[o].Rel != "obj" && s.Tokens[o].Rel != "iobj" || s.Tokens[o].UPOS == "PROPN" && s.Tokens[i].UPOS == "PROPN" {
		return false
	}
	v := s.Tokens[o].Head
	return v >= 0 && v < o && requiting[strings.ToLower(s.Tokens[v].Word.Lemma)] && s.hang(i, v, "obl")
}

// requiting are verbs of what somebody gets or hears for what they did.
var requiting = lexicon.Set(`bill charge thank criticise criticize blame fine praise sue punish reward condemn jail arrest reimburse compensate invoice
 forgive prosecute discipline suspend sack fire dismiss censure applaud fault rebuke scold mock ban convict sentence`)

// askedFor hangs from a noun that asks for something, or is there for it, what that is: "renewed | their calls | for an inquiry", "the
// minister | for transport".
func askedFor(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "case")
	if t.Rel != "obl" || m < 1 || s.Lower(m) != "for" || t.Head < 0 {
		return false
	}
	o := m - 1
	noun := strings.ToLower(s.Tokens[o].Word.Lemma)
	return s.Tokens[o].Head == t.Head && (s.Tokens[o].Rel == "obj" && wishes[noun] || s.Tokens[o].UPOS == "NOUN" && heldFor[noun]) && s.hang(i, o, "nmod")
}

// heldFor are nouns for people of which "for" tells what or whom they are there for.
var heldFor = lexicon.Set(`minister secretary spokesman spokeswoman spokesperson commissioner lawyer attorney solicitor barrister representative
 correspondent`)

// wishes are nouns of which "for" tells what is asked.
var wishes = lexicon.Set(`call demand appeal plea request push bid campaign need support petition proposal plan`)

// offers are nouns of which the sum with "for" behind them tells how much, so that no verb does: "made | a bid for £3m".
var offers = lexicon.Set(`bid offer bill invoice cheque check claim order contract loan request fee deal application price appeal demand receipt`)

// price hangs from the verb what something changes hands for: "bought the club | for £30m".
func price(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	n := t.Head
	if t.XPOS != "$" || t.Rel != "nmod" || n < 0 || n > i || s.Lower(s.Child(i, "case")) != "for" || offers[strings.ToLower(s.Tokens[n].Word.Lemma)] {
		return false
	}
	v := s.Tokens[n].Head
	if rel := s.Tokens[n].Rel; v < 0 || v > n || s.Tokens[v].UPOS != "VERB" || rel != "obj" && !strings.HasPrefix(rel, "obl") {
		return false
	}
	return s.hang(i, v, "obl")
}

// inFavour hangs "in favour" and "against" from the noun that they tell of: "cast his | vote | in favour".
func inFavour(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	m := s.Child(i, "case")
	if w := s.Lower(i); t.Rel != "obl" || m < 1 || s.Lower(m) != "in" || w != "favour" && w != "favor" {
		return false
	}
	o := m - 1
	return s.Tokens[o].Rel == "obj" && s.Tokens[o].Head == t.Head && decisions[s.Lemma(o)] && s.hang(i, o, "nmod")
}

// decisions are nouns of what may be in favour of somebody.
var decisions = lexicon.Set(`vote ballot verdict ruling decision judgment judgement argument evidence case motion`)
