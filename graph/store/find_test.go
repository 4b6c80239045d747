package store

import (
	"context"
	"errors"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A library is a store and the model of what it holds.
type library struct {
	*DB
	*model
	rnd *rand.Rand
	// what filters ask for
	articleIDs, entityIDs, claimIDs, speakerIDs []uuid.UUID
	names, lemmas                               []string
}

func newLibrary(t testing.TB, seed uint64, articles int) *library {
	t.Helper()
	l := &library{DB: inMemory(t), rnd: rand.New(rand.NewPCG(seed, 1))}
	var readings []*graph.Reading
	for n := range articles {
		in, r := world.Article(n)
		if n%5 == 0 {
			mustPut(t, l.DB, in, r)
			r = lesser(r)
		}
		mustPut(t, l.DB, in, r)
		if n%7 == 3 {
			if err := l.Delete(context.Background(), r.Article.ID); err != nil {
				t.Fatal(err)
			}
			continue
		}
		readings = append(readings, r)
	}
	l.model = newModel(readings)
	for _, r := range l.readings {
		l.articleIDs = append(l.articleIDs, r.Article.ID)
		for _, e := range r.Entities {
			l.entityIDs = append(l.entityIDs, e.ID)
			l.names = append(append(l.names, e.Name), e.Aliases...)
		}
		for _, c := range r.Claims {
			l.claimIDs = append(l.claimIDs, c.ID)
			l.lemmas = append(l.lemmas, c.Predicate.Lemma)
		}
		for _, s := range r.Statements {
			for _, link := range s.Chain {
				l.speakerIDs = append(l.speakerIDs, link.Speaker.ID)
			}
		}
	}
	return l
}

// maybe returns one of list, one time in n; else the zero value.
func maybe[T any](l *library, n int, list []T) (v T) {
	if l.rnd.IntN(n) == 0 {
		v = list[l.rnd.IntN(len(list))]
	}
	return v
}

func (l *library) dates() graph.DateRange {
	bounds := []graph.Date{"2015", "2017-03", "2018-06-15", "2020-02", "2021", "2022-11-30", "2024"}
	return graph.DateRange{From: maybe(l, 3, bounds), To: maybe(l, 3, bounds)}
}

func (l *library) statementFilter() graph.StatementFilter {
	f := graph.StatementFilter{
		Claim: maybe(l, 4, l.claimIDs), Article: maybe(l, 4, l.articleIDs), Speaker: maybe(l, 2, l.speakerIDs),
		Innermost: l.rnd.IntN(2) == 0, Published: l.dates(),
	}
	for range maybe(l, 3, []int{1, 2, 3}) {
		if id := maybe(l, 1, l.speakerIDs); id != uuid.Nil {
			f.SpeakerAny = append(f.SpeakerAny, id)
		}
	}
	for range l.rnd.IntN(3) {
		f.Stances = append(f.Stances, maybe(l, 1, []graph.Stance{graph.Reports, graph.Alleges, graph.Asserts, graph.Denies}))
	}
	return f
}

func (l *library) claimFilter() graph.ClaimFilter {
	f := graph.ClaimFilter{
		Polarity: maybe(l, 4, []graph.Polarity{graph.Positive, graph.Negative}), Factuality: maybe(l, 4, []graph.Factuality{graph.Stated, graph.Alleged}),
	}
	if l.rnd.IntN(3) == 0 {
		f.Time = l.dates()
	}
	if l.rnd.IntN(2) == 0 {
		f.StatementFilter = l.statementFilter()
	}
	for range l.rnd.IntN(3) {
		f.About = append(f.About, maybe(l, 1, l.entityIDs))
	}
	for range maybe(l, 3, []int{1, 2}) {
		f.AboutAny = append(f.AboutAny, []uuid.UUID{maybe(l, 1, l.entityIDs), maybe(l, 1, l.entityIDs), maybe(l, 1, l.entityIDs)})
	}
	if l.rnd.IntN(3) == 0 {
		for range l.rnd.IntN(5) {
			f.Predicates = append(f.Predicates, maybe(l, 1, l.lemmas))
		}
	}
	f.ByTime = len(f.About) == 1 && f.Claim == uuid.Nil && f.Article == uuid.Nil && l.rnd.IntN(2) == 0
	return f
}

// whole reads a list page by page and returns the ids of its items.
func whole[T any](t *testing.T, size int, id func(*T) uuid.UUID, find func(graph.PageRequest) (graph.Page[*T], error)) (ids []uuid.UUID) {
	t.Helper()
	p := graph.PageRequest{First: size}
	for {
		page, err := find(p)
		if err != nil {
			t.Fatal(err)
		}
		if len(page.Items) > size || len(page.Items) != len(page.Cursors) || page.More && len(page.Items) < size {
			t.Fatalf("a page of %d has %d items and %d cursors", size, len(page.Items), len(page.Cursors))
		}
		for _, item := range page.Items {
			ids = append(ids, id(item))
		}
		if !page.More {
			return ids
		}
		p.After = page.Cursors[size-1]
	}
}

func same(t *testing.T, f any, got, want []uuid.UUID) {
	t.Helper()
	if !slices.Equal(got, want) {
		t.Errorf("%+v:\n got %d %v\nwant %d %v", f, len(got), got, len(want), want)
	}
}

func TestFindAgreesWithTheModel(t *testing.T) {
	ctx := context.Background()
	l := newLibrary(t, 1, 60)
	found := make(map[string]int)
	for range 400 {
		size := 1 + l.rnd.IntN(9)
		af := graph.ArticleFilter{
			Mentions: maybe(l, 2, l.entityIDs), Published: l.dates(),
			Publisher: maybe(l, 2, []string{"Harbour Post", "the fenwick ledger", "Valley Wire", "No Such Paper"}),
		}
		want := l.articles(af)
		same(t, af, whole(t, size, func(a *graph.Article) uuid.UUID { return a.ID }, func(p graph.PageRequest) (graph.Page[*graph.Article], error) {
			return l.FindArticles(ctx, af, p)
		}), want)
		found["articles"] += len(want)

		ef := graph.EntityFilter{Name: maybe(l, 3, l.names), Type: maybe(l, 4, typeOrder), Article: maybe(l, 3, l.articleIDs)}
		if name := maybe(l, 3, l.names); name != "" {
			ef.NamePrefix = name[:min(len(name), 1+l.rnd.IntN(3))]
		}
		want = l.findEntities(ef)
		same(t, ef, whole(t, size, func(e *graph.Entity) uuid.UUID { return e.ID }, func(p graph.PageRequest) (graph.Page[*graph.Entity], error) {
			return only(l.FindEntities(ctx, []graph.EntityFilter{ef}, p))
		}), want)
		found["entities"] += len(want)

		sf := l.statementFilter()
		want = l.statements(sf)
		same(t, sf, whole(t, size, func(s *graph.Statement) uuid.UUID { return s.ID }, func(p graph.PageRequest) (graph.Page[*graph.Statement], error) {
			return only(l.FindStatements(ctx, []graph.StatementFilter{sf}, p))
		}), want)
		found["statements"] += len(want)

		cf := l.claimFilter()
		want = l.findClaims(cf)
		same(t, cf, whole(t, size, func(c *graph.Claim) uuid.UUID { return c.ID }, func(p graph.PageRequest) (graph.Page[*graph.Claim], error) {
			return only(l.FindClaims(ctx, []graph.ClaimFilter{cf}, p))
		}), want)
		found["claims"] += len(want)
		if t.Failed() {
			t.FailNow()
		}
	}
	t.Log("found:", found)
}

func only[T any](pages []graph.Page[T], err error) (graph.Page[T], error) {
	if err != nil {
		return graph.Page[T]{}, err
	}
	return pages[0], nil
}

func TestItemsAgreeWithTheModel(t *testing.T) {
	ctx := context.Background()
	l := newLibrary(t, 2, 60)
	nobody := uuid.UUID{1}
	check := func(what string, id uuid.UUID, got, want any) {
		t.Helper()
		if !reflect.DeepEqual(got, want) {
			t.Errorf("%s %s:\n got %+v\nwant %+v", what, id, got, want)
		}
	}
	for _, r := range l.readings {
		got, err := l.Articles(ctx, []uuid.UUID{nobody, r.Article.ID})
		check("article", r.Article.ID, []any{got, err}, []any{[]*graph.Article{nil, &r.Article}, error(nil)})
		for _, s := range r.Statements {
			got, err := l.Statements(ctx, []uuid.UUID{nobody, s.ID})
			check("statement", s.ID, []any{got, err}, []any{[]*graph.Statement{nil, s}, error(nil)})
		}
	}
	claims, about := l.claims()
	for id, c := range claims {
		got, err := l.Claims(ctx, []uuid.UUID{nobody, id})
		check("claim", id, []any{got, err}, []any{[]*graph.Claim{nil, c}, error(nil)})
		for e := range about[id] {
			if e == uuid.Nil {
				continue
			}
			// However it is found, a claim is the same.
			f := graph.ClaimFilter{About: []uuid.UUID{e}, StatementFilter: graph.StatementFilter{}}
			page, err := only(l.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: 1000}))
			i := slices.IndexFunc(page.Items, func(x *graph.Claim) bool { return x.ID == id })
			if err != nil || i < 0 {
				t.Fatalf("claim %s is not among those about %s: %v", id, e, err)
			}
			check("claim about", id, page.Items[i], c)
		}
	}
	for id, e := range l.entities() {
		if len(e.Aliases) == 0 {
			e.Aliases = nil
		}
		var mentions []graph.Mention
		for p := (graph.PageRequest{First: 3}); ; {
			page, err := only(l.FindMentions(ctx, []uuid.UUID{id}, p))
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range page.Items {
				mentions = append(mentions, *m)
			}
			if !page.More {
				break
			}
			p.After = page.Cursors[2]
		}
		check("mentions", id, mentions, e.Mentions)
		e.MentionCount = len(mentions)
		for _, m := range mentions {
			if m.Kind == graph.Name {
				e.NamedCount++
			}
		}
		e.Mentions = nil
		got, err := l.Entities(ctx, []uuid.UUID{nobody, id})
		check("entity", id, []any{got, err}, []any{[]*graph.Entity{nil, e}, error(nil)})
	}
}

func TestManyFiltersAtOnce(t *testing.T) {
	ctx := context.Background()
	l := newLibrary(t, 3, 20)
	var filters []graph.ClaimFilter
	for _, e := range l.entityIDs {
		filters = append(filters, graph.ClaimFilter{About: []uuid.UUID{e}})
	}
	pages, err := l.FindClaims(ctx, filters, graph.PageRequest{First: 2})
	if err != nil {
		t.Fatal(err)
	}
	for i, f := range filters {
		one, err := only(l.FindClaims(ctx, []graph.ClaimFilter{f}, graph.PageRequest{First: 2}))
		if err != nil || !reflect.DeepEqual(one, pages[i]) {
			t.Fatalf("%+v: not the same alone, %v", f, err)
		}
	}
}

func TestInvalidRequests(t *testing.T) {
	ctx := context.Background()
	l := newLibrary(t, 4, 10)
	all := graph.StatementFilter{}
	page, err := only(l.FindStatements(ctx, []graph.StatementFilter{all}, graph.PageRequest{First: 2}))
	if err != nil {
		t.Fatal(err)
	}
	good := page.Cursors[0]
	for name, test := range map[string]struct {
		f graph.StatementFilter
		p graph.PageRequest
	}{
		"no items":       {all, graph.PageRequest{}},
		"negative":       {all, graph.PageRequest{First: -1}},
		"no cursor":      {all, graph.PageRequest{First: 1, After: "!"}},
		"cut":            {all, graph.PageRequest{First: 1, After: good[:len(good)-4]}},
		"longer":         {all, graph.PageRequest{First: 1, After: good + "AAAA"}},
		"another list's": {graph.StatementFilter{Speaker: l.entityIDs[0]}, graph.PageRequest{First: 1, After: good}},
		"no date":        {graph.StatementFilter{Published: graph.DateRange{From: "20"}}, graph.PageRequest{First: 1}},
	} {
		if _, err := l.FindStatements(ctx, []graph.StatementFilter{test.f}, test.p); !errors.Is(err, graph.ErrInvalid) {
			t.Errorf("%s: %v", name, err)
		}
	}
	if _, err := l.FindClaims(ctx, []graph.ClaimFilter{{}}, graph.PageRequest{First: 1, After: good}); !errors.Is(err, graph.ErrInvalid) {
		t.Errorf("a cursor of statements for claims: %v", err)
	}
}

func TestCancelledReads(t *testing.T) {
	l := newLibrary(t, 5, 10)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := l.FindClaims(ctx, []graph.ClaimFilter{{}}, graph.PageRequest{First: 5}); !errors.Is(err, context.Canceled) {
		t.Errorf("find: %v", err)
	}
	if _, err := l.Articles(ctx, l.articleIDs); !errors.Is(err, context.Canceled) {
		t.Errorf("articles: %v", err)
	}
	_, err := l.FindClaims(&countdown{context.Background(), 4}, []graph.ClaimFilter{{}}, graph.PageRequest{First: 50})
	if !errors.Is(err, context.Canceled) {
		t.Errorf("in the middle: %v", err)
	}
}

// FuzzCursor: whatever a cursor holds, what comes back belongs to the list, or it is refused.
func FuzzCursor(f *testing.F) {
	l := newLibrary(f, 6, 10)
	filter := graph.EntityFilter{NamePrefix: "ba"}
	list, err := entityList(filter)
	if err != nil {
		f.Fatal(err)
	}
	want := l.findEntities(filter)
	f.Add([]byte("bar"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, at []byte) {
		w := newCursorWriter(list.mark())
		w.add(at)
		cursor := w.all()[0]
		page, err := only(l.FindEntities(context.Background(), []graph.EntityFilter{filter}, graph.PageRequest{First: 100, After: cursor}))
		if err != nil && !errors.Is(err, graph.ErrInvalid) {
			t.Fatal(err)
		}
		for _, e := range page.Items {
			if !slices.Contains(want, e.ID) {
				t.Fatalf("%s is not in the list", e.Name)
			}
		}
	})
}
