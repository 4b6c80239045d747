package text

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

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
		docs := readTreebank(t, filepath.Join(shared, bank.file))
		var tok, sent tally
		for _, d := range docs {
			ps := make([]Paragraph, len(d.paragraphs))
			for i, s := range d.paragraphs {
				ps[i] = Paragraph{Span: s, Kind: Body, Body: s}
			}
			var gotTok, gotSent []graph.Span
			for _, s := range Sentences(d.text, ps) {
				gotSent = append(gotSent, s.Span)
				gotTok = append(gotTok, s.Tokens...)
			}
			tok.count(d.text, d.tokens, gotTok)
			sent.count(d.text, d.sentences, gotSent)
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

// A treeDoc is one document of a treebank with its text put together again.
type treeDoc struct {
	text                          string
	paragraphs, sentences, tokens []graph.Span
}

func readTreebank(t *testing.T, file string) []treeDoc {
	f, err := os.Open(file)
	if err != nil {
		t.Skipf("no corpora beside the repository: %v", err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var b bankReader
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		b.line(lines.Text())
	}
	b.endDoc()
	return b.docs
}

type bankReader struct {
	docs             []treeDoc
	doc              treeDoc
	text             strings.Builder
	par, sent        int // where the paragraph and the sentence begin
	inSent           bool
	until            int
	whole            string
	space, spaceWord bool
}

func (b *bankReader) line(l string) {
	switch {
	case strings.HasPrefix(l, "# newdoc"):
		b.endDoc()
	case strings.HasPrefix(l, "# newpar"):
		b.endPar()
	case l == "":
		b.endSent()
	case !strings.HasPrefix(l, "#"):
		b.token(strings.Split(l, "\t"))
	}
}

func (b *bankReader) token(f []string) {
	if strings.Contains(f[0], ".") {
		return
	}
	if !b.inSent {
		b.inSent = true
		if b.text.Len() > b.par {
			b.text.WriteByte(' ')
		}
		b.sent = b.text.Len()
	} else if b.space && b.until == 0 {
		b.text.WriteByte(' ')
	}
	space := !strings.Contains(f[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		b.until, _ = strconv.Atoi(last)
		b.whole, b.spaceWord, b.space = f[1], space, false
		return
	}
	start := b.text.Len()
	if id, _ := strconv.Atoi(f[0]); b.until > 0 {
		space = false
		if id == b.until {
			space, b.until = b.spaceWord, 0
		}
	}
	b.text.WriteString(f[1])
	b.space = space
	b.doc.tokens = append(b.doc.tokens, graph.Span{StartByte: start, EndByte: b.text.Len()})
}

func (b *bankReader) endSent() {
	if b.inSent {
		b.doc.sentences = append(b.doc.sentences, graph.Span{StartByte: b.sent, EndByte: b.text.Len()})
	}
	b.inSent, b.space = false, false
}

func (b *bankReader) endPar() {
	b.endSent()
	if b.text.Len() > b.par {
		b.doc.paragraphs = append(b.doc.paragraphs, graph.Span{StartByte: b.par, EndByte: b.text.Len()})
		b.text.WriteByte('\n')
		b.par = b.text.Len()
	}
}

func (b *bankReader) endDoc() {
	b.endPar()
	if b.text.Len() > 0 {
		b.doc.text = b.text.String()
		b.docs = append(b.docs, b.doc)
	}
	*b = bankReader{docs: b.docs}
}
