package reader

import (
	"slices"

	"hearsay/graph"
)

var stances = []graph.Stance{graph.Asserts, graph.Reports, graph.Alleges, graph.Confirms, graph.Denies, graph.Disputes, graph.Questions,
	graph.Demands, graph.DeclinesComment}

// reach is how many paragraphs may lie between a speaker and what they are given as saying.
const reach = 3

// link is a speaker with the words that tell; outer is the speaker before.
func (v *verifier) link(said saidSpeaker, evidence graph.Span, outer graph.Speaker) (l graph.Link, why string) {
	if l.Stance = graph.Stance(said.Stance); !slices.Contains(stances, l.Stance) {
		return l, "no such stance"
	}
	if l.Content, why = v.content(said.Content, evidence); why != "" {
		return l, "content: " + why
	}
	if l.Cue, why = v.optional(said.Cue, evidence); why != "" {
		return l, "cue: " + why
	}
	if l.Source, why = v.optional(said.Source, evidence); why != "" {
		return l, "source: " + why
	}
	if l.Speaker, why = v.speaker(said.Entity, &l, outer); why != "" {
		return l, why
	}
	if l.Speaker.Kind == graph.UnnamedSpeaker && l.Stance == graph.Asserts {
		l.Stance = graph.Alleges // what nobody puts a name to
	}
	return l, v.together(&l, evidence)
}

// content returns the passages of what is attributed, in the order of the text.
func (v *verifier) content(said []quote, evidence graph.Span) (all []graph.Passage, why string) {
	if len(said) > maxSpeakers {
		return nil, tooLong
	}
	for _, q := range said {
		at, why := v.text.locate(q, evidence, maxPassage)
		if why != "" {
			return nil, why
		}
		all = append(all, v.citer.Passage(at))
	}
	slices.SortFunc(all, func(x, y graph.Passage) int { return x.StartByte - y.StartByte })
	for i := 1; i < len(all); i++ {
		if all[i].Overlaps(all[i-1].Span) {
			return nil, "two passages share words"
		}
	}
	return all, ""
}

func (v *verifier) optional(said quote, evidence graph.Span) ([]graph.Passage, string) {
	if trimmed(said.Text) == "" {
		return nil, ""
	}
	at, why := v.text.locate(said, evidence, maxWords)
	if why != "" {
		return nil, why
	}
	return []graph.Passage{v.citer.Passage(at)}, ""
}

// speaker is who stands behind a link: an entity that its source mentions, or a source without a name.
func (v *verifier) speaker(id string, l *graph.Link, outer graph.Speaker) (by graph.Speaker, why string) {
	if id != "" {
		e := v.entities[id]
		switch {
		case e == nil:
			return by, "a speaker that was refused"
		case len(l.Source) == 0:
			return by, "no words name the speaker"
		case !slices.ContainsFunc(e.Mentions, func(m graph.Mention) bool { return m.Overlaps(l.Source[0].Span) }):
			return by, "the source does not mention the speaker"
		}
		return graph.Speaker{Kind: graph.EntitySpeaker, ID: e.ID, Name: e.Name}, ""
	}
	by = graph.Speaker{Kind: graph.UnnamedSpeaker, Name: graph.Unspecified}
	if outer.Kind == graph.EntitySpeaker {
		by.QuotedBy = outer.ID
	}
	switch {
	case len(l.Source) > 0:
		if v.named(l.Source[0].Span) {
			return by, "a source without a name is named"
		}
		by.Name, by.ID = plain(l.Source[0].Text), graph.UnnamedID(v.Article.ID, l.Source[0].Span)
	case len(l.Cue) > 0:
		by.ID = graph.UnnamedID(v.Article.ID, l.Cue[0].Span)
	default:
		return by, "no words tell of the speaker"
	}
	return by, ""
}

// named reports whether the words at a span are the name of an entity and nothing else.
func (v *verifier) named(at graph.Span) bool {
	return slices.ContainsFunc(v.reading.Entities, func(e *graph.Entity) bool {
		return slices.ContainsFunc(e.Mentions, func(m graph.Mention) bool { return m.Span == at && m.Kind == graph.Name })
	})
}

// together tells what is wrong with the words of a link taken together: they must stand near each other,
// who speaks and that they do must stand outside what they say, and without a cue only a quotation is
// anybody's words.
func (v *verifier) together(l *graph.Link, evidence graph.Span) (why string) {
	for _, c := range l.Content {
		for _, p := range slices.Concat(l.Source, l.Cue) {
			if c.Overlaps(p.Span) {
				return "the speaker or the cue stands in what is said"
			}
		}
		if _, quoted := v.Document.Quoted(c.Span); len(l.Cue) == 0 && !quoted {
			return "no words attribute it"
		}
	}
	if len(l.Cue) == 0 && len(l.Content) == 0 {
		return "no words attribute it"
	}
	first, last := v.paragraph(evidence.StartByte)-reach, v.paragraph(evidence.EndByte-1)+reach
	for _, p := range slices.Concat(l.Source, l.Cue, l.Content) {
		if at := v.paragraph(p.StartByte); at < first || at > last {
			return "its words stand too far apart"
		}
	}
	return ""
}
