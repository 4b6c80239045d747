package text

import (
	"slices"
	"sort"

	"hearsay/graph"
)

// A Quote is a quotation.
type Quote struct {
	Span      graph.Span // from the opening mark to the closing mark, or to where it breaks off unclosed
	Inner     graph.Span // without the marks and the white space beside them
	Speech    bool       // somebody's words; false for scare quotes and titles of works
	Depth     int        // quotations around it
	Continues bool       // opens a paragraph and goes on from a quotation that the one before left unclosed
}

// Quotes finds the quotations of the paragraphs, sorted by where they start. Curly, straight,
// single and pointed marks open and close; they nest; a quotation of several paragraphs repeats
// its opening mark at each and closes in the last, and gives a Quote for each of them. One that
// nothing closes ends with its paragraph, or before the next that opens with the same marks; it is
// speech where the next paragraph goes on with it. Apostrophes are never marks, and a straight
// single mark that nothing closes is taken for one. The paragraphs must be those of text, in order.
func Quotes(text string, paragraphs []Paragraph) []Quote {
	var all []Quote
	var carried styles
	for i, p := range paragraphs {
		a := automaton{text: text, begin: p.Body.StartByte, end: p.Span.EndByte, carried: carried}
		if i+1 < len(paragraphs) {
			a.next = lead(text, paragraphs[i+1])
		}
		a.run(marks(text, p.Span, a.next))
		carried = a.left
		all = append(all, a.quotes...)
	}
	sort.SliceStable(all, func(i, j int) bool {
		a, b := all[i].Span, all[j].Span
		return a.StartByte < b.StartByte || a.StartByte == b.StartByte && a.EndByte > b.EndByte
	})
	return nested(text, all)
}

// nested fills in what follows from the order of the quotations: depth, and whether they speak.
func nested(text string, all []Quote) []Quote {
	var around []graph.Span
	for i := range all {
		q := &all[i]
		for len(around) > 0 && around[len(around)-1].EndByte <= q.Span.StartByte {
			around = around[:len(around)-1]
		}
		q.Depth = len(around)
		around = append(around, q.Span)
		q.Speech = q.Speech || speech(text, *q)
	}
	return all
}

// An automaton finds the quotations of one paragraph.
type automaton struct {
	text    string
	begin   int // of the paragraph's text
	end     int
	carried styles // of the quotations that the paragraph before left open
	next    styles // that the paragraph after opens with
	left    styles // of the quotations that go on there
	open    []opened
	quotes  []Quote
}

// opened is a quotation not yet closed.
type opened struct {
	mark   mark
	again  int  // where marks of the same style opened again inside, or 0
	goes   bool // it continues one from the paragraph before
	goesOn bool // the next paragraph continues it
}

// run reads the marks.
func (a *automaton) run(marks []mark) {
	leads := a.begin // the marks up to here are those that the paragraph opens with
	for _, m := range marks {
		if k := a.closes(m); k >= 0 {
			a.close(k, m)
			continue
		}
		if !m.opens {
			continue
		}
		if k := a.last(m.style); k >= 0 {
			if m.year {
				continue
			}
			if a.open[k].again == 0 {
				a.open[k].again = m.at
			}
		}
		o := opened{mark: m}
		if m.at <= leads {
			o.goes, a.carried[m.style] = a.carried[m.style], false
			leads = skipSpace(a.text, m.at+m.size, a.end)
		}
		a.open = append(a.open, o)
		if len(a.open) > mostOpen {
			a.settle(a.open[0])
			a.open = slices.Delete(a.open, 0, 1)
		}
	}
	for _, o := range a.open {
		a.settle(o)
	}
}

// mostOpen is how many quotations may be open at once, so that no sentence stands in more than that.
const mostOpen = 16

// closes returns which open quotation the mark m closes, or -1. Marks that may open or close
// close if something of their style is open.
func (a *automaton) closes(m mark) int {
	if !m.closes {
		return -1
	}
	if k := a.last(m.style); k >= 0 {
		if m.possessive && a.open[k].mark.year {
			return -1
		}
		return k
	}
	for k := len(a.open) - 1; k >= 0 && k >= len(a.open)-deepest; k-- {
		if !m.opens && a.open[k].mark.style.double() && m.style.double() {
			return k
		}
	}
	return -1
}

// deepest is how many quotations one within the other are looked through for the one that a
// mark closes.
const deepest = 4

// last returns the innermost open quotation of a style, or -1.
func (a *automaton) last(s style) int {
	for k := len(a.open) - 1; k >= 0 && k >= len(a.open)-deepest; k-- {
		if a.open[k].mark.style == s {
			return k
		}
	}
	return -1
}

// close ends open quotation k at the mark m; those inside it that were left open are dropped.
func (a *automaton) close(k int, m mark) {
	o := a.open[k]
	a.open = a.open[:k]
	a.emit(o, m.at, m.at+m.size)
}

// emit adds the quotation o, whose words end at inner and whose mark ends at outer.
func (a *automaton) emit(o opened, inner, outer int) {
	q := Quote{Span: graph.Span{StartByte: o.mark.at, EndByte: outer}, Speech: o.goes || o.goesOn, Continues: o.goes}
	q.Inner = trim(a.text, graph.Span{StartByte: o.mark.at + o.mark.size, EndByte: inner})
	if !q.Inner.Empty() {
		a.quotes = append(a.quotes, q)
	}
}

// settle ends a quotation that no mark has closed. Single marks that never close were no quotation, but
// at a paragraph's beginning or where the next paragraph goes on.
func (a *automaton) settle(o opened) {
	end := a.end
	if o.again > 0 {
		end = trim(a.text, graph.Span{StartByte: o.mark.at, EndByte: o.again}).EndByte
	} else {
		o.goesOn = goesOn(a.text, a.begin, o.mark, a.next)
	}
	if !o.mark.style.double() && !o.goesOn && (o.mark.at > a.begin || o.mark.year) {
		return
	}
	a.left[o.mark.style] = a.left[o.mark.style] || o.goesOn
	a.emit(o, end, end)
}
