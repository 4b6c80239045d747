package story

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/google/uuid"

	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/store"
	"hearsay/measure/gold"
)

// An annotator makes a reading of an annotation: what an extractor without mistakes would read. What is then
// not found is the graph's doing, or the measure's.
type annotator struct {
	*gold.Doc
	name     string
	reading  *graph.Reading
	citer    *graph.Citer
	entities map[string]*graph.Entity
	claims   map[string]*graph.Claim
}

func annotated(d *gold.Doc, in graph.Input) *graph.Reading {
	read := extract.Article(in)
	a := &annotator{Doc: d, name: d.Article.File, reading: &graph.Reading{Article: read.Article, Extractor: graph.Extractor{Name: "annotator", Version: "1"}},
		citer: graph.NewCiter(read.Article.ID, read.Article.Text), entities: make(map[string]*graph.Entity), claims: make(map[string]*graph.Claim)}
	if d.Article.Publisher != "" {
		a.reading.Article.Publisher = d.Article.Publisher
	}
	for i := range d.Entities {
		a.entity(&d.Entities[i])
	}
	for i := range d.Claims {
		a.claim(&d.Claims[i], 0)
	}
	for i := range d.Statements {
		a.statement(&d.Statements[i])
	}
	a.order()
	return a.reading
}

func (a *annotator) id(kind, id string) uuid.UUID { return graph.NamedID(kind + a.name + id) }

// place returns where words stand first, false where they do not.
func (a *annotator) place(words string) (graph.Span, bool) {
	at := strings.Index(a.reading.Article.Text, words)
	return graph.Span{StartByte: at, EndByte: at + len(words)}, at >= 0 && words != ""
}

func (a *annotator) entity(g *gold.Entity) {
	e := &graph.Entity{Type: graph.EntityType(g.Type), Name: g.Name}
	text := a.reading.Article.Text
	for _, m := range g.Mentions {
		kind := graph.Nominal
		if proper(g.Name) && proper(m.Text) {
			kind = graph.Name
		}
		for from := 0; ; {
			i := strings.Index(text[from:], m.Text)
			if i < 0 || m.Text == "" {
				break
			}
			s := graph.Span{StartByte: from + i, EndByte: from + i + len(m.Text)}
			from = s.EndByte
			e.Mentions = append(e.Mentions, graph.Mention{Article: a.reading.Article.ID, Passage: a.citer.Passage(s), Kind: kind})
		}
		if kind == graph.Name && m.Text != g.Name && !slices.Contains(e.Aliases, m.Text) {
			e.Aliases = append(e.Aliases, m.Text)
		}
	}
	if len(e.Mentions) == 0 {
		return
	}
	slices.SortFunc(e.Mentions, func(x, y graph.Mention) int { return x.StartByte - y.StartByte })
	slices.Sort(e.Aliases)
	e.ID = graph.MentionedID(a.reading.Article.ID, e.Name, e.Mentions[0].Span)
	a.entities[g.ID] = e
	a.reading.Entities = append(a.reading.Entities, e)
}

// proper reports whether words are a name: all but the small ones begin with a capital.
func proper(words string) bool {
	for i, w := range strings.Fields(words) {
		r := []rune(w)[0]
		small := slices.Contains([]string{"of", "the", "and", "for", "de", "in", "&"}, strings.ToLower(w))
		if !unicode.IsUpper(r) && !small || i == 0 && small && len(strings.Fields(words)) == 1 {
			return false
		}
	}
	return words != ""
}

func (a *annotator) term(t *gold.Term) graph.Term {
	switch {
	case t == nil:
	case t.Claim != "":
		for i := range a.Claims {
			if a.Claims[i].ID == t.Claim {
				if c := a.claim(&a.Claims[i], 1); c != nil {
					return graph.Term{Claim: c.ID, Text: c.Evidence.Text}
				}
			}
		}
	case a.entities[t.Entity] != nil:
		return graph.Term{Entity: a.entities[t.Entity].ID, Text: a.entities[t.Entity].Name}
	case t.Text != "":
		return graph.Term{Text: t.Text}
	}
	return graph.Term{}
}

func (a *annotator) claim(g *gold.Claim, depth int) *graph.Claim {
	if c := a.claims[g.ID]; c != nil || depth > 4 {
		return c
	}
	at, ok := a.place(g.Evidence.Text)
	if !ok {
		return nil
	}
	c := &graph.Claim{Subject: a.term(g.Subject), Object: a.term(g.Object), Polarity: graph.Polarity(g.Polarity), Factuality: graph.Factuality(g.Factuality), Evidence: a.citer.Evidence(at)}
	c.Predicate = graph.Predicate{Label: g.Predicate.Label, Lemma: lemmaOf(g)}
	if to := a.term(g.To); !to.Empty() {
		c.Arguments = append(c.Arguments, graph.Argument{Role: "addressee", Value: to})
	}
	if g.TimeText != "" {
		c.Arguments = append(c.Arguments, graph.Argument{Role: "time", Value: graph.Term{Text: g.TimeText}})
	}
	c.Time = graph.Date(g.Time)
	c.ID = graph.ClaimID(c)
	for _, x := range a.reading.Claims {
		if x.ID == c.ID {
			a.claims[g.ID] = x
			return x
		}
	}
	a.claims[g.ID] = c
	a.reading.Claims = append(a.reading.Claims, c)
	return c
}

// lemmaOf returns the base form that is right for a predicate, of a passive that with its "be".
func lemmaOf(g *gold.Claim) string {
	if len(g.PredicatesOK) == 0 {
		return strings.ToLower(g.Predicate.Label)
	}
	words := strings.Fields(strings.ToLower(g.Predicate.Label))
	if g.Object == nil || slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains([]string{"be", "been", "being", "is", "are", "was", "were"}, w)
	}) {
		if i := slices.IndexFunc(g.PredicatesOK, func(l string) bool { return slices.Contains(compare.Active(l), g.PredicatesOK[0]) }); i >= 0 {
			return g.PredicatesOK[i]
		}
	}
	return g.PredicatesOK[0]
}

func (a *annotator) statement(g *gold.Statement) {
	at, ok := a.place(g.Evidence.Text)
	c := a.claims[g.Claim]
	if !ok || c == nil {
		return
	}
	s := &graph.Statement{Article: a.reading.Article.ID, Claim: c.ID, Kind: graph.StatementKind(g.Kind), Evidence: a.citer.Evidence(at)}
	for i, l := range g.Chain {
		sp := graph.Speaker{Kind: graph.PublisherSpeaker, Name: a.reading.Article.Publisher, ID: graph.NamedID(a.reading.Article.Publisher)}
		if e := a.entities[l.Speaker.Entity]; e != nil {
			sp = graph.Speaker{Kind: graph.EntitySpeaker, ID: e.ID, Name: e.Name}
		} else if !l.Speaker.Publisher {
			words := l.Speaker.Unnamed + l.Speaker.Text
			if words == "" {
				words = graph.Unspecified
			}
			sp = graph.Speaker{Kind: graph.UnnamedSpeaker, ID: a.id("source", g.ID+fmt.Sprint(i)), Name: words}
			if src, ok := a.place(words); ok {
				sp.ID = graph.UnnamedID(a.reading.Article.ID, src)
			}
		}
		x := graph.Link{Speaker: sp, Stance: graph.Stance(l.Stance)}
		if cue, ok := a.place(l.Cue.Text); ok {
			x.Cue = []graph.Passage{a.citer.Passage(cue)}
		}
		s.Chain = append(s.Chain, x)
	}
	if in := c.Evidence.Span; len(s.Chain) > 1 && in.StartByte >= at.StartByte && in.EndByte <= at.EndByte {
		s.Chain[len(s.Chain)-1].Content = []graph.Passage{c.Evidence.Passage}
	}
	s.ID = graph.StatementID(s)
	if !slices.ContainsFunc(a.reading.Statements, func(o *graph.Statement) bool { return o.ID == s.ID }) {
		a.reading.Statements = append(a.reading.Statements, s)
	}
}

// order puts all in the order of the text, and leaves out claims that nobody makes.
func (a *annotator) order() {
	r := a.reading
	said := make(map[uuid.UUID]bool)
	for _, s := range r.Statements {
		said[s.Claim] = true
	}
	for more := true; more; {
		n := len(r.Claims)
		r.Claims = slices.DeleteFunc(r.Claims, func(c *graph.Claim) bool {
			return !said[c.ID] || slices.ContainsFunc(c.Terms(), func(t graph.Term) bool {
				return t.Claim != uuid.Nil && !slices.ContainsFunc(r.Claims, func(o *graph.Claim) bool { return o != nil && o.ID == t.Claim })
			})
		})
		more = len(r.Claims) < n
	}
	slices.SortStableFunc(r.Entities, func(x, y *graph.Entity) int { return x.Mentions[0].StartByte - y.Mentions[0].StartByte })
	slices.SortStableFunc(r.Claims, func(x, y *graph.Claim) int { return x.Evidence.StartByte - y.Evidence.StartByte })
	slices.SortStableFunc(r.Statements, func(x, y *graph.Statement) int { return x.Evidence.StartByte - y.Evidence.StartByte })
	r.Statements = slices.DeleteFunc(r.Statements, func(s *graph.Statement) bool {
		return !slices.ContainsFunc(r.Claims, func(c *graph.Claim) bool { return c.ID == s.Claim })
	})
}

func graphOf(t *testing.T, f *gold.Folder) *store.DB {
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	for _, d := range f.Docs {
		data, err := os.ReadFile(filepath.Join(f.Dir, "articles", d.Article.File))
		if err != nil {
			t.Fatal(err)
		}
		in := graph.Input{File: d.Article.File, Text: string(data), SHA256: d.Article.SHA256}
		r := annotated(d, in)
		if err := r.Check(); err != nil {
			t.Error(d.Article.File, err)
		}
		if _, err := db.Put(t.Context(), in, r); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

// What is not found in readings without mistakes is the graph's to mend.
func TestAnnotated(t *testing.T) {
	golden(t, "testdata/annotated.txt", func(t *testing.T, f *gold.Folder) *Report {
		db := graphOf(t, f)
		defer db.Close()
		r, err := Measure(t.Context(), db, f)
		if err != nil {
			t.Fatal(err)
		}
		return r
	})
}
