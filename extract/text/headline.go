package text

import (
	"strings"
	"unicode"

	"hearsay/graph"
)

// top settles the lines before the first body paragraph: which is the headline, and what
// stands around it.
func (d *document) top(raw bool) {
	end := d.firstBody(0)
	if end < len(d.paragraphs) && d.stoppedHeadline(end) {
		d.stopped = end + 1
		end = d.firstBody(end + 1)
	}
	h := d.headline(end)
	if h < 0 {
		h = d.signed(end)
	}
	if h < 0 {
		return
	}
	title := d.title(h)
	for i := h + 1; i < end; i++ { // the same without the outlet's name
		if d.open(i) && d.lines[i].plain == title {
			h = i
			break
		}
	}
	d.paragraphs[h].Kind = Headline
	for i := 0; i < end && end < len(d.paragraphs); i++ {
		if !d.open(i) {
			continue
		}
		d.paragraphs[i].Kind = d.around(i, h, title, raw)
	}
	for i := end; i < len(d.paragraphs) && !raw; i++ {
		if d.open(i) && d.title(i) == title {
			d.paragraphs[i].Kind = Navigation
		}
	}
}

// firstBody returns the first paragraph from i on that reads as running text.
func (d *document) firstBody(i int) int {
	for i < len(d.paragraphs) && !(d.open(i) && d.isBody(i)) {
		i++
	}
	return i
}

// stoppedHeadline reports that paragraph i, the first to read as running text, is a headline
// all the same, written with a full stop: one short sentence in the style of headlines, above a
// longer paragraph.
func (d *document) stoppedHeadline(i int) bool {
	l, next := d.lines[i], d.firstBody(i+1)
	if l.words > 20 || l.quoted || next >= len(d.paragraphs) || d.lines[next].words < l.words+4 || d.headline(i) >= 0 {
		return false
	}
	s := d.paragraphs[i].Span.Of(d.text)
	if !dateline(d.text, d.paragraphs[i].Span, false).Empty() || len(split(s, graph.Span{EndByte: len(s)})) > 1 {
		return false
	}
	big, small := 0, 0
	for w := range strings.FieldsSeq(s) {
		if w = strings.TrimLeft(w, "‘“'\"("); len(w) < 4 || isDigit(w[0]) {
			continue
		}
		if unicode.IsUpper(firstRune(w)) {
			big++
		} else {
			small++
		}
	}
	return small*5 <= big
}

// around gives the kind of an unsettled line i at the top, where line h is the headline.
func (d *document) around(i, h int, title string, raw bool) Kind {
	l := d.lines[i]
	same := d.title(i) == title
	switch {
	case same && raw:
		return Headline
	case !same && d.masthead(i, h):
		return Credit
	case !raw && (i < h || same):
		return Navigation
	case i > h && !raw && l.words <= 3 && !l.quoted && !l.stop && !isName(d.paragraphs[i].Span.Of(d.text)):
		return Navigation
	case i > h && l.words <= 3 && l.words >= 2 && isName(d.paragraphs[i].Span.Of(d.text)):
		return Credit
	case i > h && !raw && d.tags(i):
		return Navigation
	}
	return Subhead
}

// headline picks the headline among the lines before end, or gives -1 where there is none.
func (d *document) headline(end int) int {
	best, points := -1, 0
	for i := 0; i < end; i++ {
		if p := d.headlinePoints(i, end); p > points {
			best, points = i, p
		}
	}
	return best
}

// headlinePoints says how much line i looks like the headline; 0 not at all.
func (d *document) headlinePoints(i, end int) int {
	l, s := d.lines[i], d.paragraphs[i].Span.Of(d.text)
	if !d.open(i) || l.words > 30 || l.words < 2 || l.stop && !(d.stopped == i+1) && !strings.HasSuffix(l.plain, "?") && !strings.HasSuffix(l.plain, "!") {
		return 0
	}
	if strings.HasSuffix(s, ":") || siteName(s, l) || strings.ContainsAny(s, bars) && d.masthead(i, -1) {
		return 0
	}
	p := 10
	if l.words >= 5 {
		p += 6
	} else if l.words == 4 {
		p += 3
	}
	if l.quoted && stopped(s) || wholeQuote(s) {
		p -= 6
	}
	if i > 0 && d.paragraphs[i-1].Kind == Navigation && !d.blankBefore(i) && d.tags(i) {
		p -= 6
	}
	if d.echoed(i) {
		p += 8
	}
	return p
}

// echoed reports that a breadcrumb, or another line, ends with the words of line i.
func (d *document) echoed(i int) bool {
	if d.lines[i].words < 3 {
		return false
	}
	for k := 0; k < len(d.lines) && k < 40; k++ {
		if k != i && len(d.lines[k].plain) > len(d.lines[i].plain) && d.paragraphs[k].Kind == Navigation && strings.HasSuffix(d.lines[k].plain, d.lines[i].plain) {
			return true
		}
	}
	return false
}

// blankBefore reports an empty line before paragraph i.
func (d *document) blankBefore(i int) bool {
	if i == 0 {
		return true
	}
	between := d.text[d.paragraphs[i-1].Span.EndByte:d.paragraphs[i].Span.StartByte]
	return strings.Count(between, "\n") > 1 || strings.Count(between, "\r") > 1 && !strings.Contains(between, "\n")
}

// tags reports a line of names alone, without a small word or a mark: "Canada China Politics".
func (d *document) tags(i int) bool {
	s := d.paragraphs[i].Span.Of(d.text)
	if len(s) > 200 {
		return false
	}
	for w := range strings.FieldsSeq(s) {
		w = strings.Trim(w, ",#|&")
		if w != "" && !unicode.IsUpper(firstRune(w)) && !unicode.IsDigit(firstRune(w)) {
			return false
		}
	}
	return !strings.ContainsAny(s, ".?!:;'’\"“”")
}

// wholeQuote reports a line that is one quotation.
func wholeQuote(s string) bool {
	last, _ := before(s, 0, len(s))
	return isQuoteMark(firstRune(s)) && strings.ContainsRune("”\"’'»", last)
}
