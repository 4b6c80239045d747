package store

import (
	"context"
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// allAnswers returns what a graph answers to many questions, as text.
func allAnswers(ctx context.Context, t *testing.T, db *DB, articles []uuid.UUID) string {
	t.Helper()
	var b strings.Builder
	note := func(v any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		text, err := json.Marshal(v)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(append(text, '\n'))
	}
	p := graph.PageRequest{First: 5000}
	entities, err := only(db.FindEntities(ctx, []graph.EntityFilter{{}}, p))
	note(entities.Items, err)
	found, err := db.FindArticles(ctx, graph.ArticleFilter{}, p)
	note(found.Items, err)
	claims, err := only(db.FindClaims(ctx, []graph.ClaimFilter{{}}, p))
	note(claims.Items, err)
	statements, err := only(db.FindStatements(ctx, []graph.StatementFilter{{}}, p))
	note(statements.Items, err)
	var claimFilters []graph.ClaimFilter
	var statementFilters []graph.StatementFilter
	var articleFilters []graph.ArticleFilter
	for _, e := range entities.Items {
		claimFilters = append(claimFilters, graph.ClaimFilter{About: []uuid.UUID{e.ID}}, graph.ClaimFilter{About: []uuid.UUID{e.ID}, ByTime: true},
			graph.ClaimFilter{StatementFilter: graph.StatementFilter{Speaker: e.ID}}, graph.ClaimFilter{AboutAny: [][]uuid.UUID{{e.ID}}, Predicates: []string{"advise", "sue over"}})
		statementFilters = append(statementFilters, graph.StatementFilter{Speaker: e.ID, Innermost: true})
		articleFilters = append(articleFilters, graph.ArticleFilter{Mentions: e.ID})
	}
	for _, c := range claims.Items {
		statementFilters = append(statementFilters, graph.StatementFilter{Claim: c.ID})
	}
	for _, id := range articles {
		claimFilters = append(claimFilters, graph.ClaimFilter{StatementFilter: graph.StatementFilter{Article: id}})
		statementFilters = append(statementFilters, graph.StatementFilter{Article: id})
	}
	many, err := db.FindClaims(ctx, claimFilters, p)
	for _, page := range many {
		note(page.Items, err)
	}
	said, err := db.FindStatements(ctx, statementFilters, p)
	for _, page := range said {
		note(page.Items, err)
	}
	for _, f := range articleFilters {
		page, err := db.FindArticles(ctx, f, p)
		note(page.Items, err)
	}
	var ids []uuid.UUID
	for _, s := range statements.Items {
		ids = append(ids, s.ID, s.Claim)
	}
	note(db.Statements(ctx, ids))
	note(db.Claims(ctx, ids))
	note(db.Articles(ctx, articles))
	note(db.Signatures(ctx, articles))
	versions, err := db.Versions(ctx, articles)
	for _, v := range versions {
		if v != nil {
			v.Unclear = nil // who came later may have settled it
		}
	}
	note(versions, err)
	former, err := db.Unsupported(ctx, p)
	note(former.Items, err)
	return b.String()
}

// TestAsOf holds that a graph as it was known on a day is that of the articles published by then, wherever these
// tell the same of who is who.
func TestAsOf(t *testing.T) {
	ctx := context.Background()
	db := inMemory(t)
	var all []given
	for n := range 25 {
		all = append(all, given{n: n, supersedes: -1})
		switch n % 5 {
		case 0:
			all = append(all, given{n: n, supersedes: -1, corrected: true}) // at the same address
		case 1:
			all = append(all, given{n: n, supersedes: n - 1, corrected: true})
		}
	}
	var days []graph.Date
	for _, g := range all {
		in, r := g.article()
		mustPut(t, db, in, r)
		days = append(days, r.Article.Published, r.Article.Published[:min(7, len(r.Article.Published))])
	}
	slices.Sort(days)
	compared, restored := 0, false
	for _, day := range slices.Compact(days) {
		if day == "" {
			continue
		}
		fresh := inMemory(t)
		var then []uuid.UUID
		for _, g := range all {
			if in, r := g.article(); r.Article.Published.By(day) {
				mustPut(t, fresh, in, r)
				then = append(then, r.Article.ID)
			}
		}
		if !reflect.DeepEqual(whoIsWho(t, db, then), whoIsWho(t, fresh, then)) {
			continue
		}
		compared++
		before, now := superseded(t, fresh, then), superseded(t, db, then)
		restored = restored || now > before
		got, want := allAnswers(graph.AsOf(ctx, day), t, db, then), allAnswers(ctx, t, fresh, then)
		if got != want {
			t.Errorf("%s, %d articles: not what was known then\n%s", day, len(then), firstDifference(got, want))
			return
		}
	}
	t.Logf("compared on %d days", compared)
	if !restored {
		t.Error("nothing was compared that another took the place of since")
	}
	if compared < 5 {
		t.Errorf("compared on %d days alone", compared)
	}
}

// whoIsWho returns what the entities of articles are in a graph.
func whoIsWho(t *testing.T, db *DB, articles []uuid.UUID) (all [][]identityOf) {
	t.Helper()
	err := db.view(context.Background(), func(r *reader) error {
		for _, id := range articles {
			i, err := r.identityRecord(id)
			if err != nil {
				return err
			}
			all = append(all, i.is)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// superseded returns how many of the articles others took the place of.
func superseded(t *testing.T, db *DB, articles []uuid.UUID) (n int) {
	t.Helper()
	all, err := db.Versions(context.Background(), articles)
	if err != nil {
		t.Fatal(err)
	}
	for _, v := range all {
		if len(v.SupersededBy) > 0 {
			n++
		}
	}
	return n
}

func firstDifference(got, want string) string {
	a, b := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "got  " + a[i] + "\nwant " + b[i]
		}
	}
	return "one is longer"
}

// What came later is not there by its id either.
func TestAsOfByID(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0)
	_, r := world.Article(0)
	seen, err := db.Seen(context.Background(), []uuid.UUID{r.Article.ID})
	if err != nil {
		t.Fatal(err)
	}
	s := seen[0]
	ids := []uuid.UUID{r.Article.ID, s.Entities[0].ID, s.Claims[0].ID, s.Statements[0].ID}
	for day, want := range map[graph.Date]bool{"0001": false, "9999": true} {
		ctx := graph.AsOf(context.Background(), day)
		a, err1 := db.Articles(ctx, ids[:1])
		e, err2 := db.Entities(ctx, ids[1:2])
		c, err3 := db.Claims(ctx, ids[2:3])
		x, err4 := db.Statements(ctx, ids[3:])
		for _, err := range []error{err1, err2, err3, err4} {
			if err != nil {
				t.Fatal(err)
			}
		}
		if got := []bool{a[0] != nil, e[0] != nil, c[0] != nil, x[0] != nil}; !slices.Equal(got, []bool{want, want, want, want}) {
			t.Errorf("as of %s: %v", day, got)
		}
	}
}

// What was withdrawn counts as of the days before, and not from that day on.
func TestAsOfWithdrawn(t *testing.T) {
	ctx := context.Background()
	db := inMemory(t)
	var all []uuid.UUID
	for n := range 8 {
		in, r := world.Article(n)
		mustPut(t, db, in, r)
		all = append(all, r.Article.ID)
	}
	before, dayBefore, thatDay := allAnswers(graph.AsOf(ctx, "2199-12-30"), t, db, all), graph.AsOf(ctx, "2199-12-30"), graph.AsOf(ctx, "2199-12-31")
	who := whoIsWho(t, db, all)
	notice := graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: all[3]}, By: "an editor", Why: "invented", At: "2199-12-31T23:59:59Z"}
	if _, err := db.Judge(ctx, notice); err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(who, whoIsWho(t, db, all)) {
		t.Fatal("others are called otherwise: choose another article")
	}
	if got := allAnswers(dayBefore, t, db, all); got != before {
		t.Errorf("the day before: %s", firstDifference(got, before))
	}
	rest := inMemory(t)
	for n, id := range all {
		if in, r := world.Article(n); id != all[3] {
			mustPut(t, rest, in, r)
		}
	}
	claims := func(ctx context.Context, db *DB) []*graph.Claim {
		page, err := only(db.FindClaims(ctx, []graph.ClaimFilter{{}}, graph.PageRequest{First: 5000}))
		if err != nil {
			t.Fatal(err)
		}
		return page.Items
	}
	if got, want := claims(thatDay, db), claims(thatDay, rest); !reflect.DeepEqual(got, want) || len(got) == 0 {
		t.Errorf("that day: %d claims, want %d", len(got), len(want))
	}
}
