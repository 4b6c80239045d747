// Package uner reads corpora in the format of Universal NER: sentences of tokens of which some are marked
// as names of a type, in IOB2. Training reads names from them, measuring compares with them.
package uner

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"strings"

	"hearsay/graph"
)

// A Document is a text with its names marked.
type Document struct {
	Text      string       // its sentences with a space between two
	Sentences []graph.Span // in bytes of Text, as are all spans
	Names     []Name       // in the order of the text, none within another
}

// A Name is one marked span.
type Name struct {
	Span graph.Span
	Kind string // PER, ORG, LOC, or another word where the corpus has more types
}

// Read reads a file, gzipped where its name ends in ".gz". Its errors name the file and the line.
func Read(file string) ([]Document, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(file, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return nil, fmt.Errorf("%s: %w", file, err)
		}
	}
	docs, err := Parse(r)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	return docs, nil
}

// Parse reads a corpus. A document begins at a line "# newdoc", a sentence at "# text = …"; the other lines
// that count hold a token and its mark in the second and third column.
func Parse(r io.Reader) ([]Document, error) {
	var docs []Document
	var d reader
	lines := bufio.NewScanner(r)
	lines.Buffer(nil, 1<<20)
	for number := 1; lines.Scan(); number++ {
		line := lines.Text()
		if strings.HasPrefix(line, "# newdoc") {
			docs = d.end(docs)
		}
		if err := d.line(line); err != nil {
			return nil, fmt.Errorf("line %d: %w", number, err)
		}
	}
	return d.end(docs), lines.Err()
}

// A reader gathers one document.
type reader struct {
	doc  Document
	text strings.Builder
	rest string // of the sentence, after the tokens read so far
}

func (d *reader) end(docs []Document) []Document {
	if d.text.Len() > 0 {
		d.doc.Text = d.text.String()
		docs = append(docs, d.doc)
	}
	*d = reader{}
	return docs
}

func (d *reader) line(line string) error {
	if words, ok := strings.CutPrefix(line, "# text = "); ok {
		if d.text.Len() > 0 {
			d.text.WriteByte(' ')
		}
		start := d.text.Len()
		d.text.WriteString(words)
		d.rest = words
		d.doc.Sentences = append(d.doc.Sentences, graph.Span{StartByte: start, EndByte: d.text.Len()})
	}
	fields := strings.Split(line, "\t")
	if strings.HasPrefix(line, "#") || len(fields) < 3 {
		return nil
	}
	_, rest, ok := strings.Cut(d.rest, fields[1])
	if !ok {
		return fmt.Errorf("token %q is not in the rest of its sentence; the file is not as Universal NER writes it", fields[1])
	}
	d.rest = rest
	end := d.text.Len() - len(rest)
	d.mark(fields[2], graph.Span{StartByte: end - len(fields[1]), EndByte: end})
	return nil
}

func (d *reader) mark(label string, token graph.Span) {
	position, kind, _ := strings.Cut(label, "-")
	switch {
	case position == "B":
		d.doc.Names = append(d.doc.Names, Name{token, kind})
	case position == "I" && len(d.doc.Names) > 0:
		d.doc.Names[len(d.doc.Names)-1].Span.EndByte = token.EndByte
	}
}
