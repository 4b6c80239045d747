package speech

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// unanswered reads that what was asked of somebody came to nothing: "Messages left for Holt | were not returned", "Calls to
// the mill | went unanswered", "There was | no response from the mill". It reports whether token i ends the words that tell so.
func (f *finder) unanswered(i int, lemma string) bool {
	var first, who int
	if answerNoun[lemma] && f.nothingCame(i) {
		first, who = f.no(i), f.party(i, min(i+9, len(f.s.Tokens)), comesFrom)
	} else if f.inVain(i, lemma) {
		first, who = i, f.askedOfWhom(i)
		if v := f.left(i); v >= 0 {
			who = f.s.Child(v, "nsubj")
		}
		if f.s.Tokens[i-1].UPOS != "PUNCT" {
			first = i - 1
		}
	} else {
		return false
	}
	if who < 0 {
		return false
	}
	a := f.blank(i, graph.DeclinesComment, "unanswered")
	a.Cue = []graph.Span{f.s.Range(first, i)}
	a.Source = words(f.si, who, f.yieldSpan(who, "case", "acl", "acl:relcl", "punct", "obl", "advcl", "conj", "cc"))
	a.Answers = words(f.si, i, a.Cue[0])
	f.add(a)
	return true
}

// answerNoun are nouns for what did not come back, askNoun for what was sent, comesFrom and goesTo the prepositions before whom it came
// from or was sent to.
var (
	answerNoun = lexicon.Set(`comment response reply answer reaction`)
	askNoun    = lexicon.Set(`call message email e-mail mail letter query question inquiry enquiry request voicemail fax text attempt effort approach phone`)
	comesFrom  = lexicon.Set(`from at`)
	goesTo     = lexicon.Set(`to for with from at`)
)

// question reports whether the phrase is for what was sent or did not come back, which is nobody who could answer.
func (f *finder) question(p claims.Phrase) bool {
	if p.Sentence != f.si {
		return false
	}
	lemma := strings.ToLower(f.s.Lemma(p.Head))
	return askNoun[lemma] || answerNoun[lemma]
}

// no is the "no" right before the noun at i, with adjectives between, -1 for none.
func (f *finder) no(i int) int {
	t := i - 1
	for t >= 0 && (f.s.Tokens[t].UPOS == "ADJ" || f.s.Tokens[t].UPOS == "ADV") {
		t--
	}
	if f.s.Lower(t) == "no" {
		return t
	}
	return -1
}

// nothingCame reports whether the noun at i stands in "there was no comment" or "no comment was available".
func (f *finder) nothingCame(i int) bool {
	n := f.no(i)
	if n < 0 {
		return false
	}
	for t := max(0, n-4); t < n; t++ {
		if f.s.Lower(t) == "there" {
			return true
		}
	}
	for t := i + 1; t < len(f.s.Tokens) && t < i+6; t++ {
		switch f.s.Lower(t) {
		case "available", "received", "forthcoming", "came", "come":
			return true
		}
	}
	return false
}

// inVain reports whether token i ends words that tell that something was asked in vain: "were not | returned |", "went | unanswered |".
func (f *finder) inVain(i int, lemma string) bool {
	if i == 0 {
		return false
	}
	switch lower := f.s.Lower(i); lower {
	case "returned", "answered", "acknowledged", "successful":
		return f.shortly(i, "not") || f.shortly(i, "n't")
	case "unanswered", "unreturned", "unacknowledged", "unsuccessful", "fruitless", "futile", "ignored", "failed":
		return f.s.Tokens[i].Rel != "amod" && (lower == "failed" || f.shortly(i, "go", "be", "remain", "prove", "ring") || f.left(i) >= 0)
	case "voicemail":
		return f.shortly(i, "go")
	}
	return false
}

// left is the verb before the word at i that tells whose questions stay unanswered: "The firm | left | questions unanswered"; -1 for none.
func (f *finder) left(i int) int {
	asked := false
	for t := i - 1; t >= max(0, i-8); t-- {
		lemma := strings.ToLower(f.s.Lemma(t))
		asked = asked || askNoun[lemma]
		if n := f.s.Child(t, "nsubj"); (lemma == "leave" || lemma == "let") && asked && n >= 0 && n < t && f.canSpeak(n) {
			return t
		}
	}
	return -1
}

// shortly reports whether one of the lemmas stands within three tokens before token i.
func (f *finder) shortly(i int, lemmas ...string) bool {
	for t := max(0, i-3); t < i; t++ {
		if slices.Contains(lemmas, strings.ToLower(f.s.Lemma(t))) {
			return true
		}
	}
	return false
}

// askedOfWhom is to whom went what the words that end at token i tell was asked in vain, -1 where nothing was asked of anybody.
func (f *finder) askedOfWhom(i int) int {
	for m := i - 1; m >= 0 && m > i-20 && f.s.Tokens[m].Form != ";"; m-- {
		if f.s.Tokens[m].UPOS != "NOUN" || !askNoun[strings.ToLower(f.s.Lemma(m))] {
			continue
		}
		if who := f.party(m, i, goesTo); who >= 0 {
			return who
		}
		if poss := f.s.Child(m, "nmod:poss"); poss >= 0 && f.s.Lemma(m) == "phone" {
			return poss // "Holt's phone rang unanswered"
		}
	}
	return -1
}

// party is whom the words between two tokens name behind one of the prepositions, or as somebody to be reached, -1 for nobody.
func (f *finder) party(first, end int, prepositions map[string]bool) int {
	for t := first + 1; t < end && f.s.Tokens[t].Form != ";"; t++ {
		x := -1
		switch {
		case prepositions[f.s.Lower(t)]:
			x = f.s.Tokens[t].Head
		case reaching[strings.ToLower(f.s.Lemma(t))] && f.s.Lower(t-1) == "to":
			x = f.s.Child(t, "obj")
		}
		if x <= t || x >= end || timeNoun(f.s.Lower(x)) {
			continue
		}
		switch poss := f.s.Child(x, "nmod:poss"); strings.ToLower(f.s.Lemma(x)) {
		case "home", "house", "number", "phone", "address", "door", "flat", "apartment":
			if x = poss; x < 0 {
				continue
			}
		}
		if f.canSpeak(x) || f.s.Tokens[x].UPOS == "PRON" || callable[strings.ToLower(f.s.Lemma(x))] {
			return x
		}
	}
	return -1
}

// reaching are verbs for getting hold of somebody, callable further nouns for who or what can be called.
var (
	reaching = lexicon.Set(`reach contact interview telephone phone call approach`)
	callable = lexicon.Set(`office headquarters team camp campaign embassy consulate department desk line representative lawyer family home`)
)

// unreached reads that those who ask did not get hold of somebody: "The Gazette | could not reach | Holt", "Reporters were unable to
// reach Holt for comment"; or that they asked: "The Gazette has contacted Holt for comment", "Holt has been approached for comment".
func (f *finder) unreached(i int, lemma string) bool {
	if !reaching[lemma] && lemma != "ask" {
		return false
	}
	p := f.proposition(i)
	if p == nil {
		return false
	}
	passive := f.s.Child(i, "aux:pass") >= 0
	who, forComment := f.s.Child(i, "obj"), f.forComment(i)
	if passive {
		who = f.s.Child(i, "nsubj:pass", "nsubj")
	}
	vain := !passive && lemma != "ask" && (p.Polarity == graph.Negative || f.shortly(i, "unable", "fail")) && (forComment || f.asker(p.Subject)) ||
		who > i && f.shortly(i, "possible") && f.names.At(f.si, who) >= 0 && f.names.Clusters[f.names.At(f.si, who)].Type == graph.Person
	asked := forComment && p.Polarity == graph.Positive && (passive || f.asker(p.Subject)) && f.s.Lower(f.s.Child(i, "aux")) != "to"
	if who < 0 || !vain && !asked || f.unsaid(i) || f.marked(f.s.Tokens[i].Span) || f.s.Lower(f.s.Child(i, "mark")) == "when" {
		return false
	}
	a := f.blank(i, graph.DeclinesComment, "not reached")
	a.Source = words(f.si, who, f.yieldSpan(who, "acl:relcl", "punct"))
	a.Answers, a.Itself = words(f.si, i, p.Span), !vain
	f.add(a)
	return true
}

// forComment reports whether the verb at i has "for comment" or the like behind it.
func (f *finder) forComment(i int) bool {
	for t := i + 1; t+1 < len(f.s.Tokens) && t < i+9; t++ {
		if f.s.Lower(t) != "for" {
			continue
		}
		for k := t + 1; k < len(f.s.Tokens) && k < t+4; k++ {
			switch f.s.Lower(k) {
			case "comment", "comments", "response", "reaction", "reply":
				return true
			}
		}
	}
	return false
}

// asker reports whether the phrase is for those who ask on behalf of a paper: "The Gazette", "reporters", "we".
func (f *finder) asker(p claims.Phrase) bool {
	if p.Kind != claims.Words || p.Sentence != f.si {
		return false
	}
	if c := f.names.At(f.si, p.Head); c >= 0 && f.names.Press(c) {
		return true
	}
	switch strings.ToLower(f.s.Lemma(p.Head)) {
	case "reporter", "journalist", "correspondent", "we", "newspaper", "paper", "magazine", "broadcaster", "agency", "outlet":
		return true
	}
	return false
}
