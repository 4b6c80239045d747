package main

import (
	"crypto/sha256"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"
	"golang.org/x/tools/txtar"

	"hearsay/extract"
	"hearsay/graph"
	"hearsay/graph/store"
)

// A who tells what words of a few articles, numbered from 1, mean in the graph of these articles.
type who struct {
	articles []graph.Article
	mentions map[*graph.Entity][]*graph.Mention
	why      map[*graph.Entity]string
}

// whoIsWho takes the articles in the given order.
func whoIsWho(t *testing.T, articles []string, order []int) *who {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	w := &who{make([]graph.Article, len(articles)), make(map[*graph.Entity][]*graph.Mention), make(map[*graph.Entity]string)}
	for _, i := range order {
		in := graph.Input{File: fmt.Sprint(i + 1), Text: articles[i], SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(articles[i])))}
		r := extract.Article(in)
		if _, err := db.Put(t.Context(), in, r); err != nil {
			t.Fatal(err)
		}
		w.articles[i] = r.Article
	}
	all := graph.PageRequest{First: 500}
	entities, err := db.FindEntities(t.Context(), []graph.EntityFilter{{}}, all)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entities[0].Items {
		mentions, err := db.FindMentions(t.Context(), []uuid.UUID{e.ID}, all)
		if err != nil {
			t.Fatal(err)
		}
		w.mentions[e] = mentions[0].Items
		why, err := db.Explain(t.Context(), []uuid.UUID{e.ID}, all)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range why[0].Items {
			w.why[e] += fmt.Sprintf(" In %s %s, refused %v.", x.Mention.Text, x.Reason, x.Refused)
		}
	}
	return w
}

// mean returns what a name means where it first stands, such as "2 the Commission" in the second article; nil for nothing.
func (w *who) mean(words string) (found *graph.Entity) {
	number, words, _ := strings.Cut(strings.TrimSpace(words), " ")
	article, first := &w.articles[number[0]-'1'], 0
	for e, mentions := range w.mentions {
		for _, m := range mentions {
			if m.Kind == graph.Name && m.Article == article.ID && strings.HasSuffix(article.Text[:m.EndByte], words) && (found == nil || m.EndByte < first) {
				found, first = e, m.EndByte
			}
		}
	}
	return found
}

// fault says what does not hold of a line of testdata/who.txtar, "" where all does.
func (w *who) fault(line string) string {
	kind, rest, _ := strings.Cut(line, ": ")
	left, right, _ := strings.Cut(rest, " | ")
	a := w.mean(left)
	if a == nil {
		return "the first is not read"
	}
	if kind == "shown" {
		if a.Name != right {
			return fmt.Sprintf("it is called %q", a.Name)
		}
		return ""
	}
	b := w.mean(right)
	switch {
	case b == nil:
		return "the second is not read"
	case (a == b) != (kind == "one"):
		return w.why[a] + w.why[b]
	}
	return ""
}

// Names are taken for one entity where they are, and kept apart where they are not, in whatever order the articles come.
func TestWhoIsWho(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/who.txtar")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range archive.Files {
		t.Run(f.Name, func(t *testing.T) {
			parts := strings.Split(string(f.Data), "====\n")
			articles, checks := parts[:len(parts)-1], strings.TrimSpace(parts[len(parts)-1])
			order := make([]int, len(articles))
			for i := range order {
				order[i] = i
			}
			first := whoIsWho(t, articles, order)
			slices.Reverse(order)
			last := whoIsWho(t, articles, order)
			for line := range strings.SplitSeq(checks, "\n") {
				one, two := first.fault(line), last.fault(line)
				if one != "" {
					t.Errorf("%s: %s", line, one)
				}
				if one != two {
					t.Errorf("%s: in the other order: %s", line, two)
				}
			}
		})
	}
}
