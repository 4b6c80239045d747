package language

import (
	"hearsay/extract/names"
	"hearsay/extract/names/uner"
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

// Names compares the names that Hearsay finds with those of a corpus in the format of Universal NER, gzipped
// or not. Each document of the corpus is read whole, a sentence a paragraph. Persons, organizations and
// places are compared; a name that Hearsay types as a group ("Conservatives") or as
// something other ("Nobel Prize") is none of the three, as in the corpus, and so is any further type of
// the corpus.
func Names(file string) (NameSpans, error) {
	docs, err := uner.Read(file)
	if err != nil {
		return NameSpans{}, err
	}
	var n NameSpans
	for i := range docs {
		n.count(&docs[i])
	}
	return n, nil
}

// kinds are the types of Universal NER that are compared.
var kinds = map[string]graph.EntityType{"PER": graph.Person, "ORG": graph.Organization, "LOC": graph.Place}

// A typedSpan is a name with its type.
type typedSpan struct {
	span graph.Span
	kind graph.EntityType
}

// count adds a document's names and those that are found in it.
func (n *NameSpans) count(d *uner.Document) {
	gold := make(map[typedSpan]bool)
	for _, s := range d.Names {
		if kind := kinds[s.Kind]; kind != "" {
			gold[typedSpan{s.Span, kind}] = true
			n.each(kind, func(c *Spans) { c.Gold++ })
		}
	}
	for _, s := range findNames(d) {
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

func findNames(d *uner.Document) []typedSpan {
	var paragraphs []text.Paragraph
	for _, s := range d.Sentences {
		paragraphs = append(paragraphs, text.Paragraph{Span: s, Kind: text.Body, Body: s})
	}
	n := names.Find(tree.Parse(d.Text, paragraphs))
	var out []typedSpan
	for _, m := range n.Mentions {
		if m.Kind == graph.Name {
			out = append(out, typedSpan{m.Span, n.Clusters[m.Cluster].Type})
		}
	}
	return out
}
