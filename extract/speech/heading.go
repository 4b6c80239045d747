package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/text"
	"hearsay/graph"
)

// headings reads the name before a colon that opens a paragraph as the speaker of the rest: a transcript
// ("VOGT: The mill is closed."), a headline ("Vogt: mill is closed").
func (f *finder) headings() {
	for si, s := range f.doc.Sentences {
		if si > 0 && f.doc.Sentences[si-1].Paragraph == s.Paragraph {
			continue
		}
		f.si, f.s = si, s
		if colon := f.headingColon(); colon > 0 {
			f.heading(colon)
		}
	}
}

// headingColon is the colon behind the name of a person, or in a headline of an organization too, that opens the
// sentence, with no more before it than a title; -1 for none.
func (f *finder) headingColon() int {
	for i := 1; i < len(f.s.Tokens)-2 && i <= 6; i++ {
		switch {
		case f.s.Tokens[i].Form == ":":
			if f.headingName(i).Kind == claims.Nothing {
				return -1
			}
			return i
		case f.s.Tokens[i].UPOS != "PROPN" && f.s.Tokens[i].UPOS != "NOUN" && f.s.Tokens[i].UPOS != "ADJ":
			return -1
		}
	}
	return -1
}

// headingName is whom the word before the colon names: a mention there, else a person whose surname it gives in
// capitals.
func (f *finder) headingName(colon int) claims.Phrase {
	if m := f.names.NameAt(f.si, colon-1); m >= 0 && f.speaks(f.names.Clusters[f.names.Mentions[m].Cluster].Type) {
		return words(f.si, f.names.Mentions[m].Head, f.names.Mentions[m].Span)
	}
	form := f.s.Tokens[colon-1].Form
	if form != strings.ToUpper(form) || len(form) < 3 || colon != 1 {
		return claims.Phrase{}
	}
	for _, c := range f.names.Clusters {
		if at := strings.LastIndexByte(c.Name, ' '); c.Type == graph.Person && strings.EqualFold(c.Name[at+1:], form) && len(c.Mentions) > 0 {
			m := f.names.Mentions[c.Mentions[0]]
			return words(m.Sentence, m.Head, m.Span)
		}
	}
	return claims.Phrase{}
}

func (f *finder) speaks(t graph.EntityType) bool {
	return t == graph.Person || t == graph.Organization && f.s.Kind == text.Headline
}

func (f *finder) heading(colon int) {
	if _, found := f.cued[at{f.si, colon}]; found || f.cuesIn() {
		return
	}
	a := f.blank(colon, graph.Asserts, "name before a colon")
	a.Source, a.Says = f.headingName(colon), true
	if a.Source.Sentence != f.si {
		a.Through = words(f.si, colon-1, f.s.Tokens[colon-1].Span)
	}
	content := f.between(colon+1, len(f.s.Tokens)-1)
	for n := f.si + 1; n < len(f.doc.Sentences) && f.doc.Sentences[n].Paragraph == f.s.Paragraph; n++ {
		content = content.Cover(f.doc.Sentences[n].Span)
	}
	a.Content = []graph.Span{content}
	f.add(a)
}

// cuesIn reports whether another attribution has been found in the sentence outside quotations: "Vogt: mill closed,
// workers say".
func (f *finder) cuesIn() bool {
	for _, k := range f.spoken[f.si] {
		if a := &f.found[k]; a.CueHead >= 0 && !a.Position && !f.marked(f.s.Tokens[a.CueHead].Span) && a.Source.Kind != claims.Nothing {
			return true
		}
	}
	return false
}

// surveyed reports whether the noun names a document whose findings are told as "In a poll, …".
func surveyed(lemma string) bool {
	switch strings.ToLower(lemma) {
	case "poll", "survey", "study", "report", "audit", "ruling", "filing", "memo", "review":
		return true
	}
	return false
}

// inDocument reads "In a poll by Radio Kestrel, half of those asked …": the document says it.
func (f *finder) inDocument(i int) {
	x := f.s.Tokens[i].Head
	if i != 0 || x < 0 || f.s.Tokens[i].Rel != "case" || f.s.Lower(i) != "in" || !surveyed(f.s.Lemma(x)) || !strings.HasPrefix(f.s.Tokens[x].Rel, "obl") {
		return
	}
	y := f.s.Yield(x, "punct", "parataxis")
	last := y[len(y)-1]
	h := f.s.Tokens[x].Head
	if last+1 >= len(f.s.Tokens) || f.s.Tokens[last+1].Form != "," || h < last || f.s.Tokens[h].Rel != "root" {
		return
	}
	lemma, _ := cueLemma(strings.ToLower(f.s.Lemma(h)))
	if c, cue := cueVerbs[lemma]; cue && !c.act && !c.object {
		return // "In a report, the auditors said …"
	}
	a := f.blank(i, graph.Reports, "in a document")
	f.standsBehind(&a, words(f.si, x, f.yieldSpan(x, "case", "punct", "acl:relcl")))
	a.Says = true
	a.Content = []graph.Span{f.between(last+2, f.clauseEnd(last+1))}
	f.add(a)
}
