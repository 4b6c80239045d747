package speech

import (
	"strings"

	"hearsay/extract/claims"
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
			if _, found := f.cued[at{si, i}]; found || !ok || f.deed(i, lemma) || !f.plainSpeech(i, c) {
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
	if t.Rel == "acl:relcl" && f.s.Child(i, "nsubj") >= 0 && answering[c.stance] {
		return false // "a reason she disputes"
	}
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
	if p := f.proposition(i); p != nil && f.goesOn(i, lemma, p.Subject) {
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
	f.citing(i, f.add(a))
}

// parted is what is said before the comma that parts it from the speaker and cue, and behind the comma after
// them where it goes on; nil where no comma stands there or a quotation does.
func (f *finder) parted(first, cue int) []graph.Span {
	if first < 2 || first == 2 && !f.opensAlone(cue) || f.s.Tokens[first-1].Form != "," || f.s.Tokens[cue].Rel == "acl:relcl" && f.s.Child(cue, "nsubj") >= 0 && relativePronoun(f.s.Lower(f.s.Child(cue, "nsubj"))) || quoteMark(f.s.Tokens[0].Form) || f.s.Lower(0) == "asked" {
		return nil
	}
	left := f.between(0, first-2)
	if f.inHalf(left) || f.colonQuoted(first-2) {
		return nil
	}
	end := f.tail(cue)
	if first == 2 && f.s.Tokens[0].UPOS == "CCONJ" {
		if f.s.Tokens[end].Form != "," || !f.tells(end, f.turnEnd(cue)) {
			return nil
		}
		return []graph.Span{f.between(end+1, f.turnEnd(cue))} // "And, she said, the mill leaked"
	}
	switch {
	case f.s.Tokens[0].UPOS == "SCONJ" && f.s.Tokens[end].Form == "," && end+1 < len(f.s.Tokens) && f.tells(end, len(f.s.Tokens)-1):
		return []graph.Span{left, f.between(end+1, f.turnEnd(cue))} // "If she knew, he said, she lied"
	case (end == len(f.s.Tokens)-1 || f.s.Tokens[end].Form == ";") && (f.tells(0, first-2) || f.toCome(first-2) || f.headline()):
		return []graph.Span{left}
	case f.s.Tokens[end].Form == "," && end+1 < len(f.s.Tokens):
		if v := f.verbAfter(end); v >= 0 && !f.tells(0, first-2) {
			return []graph.Span{left, f.between(end+1, f.turnEnd(cue))}
		}
		if f.tells(0, first-2) {
			return []graph.Span{left}
		}
		if f.tells(end, f.turnEnd(cue)) && !f.occasion() {
			return []graph.Span{left, f.between(end+1, f.turnEnd(cue))} // "Many days, clerks said, she would stay"
		}
	}
	return nil
}

// opensAlone reports whether the sentence begins with one word that belongs to what is said around the cue: "Now, she said, …", "And, she
// said, …", "Time, she said, was short".
func (f *finder) opensAlone(cue int) bool {
	switch f.s.Tokens[0].UPOS {
	case "ADV", "CCONJ":
		return true
	case "NOUN", "PROPN", "PRON":
		end := f.tail(cue)
		return f.s.Tokens[end].Form == "," && f.verbAfter(end) >= 0
	}
	return false
}

// colonQuoted reports whether a quotation that a colon opens ends with token last: "She meant it: “It is gone,”".
func (f *finder) colonQuoted(last int) bool {
	for _, q := range f.doc.QuotesIn(f.si) {
		span := f.doc.Quotes[q].Span
		if t := f.s.TokenAt(span.StartByte); t > 0 && f.s.Tokens[t-1].Form == ":" && span.EndByte >= f.s.Tokens[last].StartByte && span.EndByte <= f.s.Tokens[min(last+1, len(f.s.Tokens)-1)].EndByte {
			return true
		}
	}
	return false
}

// toCome reports whether the sentence begins with what is to happen, up to token last, as headlines tell it: "Mint | to close |,
// union says".
func (f *finder) toCome(last int) bool {
	for t := 1; t < last; t++ {
		if p := f.proposition(t + 1); f.s.Lower(t) == "to" && f.s.Tokens[t+1].XPOS == "VB" && p != nil && p.Subject.Kind == claims.Words && p.Subject.Sentence == f.si && p.Subject.Head < t {
			return true
		}
	}
	return false
}

// occasion reports whether the sentence begins with where something was said: "In a statement, …".
func (f *finder) occasion() bool {
	x := f.s.Tokens[0].Head
	if x < 0 || f.s.Tokens[0].UPOS != "ADP" {
		return false
	}
	lemma := strings.ToLower(f.s.Lemma(x))
	return documentNoun[lemma] || lemma == "speech" || lemma == "conference" || lemma == "briefing" || lemma == "remark" || lemma == "court" || lemma == "response" || lemma == "reply"
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
		case u == "VERB" && f.s.Tokens[t].Rel != "amod" || u == "AUX" || u == "SCONJ" || t > cue+12:
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

// insertionEnds reports whether with the comma at t an insertion ends that stands between a speaker and a verb of saying: "Holm, noting
// the cost |,| said".
func (f *finder) insertionEnds(t int) bool {
	return f.s.Tokens[t].Form == "," && f.s.Tokens[t+1].UPOS == "VERB" && f.tells(t+1, t+1) && cueVerbs[strings.ToLower(f.s.Lemma(t+1))].says
}

// behindCue is the clause that begins right behind the cue, up to where the reporter takes the word again.
func (f *finder) behindCue(cue int) []graph.Span {
	n := cue + 1
	if n >= len(f.s.Tokens) || quoteMark(f.s.Tokens[n].Form) || strings.ToLower(f.s.Lemma(cue)) == "maintain" && f.s.Child(cue, "obj") > cue {
		return nil
	}
	lemma := strings.ToLower(f.s.Lemma(cue))
	if that := f.thatBehind(cue); that > 0 {
		n = that
	} else if cueVerbs[lemma].stance == graph.Demands {
		return nil // "advised | the mayor"
	} else if o := f.s.Child(cue, "iobj", "obj"); o > cue && addresses(lemma) {
		if y := f.s.Yield(o, "punct"); y[0] == cue+1 && y[len(y)-1]+1 < len(f.s.Tokens) {
			n = y[len(y)-1] + 1 // "told the Gazette | she was not"
		}
	}
	switch f.s.Tokens[n].UPOS {
	case "DET", "PRON", "NOUN", "PROPN", "ADJ", "NUM", "SCONJ":
	default:
		return nil
	}
	last := f.turnEnd(cue)
	for t := n + 1; t < last; t++ {
		if f.addsAfter(t) || f.s.Tokens[cue].XPOS == "VBG" && f.insertionEnds(t) {
			last = t - 1
		}
	}
	if t := f.accordingAt(n, last); t > 0 {
		last = t - 1
	}
	if last < n+2 || !f.tells(n+1, last) {
		return nil
	}
	return []graph.Span{f.between(n, last)}
}
