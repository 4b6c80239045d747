package extract

import (
	"slices"
	"strings"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/graph"
)

// entities makes an entity of each cluster, and of the place of the dateline.
func (a *assembler) entities() {
	a.clusters = make([]*graph.Entity, len(a.names.Clusters))
	from := a.dateline()
	for i, c := range a.names.Clusters {
		e := &graph.Entity{Type: c.Type, Name: a.cased(&c)}
		for _, k := range c.Mentions {
			m := &a.names.Mentions[k]
			e.Mentions = append(e.Mentions, graph.Mention{Article: a.reading.Article.ID, Passage: a.citer.Passage(a.withArticle(m)), Kind: m.Kind})
			if name := a.plain(m.Span); m.Kind == graph.Name {
				a.named[e] = true
				alias(e, name)
				if m.Title != "" {
					alias(e, m.Title+" "+name)
				}
			}
		}
		if c.Type == graph.Place && a.namesPlace(e, from) {
			from = graph.Span{}
		}
		slices.Sort(e.Aliases)
		a.add(e)
		a.clusters[i] = e
	}
	if e := (&graph.Entity{Type: graph.Place, Name: inSmall(from.Of(a.doc.Text))}); a.namesPlace(e, from) {
		a.named[e] = true
		a.add(e)
	}
}

// cased is the name of a cluster, where it stands in capitals as the article writes it elsewhere.
func (a *assembler) cased(c *names.Cluster) string {
	if strings.ToUpper(c.Name) != c.Name {
		return c.Name
	}
	for _, k := range c.Mentions {
		m := &a.names.Mentions[k]
		if name := a.plain(m.Span); m.Kind == graph.Name && strings.ToUpper(name) != name && graph.FoldName(name) == graph.FoldName(c.Name) {
			return name
		}
	}
	return c.Name
}

// add gives an entity its id and keeps it.
func (a *assembler) add(e *graph.Entity) {
	e.ID = graph.MentionedID(a.reading.Article.ID, e.Name, e.Mentions[0].Span)
	a.byID[e.ID] = e
	a.reading.Entities = append(a.reading.Entities, e)
}

// withArticle is the passage of a mention with the "the" before it.
func (a *assembler) withArticle(m *names.Mention) graph.Span {
	s := a.doc.Sentences[m.Sentence]
	if m.Kind == graph.Name && s.Lower(m.First-1) == "the" {
		return s.Tokens[m.First-1].Span.Cover(m.Span)
	}
	return m.Span
}

func alias(e *graph.Entity, name string) {
	if name != e.Name && !slices.Contains(e.Aliases, name) {
		e.Aliases = append(e.Aliases, name)
	}
}

// placed is an entity at a place where it is mentioned.
type placed struct {
	entity *graph.Entity
	span   graph.Span
}

// thing returns the entity for a speaker that is no cluster: a report, a company without a name. Its
// mentions stand in no order until all are found; its id is that of the first in the text.
func (a *assembler) thing(p claims.Phrase) *graph.Entity {
	if c := a.meant(p); c >= 0 {
		return a.clusters[c]
	}
	words := a.plain(p.Span)
	if known := a.byID[graph.MentionedID(a.reading.Article.ID, words, p.Span)]; known != nil {
		return known
	}
	e := a.things[graph.FoldName(words)]
	if e == nil {
		first := a.firstThing(p)
		e = &graph.Entity{Type: a.sort(p), Name: a.plain(first)}
		e.ID = graph.MentionedID(a.reading.Article.ID, e.Name, first)
		a.things[graph.FoldName(words)] = e
		a.byID[e.ID] = e
		a.reading.Entities = append(a.reading.Entities, e)
		a.place(e, first)
	}
	a.place(e, p.Span)
	return e
}

// firstThing returns where the words of a speaker that is no cluster first stand for one.
func (a *assembler) firstThing(p claims.Phrase) graph.Span {
	first, words := p.Span, graph.FoldName(a.plain(p.Span))
	for i := range a.words {
		s := a.words[i].Source
		if s.Span.Empty() || s.Span.StartByte >= first.StartByte || graph.FoldName(a.plain(s.Span)) != words {
			continue
		}
		if e := a.entityOf(s, -1); e == nil && !a.unnamed(s, e) {
			first = s.Span
		}
	}
	return first
}

// place adds a mention of a thing, once.
func (a *assembler) place(e *graph.Entity, s graph.Span) {
	if at := (placed{e, s}); !a.placed[at] {
		a.placed[at] = true
		e.Mentions = append(e.Mentions, graph.Mention{Article: a.reading.Article.ID, Passage: a.citer.Passage(s), Kind: graph.Nominal})
	}
}

// meant is the cluster that a phrase means although the tree hangs it by a word beside: that of the name which a noun for
// its bearer stands before ("Hurdler Ada Novak"), or of the people of whom an adjective tells ("two clerks familiar with
// it"); -1 for none.
func (a *assembler) meant(p claims.Phrase) int {
	s := a.doc.Sentences[p.Sentence]
	if noun := a.noun(p); noun != p.Head {
		return a.names.At(p.Sentence, noun)
	}
	last := s.TokenAt(p.Span.EndByte - 1)
	k := a.names.NameAt(p.Sentence, last)
	if s.Tokens[p.Head].UPOS == "NOUN" && p.Head < last && s.Tokens[p.Head+1].UPOS == "DET" {
		return a.names.At(p.Sentence, p.Head+2) // "Outside court | a clerk said": two phrases taken for one
	}
	if k < 0 || a.names.Mentions[k].First <= p.Head {
		return -1
	}
	for i := p.Head; i < a.names.Mentions[k].First; i++ {
		if u := s.Tokens[i].UPOS; u != "NOUN" && u != "PROPN" && u != "ADJ" {
			return -1
		}
	}
	return a.names.Mentions[k].Cluster
}

// noun is the head of a phrase, or the noun before it where an adjective that tells of that was taken for the head.
func (a *assembler) noun(p claims.Phrase) int {
	s := a.doc.Sentences[p.Sentence]
	if s.Tokens[p.Head].UPOS == "ADJ" && p.Head > 0 && s.Tokens[p.Head-1].UPOS == "NOUN" && p.Span.Contains(s.Tokens[p.Head-1].Span) {
		return p.Head - 1
	}
	return p.Head
}

// sort is what the noun of a phrase says that something without a name is.
func (a *assembler) sort(p claims.Phrase) graph.EntityType {
	s := a.doc.Sentences[p.Sentence]
	noun, several := strings.ToLower(s.Lemma(p.Head)), s.Tokens[p.Head].XPOS == "NNS"
	switch {
	case s.Tokens[p.Head].UPOS != "NOUN":
		return graph.Other
	case names.PersonNoun(noun) && several:
		return graph.Group
	case names.PersonNoun(noun):
		return graph.Person
	case names.OrganizationNoun(noun) && !several:
		return graph.Organization
	}
	return graph.Other
}
