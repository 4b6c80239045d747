// Package language measures how well Hearsay reads English, on annotated corpora that lie beside the
// repository.
package language

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"hearsay/extract/names"
	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// Spans counts spans with their types: a found span is right where the gold has one with the same first and
// last byte and the same type.
type Spans struct{ Gold, Found, Right int }

// Precision is the part of the found spans that are right, 0 where none was found.
func (s Spans) Precision() float64 { return ratio(s.Right, s.Found) }

// Recall is the part of the gold spans that were found, 0 where there are none.
func (s Spans) Recall() float64 { return ratio(s.Right, s.Gold) }

// F1 is the harmonic mean of precision and recall.
func (s Spans) F1() float64 { return ratio(2*s.Right, s.Gold+s.Found) }

func ratio(a, b int) float64 {
	if b == 0 {
		return 0
	}
	return float64(a) / float64(b)
}

// NameSpans are the counts of a corpus, for each type and for all three together.
type NameSpans struct{ Person, Organization, Place, All Spans }

// Names compares the names that Hearsay finds with those of a corpus in the format of Universal NER: IOB2
// files, gzipped or not, of the types PER, ORG and LOC. Each document of the corpus is read as one
// paragraph: nothing is given but its text. Persons, organizations and places are compared; a name that
// Hearsay types as a group ("Conservatives") or as something other ("Nobel Prize") is none of the three, as
// in the corpus, and so is any further type of the corpus.
func Names(file string) (NameSpans, error) {
	f, err := os.Open(file)
	if err != nil {
		return NameSpans{}, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return NameSpans{}, fmt.Errorf("%s: %w", file, err)
		}
	}
	n, err := countNames(r)
	if err != nil {
		return NameSpans{}, fmt.Errorf("%s: %w", file, err)
	}
	return n, nil
}

func countNames(r io.Reader) (NameSpans, error) {
	var n NameSpans
	var doc namedDocument
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if strings.HasPrefix(line, "# newdoc") {
			n.count(&doc)
			doc = namedDocument{}
		}
		if err := doc.read(line); err != nil {
			return NameSpans{}, fmt.Errorf("line %d: %w", number, err)
		}
	}
	n.count(&doc)
	return n, lines.Err()
}

// A typedSpan is a name with its type.
type typedSpan struct {
	span graph.Span
	kind graph.EntityType
}

// kinds are the types of Universal NER that are compared.
var kinds = map[string]graph.EntityType{"PER": graph.Person, "ORG": graph.Organization, "LOC": graph.Place}

// A namedDocument gathers the text of a document and its names.
type namedDocument struct {
	text  strings.Builder
	at    int // up to where the tokens read so far reach
	names []typedSpan
}

func (d *namedDocument) read(line string) error {
	if words, ok := strings.CutPrefix(line, "# text = "); ok {
		if d.text.Len() > 0 {
			d.text.WriteByte(' ')
		}
		d.at = d.text.Len()
		d.text.WriteString(words)
	}
	fields := strings.Split(line, "\t")
	if strings.HasPrefix(line, "#") || len(fields) < 3 {
		return nil
	}
	skipped := strings.Index(d.text.String()[d.at:], fields[1])
	if skipped < 0 {
		return fmt.Errorf("token %q is not in the rest of its sentence; the file is not as Universal NER writes it", fields[1])
	}
	span := graph.Span{StartByte: d.at + skipped, EndByte: d.at + skipped + len(fields[1])}
	d.at = span.EndByte
	position, kind, _ := strings.Cut(fields[2], "-")
	switch {
	case position == "B":
		d.names = append(d.names, typedSpan{span, kinds[kind]})
	case position == "I" && len(d.names) > 0:
		d.names[len(d.names)-1].span.EndByte = span.EndByte
	}
	return nil
}

// count adds a document's names and those that are found in it.
func (n *NameSpans) count(d *namedDocument) {
	gold := make(map[typedSpan]bool)
	for _, s := range d.names {
		if s.kind != "" {
			gold[s] = true
			n.each(s.kind, func(c *Spans) { c.Gold++ })
		}
	}
	for _, s := range findNames(d.text.String()) {
		n.each(s.kind, func(c *Spans) {
			c.Found++
			if gold[s] {
				c.Right++
			}
		})
	}
}

// each calls f with the counts that a name of the type goes into.
func (n *NameSpans) each(kind graph.EntityType, f func(*Spans)) {
	switch kind {
	case graph.Person:
		f(&n.Person)
	case graph.Organization:
		f(&n.Organization)
	case graph.Place:
		f(&n.Place)
	default:
		return
	}
	f(&n.All)
}

func findNames(doc string) []typedSpan {
	whole := graph.Span{EndByte: len(doc)}
	if doc == "" {
		return nil
	}
	n := names.Find(tree.Parse(doc, []text.Paragraph{{Span: whole, Kind: text.Body, Body: whole}}))
	var out []typedSpan
	for _, m := range n.Mentions {
		if m.Kind == graph.Name {
			out = append(out, typedSpan{m.Span, n.Clusters[m.Cluster].Type})
		}
	}
	return out
}
