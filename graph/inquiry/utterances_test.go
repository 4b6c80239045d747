package inquiry

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/uuid"

	"hearsay/graph"
)

// spoken is a statement of an article that is nothing but its content.
func spoken(kind graph.StatementKind, content string) *graph.Statement {
	article := graph.ArticleID("", content)
	p := graph.NewCiter(article, content).Passage(graph.Span{StartByte: 0, EndByte: len(content)})
	return &graph.Statement{ID: uuid.NewSHA1(article, nil), Article: article, Kind: kind, Chain: []graph.Link{{Content: []graph.Passage{p}}}}
}

func TestQuoted(t *testing.T) {
	for _, test := range []struct {
		kind    graph.StatementKind
		content string
		want    []string
	}{
		{graph.Direct, `“We asked Dr. Bell. She left! Why?”`, []string{"We asked Dr. Bell", "She left", "Why"}},
		{graph.Mixed, `he was "very sorry," and "at a loss"`, []string{"very sorry", "at a loss"}},
		{graph.Mixed, `he was “never asked`, []string{"never asked"}},
		{graph.Mixed, `never asked” by anyone`, []string{"never asked"}},
		{graph.Direct, `It was J. Moss. Or was it I. Nobody knew`, []string{"It was J. Moss", "Or was it I", "Nobody knew"}},
		{graph.Mixed, `he was sorry`, nil},
		{graph.Indirect, `he was “sorry”`, nil},
	} {
		var got []string
		s := spoken(test.kind, test.content)
		for _, p := range quoted(s) {
			got = append(got, p.Text)
			if p != graph.NewCiter(s.Article, test.content).Passage(p.Span) {
				t.Errorf("%q: %+v is no place in it", test.content, p)
			}
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s %q: %q, want %q", test.kind, test.content, got, test.want)
		}
	}
}

// inBrackets writes a diff: what was left out in [-…-], what was added in {+…+}.
func inBrackets(changes []*WordChange) string {
	var b strings.Builder
	for i, c := range changes {
		if i > 0 {
			b.WriteByte(' ')
		}
		switch c.Kind {
		case Kept:
			b.WriteString(c.Here.Text)
		case LeftOut:
			fmt.Fprintf(&b, "[-%s-]", c.There.Text)
		case Added:
			fmt.Fprintf(&b, "{+%s+}", c.Here.Text)
		}
	}
	return b.String()
}

func TestUtterances(t *testing.T) {
	statements := []*graph.Statement{
		spoken(graph.Direct, "“The bridge will open before the end of the summer, and nobody will pay a toll.”"),
		spoken(graph.Direct, `"The bridge will open before the end of the summer, and nobody will pay a toll,"`),
		spoken(graph.Mixed, "the bridge would open and that “nobody will pay a toll”"),
		spoken(graph.Direct, "“The bridge will open by the end of summer and nobody will pay a toll.”"),
		spoken(graph.Direct, "“The bridge will be opening before summer is over; nobody will be paying any toll.”"),
		spoken(graph.Direct, "“My grandmother kept bees in that very garden.”"),
		spoken(graph.Mixed, "it was the “end of the” story"),
	}
	want := `5 articles: The bridge will open before the end of the summer, and nobody will pay a toll
VERBATIM: The bridge will open before the end of the summer, and nobody will pay a toll
REWORDED: The bridge will [-open-] {+be opening+} before [-the end of the-] summer [-and-] {+is over+} nobody will [-pay a-] {+be paying any+} toll
EDITED: The bridge will open [-before-] {+by+} the end of [-the-] summer and nobody will pay a toll
TRIMMED: [-The bridge will open before the end of the summer, and-] nobody will pay a toll
1 articles: My grandmother kept bees in that very garden
1 articles: end of the
`
	for range 20 {
		rand.Shuffle(len(statements), func(i, k int) { statements[i], statements[k] = statements[k], statements[i] })
		var b strings.Builder
		for _, u := range group(pieces(statements)) {
			fmt.Fprintf(&b, "%d articles: %s\n", u.Articles(), u.Words())
			for _, r := range u.Renderings[1:] {
				fmt.Fprintf(&b, "%s: %s\n", r.Kind, inBrackets(r.Diff))
			}
		}
		if b.String() != want {
			t.Fatalf("got\n%s\nwant\n%s", b.String(), want)
		}
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("the old red bridge", "the new red bridge is")
	f.Add("", "a")
	f.Add("it’s 'fine'", "it's fine")
	f.Fuzz(func(t *testing.T, a, b string) {
		if !utf8.ValidString(a) || !utf8.ValidString(b) || len(a)+len(b) > 500 {
			t.Skip()
		}
		whole := func(s string) graph.Passage {
			return graph.NewCiter(uuid.Nil, s).Passage(graph.Span{StartByte: 0, EndByte: len(s)})
		}
		var there, here []string
		for _, c := range diff(whole(a), whole(b)) {
			for _, side := range []struct {
				p    *graph.Passage
				text string
				to   *[]string
			}{{c.There, a, &there}, {c.Here, b, &here}} {
				if side.p == nil {
					continue
				}
				if *side.p != graph.NewCiter(uuid.Nil, side.text).Passage(side.p.Span) {
					t.Fatalf("%+v is no place in %q", side.p, side.text)
				}
				for _, w := range wordsOf(side.p.Text) {
					*side.to = append(*side.to, w.folded)
				}
			}
		}
		for _, side := range []struct {
			text string
			got  []string
		}{{a, there}, {b, here}} {
			var want []string
			for _, w := range wordsOf(side.text) {
				want = append(want, w.folded)
			}
			if !slices.Equal(side.got, want) {
				t.Fatalf("%q: %q, want %q", side.text, side.got, want)
			}
		}
	})
}
