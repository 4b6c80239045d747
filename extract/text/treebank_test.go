package text

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"
	"testing"

	"hearsay/extract/syntax/treebank"
	"hearsay/graph"
)

// shared is the folder of corpora beside the repository.
const shared = "../../../shared"

// Treebanks that tokens and sentences are measured on, and the F1 (per thousand) below which
// the test fails.
var treebanks = []struct {
	file              string
	tokens, sentences int
}{
	{"data/ud_ewt/en_ewt-ud-dev.conllu.gz", 985, 800},
	{"data/gum/gum_open.dev.conllu.gz", 997, 930},
	{"data/ud_pud/en_pud-ud-test.conllu.gz", 997, 990},
}

func TestTreebanks(t *testing.T) {
	for _, bank := range treebanks {
		docs, err := treebank.Read(filepath.Join(shared, bank.file))
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("the treebanks are not here: no ../shared/data beside the repository")
		}
		if err != nil {
			t.Fatal(err)
		}
		var tok, sent tally
		for _, d := range docs {
			ps := make([]Paragraph, len(d.Paragraphs))
			for i, s := range d.Paragraphs {
				ps[i] = Paragraph{Span: s, Kind: Body, Body: s}
			}
			var gotTok, gotSent, tokens, sentences []graph.Span
			for _, s := range Sentences(d.Text, ps) {
				gotSent = append(gotSent, s.Span)
				gotTok = append(gotTok, s.Tokens...)
			}
			for _, s := range d.Sentences {
				sentences = append(sentences, s.Span)
				tokens = append(tokens, s.Spans...)
			}
			tok.count(d.Text, tokens, gotTok)
			sent.count(d.Text, sentences, gotSent)
		}
		t.Logf("%s: tokens %s, sentences %s", filepath.Base(bank.file), tok, sent)
		if tok.f1() < bank.tokens || sent.f1() < bank.sentences {
			t.Errorf("%s: below tokens %d, sentences %d (per mille)", bank.file, bank.tokens, bank.sentences)
		}
		if testing.Verbose() {
			t.Log(strings.Join(append(tok.misses[:min(20, len(tok.misses))], sent.misses[:min(20, len(sent.misses))]...), "\n"))
		}
	}
}

// A tally compares spans.
type tally struct {
	gold, got, same int
	misses          []string
}

func (c *tally) count(text string, gold, got []graph.Span) {
	have := map[graph.Span]bool{}
	for _, s := range got {
		have[s] = true
	}
	want := map[graph.Span]bool{}
	for _, s := range gold {
		want[s] = true
		if have[s] {
			c.same++
			continue
		}
		var at []string
		for _, g := range got {
			if g.Overlaps(s) {
				at = append(at, g.Of(text))
			}
		}
		c.misses = append(c.misses, fmt.Sprintf("want %q got %q", s.Of(text), at))
	}
	c.gold += len(gold)
	c.got += len(got)
}

func (c tally) f1() int { return 2000 * c.same / max(1, c.gold+c.got) }

func (c tally) String() string {
	p, r := float64(c.same)/float64(max(1, c.got)), float64(c.same)/float64(max(1, c.gold))
	return fmt.Sprintf("P %.2f R %.2f F1 %.2f (%d)", 100*p, 100*r, 200*p*r/max(1e-9, p+r), c.gold)
}
