package text

import (
	"strings"

	"hearsay/graph"
)

// Kind says what a paragraph is for.
type Kind string

// The kinds. Navigation and Boilerplate are not the article's own text.
const (
	Headline    Kind = "headline"
	Subhead     Kind = "subhead" // a standfirst below the headline, or the heading of a section
	Body        Kind = "body"
	Caption     Kind = "caption"     // of a picture, with or without its credit
	Credit      Kind = "credit"      // byline, date, agency, source: says where the text comes from
	Navigation  Kind = "navigation"  // menus, tags, links to elsewhere
	Boilerplate Kind = "boilerplate" // the outlet speaking of itself: appeals, notices, rules
)

// A Paragraph is one line of the text, or a part of a line where an appeal is glued to an
// article's sentence, or the headline and its date to the lead.
type Paragraph struct {
	Span     graph.Span // without surrounding white space; never empty
	Kind     Kind
	Dateline graph.Span // "OTTAWA — " before a body paragraph's first sentence; empty where none
	Body     graph.Span // Span without the dateline
}

// Paragraphs splits text into paragraphs and classifies them, in order; what is not white
// space lies in exactly one of them. With raw, all is taken for text: nothing is Navigation
// or Boilerplate.
func Paragraphs(text string, raw bool) []Paragraph {
	d := &document{text: text}
	for i, line := range lines(text) {
		parts := []graph.Span{line}
		if i == 0 {
			parts = flat(text, line)
		}
		for _, p := range parts {
			d.addLine(p, raw)
		}
	}
	d.classify(raw)
	return d.paragraphs
}

// lines returns the lines of text that hold more than white space, trimmed.
func lines(text string) []graph.Span {
	var out []graph.Span
	for start := 0; start < len(text); {
		end := start + strings.IndexAny(text[start:], "\n\r")
		if end < start {
			end = len(text)
		}
		if line := trim(text, graph.Span{StartByte: start, EndByte: end}); !line.Empty() {
			out = append(out, line)
		}
		start = end + 1
	}
	return out
}

// addLine adds the paragraphs of one line. A line breaks where a sentence of boilerplate
// stands beside one of the article.
func (d *document) addLine(line graph.Span, raw bool) {
	if raw {
		d.add(line)
		return
	}
	for _, p := range unglue(d.text, line) {
		d.add(p.span)
		if p.away {
			d.lines[len(d.lines)-1].house = 2
		}
	}
}

// Own returns the article's own text and its paragraphs there: Navigation and Boilerplate are
// left out, and their line breaks with them, the rest is kept byte for byte. The paragraphs
// must be those of text, in order.
func Own(text string, paragraphs []Paragraph) (string, []Paragraph) {
	var b strings.Builder
	var kept []Paragraph
	done, onLine := 0, false // what lies before done is copied or left out; onLine: kept text since the last line break
	for i, p := range paragraphs {
		onLine = onLine && !strings.ContainsAny(text[done:p.Span.StartByte], "\n\r")
		if !p.Kind.leftOut() {
			b.WriteString(text[done:p.Span.StartByte])
			kept = append(kept, p.shifted(b.Len()-p.Span.StartByte))
			b.WriteString(p.Span.Of(text))
			done, onLine = p.Span.EndByte, true
			continue
		}
		next := len(text)
		if i+1 < len(paragraphs) {
			next = paragraphs[i+1].Span.StartByte
		}
		from := p.Span.StartByte
		if !onLine {
			from = max(done, strings.LastIndexAny(text[:from], "\n\r")+1)
		}
		b.WriteString(text[done:from])
		done = lineEnd(text, p.Span.EndByte, next, !onLine)
	}
	b.WriteString(text[done:])
	return b.String(), kept
}

// lineEnd passes the white space after i, up to limit: to the line's end, and over the line
// break too if whole.
func lineEnd(text string, i, limit int, whole bool) int {
	k := strings.IndexAny(text[i:limit], "\n\r")
	if k < 0 {
		return limit
	}
	if !whole {
		return i + k
	}
	if strings.HasPrefix(text[i+k:limit], "\r\n") {
		k++
	}
	return i + k + 1
}

func (k Kind) leftOut() bool { return k == Navigation || k == Boilerplate }

func (p Paragraph) shifted(by int) Paragraph {
	p.Span, p.Body, p.Dateline = shift(p.Span, by), shift(p.Body, by), shift(p.Dateline, by)
	return p
}

func shift(s graph.Span, by int) graph.Span {
	if s.Empty() {
		return graph.Span{}
	}
	return graph.Span{StartByte: s.StartByte + by, EndByte: s.EndByte + by}
}
