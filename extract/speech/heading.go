package speech

import (
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/names"
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

// headingColon is the colon behind the name of a person, or in a headline of an organization or a noun for who speaks too, that
// opens the sentence, with no more before it than a title, a label that a dash parts from it ("EXCLUSIVE – Ada Vogt:") and in
// a headline whom it is about ("Vogt on Holm:"); -1 for none.
func (f *finder) headingColon() int {
	for i := 1; i < len(f.s.Tokens)-2 && i <= 8; i++ {
		switch {
		case f.s.Tokens[i].Form == ":":
			if f.headingName(i).Kind == claims.Nothing {
				return -1
			}
			return i
		case f.dash(i) && i <= 2 && f.s.Tokens[i-1].Form == strings.ToUpper(f.s.Tokens[i-1].Form):
		case f.headline() && i > 0 && (f.s.Lower(i) == "on" || f.s.Lower(i) == "to" || f.s.Lower(i) == "at"):
		case f.s.Tokens[i].UPOS != "PROPN" && f.s.Tokens[i].UPOS != "NOUN" && f.s.Tokens[i].UPOS != "ADJ":
			return -1
		}
	}
	return -1
}

// headline reports whether the sentence is a headline.
func (f *finder) headline() bool { return f.s.Kind == text.Headline || f.s.Kind == text.Subhead }

// headingName is whom the word before the colon names: a mention there, else a person whose surname it gives in
// capitals or a headline alone.
func (f *finder) headingName(colon int) claims.Phrase {
	if m := f.names.NameAt(f.si, colon-1); m >= 0 && f.about(colon) == 0 && f.speaks(f.names.Clusters[f.names.Mentions[m].Cluster].Type) {
		return words(f.si, f.names.Mentions[m].Head, f.names.Mentions[m].Span)
	}
	if on := f.about(colon); on > 0 {
		return f.headingName(on)
	}
	if i := colon - 1; f.headline() && colon <= 3 && f.s.Tokens[0].UPOS != "DET" && f.headlineSpeaker(i) {
		return words(f.si, i, f.between(0, i)) // "Poll: mayor ahead", "Harbour police: boat was empty"
	}
	form := f.s.Tokens[colon-1].Form
	if form != strings.ToUpper(form) && !f.headline() || len(form) < 3 || colon != 1 {
		return claims.Phrase{}
	}
	return f.surnamed(form)
}

// surnamed is the one person of that surname where the article first names them, Nothing where several have it.
func (f *finder) surnamed(name string) claims.Phrase {
	var who claims.Phrase
	for _, c := range f.names.Clusters {
		if at := strings.LastIndexByte(c.Name, ' '); c.Type != graph.Person || !strings.EqualFold(c.Name[at+1:], name) || len(c.Mentions) == 0 {
			continue
		}
		if who.Kind != claims.Nothing {
			return claims.Phrase{}
		}
		m := f.names.Mentions[c.Mentions[0]]
		who = words(m.Sentence, m.Head, m.Span)
	}
	return who
}

// headlineSpeaker reports whether the noun at i stands in headlines for who speaks.
func (f *finder) headlineSpeaker(i int) bool {
	lemma := strings.ToLower(f.s.Lemma(i))
	return headlineSpeakers[lemma] || headlineSpeakers[strings.TrimSuffix(lemma, "s")] || f.s.Tokens[i].UPOS == "NOUN" && names.PersonNoun(lemma)
}

var headlineSpeakers = lexicon.Set(`police insider source critic expert poll survey report study union court judge prosecutor lawyer official witness filing
 lawsuit court audit inquiry watchdog regulator ministry army family neighbour neighbor`)

// about is the preposition in a headline that parts who speaks from whom they speak of: "Vogt | on | Holm: mill must close"; 0 for
// none.
func (f *finder) about(colon int) int {
	for t := colon - 2; t > 0 && f.headline(); t-- {
		if w := f.s.Lower(t); w == "on" || w == "to" || w == "at" {
			return t
		}
	}
	return 0
}

func (f *finder) speaks(t graph.EntityType) bool {
	return t == graph.Person || t == graph.Organization && f.headline()
}

func (f *finder) heading(colon int) {
	if _, found := f.cued[at{f.si, colon}]; found || f.cuesIn() || f.headline() && f.s.Tokens[len(f.s.Tokens)-1].Form == "?" {
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
