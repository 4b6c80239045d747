// Package treebank reads corpora of dependency trees in CoNLL-U and counts what an analysis gets right
// of them, after the shared task of CoNLL 2018: words are matched by where they stand in the text, so
// that an analysis of running text can be compared as well as one of the treebank's own words.
package treebank

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strconv"
	"strings"

	"hearsay/extract/syntax"
	"hearsay/graph"
)

// A Document is a text with its trees. The text is put together from the words: one blank between
// sentences, a line for each paragraph.
type Document struct {
	ID         string
	Text       string
	Paragraphs []graph.Span
	Sentences  []Sentence
}

// A Sentence is a tree over words and where they stand in the document's text. A word that is written
// together with others ("don't") has a place of its own.
type Sentence struct {
	ID    string
	Span  graph.Span
	Words []syntax.Word
	Spans []graph.Span
}

// Read reads a gzipped file of CoNLL-U. Empty nodes are passed over, and subtypes of relations that
// nothing asks for go by their universal name.
func Read(path string) ([]Document, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	docs, err := read(z)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return docs, nil
}

func read(r io.Reader) ([]Document, error) {
	var b builder
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<22)
	for n := 1; in.Scan(); n++ {
		if err := b.line(in.Text()); err != nil {
			return nil, fmt.Errorf("line %d: %w", n, err)
		}
	}
	b.endDocument()
	return b.docs, in.Err()
}

// builder puts a document together line by line.
type builder struct {
	docs  []Document
	doc   Document
	text  strings.Builder
	s     Sentence
	par   int    // where the paragraph begins
	space bool   // stands before the next word
	id    string // of the next sentence
	until int    // the last word of those written together, 0 where none are
	after bool   // space after those
}

func (b *builder) line(l string) error {
	switch {
	case strings.HasPrefix(l, "# newdoc"):
		b.endDocument()
		_, b.doc.ID, _ = strings.Cut(l, " = ")
	case strings.HasPrefix(l, "# newpar"):
		b.endParagraph()
	case strings.HasPrefix(l, "# sent_id = "):
		b.endSentence()
		b.id = strings.TrimPrefix(l, "# sent_id = ")
	case l == "":
		b.endSentence()
	case !strings.HasPrefix(l, "#"):
		return b.word(strings.Split(l, "\t"))
	}
	return nil
}

// merged are subtypes that nothing asks for.
var merged = map[string]string{
	"cc:preconj": "cc", "det:predet": "det", "nsubj:outer": "nsubj", "csubj:outer": "csubj",
}

func (b *builder) word(f []string) error {
	if len(f) != 10 {
		return fmt.Errorf("%d columns, want 10", len(f))
	}
	if strings.Contains(f[0], ".") {
		return nil
	}
	after := !strings.Contains(f[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(f[0], "-"); ok {
		var err error
		b.until, err = strconv.Atoi(last)
		b.after = after
		return err
	}
	head, err := strconv.Atoi(f[6])
	if err != nil {
		return err
	}
	rel := f[7]
	if to, ok := merged[rel]; ok {
		rel = to
	}
	b.place(f[1])
	b.s.Words = append(b.s.Words, syntax.Word{Form: f[1], Lemma: f[2], UPOS: f[3], XPOS: f[4], Head: head - 1, Rel: rel})
	b.space = after
	if b.until > 0 {
		b.space = false
		if len(b.s.Words) == b.until {
			b.space, b.until = b.after, 0
		}
	}
	return nil
}

// place writes a word to the text.
func (b *builder) place(form string) {
	if (b.space || len(b.s.Words) == 0) && b.text.Len() > b.par {
		b.text.WriteByte(' ')
	}
	start := b.text.Len()
	b.text.WriteString(form)
	b.s.Spans = append(b.s.Spans, graph.Span{StartByte: start, EndByte: b.text.Len()})
}

func (b *builder) endSentence() {
	if n := len(b.s.Words); n > 0 {
		b.s.ID, b.s.Span = b.id, b.s.Spans[0].Cover(b.s.Spans[n-1])
		b.doc.Sentences = append(b.doc.Sentences, b.s)
	}
	b.s, b.space, b.until = Sentence{}, false, 0
}

func (b *builder) endParagraph() {
	b.endSentence()
	if b.text.Len() > b.par {
		b.doc.Paragraphs = append(b.doc.Paragraphs, graph.Span{StartByte: b.par, EndByte: b.text.Len()})
		b.text.WriteByte('\n')
		b.par = b.text.Len()
	}
}

func (b *builder) endDocument() {
	b.endParagraph()
	if b.text.Len() > 0 {
		b.doc.Text = b.text.String()
		b.docs = append(b.docs, b.doc)
	}
	*b = builder{docs: b.docs}
}

// Forms are the words as they are written.
func (s Sentence) Forms() []string {
	out := make([]string, len(s.Words))
	for i, w := range s.Words {
		out[i] = w.Form
	}
	return out
}
