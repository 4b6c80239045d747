package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// named is the passage that names the speaker of a as the text does by the cue: the source with the comments that
// stand right with it ("Lena Vogt, a miller who …, said"), the pronoun that stands for it ("Vogt, | who | said"),
// the document that speaks for it ("| the report | said").
func (f *finder) named(a *Attribution) []graph.Span {
	if a.Source.Kind != claims.Words {
		return nil
	}
	if p := f.relativeBy(a); !p.Empty() {
		return []graph.Span{p}
	}
	source := a.Source
	if a.Through.Kind == claims.Words {
		source = a.Through
	}
	span := source.Span
	s := f.doc.Sentences[source.Sentence]
	if source.Sentence == a.Sentence && a.CueHead >= 0 {
		first, last := s.TokenAt(span.StartByte), s.TokenAt(span.EndByte-1)
		if h := s.Tokens[source.Head].Head; h == a.CueHead || h >= 0 && s.Tokens[h].Rel == "fixed" || strings.HasPrefix(a.Rule, "according") {
			first, last = f.commented(s, source.Head, first, last)
		}
		first, last = f.bareName(s, a.CueHead, first, last)
		if s.Tokens[a.CueHead].UPOS == "VERB" && s.Tokens[source.Head].Head == a.CueHead || strings.HasPrefix(a.Rule, "words around") {
			last = f.upToCue(s, a.CueHead, last)
			first = f.titles(s, first)
		}
		for f.parenthesis(s, last) > 0 {
			last = f.parenthesis(s, last)
		}
		if w := s.Lower(last + 1); (w == "'s" || w == "'") && s.Tokens[last+1].Head >= first && s.Tokens[last+1].Head <= last {
			last++
		}
		span = f.freeOf(a, s.Range(first, last), span)
	}
	return []graph.Span{span}
}

// freeOf is the wide span, or the narrow one where the wide one reaches into the cue or what is attributed.
func (f *finder) freeOf(a *Attribution, wide, narrow graph.Span) graph.Span {
	for _, spans := range [][]graph.Span{a.Content, a.Cue} {
		for _, c := range spans {
			if wide.Overlaps(c) {
				return narrow
			}
		}
	}
	return wide
}

// commented widens the tokens from first to last, which name the source at head, by what hangs from it right
// beside them.
func (f *finder) commented(s *tree.Sentence, head, first, last int) (int, int) {
	y := s.Yield(head, "parataxis", "case", "conj", "cc", "punct", "dep")
	for _, t := range y {
		if t > last && t-last <= 2 && s.Tokens[t].UPOS != "PUNCT" {
			last = t
		}
	}
	for k := len(y) - 1; k >= 0; k-- {
		if t := y[k]; t == first-1 && s.Tokens[t].UPOS != "PUNCT" && s.Tokens[t].UPOS != "ADP" {
			first = t
		}
	}
	for _, c := range s.ChildrenBy(head, "nmod", "obl", "nmod:unmarked", "obl:unmarked") {
		if at := s.Yield(c); c > head && at[len(at)-1] == last && timeNoun(s.Lower(c)) {
			last = at[0] - 1 // "the councillor | on Friday | said"
		}
	}
	for last > first && s.Tokens[last].UPOS == "PUNCT" {
		last--
	}
	return first, max(head, last)
}

// bareName takes in the name beside the noun that was taken for the speaker: "Lena Vogt, | the miller, | said",
// "| a spokeswoman |, Lena Vogt, said".
func (f *finder) bareName(s *tree.Sentence, cue, first, last int) (int, int) {
	name := func(t int) (names.Mention, bool) {
		k := f.names.NameAt(f.sentenceOf(s), t)
		if k < 0 || f.names.Clusters[f.names.Mentions[k].Cluster].Type != graph.Person {
			return names.Mention{}, false
		}
		return f.names.Mentions[k], true
	}
	if first >= 2 && s.Tokens[first-1].Form == "," && s.Tokens[last].UPOS == "NOUN" {
		if m, ok := name(first - 2); ok && m.Last == first-2 && (m.First == 0 || s.Tokens[m.First-1].UPOS == "PUNCT") && cue > last {
			return m.First, last
		}
	}
	if last+2 < cue && s.Tokens[last+1].Form == "," {
		if m, ok := name(last + 2); ok && m.First == last+2 && (m.Last == cue-1 || m.Last == cue-2 && s.Tokens[cue-1].Form == ",") {
			return first, m.Last
		}
	}
	return first, last
}

// upToCue takes in what stands between the source that ends at last and its cue, which can only comment on it, but
// for adverbs and times: "Lena Vogt | , 62, of the Harbour Board who …, | said".
func (f *finder) upToCue(s *tree.Sentence, cue, last int) int {
	if cue < last {
		return f.afterInverted(s, last)
	}
	end := cue - 1
	for end > last && passing(&s.Tokens[end]) {
		end--
	}
	relative := false
	for t := last + 1; t <= end; t++ {
		relative = relative || relativePronoun(s.Lower(t)) || s.Lower(t) == "whose"
		switch x := s.Tokens[t].XPOS; {
		case quoteMark(s.Tokens[t].Form) && s.Lower(t) != "'", s.Tokens[t].UPOS == "CCONJ" && s.Tokens[t-1].Form == ",",
			!relative && (x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD"):
			return last
		}
	}
	return max(last, end)
}

// passing reports whether the token between a source and its cue names nobody: an adverb, an auxiliary, a mark, a time.
func passing(t *tree.Token) bool {
	switch t.UPOS {
	case "ADV", "AUX", "PART", "ADP", "DET":
		return true
	}
	return t.Form == "," || timeNoun(strings.ToLower(t.Form))
}

// afterInverted takes in the comments that end the sentence behind a speaker who stands behind the cue: "…, said Lena
// Vogt |, a miller who …|".
func (f *finder) afterInverted(s *tree.Sentence, last int) int {
	if last+2 >= len(s.Tokens) || s.Tokens[last+1].Form != "," {
		return last
	}
	relative := false
	for t := last + 2; t < len(s.Tokens); t++ {
		relative = relative || relativePronoun(s.Lower(t)) || s.Lower(t) == "whose"
		switch x := s.Tokens[t].XPOS; {
		case t == last+2 && s.Tokens[t].UPOS != "DET" && s.Tokens[t].UPOS != "NOUN" && s.Tokens[t].UPOS != "NUM" && s.Tokens[t].UPOS != "ADJ" && !relative,
			quoteMark(s.Tokens[t].Form) && s.Lower(t) != "'", !relative && (x == "VBD" || x == "VBZ" || x == "VBP" || x == "MD"):
			return last
		}
	}
	end := len(s.Tokens) - 1
	for end > last && s.Tokens[end].UPOS == "PUNCT" {
		end--
	}
	return end
}

// titles takes in the words right before the name of a person that tell what they are: "| election expert | Lena Vogt".
func (f *finder) titles(s *tree.Sentence, first int) int {
	k := f.names.NameAt(f.sentenceOf(s), first)
	if k < 0 || f.names.Clusters[f.names.Mentions[k].Cluster].Type != graph.Person {
		return first
	}
	for first > 0 {
		t := &s.Tokens[first-1]
		if t.UPOS != "NOUN" && t.UPOS != "PROPN" && t.UPOS != "ADJ" && t.UPOS != "DET" && t.XPOS != "POS" || timeNoun(s.Lower(first-1)) || lexicon.Month(s.Lower(first-1)) > 0 {
			break
		}
		first--
	}
	for s.Tokens[first].XPOS == "POS" {
		first++
	}
	return first
}

func (f *finder) sentenceOf(s *tree.Sentence) int { return f.doc.SentenceAt(s.Span.StartByte) }

// parenthesis is the last token of the round brackets that open right behind token last, 0 for none: "(I-Vt.)".
func (f *finder) parenthesis(s *tree.Sentence, last int) int {
	if last+1 >= len(s.Tokens) || s.Tokens[last+1].Form != "(" {
		return 0
	}
	for t := last + 2; t < len(s.Tokens) && t < last+9; t++ {
		if s.Tokens[t].Form == ")" {
			return t
		}
	}
	return 0
}

// relativeBy is the relative pronoun that is the subject of the cue.
func (f *finder) relativeBy(a *Attribution) graph.Span {
	if a.CueHead < 0 {
		return graph.Span{}
	}
	s := f.doc.Sentences[a.Sentence]
	if p := s.Child(a.CueHead, "nsubj"); p >= 0 && relativePronoun(s.Lower(p)) {
		return s.Tokens[p].Span
	}
	return graph.Span{}
}
