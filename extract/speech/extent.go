package speech

import (
	"strings"

	"hearsay/graph"
)

// beside is what the clause hung from h says on both sides of the words from first to last, which only tell
// who says it: "The tunnel, | she said, | had never been inspected". What stands before the comma or the
// whole clause may lie on one side.
func (f *finder) beside(h, first, last int) []graph.Span {
	var out []graph.Span
	if left := f.between(f.clauseStart(h, first), first-1); !left.Empty() {
		out = append(out, left)
	}
	end := f.clauseEnd(last)
	if w := f.s.Lower(last + 2); f.s.Lower(0) == "it" && f.s.Tokens[min(last+1, end)].Form == "," && (w == "that" || w == "who") {
		return append(out, f.between(last+2, f.turnEnd(last))) // "It was the harbour, she said, that had failed"
	}
	if first == 0 || len(out) == 0 || f.goesOnAfter(h, last) || f.sharesSubject(h, last) || f.sameAgain(h, last) || f.unfinished(f.clauseStart(h, first), first, last) {
		if right := f.between(last+1, end); !right.Empty() {
			out = append(out, right)
		}
	}
	return out
}

// unfinished reports whether what stands from token start to the insertion from token first to token last has no verb,
// and a verb stands behind that: "The tunnel, she said, | leaked".
func (f *finder) unfinished(start, first, last int) bool {
	return last+1 < len(f.s.Tokens) && f.s.Tokens[last+1].Form == "," && !f.tells(start, first-1) && f.verbAfter(last+1) >= 0
}

// sharesSubject reports whether behind the insertion that ends at last the clause at h goes on with another verb of its subject:
// "The envoy was summoned, according to his office, | and was treated | kindly".
func (f *finder) sharesSubject(h, last int) bool {
	if last+3 >= len(f.s.Tokens) || f.s.Tokens[last+1].Form != "," || f.s.Tokens[last+2].UPOS != "CCONJ" {
		return false
	}
	v := f.s.Tokens[last+2].Head
	return v > last && f.s.Tokens[v].Rel == "conj" && f.s.Tokens[v].Head == h && f.s.Child(v, "nsubj", "nsubj:pass", "csubj") < 0 && f.verbAfter(last+2) >= 0
}

// sameAgain reports whether behind the insertion that ends at last the sentence goes on about the one whom the pronoun before it
// means: "He had never seen the well, he said, | and of the divers he knew | nothing".
func (f *finder) sameAgain(h, last int) bool {
	if last+3 >= len(f.s.Tokens) || f.s.Tokens[last+1].Form != "," || f.s.Lower(last+2) != "and" {
		return false
	}
	n := f.s.Child(h, "nsubj", "nsubj:pass")
	if w := f.s.Lower(n); n > last || w != "he" && w != "she" && w != "they" {
		return false
	}
	for t := last + 3; t < len(f.s.Tokens) && f.s.Tokens[t].UPOS != "PUNCT"; t++ {
		if strings.HasPrefix(f.s.Tokens[t].Rel, "nsubj") {
			return f.s.Lower(t) == f.s.Lower(n)
		}
	}
	return false
}

// clauseStart is the first token of what is said before the cue at first: the sentence's own, where the
// clause at h does not stand after another with a subject of its own.
func (f *finder) clauseStart(h, first int) int {
	for _, c := range f.s.ChildrenBy(h, "cc") {
		if c == 0 {
			return 1 // "But the mill is closed, she said"
		}
	}
	for t := first - 2; t > 0; t-- {
		if f.s.Tokens[t].Form == ":" && !quoteMark(f.s.Tokens[t+1].Form) && !f.marked(f.s.Tokens[t].Span) {
			return t + 1 // "She called it absurd: the mill, she said, was closed"
		}
	}
	if g := f.s.Tokens[h].Head; g >= 0 && g < h && f.s.Tokens[h].Rel == "conj" && f.s.Child(h, "nsubj", "nsubj:pass") >= 0 {
		return f.s.First(h, "cc", "punct")
	}
	return 0
}

// goesOnAfter reports whether the clause at h is taken up again behind the token at last.
func (f *finder) goesOnAfter(h, last int) bool {
	if last+1 >= len(f.s.Tokens) || f.s.Tokens[last+1].Form != "," && f.s.Tokens[last+1].UPOS != "PUNCT" {
		return false
	}
	for _, t := range f.s.Yield(h, "conj", "parataxis") {
		if t > last && f.s.Tokens[t].UPOS != "PUNCT" {
			return true
		}
	}
	return false
}

// clauseEnd is the last token before a clause that goes on in the reporter's own words behind the token at
// last: one joined by "and", "but" or "while" with a subject of its own.
func (f *finder) clauseEnd(last int) int {
	for t := last + 1; t < f.turnEnd(last); t++ {
		switch f.s.Lower(t) {
		case "and", "but", "while", "though", "although":
			v := f.s.Tokens[t].Head
			if v <= t || f.s.Child(v, "nsubj", "nsubj:pass") < 0 {
				continue
			}
			if h := f.s.Tokens[v].Head; h >= 0 && h <= last && !f.sameAgain(h, last) {
				return t - 1
			}
		}
	}
	return f.turnEnd(last)
}

// turnEnd is the last token of the quotation that token i stands in, else of the sentence.
func (f *finder) turnEnd(i int) int {
	end := len(f.s.Tokens) - 1
	q, quoted := f.doc.Quoted(f.s.Tokens[i].Span)
	for quoted && end > i && f.s.Tokens[end].EndByte > f.doc.Quotes[q].Inner.EndByte {
		end--
	}
	return end
}

// between is the passage from one token to another without marks at its edges but those of quotations.
func (f *finder) between(first, last int) graph.Span {
	if first < 0 || last >= len(f.s.Tokens) || first > last {
		return graph.Span{}
	}
	tokens := make([]int, 0, last-first+1)
	for t := first; t <= last; t++ {
		tokens = append(tokens, t)
	}
	return f.trim(tokens)
}

// outward takes in, of the sentence behind the clause from token first to token last, what is not the reporter's: up
// to what is coordinated with the cue, comments on it, or sets another cue beside it.
func (f *finder) outward(cue, first, last int) int {
	end := f.turnEnd(cue)
	for t := last + 1; t <= end; t++ {
		if f.reporterAt(cue, t) {
			end = t - 1
		}
	}
	if t := f.accordingAt(first, end); t > 0 {
		return t - 1
	}
	if t := f.afterthought(first, end); t >= 0 && f.turnEnd(cue) == len(f.s.Tokens)-1 {
		return t - 1
	}
	return end
}

// accordingAt is the comma between two tokens behind which the sentence ends with whose word all of it is: "told us the mill
// closed |, according to the audit|"; -1 for none.
func (f *finder) accordingAt(first, last int) int {
	for t := first + 1; t < last; t++ {
		if f.s.Tokens[t].Form != "," || f.s.Lower(t+1) != "according" || f.s.Lower(t+2) != "to" {
			continue
		}
		x := f.s.Tokens[t+1].Head
		if y := f.s.Yield(max(x, t+1), "punct"); x > t && y[len(y)-1] >= len(f.s.Tokens)-2 {
			return t
		}
	}
	return -1
}

// reporterAt reports whether the reporter takes the word again with token t, behind what the cue attributes.
func (f *finder) reporterAt(cue, t int) bool {
	h, rel := f.s.Tokens[t].Head, f.s.Tokens[t].Rel
	if h < 0 {
		return false
	}
	if rel != "punct" && !f.s.Under(t, cue) {
		return true
	}
	if f.s.Lower(t) == "but" && f.s.Tokens[cue].XPOS == "VBD" && f.cueAgain(t+1) {
		return true // "told the paper that he met the envoy but disputed …"
	}
	if f.s.Tokens[t].UPOS == "CCONJ" && f.s.Tokens[t-1].Form == "," && f.s.Tokens[cue].XPOS == "VBD" && plainSubject(f.s.Lower(t+1)) && f.cueAgain(t+2) {
		return true // "said the lock was open, and she accused …"
	}
	switch rel {
	case "conj", "parataxis":
		return h == cue
	case "cc":
		return f.s.Tokens[h].Head == cue && f.s.Tokens[h].Rel == "conj"
	case "advcl":
		m := f.s.Lower(f.s.Child(t, "mark"))
		return h == cue && (f.s.Tokens[t].XPOS == "VBG" && f.s.Tokens[t-1].UPOS == "PUNCT" || m != "" && m != "to" && f.s.Tokens[t].XPOS != "VBG")
	case "mark":
		without := f.s.Lower(t) == "without" && f.s.Tokens[t-1].Form == "," // "…, without giving details"
		return f.s.Tokens[h].Head == cue && f.s.Tokens[h].Rel == "advcl" && f.s.Lower(t) != "to" && (without || f.s.Tokens[h].XPOS != "VBG")
	case "punct":
		if f.s.Tokens[t].Form == ";" && f.s.Tokens[h].Head == cue && f.s.Tokens[h].Rel == "parataxis" {
			return true // "says it leaked; office calls it nonsense"
		}
		return t+1 < len(f.s.Tokens) && f.s.Tokens[t+1].Head == cue && f.s.Tokens[t+1].XPOS == "VBG"
	}
	return false
}

func plainSubject(w string) bool { return w == "he" || w == "she" || w == "they" }

// cueAgain reports whether token v begins another deed of the same speaker: "disputed", "did not suggest".
func (f *finder) cueAgain(v int) bool {
	did := false
	for ; v < len(f.s.Tokens); v++ {
		switch w := f.s.Lower(v); {
		case w == "did":
			did = true
		case w == "not", w == "n't", f.s.Tokens[v].UPOS == "ADV":
		default:
			c, ok := cueVerbs[strings.ToLower(f.s.Lemma(v))]
			return ok && !c.only && (did || f.s.Tokens[v].XPOS == "VBD")
		}
	}
	return false
}

// afterthought is the comma before a comment of the reporter's that ends the passage from one token to another,
// -1 for none: ", which …", ", telling …", ", a plan that …".
func (f *finder) afterthought(first, last int) int {
	for t := first + 1; t < last; t++ {
		if f.s.Tokens[t].Form != "," {
			continue
		}
		if f.addsAfter(t) {
			return t
		}
		c := t + 1
		for f.s.Tokens[c].Head > t {
			c = f.s.Tokens[c].Head
		}
		y := f.s.Yield(c, "punct")
		if f.comments(c) && y[0] == t+1 && y[len(y)-1] >= last-1 {
			return t
		}
	}
	return -1
}

// comments reports whether what hangs from token c comments on what stands before it.
func (f *finder) comments(c int) bool {
	switch f.s.Tokens[c].Rel {
	case "acl:relcl", "appos":
		return true
	case "advcl", "acl", "conj":
		cue, ok := cueVerbs[strings.ToLower(f.s.Lemma(c))]
		return ok && !cue.only && f.s.Tokens[c].XPOS == "VBG"
	}
	return false
}
