// Package origin follows the statements of a claim to where it entered the record, and counts how many
// such places are independent. Independence is three-valued: what is not known never adds an origin, so
// five articles that repeat one report are one origin, and two papers that each cite officials whom
// they do not name may have heard the same ones.
package origin

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Kind says what sort of source a claim's chain leads to.
type Kind string

// The kinds of origins.
const (
	// FirstHand is somebody who speaks for themselves, by name.
	FirstHand Kind = "FIRST_HAND"
	// Report is what a publisher or document says, on the word of sources that it does not name or on
	// none; the article may be held here or only cited.
	Report Kind = "REPORT"
	// Untraced is where the chain ends without saying who: an article's own voice, "critics", "it is
	// believed". It adds nothing to the count.
	Untraced Kind = "UNTRACED"
)

// An Origin is a first source, with the statements whose chains lead to it.
type Origin struct {
	Kind Kind
	// Source is the entity that speaks or reports, nil for what is untraced. Name is its name.
	Source uuid.UUID
	Name   string
	// Standing says how it stands to those counted before it: Independent is one that was counted itself.
	Standing Standing
	// Unnamed describes the sources that a report rests on and does not name, in order, each once.
	Unnamed []string
	// Held tells whether an article of the source's own that carries the claim is in the graph.
	Held bool
	// First is when an article first carried it, of those whose day is known.
	First graph.Date
	// Articles are those that carry it, in order of publication, unknown dates last.
	Articles []uuid.UUID
	// Statements are those whose chains lead here, in the same order.
	Statements []*graph.Statement
}

// A Standing says how two origins stand to each other.
type Standing string

// The three values of independence.
const (
	Independent    Standing = "INDEPENDENT"
	SameOrigin     Standing = "SAME_ORIGIN"
	NotEstablished Standing = "NOT_ESTABLISHED"
)

// Independence tells how two different origins of one claim stand to each other: only people and bodies
// that each speak for themselves are known to be independent.
func Independence(a, b *Origin) Standing {
	switch {
	case a.Source != uuid.Nil && a.Source == b.Source:
		return SameOrigin
	case a.Kind == FirstHand && b.Kind == FirstHand:
		return Independent
	}
	return NotEstablished
}

// A Trace is all that is known of where a claim comes from.
type Trace struct {
	// Origins stand in order of their first article, the untraced last.
	Origins []*Origin
	// Independent is how many origins are known to be independent of each other, 0 where none is traced.
	Independent int
	// First is the statement of the first article by day of publication; nil where no day is known.
	First *graph.Statement
	// Missing says in words what would have to be known to say more.
	Missing []string
	// Copies are those of the articles that repeat another near verbatim, in the order of Origins.
	Copies []Copy
}

// A Copy is an article that repeats another near verbatim, and so adds nothing of its own.
type Copy struct{ Article, Of uuid.UUID }

// Articles tells what is needed of articles.
type Articles interface {
	// Article returns an article by its id, nil if it is unknown. Its text may be left out.
	Article(uuid.UUID) *graph.Article
	// Unnamed reports whether an entity has no name of its own: "a newspaper", "a spokeswoman".
	Unnamed(uuid.UUID) bool
	// Person reports whether an entity is a person, who publishes nothing.
	Person(uuid.UUID) bool
	// CopyOf returns the article that another is a copy of, the id itself where it is none.
	CopyOf(uuid.UUID) uuid.UUID
}

// Find traces the statements of one claim, however worded. Who denies or disputes the claim is no source
// of it: what such a one seems to put forward was said against it, and what he says that others allege is theirs.
func Find(statements []*graph.Statement, articles Articles) *Trace {
	f := &finder{articles: articles, byKey: make(map[key]*Origin), traced: make(map[uuid.UUID]bool), denies: make(map[uuid.UUID]bool)}
	for _, s := range statements {
		if l := s.Innermost(); l.Stance.Against() && l.Speaker.Kind == graph.EntitySpeaker {
			f.denies[l.Speaker.ID] = true
		}
	}
	for _, s := range inOrder(statements, articles) {
		if l := s.Innermost(); l.Stance.Forward() && (l.Stance == graph.Confirms || !f.denies[l.Speaker.ID]) {
			f.add(s)
		}
	}
	f.dropExplained()
	return f.trace()
}

// inOrder sorts statements by day of publication, unknown days last, then by place.
func inOrder(statements []*graph.Statement, articles Articles) []*graph.Statement {
	day := func(s *graph.Statement) graph.Date {
		if a := articles.Article(s.Article); a != nil {
			return a.Published
		}
		return ""
	}
	sorted := slices.Clone(statements)
	slices.SortStableFunc(sorted, func(a, b *graph.Statement) int {
		return cmp.Or(day(a).Compare(day(b)), graph.CompareIDs(a.Article, b.Article),
			cmp.Compare(a.Evidence.StartByte, b.Evidence.StartByte), graph.CompareIDs(a.ID, b.ID))
	})
	return sorted
}

// A key tells origins apart: the source, and whether it speaks or reports.
type key struct {
	source uuid.UUID
	kind   Kind
}

type finder struct {
	articles Articles
	origins  []*Origin
	byKey    map[key]*Origin
	traced   map[uuid.UUID]bool // articles that say somewhere where they have the claim from
	denies   map[uuid.UUID]bool // speakers who deny or dispute the claim
}

func (f *finder) add(s *graph.Statement) {
	o := f.originOf(s)
	k := key{o.Source, o.Kind}
	known := f.byKey[k]
	if known == nil {
		known = o
		f.byKey[k] = o
		f.origins = append(f.origins, o)
	}
	for _, u := range o.Unnamed {
		if !slices.Contains(known.Unnamed, u) {
			known.Unnamed = append(known.Unnamed, u)
		}
	}
	known.Statements = append(known.Statements, s)
	if !slices.Contains(known.Articles, s.Article) {
		known.Articles = append(known.Articles, s.Article)
	}
	if o.Kind != Untraced {
		f.traced[f.articles.CopyOf(s.Article)] = true
	}
	a := f.articles.Article(s.Article)
	if a == nil {
		return
	}
	if a.Published != "" && (known.First == "" || a.Published < known.First) {
		known.First = a.Published
	}
	if len(s.Chain) == 1 || known.Source != uuid.Nil && s.Chain[0].Speaker.ID == known.Source {
		known.Held = a.Held
	}
}

// originOf follows a chain inward to the first source: whom it ends with, or an unnamed source on the
// way, beyond whom nothing is known.
func (f *finder) originOf(s *graph.Statement) *Origin {
	for i, l := range s.Chain {
		if l.Speaker.Kind == graph.UnnamedSpeaker || l.Speaker.Kind == graph.EntitySpeaker && f.articles.Unnamed(l.Speaker.ID) {
			return f.unnamed(s, i)
		}
	}
	last := s.Innermost()
	switch {
	case last.Speaker.Kind == graph.PublisherSpeaker:
		return &Origin{Kind: Untraced}
	case last.Stance == graph.Reports:
		return &Origin{Kind: Report, Source: last.Speaker.ID, Name: last.Speaker.Name}
	}
	return &Origin{Kind: FirstHand, Source: last.Speaker.ID, Name: last.Speaker.Name}
}

// unnamed returns the origin of a chain at whose place at stands a source without a name: the report of
// whoever quotes it.
func (f *finder) unnamed(s *graph.Statement, at int) *Origin {
	o := &Origin{Kind: Report, Unnamed: []string{s.Chain[at].Speaker.Name}}
	if anybody(s.Chain[at].Speaker.Name) {
		o = &Origin{Kind: Untraced}
	}
	return f.beyond(s, at, o)
}

// anybody reports whether a description tells nothing of who the source is: reports, some critics. What several reports are on is
// nothing of who they are. Whom a pronoun stands for the reader of the article knows.
func anybody(description string) bool {
	several := false
	for _, w := range strings.Fields(graph.FoldName(description)) {
		w = strings.Trim(w, ".,;:“”\"")
		if several && topic[w] {
			return true
		}
		if !nobody[w] {
			return false
		}
		several = several || strings.HasSuffix(w, "s") || w == "reporting" || w == "coverage"
	}
	return true
}

// topic has the words that lead to what a report is on.
var topic = map[string]bool{"on": true, "about": true, "that": true, "against": true, "alleging": true, "into": true}

var nobody = map[string]bool{graph.Unspecified: true, "report": true, "reports": true, "reporting": true, "coverage": true, "media": true, "news": true, "press": true,
	"rumour": true, "rumours": true, "rumor": true, "rumors": true, "speculation": true, "allegations": true, "accusations": true, "claims": true, "critics": true, "observers": true,
	"people": true, "a": true, "the": true, "some": true, "many": true, "several": true, "series": true, "of": true, "recent": true,
	"local": true, "other": true, "others": true, "it": true, "everyone": true, "you": true}

// beyond gives o the source next outside a place of the chain: who quotes what stands there. The
// publisher's own unnamed sources make its article the report.
func (f *finder) beyond(s *graph.Statement, at int, o *Origin) *Origin {
	for i := at - 1; i >= 0; i-- {
		switch sp := s.Chain[i].Speaker; {
		case sp.Kind == graph.EntitySpeaker && !f.articles.Unnamed(sp.ID) && !f.denies[sp.ID]:
			o.Kind, o.Source, o.Name = Report, sp.ID, sp.Name
			return o
		case sp.Kind == graph.PublisherSpeaker && o.Kind == Report:
			o.Source, o.Name = f.publisher(s, sp)
			return o
		}
	}
	return o
}

// publisher returns who published what an article says in its own voice: the article that it copies, the
// agency that it names, the publisher, or the article itself where none of these is known.
func (f *finder) publisher(s *graph.Statement, sp graph.Speaker) (uuid.UUID, string) {
	first := f.articles.CopyOf(s.Article)
	a := f.articles.Article(first)
	switch {
	case a != nil && a.SyndicatedFrom != "":
		return graph.NamedID(a.SyndicatedFrom), a.SyndicatedFrom
	case first != s.Article && a != nil && a.Publisher != "":
		return graph.NamedID(a.Publisher), a.Publisher
	case sp.ID != uuid.Nil:
		return sp.ID, sp.Name
	case a != nil:
		return first, cmp.Or(a.Title, a.File)
	}
	return first, ""
}
