package inquiry_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/graph/store"
)

// take takes articles into a graph in memory, each told by its first line.
func take(t *testing.T, texts ...string) *store.DB {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	for i, text := range texts {
		in := graph.Input{File: fmt.Sprint(i), Publisher: fmt.Sprint("Paper ", i), Text: text, SHA256: fmt.Sprint(i)}
		if _, err := db.Put(t.Context(), in, extract.Article(in)); err != nil {
			t.Fatal(err)
		}
	}
	return db
}

// claim returns the claim about somebody with a predicate.
func claim(t *testing.T, db *store.DB, about, predicate string) *graph.Claim {
	t.Helper()
	pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{predicate}}}, graph.PageRequest{First: 20})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range pages[0].Items {
		if strings.Contains(c.Subject.Text, about) {
			return c
		}
	}
	t.Fatalf("no claim that %s %s", about, predicate)
	return nil
}

func conflicts(t *testing.T, db *store.DB, about string) []string {
	t.Helper()
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: about}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatalf("no %s: %v", about, err)
	}
	all, err := inquiry.FindConflicts(t.Context(), db, pages[0].Items[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, c := range all.Conflicts {
		words = append(words, fmt.Sprintf("%s: %s / %s", c.Kind, c.First.Predicate.Lemma, c.Second.Predicate.Lemma))
	}
	return words
}

func answers(t *testing.T, db *store.DB, c *graph.Claim) []string {
	t.Helper()
	all, err := inquiry.RespondTo(t.Context(), db, c)
	if err != nil {
		t.Fatal(err)
	}
	var words []string
	for _, r := range all.Responses {
		words = append(words, fmt.Sprintf("%s %s general=%v", r.Name, r.Answer, r.General))
	}
	return words
}

// A denial of all that is said answers each thing that others say of the party in the article.
func TestGeneralDenial(t *testing.T) {
	db := take(t, `The Venn Courier reported that Ada Okafor told the harbour master to hide the invoices.

The Venn Courier also reported that Okafor bribed the harbour master.

"What has been reported is false," Okafor said.
`)
	for _, predicate := range []string{"tell", "bribe"} {
		got := strings.Join(answers(t, db, claim(t, db, "Okafor", predicate)), "; ")
		if !strings.Contains(got, "Ada Okafor DENIES") {
			t.Errorf("%s: got %s", predicate, got)
		}
	}
}

func TestConflicts(t *testing.T) {
	for _, test := range []struct {
		name, want string
		articles   []string
	}{
		{"since when an office is held", "CONTRADICTION", []string{
			"Ada Okafor, the senator for Skerry since 2019, opened the bridge in Holm.\n",
			"Ada Okafor was first elected to the Senate in 2018. Okafor lives in Holm.\n"}},
		{"two offices", "", []string{
			"Ada Okafor, the senator for Skerry since 2019, opened the bridge in Holm.\n",
			"Ada Okafor was elected to the town council in 2012. Okafor lives in Holm.\n"}},
		{"contested by a noun", "DISPUTED: initiate / initiate", []string{
			"According to two clerks, Ada Okafor initiated the meeting with the contractor. In a statement, Okafor disputed her initiation of the meeting.\n"}},
		{"a date more and less exact", "", []string{
			"Ada Okafor resigned from the Harbour Board in 2021.\n", "Ada Okafor resigned from the Harbour Board in February 2021.\n"}},
	} {
		got := strings.Join(conflicts(t, take(t, test.articles...), "Ada Okafor"), "; ")
		if test.want == "" && got != "" || !strings.Contains(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}
