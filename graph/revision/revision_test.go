package revision

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"hearsay/graph"
	"hearsay/graph/compare"
)

func article(text string) *graph.Article { return &graph.Article{Text: text} }

func shown(edits []Edit) string {
	var b strings.Builder
	for _, e := range edits {
		fmt.Fprintf(&b, "[%d:%s|%d:%s]", e.Before.StartPoint, e.Before.Text, e.After.StartPoint, e.After.Text)
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ from, to, want string }{
		{"", "", ""},
		{"The pier is shut.", "The  pier is\nshut.", ""},
		{"The pier cost €3m, she said.", "The pier cost €4m, she said.", "[14:€3m,|14:€4m,]"},
		{"Café owners agreed.", "Café owners in Brunn agreed.", "[11:|12:in Brunn]"},
		{"He quit and left.", "He left.", "[3:quit and|2:]"},
		{"", "New.", "[0:|0:New.]"},
		{"a b c d e", "x b c y z e", "[0:a|0:x][6:d|6:y z]"},
	} {
		if got := shown(Words(article(c.from), article(c.to))); got != c.want {
			t.Errorf("%q to %q: %s, want %s", c.from, c.to, got, c.want)
		}
	}
}

func TestWordsOfLongTexts(t *testing.T) {
	var a, b strings.Builder
	for i := range maxEdits {
		fmt.Fprintf(&a, "a%d ", i)
		fmt.Fprintf(&b, "b%d ", i)
	}
	edits := Words(article("Same start "+a.String()+"same end"), article("Same start "+b.String()+"same end"))
	if len(edits) != 1 || edits[0].Before.Text != strings.TrimSpace(a.String()) || edits[0].After.Text != strings.TrimSpace(b.String()) {
		t.Errorf("%d edits", len(edits))
	}
}

// The edits make the later text of the earlier, and stand in their texts.
func TestWordsRebuild(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		text := rapid.SliceOfN(rapid.SampledFrom([]string{"a", "b", "ç", "dd"}), 0, 30)
		from, to := text.Draw(rt, "from"), text.Draw(rt, "to")
		a, b := article(strings.Join(from, " ")), article(strings.Join(to, "  "))
		var built []string
		at := 0
		for _, e := range Words(a, b) {
			if e.Before.Of(a.Text) != e.Before.Text || e.After.Of(b.Text) != e.After.Text {
				rt.Fatalf("%+v stands elsewhere", e)
			}
			built = append(built, a.Text[at:e.Before.StartByte], e.After.Text)
			at = e.Before.EndByte
		}
		built = append(built, a.Text[at:])
		if got := strings.Fields(strings.Join(built, " ")); strings.Join(got, " ") != strings.Join(to, " ") {
			rt.Fatalf("%q to %q gives %q", from, to, got)
		}
	})
}

func claim(subject, lemma, object string) *graph.Claim {
	c := &graph.Claim{Subject: graph.Term{Text: subject}, Predicate: graph.Predicate{Lemma: lemma}, Object: graph.Term{Text: object},
		Polarity: graph.Positive, Factuality: graph.Stated}
	c.ID = graph.ClaimID(c)
	return c
}

func reading(text string, said ...[3]string) *graph.Reading {
	r := &graph.Reading{Article: *article(text)}
	for _, s := range said {
		c := claim(s[0], s[1], s[2])
		r.Claims = append(r.Claims, c)
		x := &graph.Statement{Article: graph.ArticleID(text, ""), Claim: c.ID, Chain: []graph.Link{{}}}
		x.ID = graph.StatementID(x)
		r.Statements = append(r.Statements, x)
	}
	return r
}

func TestBetween(t *testing.T) {
	from := reading("", [3]string{"the ferry", "carry", "40 passengers"}, [3]string{"Ada Brunn", "resign from", "the board"}, [3]string{"the mill", "close", ""})
	to := reading("", [3]string{"Ada Brunn", "resign from", "the board"}, [3]string{"the ferry", "carry", "45 passengers"}, [3]string{"the owner", "apologise", ""})
	var got []string
	c := Between(from, to)
	for _, x := range c.Dropped {
		got = append(got, "- "+x.Subject.Text)
	}
	for _, x := range c.Added {
		got = append(got, "+ "+x.Subject.Text)
	}
	for _, x := range c.Reworded {
		got = append(got, fmt.Sprintf("%s %s %s, %d statement", x.Before.Object.Text, x.Relation, x.After.Object.Text, len(x.After.Statements)))
	}
	want := "- the mill; + the owner; 40 passengers CONTRADICTS 45 passengers, 1 statement"
	if s := strings.Join(got, "; "); s != want {
		t.Errorf("%s\nwant %s", s, want)
	}
}

// Entities that belong to one article alone are found again in its other version by their name.
func TestBetweenAligns(t *testing.T) {
	version := func(text, object string) *graph.Reading {
		r := reading(text, [3]string{"", "meet", "on Monday"}, [3]string{"", "spend", object})
		e := &graph.Entity{ID: graph.MentionedID(graph.ArticleID(text, ""), "the council", graph.Span{}), Type: graph.Organization, Name: "the council"}
		r.Entities = []*graph.Entity{e}
		for i, c := range r.Claims {
			c.Subject = graph.Term{Entity: e.ID, Text: e.Name}
			c.ID = graph.ClaimID(c)
			r.Statements[i].Claim = c.ID
			r.Statements[i].ID = graph.StatementID(r.Statements[i])
		}
		return r
	}
	from, to := version("a", "40 crowns"), version("b", "45 crowns")
	c := Between(from, to)
	if len(c.Added)+len(c.Dropped) > 0 || len(c.Reworded) != 1 || c.Reworded[0].Relation != compare.Contradicts ||
		c.Reworded[0].Before.ID != from.Claims[1].ID || c.Reworded[0].After.ID != to.Claims[1].ID {
		t.Errorf("%+v", c)
	}
}

// A claim that both versions carry is told where its passage changed, and only there.
func TestBetweenPassages(t *testing.T) {
	version := func(text string, passages ...string) *graph.Reading {
		r := reading(text, [3]string{"Ada Brunn", "be", "on leave"}, [3]string{"the mill", "close", ""})
		for i, s := range r.Statements {
			at := strings.Index(text, passages[i])
			s.Evidence = graph.Evidence{Passage: graph.Passage{Span: graph.Span{StartByte: at, EndByte: at + len(passages[i])}, Text: passages[i]}}
			s.ID = graph.StatementID(s)
		}
		return r
	}
	c := Between(version("Ada Brunn is on leave since May. The mill closed.", "Ada Brunn is on leave since May", "The mill closed"),
		version("Ada Brunn is on leave since June. The mill closed.", "Ada Brunn is on leave since June", "The mill closed"))
	if len(c.Added)+len(c.Dropped) > 0 || len(c.Reworded) != 1 || c.Reworded[0].Relation != compare.Rendering ||
		c.Reworded[0].Before.Statements[0].Evidence.Text != "Ada Brunn is on leave since May" || c.Reworded[0].After.Statements[0].Evidence.Text != "Ada Brunn is on leave since June" {
		t.Errorf("%+v", c)
	}
	moved := Between(version("The mill closed. Ada Brunn is on leave.", "Ada Brunn is on leave", "The mill closed"),
		version("At last, the mill closed. Ada Brunn is on leave.", "Ada Brunn is on leave", "the mill closed"))
	for _, x := range moved.Reworded {
		if x.Before.Subject.Text == "Ada Brunn" {
			t.Errorf("%+v", x)
		}
	}
}
