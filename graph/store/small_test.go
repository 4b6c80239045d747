package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/extract"
	"hearsay/graph"
)

// An office in small letters is the one that another article of its story names, in whatever order they come; why, and why
// not, is told.
func TestOfficeInSmallLetters(t *testing.T) {
	articles := []string{
		"10 March 2023\n\nThe Transport Ministry said that the tram from Venn to Holm would open in June. Ada Brunn, the mayor of Venn, welcomed that. Dana Ohm of Holm Rail called it late.\n",
		"11 March 2023\n\nAda Brunn said the transport ministry had promised a tram by June. The transport ministry would not comment. Dana Ohm of Holm Rail said that it had promised nothing.\n",
		"12 March 2023\n\nLotte Aker, who runs Skerry Ferries, said the transport ministry had closed two harbours.\n",
	}
	for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}} {
		db := inMemory(t)
		for _, n := range order {
			sum := sha256.Sum256([]byte(articles[n]))
			in := graph.Input{Text: articles[n], SHA256: hex.EncodeToString(sum[:])}
			mustPut(t, db, in, extract.Article(in))
		}
		pages, err := db.FindEntities(context.Background(), []graph.EntityFilter{{Name: "Transport Ministry"}}, graph.PageRequest{First: 10})
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, e := range pages[0].Items {
			why, err := db.Explain(context.Background(), []uuid.UUID{e.ID}, graph.PageRequest{First: 10})
			if err != nil {
				t.Fatal(err)
			}
			for _, x := range why[0].Items {
				words := e.Name + ": " + x.Reason
				for _, r := range x.Refused {
					words += "; not " + r.Name + ": " + r.Reason
				}
				got = append(got, words)
			}
		}
		slices.Sort(got)
		want := []string{
			`Transport Ministry: "the transport ministry" is in small letters what others name "Transport Ministry": the articles share 3 other names`,
			`Transport Ministry: it is named "Transport Ministry"`,
			"the transport ministry: it has no name of its own, and belongs to its article and copies of it; not Transport Ministry: nothing but the name speaks for it",
		}
		if !slices.Equal(got, want) {
			t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	}
}
