package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/receipt"
)

// worded returns the claims of a graph by a lemma, and from when to when each is said to be so, sorted.
func worded(t *testing.T, db *DB, lemma string) (all []*graph.Claim, periods string) {
	t.Helper()
	pages, err := db.FindClaims(context.Background(), []graph.ClaimFilter{{Predicates: []string{lemma}}}, graph.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range pages[0].Items {
		if c.Predicate.Lemma == lemma && len(c.Predicate.Label) > 0 && strings.Contains("Ada Brunn Holm Bridge Piet Corvin", c.Subject.Text) {
			all = append(all, c)
		}
	}
	slices.SortFunc(all, func(a, b *graph.Claim) int { return strings.Compare(a.Period().String(), b.Period().String()) })
	for _, c := range all {
		periods += fmt.Sprintf("{%s}", c.Period())
	}
	return all, periods
}

// In a folder of format 3 "since 2019" and "since January 2021" were one claim. What was judged on it holds of each
// that it has become.
func TestJudgementsFollowClaims(t *testing.T) {
	db := onDisk(t, oldFolder(t, 3))
	if _, periods := worded(t, db, "be closed"); periods != "" {
		t.Errorf("claims are back that were rejected: %s", periods)
	}
	lead, periods := worded(t, db, "lead")
	if periods != "{}{since 2019}{since 2021-01}" {
		t.Fatalf("led: %s", periods)
	}
	for _, c := range lead {
		pages, err := db.FindStatements(context.Background(), []graph.StatementFilter{{Claim: c.ID}}, graph.PageRequest{First: 10})
		if err != nil {
			t.Fatal(err)
		}
		paired := slices.ContainsFunc(pages[0].Items, func(s *graph.Statement) bool {
			return strings.HasPrefix(s.Evidence.Text, "Ada Brunn denied that")
		})
		if !paired {
			t.Errorf("led since %q: it is not paired with the denial", c.Period().From)
		}
	}
	if strays := straysIn(t, db); len(strays) > 0 {
		t.Errorf("strays: %v", strays)
	}
}

// A receipt handed on before agrees with what the folder has of its statement now.
func TestReceiptsFollow(t *testing.T) {
	db := onDisk(t, oldFolder(t, 3))
	data, err := os.ReadFile("../receipt/testdata/form1.json")
	if err != nil {
		t.Fatal(err)
	}
	all, err := receipt.Parse(data)
	if err != nil {
		t.Fatal(err)
	}
	x := all[0]
	readings, err := db.Readings(context.Background(), []uuid.UUID{x.Article.ID})
	if err != nil {
		t.Fatal(err)
	}
	now, err := receipt.New(readings[0], x.Statement.ID, uuid.Nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(x.CheckSame(now), now.Check()); err != nil {
		t.Error(err)
	}
}

// What is judged once the folder is of this format is judged on the very claim, and opening it again adds nothing.
func TestNothingFollowsTwice(t *testing.T) {
	dir := oldFolder(t, 3)
	db := onDisk(t, dir)
	lead, _ := worded(t, db, "lead")
	if _, err := db.Judge(context.Background(), graph.Judgement{Kind: graph.Reject, On: graph.Ref{ID: lead[0].ID}, By: "a reader", At: "2024-01-01T00:00:00Z"}); err != nil {
		t.Fatal(err)
	}
	judged := len(db.Judgements())
	was := in(derivationTable)
	change(t, db, was, seal(was, []byte(strings.Repeat("0", len(derivation()))))) // its rows are to be derived anew
	verifyAndClose(t, db)
	db = onDisk(t, dir)
	if _, periods := worded(t, db, "lead"); periods != "{since 2019}{since 2021-01}" || len(db.Judgements()) != judged {
		t.Errorf("led: %s; %d judgements of %d", periods, len(db.Judgements()), judged)
	}
}
