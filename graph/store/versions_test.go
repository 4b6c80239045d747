package store

import (
	"context"
	"errors"
	"reflect"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// versionsOf returns how an article stands to its other versions.
func versionsOf(t *testing.T, db *DB, id uuid.UUID) *graph.Versions {
	t.Helper()
	v, err := db.Versions(context.Background(), []uuid.UUID{id})
	if err != nil || v[0] == nil {
		t.Fatalf("versions of %s: %v, %v", id, v, err)
	}
	return v[0]
}

func claimsIn(t *testing.T, db *DB, article uuid.UUID) []*graph.Claim {
	t.Helper()
	pages, err := db.FindClaims(context.Background(), []graph.ClaimFilter{{StatementFilter: graph.StatementFilter{Article: article}}}, graph.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	return pages[0].Items
}

func unsupported(t *testing.T, db *DB) []*graph.FormerClaim {
	t.Helper()
	page, err := db.Unsupported(context.Background(), graph.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	return page.Items
}

// dated returns a version of article 3 of world published on a day.
func dated(version int, day graph.Date) (graph.Input, *graph.Reading) {
	in, r := world.Article(3)
	if version > 0 {
		in, r = world.Correction(3, uuid.Nil)
	}
	in.Published, r.Article.Published = day, day
	return in, r
}

func TestNewerVersionSupersedes(t *testing.T) {
	for _, c := range []struct {
		name       string
		old, fresh graph.Date
		supersedes bool
	}{
		{"later day", "2024-03-01", "2024-03-02", true},
		{"later month", "2024-03-31", "2024-04", true},
		{"same day", "2024-03-01", "2024-03-01", false},
		{"a month that has the day", "2024-03-01", "2024-03", false},
		{"no date", "", "2024-03-01", false},
	} {
		t.Run(c.name, func(t *testing.T) {
			inOld, old := dated(0, c.old)
			inNew, fresh := dated(1, c.fresh)
			db, other := inMemory(t), inMemory(t)
			mustPut(t, db, inOld, old)
			mustPut(t, db, inNew, fresh)
			mustPut(t, other, inNew, fresh)
			mustPut(t, other, inOld, old)
			if dump(t, db) != dump(t, other) {
				t.Error("the order of ingest makes a difference")
			}
			want := &graph.Versions{SupersededBy: []uuid.UUID{fresh.Article.ID}}
			if !c.supersedes {
				want = &graph.Versions{Unclear: []uuid.UUID{fresh.Article.ID}}
			}
			if got := versionsOf(t, db, old.Article.ID); !reflect.DeepEqual(got, want) {
				t.Errorf("%+v, want %+v", got, want)
			}
			if gone := len(claimsIn(t, db, old.Article.ID)) == 0; gone == (len(unsupported(t, db)) == 0) || gone != c.supersedes {
				t.Errorf("its claims are gone: %v", gone)
			}
			review, err := db.UnclearVersions(context.Background(), graph.PageRequest{First: 10})
			if err != nil || (len(review.Items) == 2) == c.supersedes {
				t.Errorf("%d articles to review, %v", len(review.Items), err)
			}
		})
	}
}

func TestSupersedesExplicitly(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, 0)
	_, old := world.Article(0)
	before := dump(t, db)
	in, fresh := world.Correction(5, old.Article.ID)
	mustPut(t, db, in, fresh)
	if got := versionsOf(t, db, fresh.Article.ID).Supersedes; !reflect.DeepEqual(got, []uuid.UUID{old.Article.ID}) {
		t.Errorf("supersedes %v", got)
	}
	if len(claimsIn(t, db, old.Article.ID)) > 0 {
		t.Error("its claims count")
	}
	seen, err := db.Seen(context.Background(), []uuid.UUID{old.Article.ID})
	if err != nil || len(seen[0].Claims) == 0 || seen[0].Article.Text != old.Article.Text {
		t.Errorf("it cannot be read: %v", err)
	}
	if err := db.Delete(context.Background(), fresh.Article.ID); err != nil || dump(t, db) != before {
		t.Errorf("deleted: %v, or something is left", err)
	}
}

func TestWithdraw(t *testing.T) {
	db := inMemory(t)
	putAll(t, db, upTo(4)...)
	_, r := world.Article(1)
	id := r.Article.ID
	claims := claimsIn(t, db, id)
	ctx := context.Background()
	notice, err := db.Judge(ctx, graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: id}, By: "an editor", Why: "the source recanted", At: "2024-01-01T00:00:00Z"})
	if err != nil {
		t.Fatal(err)
	}
	if got := versionsOf(t, db, id); !reflect.DeepEqual(got.Withdrawn, notice) || len(claimsIn(t, db, id)) > 0 {
		t.Errorf("%+v", got)
	}
	for _, f := range unsupported(t, db) {
		if len(f.Carried) != 1 || f.Carried[0].Evidence.Article != id || len(f.Carried[0].Statements) == 0 {
			t.Errorf("%+v", f)
		}
	}
	if strays := straysIn(t, db); len(strays) > 0 {
		t.Errorf("strays %v", strays)
	}
	if _, err := db.Judge(ctx, graph.Judgement{Kind: graph.Undo, On: graph.Ref{ID: notice.ID}, By: "an editor", At: "2024-01-02T00:00:00Z"}); err != nil {
		t.Fatal(err)
	}
	if got := claimsIn(t, db, id); !reflect.DeepEqual(got, claims) || len(unsupported(t, db)) > 0 {
		t.Errorf("reinstated: %v", got)
	}
	if _, err := db.Judge(ctx, graph.Judgement{Kind: graph.Withdraw, On: graph.Ref{ID: uuid.UUID{1}}, By: "an editor", At: "2024-01-03T00:00:00Z"}); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("no such article: %v", err)
	}
}

func TestReread(t *testing.T) {
	db, ctx := inMemory(t), context.Background()
	in, r := world.Article(0)
	if _, err := db.Reread(ctx, in, r); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("not there: %v", err)
	}
	mustPut(t, db, in, r)
	last := r.Statements[len(r.Statements)-1]
	said, err := db.Statements(ctx, []uuid.UUID{last.ID})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Judge(ctx, graph.Judgement{Kind: graph.Reject, On: graph.Ref{ID: said[0].Claim}, By: "a reader", At: "2024-01-01T00:00:00Z"}); err != nil {
		t.Fatal(err)
	}
	if strays := straysIn(t, db); len(strays) > 0 {
		t.Errorf("strays before: %v", strays)
	}
	page, err := db.Inputs(ctx, graph.PageRequest{First: 10})
	if err != nil || len(page.Items) != 1 || page.Items[0].Input != in || page.Items[0].Extractor != r.Extractor {
		t.Fatalf("inputs %+v, %v", page, err)
	}
	if outcome, err := db.Reread(ctx, in, lesser(r)); err != nil || outcome != Replaced {
		t.Errorf("another reading: %s, %v", outcome, err)
	}
	strays := straysIn(t, db)
	if len(strays) != 1 || strays[0].Judgement.On.ID != said[0].Claim {
		t.Errorf("the judgement on what is gone is no stray: %+v", strays)
	}
	changed := in
	changed.Title = "Another"
	if _, err := db.Reread(ctx, changed, r); !errors.Is(err, graph.ErrNotFound) {
		t.Errorf("another input: %v", err)
	}
}
