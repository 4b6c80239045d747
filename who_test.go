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
	readings []*graph.Reading
	is       map[uuid.UUID]*graph.Identification // by entity of a reading
	shown    map[uuid.UUID]string                // names, by entity of the graph
}

// whoIsWho takes the articles in the given order.
func whoIsWho(t *testing.T, articles []string, order []int) *who {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	w := &who{make([]*graph.Reading, len(articles)), make(map[uuid.UUID]*graph.Identification), make(map[uuid.UUID]string)}
	for _, i := range order {
		in := graph.Input{File: fmt.Sprint(i + 1), Text: articles[i], SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(articles[i])))}
		w.readings[i] = extract.Article(in)
		if _, err := db.Put(t.Context(), in, w.readings[i]); err != nil {
			t.Fatal(err)
		}
	}
	all := graph.PageRequest{First: 500}
	entities, err := db.FindEntities(t.Context(), []graph.EntityFilter{{}}, all)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entities[0].Items {
		w.shown[e.ID] = e.Name
		pages, err := db.Explain(t.Context(), []uuid.UUID{e.ID}, all)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range pages[0].Items {
			w.is[x.Local] = x
		}
	}
	return w
}

// mean returns what words mean, such as "2 the Commission" in the second article, where they first stand for
// something; nil where they do for nothing.
func (w *who) mean(words string) *graph.Identification {
	article, words, _ := strings.Cut(strings.TrimSpace(words), " ")
	var found *graph.Identification
	first := graph.Span{EndByte: 1 << 30}
	r := w.readings[article[0]-'1']
	for _, e := range r.Entities {
		for _, m := range e.Mentions {
			text := r.Article.Text[:m.EndByte]
			if m.Kind == graph.Name && strings.HasSuffix(text, words) && m.EndByte < first.EndByte {
				found, first = w.is[e.ID], m.Span
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
		if got := w.shown[a.Entity]; got != right {
			return fmt.Sprintf("it is called %q", got)
		}
		return ""
	}
	b := w.mean(right)
	switch {
	case b == nil:
		return "the second is not read"
	case (a.Entity == b.Entity) != (kind == "one"):
		return fmt.Sprintf("%s, refused %v; %s, refused %v", a.Reason, a.Refused, b.Reason, b.Refused)
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
