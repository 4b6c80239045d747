package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"hearsay/command/client"
	"hearsay/extract"
	"hearsay/graph/store"
	"hearsay/ingest"
)

// A question is put to the graph as a filter of claims; its answer must have everything that is
// wanted.
type question struct {
	name   string
	filter map[string]any
	wants  []want
}

// A want is a statement that must be in an answer.
type want struct {
	file string
	// claim matches "subject | predicate lemma | object", chain the speakers from the publisher to the
	// innermost, as in "PUBLISHER REPORTS > Radio Fenwater REPORTS > UNNAMED three people ALLEGES".
	claim, chain string
	// passages are places in the article; the evidence must share a word with one of them.
	passages []string
}

// answered is a claim as the API gives it.
type answered struct {
	Subject, Object *struct{ Text string }
	Predicate       struct{ Lemma string }
	Statements      struct{ Edges []struct{ Node said } }
}

type said struct {
	Chain []struct {
		Speaker struct{ Kind, Name string }
		Stance  string
	}
	Article  struct{ File, Text string }
	Evidence struct {
		Exact                string
		StartPoint, EndPoint int
	}
}

const claimsQuery = `query($filter: ClaimFilter, $after: String) {
  claims(filter: $filter, first: 20, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      subject { text } predicate { lemma } object { text }
      statements(first: 100) { edges { node {
        chain { speaker { kind name } stance }
        article { file text }
        evidence { exact startPoint endPoint }
      } } }
    } }
  }
}`

// taken returns a client of a graph in memory that has the files.
func taken(t *testing.T, files []ingest.File) *client.Client {
	t.Helper()
	db, err := store.OpenMemory()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		// t.Context is done by now.
		if _, err := db.Verify(context.Background(), func(f store.Fault) { t.Errorf("fault: %+v", f) }); err != nil {
			t.Error(err)
		}
		if err := db.Close(); err != nil {
			t.Error(err)
		}
	})
	report, err := ingest.Run(t.Context(), files, 2, extract.Article, ingest.OneByOne(db.Put), func(*ingest.Report) {})
	if err != nil || report.Stored != len(files) {
		t.Fatalf("report %+v, error %v", report, err)
	}
	return client.Within(site(db, io.Discard))
}

func claimsOf(t *testing.T, c *client.Client, filter map[string]any) []answered {
	t.Helper()
	var all []answered
	for after := (*string)(nil); ; {
		answer, err := c.Ask(t.Context(), claimsQuery, map[string]any{"filter": filter, "after": after})
		if err != nil || answer.Err() != nil {
			t.Fatal(err, answer.Err())
		}
		var data struct {
			Claims struct {
				PageInfo struct {
					HasNextPage bool
					EndCursor   *string
				}
				Edges []struct{ Node answered }
			}
		}
		if err := json.Unmarshal(answer.Data, &data); err != nil {
			t.Fatal(err)
		}
		for _, e := range data.Claims.Edges {
			all = append(all, e.Node)
		}
		if !data.Claims.PageInfo.HasNextPage {
			return all
		}
		after = data.Claims.PageInfo.EndCursor
	}
}

func (a answered) words() string {
	text := func(t *struct{ Text string }) string {
		if t == nil {
			return ""
		}
		return t.Text
	}
	return fmt.Sprintf("%s | %s | %s", text(a.Subject), a.Predicate.Lemma, text(a.Object))
}

func (s said) chain() string {
	var steps []string
	for _, l := range s.Chain {
		who := l.Speaker.Name
		if l.Speaker.Kind != "ENTITY" {
			who = strings.TrimSpace(l.Speaker.Kind + " " + who)
		}
		steps = append(steps, who+" "+l.Stance)
	}
	return strings.Join(steps, " > ")
}

// at reports whether the evidence shares a place in the article with one of the passages.
func (s said) at(passages []string) bool {
	text := []rune(s.Article.Text)
	before := len(string(text[:s.Evidence.StartPoint])) // bytes
	end := before + len(s.Evidence.Exact)
	return slices.ContainsFunc(passages, func(p string) bool {
		for from := 0; ; {
			i := strings.Index(s.Article.Text[from:], p)
			if i < 0 {
				return false
			}
			if from += i; from < end && before < from+len(p) {
				return true
			}
			from++
		}
	})
}

func (w want) in(claims []answered) bool {
	claim, chain := regexp.MustCompile(w.claim), regexp.MustCompile(w.chain)
	for _, c := range claims {
		for _, s := range c.Statements.Edges {
			if s.Node.Article.File == w.file && claim.MatchString(c.words()) && chain.MatchString(s.Node.chain()) && s.Node.at(w.passages) {
				return true
			}
		}
	}
	return false
}

// check asks the questions. The file lists what is wanted and not found yet, a line each: that a line
// is to go or to come is an error, until -update rewrites the file and somebody reviews the difference.
func check(t *testing.T, c *client.Client, questions []question, file string) {
	var missing strings.Builder
	for _, q := range questions {
		claims := claimsOf(t, c, q.filter)
		checkSpans(t, claims)
		for _, w := range q.wants {
			if !w.in(claims) {
				fmt.Fprintf(&missing, "%s: %s: claim %q, chain %q\n", q.name, w.file, w.claim, w.chain)
			}
		}
	}
	if *update {
		if err := os.WriteFile(file, []byte(missing.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	known, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	before, after := slices.Collect(strings.Lines(string(known))), slices.Collect(strings.Lines(missing.String()))
	for _, line := range after {
		if !slices.Contains(before, line) {
			t.Errorf("not found: %s", line)
		}
	}
	for _, line := range before {
		if !slices.Contains(after, line) {
			t.Errorf("now found, take it out of %s: %s", file, line)
		}
	}
}

// checkSpans holds every passage to its article's text, counted in code points.
func checkSpans(t *testing.T, claims []answered) {
	t.Helper()
	for _, a := range claims {
		for _, s := range a.Statements.Edges {
			e := s.Node.Evidence
			if got := string([]rune(s.Node.Article.Text)[e.StartPoint:e.EndPoint]); got != e.Exact {
				t.Errorf("%s: text[%d:%d] is %q, the evidence says %q", s.Node.Article.File, e.StartPoint, e.EndPoint, got, e.Exact)
			}
		}
	}
}
