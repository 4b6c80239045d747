package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/graph"
)

// inverted reads "…, said Lena Vogt, the miller.": the speaker stands behind the cue at i, all else before it.
func (f *finder) inverted(i int, lemma string, c cue) bool {
	if i < 4 || f.s.Tokens[i-1].Form != "," || i+1 >= len(f.s.Tokens) || !f.tells(0, i-2) || f.inHalf(f.between(0, i-2)) || quoteMark(f.s.Tokens[0].Form) {
		return false
	}
	if n := f.s.Child(i, "nsubj"); n >= 0 && n < i && f.s.Child(n, "acl:relcl") > n {
		if y := f.s.Yield(n, "punct"); y[len(y)-1] >= i-2 {
			return false // "Ruth Adler, who was there, told the story"
		}
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
	f.citing(i, f.add(a))
	return true
}

// canSpeak reports whether the noun at i names a person, an organization or a document.
func (f *finder) canSpeak(i int) bool {
	if c := f.names.At(f.si, i); c >= 0 && f.names.Clusters[c].Type != graph.Other {
		return f.names.Clusters[c].Type == graph.Person || f.names.Clusters[c].Type == graph.Organization
	}
	lemma := strings.ToLower(f.s.Lemma(i))
	return names.PersonNoun(lemma) || documentNoun[lemma]
}

// speakerStart is the first token of the noun phrase right before the cue at i, -1 for none.
func (f *finder) speakerStart(i int) int {
	first, noun := i, false
	if i > 2 && (f.s.Tokens[i-1].Form == "," || f.dash(i-1)) {
		return f.openingPhrase(i)
	}
	for first > 0 {
		t := &f.s.Tokens[first-1]
		if t.UPOS == "PUNCT" && !f.hyphen(first-1) || t.UPOS == "CCONJ" || t.UPOS == "SCONJ" || t.UPOS == "AUX" && first != i || t.UPOS == "VERB" && t.XPOS != "VBN" || first-1 < i-12 {
			break
		}
		noun = noun || t.UPOS == "NOUN" || t.UPOS == "PROPN" || t.UPOS == "PRON" || t.UPOS == "NUM"
		first--
	}
	if first+1 < i && f.s.Tokens[first].XPOS == "WRB" {
		first++ // "when | Holm | said"
	}
	if !noun || first < i && (f.s.Tokens[first].UPOS == "ADP" || relativePronoun(f.s.Lower(first)) || f.s.Tokens[first].UPOS == "PART") {
		return -1
	}
	return first
}

// hyphen reports whether token i joins two parts of a word: "three-quarters".
func (f *finder) hyphen(i int) bool {
	return f.s.Tokens[i].Form == "-" && i > 0 && i+1 < len(f.s.Tokens) && f.s.Tokens[i-1].EndByte == f.s.Tokens[i].StartByte && f.s.Tokens[i].EndByte == f.s.Tokens[i+1].StartByte
}

// dash reports whether token i is a dash that parts an insertion: "Holm — a pilot — told".
func (f *finder) dash(i int) bool {
	form := f.s.Tokens[i].Form
	return form == "—" || form == "–" || form == "--" || form == "-" && !f.hyphen(i)
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
	case "ADV", "ADJ", "NOUN", "PROPN":
		if k := f.openingTime(cue); k > 0 {
			t = k // "Earlier Tuesday, his manager, Jan Weller, says"
		}
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

// openingTime is the token behind the comma that ends a time which opens the sentence, 0 where none does.
func (f *finder) openingTime(cue int) int {
	timed := false
	for t := 0; t < cue && t < 6; t++ {
		if f.s.Tokens[t].Form == "," {
			if timed {
				return t + 1
			}
			return 0
		}
		timed = timed || f.timeLike(t) || f.s.Tokens[t].UPOS == "ADV"
		if f.tells(t, t) {
			return 0
		}
	}
	return 0
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
		if f.s.Tokens[t].UPOS == "PUNCT" && !f.hyphen(t) {
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
