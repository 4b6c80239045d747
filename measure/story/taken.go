package story

import (
	"bytes"
	"context"
	"fmt"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"hearsay/format"
	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/measure/gold"
)

// A Graph is what the articles of the story were taken into. *store.DB is one.
type Graph interface {
	inquiry.Graph
	FindArticles(context.Context, graph.ArticleFilter, graph.PageRequest) (graph.Page[*graph.Article], error)
	FindEntities(context.Context, []graph.EntityFilter, graph.PageRequest) ([]graph.Page[*graph.Entity], error)
	FindMentions(context.Context, []uuid.UUID, graph.PageRequest) ([]graph.Page[*graph.Mention], error)
	Readings(context.Context, []uuid.UUID) ([]*graph.Reading, error)
}

// most is more than any list of one article has.
const most = 5000

// taken is what became of the annotated items in the graph, by NAME:ID.
type taken struct {
	Graph
	// docs are the annotations, articles the articles read, by NAME.
	docs     map[string]*gold.Doc
	articles map[string]*graph.Article
	entities map[string][]*graph.Entity // of the graph, the best first
	called   map[string]bool            // entities that the article names
	unnamed  map[string]bool            // entities that speak without a name
	claims   map[string][]uuid.UUID
	said     map[string][]*graph.Statement
	actors   []uuid.UUID // all entities of the graph
}

// take finds in g the items of the annotations of a folder.
func take(ctx context.Context, g Graph, f *gold.Folder, s *Story) (*taken, error) {
	t := &taken{Graph: g, docs: make(map[string]*gold.Doc), articles: make(map[string]*graph.Article), entities: make(map[string][]*graph.Entity),
		called: make(map[string]bool), unnamed: make(map[string]bool), claims: make(map[string][]uuid.UUID), said: make(map[string][]*graph.Statement)}
	names := make(map[string]string)
	for _, a := range s.Articles {
		names[a.File] = a.Name
	}
	page, err := g.FindArticles(ctx, graph.ArticleFilter{}, graph.PageRequest{First: most})
	if err != nil {
		return nil, err
	}
	for _, d := range f.Docs {
		name := names[d.Article.File]
		t.docs[name] = d
		for _, a := range page.Items {
			if filepath.Base(a.File) == d.Article.File {
				t.articles[name] = a
				if err := t.article(ctx, name, d, a); err != nil {
					return nil, fmt.Errorf("%s: %w", name, err)
				}
			}
		}
	}
	return t, nil
}

// article aligns the reading of an article with its annotation and follows it into the graph.
func (t *taken) article(ctx context.Context, name string, d *gold.Doc, a *graph.Article) error {
	readings, err := t.Readings(ctx, []uuid.UUID{a.ID})
	if err != nil {
		return err
	}
	r := readings[0]
	var line bytes.Buffer
	if err := format.WriteJSON(&line, r); err != nil {
		return err
	}
	docs, err := gold.ReadReadings(&line)
	if err != nil {
		return err
	}
	align := gold.Align(d, docs[0])
	for id := range align.Sources {
		t.unnamed[name+":"+id] = true
	}
	if err := t.takeEntities(ctx, name, r, align.Entities); err != nil {
		return err
	}
	return t.takeStatements(ctx, name, r, align)
}

func (t *taken) takeEntities(ctx context.Context, name string, r *graph.Reading, align map[string][]string) error {
	pages, err := t.FindEntities(ctx, []graph.EntityFilter{{Article: r.Article.ID}}, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	ids := make([]uuid.UUID, len(pages[0].Items))
	for i, e := range pages[0].Items {
		ids[i] = e.ID
		if !slices.Contains(t.actors, e.ID) {
			t.actors = append(t.actors, e.ID)
		}
	}
	mentions, err := t.FindMentions(ctx, ids, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	at := make(map[graph.Span]*graph.Entity)
	for i, e := range pages[0].Items {
		for _, m := range mentions[i].Items {
			if m.Article == r.Article.ID {
				at[m.Span] = e
			}
		}
	}
	for id, read := range align {
		for i, number := range read {
			local := r.Entities[index(number)]
			if len(local.Mentions) == 0 || at[local.Mentions[0].Span] == nil {
				continue
			}
			key := name + ":" + id
			t.entities[key] = append(t.entities[key], at[local.Mentions[0].Span])
			if i == 0 {
				t.called[key] = local.Named()
			}
		}
	}
	return nil
}

// index returns the place of an item that a reading numbers so: e1 is the first.
func index(number string) int {
	n, err := strconv.Atoi(strings.TrimLeft(number, "ecs"))
	if err != nil {
		panic(err) // cannot be: format numbers them
	}
	return n - 1
}

func (t *taken) takeStatements(ctx context.Context, name string, r *graph.Reading, align gold.Alignment) error {
	pages, err := t.FindStatements(ctx, []graph.StatementFilter{{Article: r.Article.ID}}, graph.PageRequest{First: most})
	if err != nil {
		return err
	}
	linked := make(map[uuid.UUID]*graph.Statement)
	for _, s := range pages[0].Items {
		linked[s.ID] = s
	}
	is := make(map[uuid.UUID]uuid.UUID) // claims of the reading → of the graph
	for _, s := range r.Statements {
		if x := linked[s.ID]; x != nil {
			is[s.Claim] = x.Claim
		}
	}
	for id, read := range align.Claims {
		for _, number := range read {
			if c, ok := is[r.Claims[index(number)].ID]; ok {
				t.claims[name+":"+id] = append(t.claims[name+":"+id], c)
			}
		}
	}
	for id, read := range align.Statements {
		for _, number := range read {
			if s := linked[r.Statements[index(number)].ID]; s != nil {
				t.said[name+":"+id] = append(t.said[name+":"+id], s)
			}
		}
	}
	return nil
}

// passages returns where the evidence of a reference stands in its article.
func (t *taken) passages(ref string) (spans []graph.Span) {
	name, id, _ := strings.Cut(ref, ":")
	d, a := t.docs[name], t.articles[name]
	if d == nil || a == nil {
		return nil
	}
	words := evidence(d, id)
	for from := 0; words != ""; {
		i := strings.Index(a.Text[from:], words)
		if i < 0 {
			break
		}
		spans = append(spans, graph.Span{StartByte: from + i, EndByte: from + i + len(words)})
		from += i + 1
	}
	return spans
}

func evidence(d *gold.Doc, id string) string {
	for _, c := range d.Claims {
		if c.ID == id {
			return c.Evidence.Text
		}
	}
	for _, s := range d.Statements {
		if s.ID == id {
			return s.Evidence.Text
		}
	}
	return ""
}
