package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/graph"
)

// surface reads, in the order of the words, the cues for which the tree shows nothing: "…, a study found.",
// "The lock, they said, was open", "Doyle said each year …".
func (f *finder) surface() {
	for si, s := range f.doc.Sentences {
		f.si, f.s = si, s
		for i := range s.Tokens {
			lemma, ok := cueLemma(strings.ToLower(s.Lemma(i)))
			c := cueVerbs[lemma]
			if _, found := f.cued[at{si, i}]; found || !ok || !f.plainSpeech(i, c) {
				continue
			}
			f.bySurface(i, lemma, c)
		}
	}
}

// plainSpeech reports whether the verb at i is a finite one of saying, not denied, asked or done to somebody,
// outside all quotations.
func (f *finder) plainSpeech(i int, c cue) bool {
	t := &f.s.Tokens[i]
	if t.UPOS != "VERB" || c.act || c.only || c.calls || !c.quotes || !f.tells(i, i) && t.XPOS != "VBG" {
		return false
	}
	p := f.proposition(i)
	if t.XPOS == "VBG" && (p == nil || p.Subject.Kind != claims.Words) {
		return false
	}
	return !f.marked(t.Span) && !f.unsaid(i) && f.s.Child(i, "aux:pass") < 0 &&
		(p == nil || p.Polarity == graph.Positive && p.Subject.Kind != claims.Clause)
}

// bySurface attributes what stands before a comma and the cue with its speaker, and what goes on behind it;
// else what stands right behind the cue.
func (f *finder) bySurface(i int, lemma string, c cue) {
	if f.inverted(i, lemma, c) {
		return
	}
	first, participle := f.speakerStart(i), f.s.Tokens[i].XPOS == "VBG"
	if first < 0 && !participle {
		return
	}
	var content []graph.Span
	if !participle {
		content = f.parted(first, i)
	}
	if content == nil {
		content = f.behindCue(i)
	}
	if content == nil {
		return
	}
	a := f.blank(i, c.stance, "words around "+lemma)
	a.Says, a.Content = c.says, content
	if participle {
		a.Source = f.adder(i, f.proposition(i).Subject)
	} else {
		f.standsBehind(&a, f.speakerIn(first, i))
	}
	f.add(a)
}

// inverted reads "…, said Lena Vogt, the miller.": the speaker stands behind the cue at i, all else before it.
func (f *finder) inverted(i int, lemma string, c cue) bool {
	if i < 4 || f.s.Tokens[i-1].Form != "," || i+1 >= len(f.s.Tokens) || !f.tells(0, i-2) || f.inHalf(f.between(0, i-2)) || quoteMark(f.s.Tokens[0].Form) {
		return false
	}
	head, last := -1, i
	for t := i + 1; t < len(f.s.Tokens); t++ {
		u := f.s.Tokens[t].UPOS
		if u != "DET" && u != "ADJ" && u != "NOUN" && u != "PROPN" && u != "NUM" && u != "ADP" && f.s.Lower(t) != "'s" || u == "ADP" && head < 0 {
			break
		}
		if u == "PROPN" && (head < 0 || f.s.Tokens[head].UPOS != "PROPN") || u == "NOUN" && (head < 0 || f.s.Tokens[t-1].UPOS != "ADP" && head == t-1) {
			head = t
		}
		last = t
	}
	if head < 0 || last+1 < len(f.s.Tokens) && f.tells(last+1, last+1) {
		return false
	}
	if !f.canSpeak(head) || c.object || c.bids {
		return false
	}
	a := f.blank(i, c.stance, "words around "+lemma)
	a.Says, a.Content = c.says, []graph.Span{f.between(0, i-2)}
	f.standsBehind(&a, words(f.si, head, f.s.Range(i+1, last)))
	f.add(a)
	return true
}

// canSpeak reports whether the noun at i names a person, an organization or a document.
func (f *finder) canSpeak(i int) bool {
	if c := f.names.At(f.si, i); c >= 0 {
		return f.names.Clusters[c].Type == graph.Person || f.names.Clusters[c].Type == graph.Organization
	}
	lemma := strings.ToLower(f.s.Lemma(i))
	return names.PersonNoun(lemma) || documentNoun[lemma]
}

// addsAfter reports whether behind the comma t the speaker is quoted anew: ", adding that …".
func (f *finder) addsAfter(t int) bool {
	if f.s.Tokens[t].Form != "," || t+1 >= len(f.s.Tokens) || f.s.Tokens[t+1].XPOS != "VBG" {
		return false
	}
	lemma, ok := cueLemma(strings.ToLower(f.s.Lemma(t + 1)))
	c := cueVerbs[lemma]
	return ok && (c.says || c.quotes && !c.only || len(c.preps) > 0)
}

// adder is the speaker of the participle at i: whoever spoke last in the sentence where it follows a comma
// ("argued that …, adding"), else the source that the tree shows.
func (f *finder) adder(i int, source claims.Phrase) claims.Phrase {
	if i == 0 || !f.addsAfter(i-1) {
		return source
	}
	for k := len(f.spoken[f.si]) - 1; k >= 0; k-- {
		if a := &f.found[f.spoken[f.si][k]]; a.CueHead >= 0 && a.CueHead < i && a.Under < 0 && a.Source.Kind == claims.Words && f.tells(a.CueHead, a.CueHead) {
			return a.Source
		}
	}
	return source
}

// speakerStart is the first token of the noun phrase right before the cue at i, -1 for none.
func (f *finder) speakerStart(i int) int {
	first, noun := i, false
	if i > 2 && f.s.Tokens[i-1].Form == "," {
		return f.openingPhrase(i)
	}
	for first > 0 {
		t := &f.s.Tokens[first-1]
		if t.UPOS == "PUNCT" || t.UPOS == "CCONJ" || t.UPOS == "SCONJ" || t.UPOS == "AUX" && first != i || t.UPOS == "VERB" && t.XPOS != "VBN" || first-1 < i-12 {
			break
		}
		noun = noun || t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" || t.UPOS == "NUM"
		first--
	}
	if !noun || first < i && (f.s.Tokens[first].UPOS == "ADP" || relativePronoun(f.s.Lower(first)) || f.s.Tokens[first].UPOS == "PART") {
		return -1
	}
	return first
}

// openingPhrase is the start of the sentence where nothing but a noun phrase with its comments stands between it and
// the cue: "Lena Vogt, a miller who …, | said"; else -1.
func (f *finder) openingPhrase(cue int) int {
	t := 0
	switch f.s.Tokens[0].UPOS {
	case "CCONJ":
		t = 1
	case "ADP":
		for t < cue && f.s.Tokens[t].Form != "," && !f.tells(t, t) {
			t++ // "In a statement to the Gazette, a spokesman, Piers Holt, said"
		}
		t++
	}
	if t >= cue-1 {
		return -1
	}
	switch f.s.Tokens[t].UPOS {
	case "PROPN", "DET", "NOUN", "ADJ", "NUM":
	default:
		return -1
	}
	relative := false
	for k := t; k < cue; k++ {
		relative = relative || relativePronoun(f.s.Lower(k))
		if f.tells(k, k) && !relative {
			return -1
		}
	}
	return t
}

// speakerIn is the noun phrase from token first to the cue.
func (f *finder) speakerIn(first, cue int) claims.Phrase {
	if p := f.proposition(cue); p != nil && p.Subject.Kind == claims.Words && p.Subject.Sentence == f.si && p.Subject.Head >= first && p.Subject.Head < cue {
		return p.Subject
	}
	head, last := -1, cue-1
	if k := f.names.NameAt(f.si, cue-2); k >= 0 && f.s.Tokens[cue-1].Form == "," && f.names.Clusters[f.names.Mentions[k].Cluster].Type == graph.Person {
		m := f.names.Mentions[k]
		if m.First > first && f.s.Tokens[m.First-1].Form == "," {
			return words(f.si, m.Head, m.Span) // "a spokesman for the firm, | Piers Holt |, said"
		}
	}
	for t := first; t < cue; t++ {
		if f.s.Tokens[t].UPOS == "PUNCT" {
			last = t - 1 // comments follow
			break
		}
	}
	for last > first && (f.s.Tokens[last].UPOS == "ADV" || f.s.Tokens[last].UPOS == "AUX" || f.timeLike(last)) {
		last--
	}
	for t := first; t <= last; t++ {
		u := f.s.Tokens[t].UPOS
		if f.s.Tokens[t].UPOS == "ADP" && head >= 0 {
			break
		}
		if u == "NOUN" || u == "PRON" || u == "NUM" && head < 0 || u == "PROPN" && (head < 0 || f.s.Tokens[head].UPOS != "PROPN") {
			head = t
		}
	}
	if head < 0 {
		return claims.Phrase{}
	}
	return words(f.si, head, f.s.Range(first, last))
}

// parted is what is said before the comma that parts it from the speaker and cue, and behind the comma after
// them where it goes on; nil where no comma stands there or a quotation does.
func (f *finder) parted(first, cue int) []graph.Span {
	if first < 3 || f.s.Tokens[first-1].Form != "," || quoteMark(f.s.Tokens[0].Form) {
		return nil
	}
	left := f.between(0, first-2)
	if f.inHalf(left) {
		return nil
	}
	end := f.tail(cue)
	switch {
	case end == len(f.s.Tokens)-1 && f.tells(0, first-2):
		return []graph.Span{left}
	case f.s.Tokens[end].Form == "," && end+1 < len(f.s.Tokens):
		if v := f.verbAfter(end); v >= 0 && !f.tells(0, first-2) {
			return []graph.Span{left, f.between(end+1, f.turnEnd(cue))}
		}
		if f.tells(0, first-2) {
			return []graph.Span{left}
		}
	}
	return nil
}

// inHalf reports whether a quotation begins before the span ends and goes on behind it.
func (f *finder) inHalf(s graph.Span) bool {
	for _, q := range f.doc.QuotesIn(f.si) {
		if span := f.doc.Quotes[q].Span; span.Overlaps(s) && span.EndByte > s.EndByte+2 {
			return true
		}
	}
	return false
}

// tail is the mark that ends the cue's own words behind it: "said | in an interview on Friday |,".
func (f *finder) tail(cue int) int {
	for t := cue + 1; t < len(f.s.Tokens); t++ {
		switch u := f.s.Tokens[t].UPOS; {
		case u == "PUNCT":
			return t
		case u == "VERB" || u == "AUX" || u == "SCONJ" || t > cue+12:
			return cue
		}
	}
	return len(f.s.Tokens) - 1
}

// tells reports whether a finite verb stands between two tokens.
func (f *finder) tells(first, last int) bool {
	for t := first; t <= last; t++ {
		switch f.s.Tokens[t].XPOS {
		case "VBD", "VBZ", "VBP", "MD":
			return true
		}
	}
	return false
}

// verbAfter is the first token behind t where it is a finite verb, an auxiliary or an adverb before one, else -1.
func (f *finder) verbAfter(t int) int {
	for v := t + 1; v < len(f.s.Tokens); v++ {
		if f.s.Tokens[v].UPOS == "ADV" {
			continue
		}
		if f.tells(v, v) {
			return v
		}
		break
	}
	return -1
}

// thatBehind is the "that" or "whether" that a place, a time or whom the cue addresses parts from it: "said in an
// interview | that"; 0 for none.
func (f *finder) thatBehind(cue int) int {
	for t := cue + 1; t < len(f.s.Tokens) && t < cue+14; t++ {
		switch w := f.s.Lower(t); {
		case w == "that" && f.s.Tokens[t].UPOS == "SCONJ", w == "whether":
			return t
		case f.tells(t, t) || f.s.Tokens[t].UPOS == "PUNCT" && f.s.Tokens[t].Form != "-" || relativePronoun(w):
			return 0
		}
	}
	return 0
}

// behindCue is the clause that begins right behind the cue, up to where the reporter takes the word again.
func (f *finder) behindCue(cue int) []graph.Span {
	n := cue + 1
	if n >= len(f.s.Tokens) || quoteMark(f.s.Tokens[n].Form) {
		return nil
	}
	if that := f.thatBehind(cue); that > 0 {
		n = that
	}
	switch f.s.Tokens[n].UPOS {
	case "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM", "SCONJ":
	default:
		return nil
	}
	last := f.turnEnd(cue)
	for t := n + 1; t < last; t++ {
		if f.addsAfter(t) {
			last = t - 1
		}
	}
	if last < n+2 || !f.tells(n+1, last) {
		return nil
	}
	return []graph.Span{f.between(n, last)}
}
