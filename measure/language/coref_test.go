package language

import (
	"math"
	"strings"
	"testing"

	"hearsay/graph"
)

func chains(text string) (out []Chain) {
	for c := range strings.SplitSeq(text, ";") {
		var chain Chain
		for _, name := range strings.Fields(c) {
			at := int(name[0])
			chain = append(chain, graph.Span{StartByte: at, EndByte: at + 1})
		}
		out = append(out, chain)
	}
	return out
}

// The values are worked out by hand: MUC's recall is ((3-2)+(2-1))/((3-1)+(2-1)), B³'s is
// ((2²+1²)/3 + 2²/2)/5, and CEAFe pairs abc with ab (2·2/5) and de with cde (2·2/5).
func TestScoreChains(t *testing.T) {
	got := ScoreChains(chains("a b c; d e; z"), chains("a b; c d e; f g; y"))
	want := Coreference{
		Mentions: Ratio{5, 5, 5, 7},
		MUC:      Ratio{2, 3, 2, 4},
		B3:       Ratio{11.0 / 3, 5, 11.0 / 3, 7},
		CEAFe:    Ratio{1.6, 2, 1.6, 3},
	}
	for name, pair := range map[string][2]Ratio{"mentions": {got.Mentions, want.Mentions}, "MUC": {got.MUC, want.MUC},
		"B3": {got.B3, want.B3}, "CEAFe": {got.CEAFe, want.CEAFe}} {
		g, w := pair[0], pair[1]
		if off(g.Found, w.Found) || off(g.Wanted, w.Wanted) || off(g.Right, w.Right) || off(g.Given, w.Given) {
			t.Errorf("%s: %v, want %v", name, g, w)
		}
	}
	// F1: 4/7; 11/15 and 11/21 make 11/18; 0.8 and 1.6/3 make 0.64
	if want := (4.0/7 + 11.0/18 + 0.64) / 3; off(got.CoNLL(), want) {
		t.Errorf("CoNLL %v, want %v", got.CoNLL(), want)
	}
}

func TestScoreChainsOfNothing(t *testing.T) {
	if got := ScoreChains(nil, chains("a b")).CoNLL(); got != 0 {
		t.Errorf("%v where nothing is wanted, want 0", got)
	}
	if got := ScoreChains(chains("a b; c d"), chains("c d; a b")).CoNLL(); off(got, 1) {
		t.Errorf("%v where all is found, want 1", got)
	}
}

// The greedy pairing (5 first, then 1) would miss the best one.
func TestBest(t *testing.T) {
	for _, c := range []struct {
		table [][]float64
		want  float64
	}{
		{[][]float64{{5, 4}, {4, 1}}, 8},
		{[][]float64{{1, 2, 3}}, 3},
		{[][]float64{{1}, {2}, {3}}, 3},
		{[][]float64{{7, 5, 11}, {5, 4, 1}, {9, 3, 2}}, 24},
	} {
		if got := best(c.table); off(got, c.want) {
			t.Errorf("best(%v) = %v, want %v", c.table, got, c.want)
		}
	}
}

func off(a, b float64) bool { return math.Abs(a-b) > 1e-9 }

func TestReadOntoGUM(t *testing.T) {
	word := func(id, form, misc string) string {
		return strings.Join([]string{id, form, "_", "_", "_", "_", "_", "_", "_", misc}, "\t") + "\n"
	}
	in := "# newdoc id = GUM_news_ferry\n# newpar\n# newpar_block = p (1 s)\n" +
		word("1", "Ada", "Entity=(1") + word("2", "Novak", "Entity=1)") + word("3-4", "can't", "SpaceAfter=No") +
		word("3", "ca", "_") + word("4", "n't", "_") + word("5", ".", "_") + "\n" +
		word("1", "Her", "Entity=(2(1)") + word("2", "ferry", "Entity=2)|SpaceAfter=No") + word("3", ".", "_") + "\n" +
		"# newpar\n# speaker = BrunoVega\n" + word("1", "It", "Entity=(2)") + "\n"
	got, err := ReadOntoGUM(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	d := got[0]
	if want := "Ada Novak can't. Her ferry.\n\nBruno Vega:\n\nIt"; d.Text != want {
		t.Errorf("text %q, want %q", d.Text, want)
	}
	var spans []string
	for _, c := range d.Chains {
		for _, s := range c {
			spans = append(spans, s.Of(d.Text))
		}
		spans = append(spans, "/")
	}
	if got, want := strings.Join(spans, " "), "Ada Novak Her / Her ferry It /"; got != want {
		t.Errorf("chains %q, want %q", got, want)
	}
	if d.Genre != "news" || len(d.Labels) != 1 || d.Labels[0].Of(d.Text) != "Bruno Vega:" {
		t.Errorf("genre %q, labels %v", d.Genre, d.Labels)
	}
}
