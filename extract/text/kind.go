package text

import (
	"strings"
	"unicode"

	"hearsay/graph"
)

// A document is a text being classified.
type document struct {
	text       string
	paragraphs []Paragraph
	lines      []line // what each paragraph looks like
	stopped    int    // the paragraph after a headline that ends with a full stop, or 0
}

// A line is what a paragraph looks like from outside.
type line struct {
	plain  string // lower case, straight marks, single spaces; cut at plainLimit bytes
	words  int    // counted up to a limit
	stop   bool   // ends with a sentence's end
	quoted bool   // begins with a quotation mark
	house  int    // how much the outlet speaks of itself here: 0 none, 2 surely
}

const (
	plainLimit = 1200 // no appeal is longer
	bodyWords  = 8    // a sentence of this many words is body, not a heading
)

func (d *document) add(s graph.Span) {
	d.paragraphs = append(d.paragraphs, Paragraph{Span: s, Body: s})
	d.lines = append(d.lines, look(s.Of(d.text)))
}

// look describes a line.
func look(s string) line {
	l := line{plain: plain(s), words: 0}
	for range strings.FieldsSeq(l.plain) {
		l.words++
	}
	l.stop = stopped(s)
	l.quoted = isQuoteMark(firstRune(s))
	l.house = house(l)
	return l
}

// plain makes a line comparable to the word lists.
func plain(s string) string {
	s = s[:cut(s, 0, min(len(s), plainLimit), len(s))]
	var b strings.Builder
	space := false
	for _, r := range s {
		switch {
		case isSpace(r):
			space = b.Len() > 0
			continue
		case r == '’' || r == '‘' || r == 'ʼ':
			r = '\''
		case r == '“' || r == '”':
			r = '"'
		}
		if space {
			b.WriteByte(' ')
			space = false
		}
		b.WriteRune(unicode.ToLower(r))
	}
	return strings.ReplaceAll(b.String(), "''", "\"")
}

// stopped reports that s ends as a sentence does.
func stopped(s string) bool {
	for len(s) > 0 {
		r, n := before(s, 0, len(s))
		if isTerminator(r) {
			return true
		}
		if !strings.ContainsRune("”\"’')]»", r) {
			return false
		}
		s = s[:len(s)-n]
	}
	return false
}

func isQuoteMark(r rune) bool { return strings.ContainsRune("“\"‘'«„", r) && r != 0 }

// classify gives every paragraph its kind.
func (d *document) classify(raw bool) {
	for i := range d.paragraphs {
		d.paragraphs[i].Kind = d.kind(i, raw)
	}
	if !raw {
		d.fillRuns()
		d.fillLists()
	}
	d.top(raw)
	d.inner()
	d.datelines()
}

// kind judges paragraph i by itself: "" where it is text, whatever its place makes of it.
func (d *document) kind(i int, raw bool) Kind {
	l, s := d.lines[i], d.paragraphs[i].Span.Of(d.text)
	if credit(s, l) || i > 2 && i+2 >= len(d.paragraphs) && biography(s, l) {
		return Credit
	}
	if !raw {
		switch {
		case navigation(s, l):
			return Navigation
		case l.house >= 2:
			return Boilerplate
		}
	}
	if caption(s, l) {
		if l.words <= 8 && bareCredit(s) {
			return Credit
		}
		return Caption
	}
	return ""
}

// isBody reports that paragraph i reads as running text.
func (d *document) isBody(i int) bool { return d.lines[i].running() }

// running reports that a line reads as running text.
func (l line) running() bool { return l.stop && l.words >= bodyWords || l.words >= 30 }

// open reports that nothing has said yet what paragraph i is.
func (d *document) open(i int) bool { return d.paragraphs[i].Kind == "" }

// inner settles what is left: short lines between body paragraphs are subheads.
func (d *document) inner() {
	for i := range d.paragraphs {
		if !d.open(i) {
			continue
		}
		l := d.lines[i]
		d.paragraphs[i].Kind = Body
		last := i+1 == len(d.paragraphs)
		text := d.paragraphs[i].Span.Of(d.text)
		heading := !l.quoted || wholeQuote(text) && strings.ContainsRune("'‘", firstRune(text))
		if heading && !l.stop && l.words <= 9 && !last && !speaks(l.plain) && headingStart(text) {
			d.paragraphs[i].Kind = Subhead
		}
	}
}

func headingStart(s string) bool {
	r := firstRune(strings.TrimLeft(s, "'‘"))
	return (unicode.IsUpper(r) || unicode.IsDigit(r)) && !strings.HasSuffix(s, ",") && !strings.HasSuffix(s, ";") && !strings.HasSuffix(s, ":")
}

// datelines finds the datelines of body paragraphs.
func (d *document) datelines() {
	first := true
	for i := range d.paragraphs {
		p := &d.paragraphs[i]
		if p.Kind != Body {
			continue
		}
		p.Dateline = dateline(d.text, p.Span, first)
		if !p.Dateline.Empty() {
			p.Body.StartByte = p.Dateline.EndByte
		}
		first = false
	}
}
