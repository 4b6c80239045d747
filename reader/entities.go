package reader

import (
	"slices"
	"strings"

	"hearsay/graph"
)

var (
	entityTypes  = []graph.EntityType{graph.Person, graph.Organization, graph.Place, graph.Group, graph.Other}
	mentionKinds = []graph.MentionKind{graph.Name, graph.Nominal, graph.Pronoun}
)

// entity keeps an entity with those of its mentions that stand in the text. Its name is the one that the
// model gives where the text has it, else the words of its first name; its aliases are its other names.
func (v *verifier) entity(said saidEntity) {
	switch {
	case said.ID == "" || v.entities[said.ID] != nil:
		v.report.refuse("entity", "no id of its own")
		return
	case !slices.Contains(entityTypes, graph.EntityType(said.Type)):
		v.report.refuse("entity", "no such type")
		return
	}
	e := &graph.Entity{Type: graph.EntityType(said.Type)}
	for _, m := range said.Mentions {
		kind := graph.MentionKind(m.Kind)
		at, why := v.text.locate(m.Quote, graph.Span{}, maxWords)
		switch {
		case why != "":
		case !slices.Contains(mentionKinds, kind):
			why = "no such kind"
		case v.taken[at]:
			why = "the words are a mention already"
		case kind == graph.Name && v.pronoun(at):
			why = "a pronoun is no name"
		}
		if why != "" {
			v.report.refuse("mention", why)
			continue
		}
		v.taken[at] = true
		e.Mentions = append(e.Mentions, graph.Mention{Article: v.Article.ID, Passage: v.citer.Passage(at), Kind: kind})
	}
	if len(e.Mentions) == 0 {
		v.report.refuse("entity", "no mention of it stands in the text")
		return
	}
	slices.SortFunc(e.Mentions, func(x, y graph.Mention) int { return x.StartByte - y.StartByte })
	v.name(e, said.Name)
	e.ID = graph.MentionedID(v.Article.ID, e.Name, e.Mentions[0].Span)
	v.entities[said.ID] = e
	v.reading.Entities = append(v.reading.Entities, e)
}

// pronoun reports whether a mention is no more than a pronoun or a determiner.
func (v *verifier) pronoun(at graph.Span) bool {
	s := v.Document.Sentences[v.Document.SentenceAt(at.StartByte)]
	t := s.TokenAt(at.StartByte)
	return t >= 0 && s.Tokens[t].Span == at && (s.Tokens[t].UPOS == "PRON" || s.Tokens[t].UPOS == "DET")
}

func (v *verifier) name(e *graph.Entity, said string) {
	var names []string
	for _, m := range e.Mentions {
		if m.Kind == graph.Name {
			names = append(names, plain(m.Text))
		}
	}
	switch words := trimmed(said); {
	case len(words) <= maxWords && len(v.text.places(words)) > 0:
		e.Name = plain(v.text.original(v.text.places(words)[0]).Of(v.Article.Text))
	case len(names) > 0:
		e.Name = names[0]
	default:
		e.Name = plain(e.Mentions[0].Text)
	}
	slices.Sort(names)
	e.Aliases = slices.DeleteFunc(slices.Compact(names), func(n string) bool { return n == e.Name })
}

// plain is words with single blanks between them.
func plain(words string) string { return strings.Join(strings.Fields(words), " ") }
