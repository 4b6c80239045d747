package language

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"hearsay/extract/text"
	"hearsay/extract/tree"
	"hearsay/extract/when"
	"hearsay/graph"
)

// A TimeScore is how well time expressions are found and dated, all between 0 and 1. Precision and Recall
// ask for a common word only; Exact is the part of the marked times whose words are found exactly, and
// Value the part of the times found that get the days marked.
type TimeScore struct {
	Precision, Recall, F1, Exact, Value float64
	// Marked is how many times are marked in the texts.
	Marked int
}

// Times scores the reading of time on a split of GUM: train, dev or test. GUM's documents mark dates with
// their value in TEI; folder holds them as gum_open.<split>.conllu.gz. Only documents whose name begins with
// prefix are read ("GUM_news"), all where it is empty. What the marks leave out (ages, durations, times of
// day) is left out of what is found.
func Times(folder, split, prefix string) (TimeScore, error) {
	file, err := os.Open(filepath.Join(folder, "gum_open."+split+".conllu.gz"))
	if err != nil {
		return TimeScore{}, err
	}
	defer file.Close()
	plain, err := gzip.NewReader(file)
	if err != nil {
		return TimeScore{}, fmt.Errorf("%s: %w", file.Name(), err)
	}
	return scoreTimes(plain, prefix)
}

func scoreTimes(in io.Reader, prefix string) (TimeScore, error) {
	documents, err := readDated(in)
	if err != nil {
		return TimeScore{}, err
	}
	var t timeTally
	for _, d := range documents {
		if strings.HasPrefix(d.name, prefix) {
			t.add(d)
		}
	}
	return t.score(), nil
}

// dated is a document with the dates marked in it.
type dated struct {
	name      string
	published graph.Date
	text      string
	marks     []mark
}

// mark is a date element. From and to are empty where the element leaves them open; scored is false where
// its value is of no form that can be compared.
type mark struct {
	span     graph.Span
	from, to string
	scored   bool
}

var (
	dateTag   = regexp.MustCompile(`<date ([^>]*)>|</date>`)
	attribute = regexp.MustCompile(`(when|from|to|notBefore|notAfter):::"([^"]*)"`)
)

// readDated reads CoNLL-U with TEI in the last column. Each sentence becomes a paragraph.
func readDated(in io.Reader) ([]dated, error) {
	var out []dated
	var sentence string
	at, open := 0, false // the bytes of the sentence that are read
	scan := bufio.NewScanner(in)
	scan.Buffer(nil, 1<<24)
	for scan.Scan() {
		line := scan.Text()
		if name, ok := strings.CutPrefix(line, "# newdoc id = "); ok {
			out, open = append(out, dated{name: name}), false
		}
		if len(out) == 0 {
			continue
		}
		d := &out[len(out)-1]
		if day, ok := strings.CutPrefix(line, "# meta::dateCreated = "); ok {
			d.published, _ = graph.ParseDate(day)
		}
		if words, ok := strings.CutPrefix(line, "# text = "); ok {
			sentence, at = words, 0
			d.text += words + "\n\n"
		}
		column := strings.Split(line, "\t")
		if len(column) != 10 || strings.ContainsAny(column[0], "-.") {
			continue
		}
		start := strings.Index(sentence[at:], column[1])
		if start < 0 {
			continue
		}
		base := len(d.text) - 2 - len(sentence)
		span := graph.Span{StartByte: base + at + start, EndByte: base + at + start + len(column[1])}
		at += start + len(column[1])
		open = d.markToken(column[9], span, open)
	}
	return out, scan.Err()
}

// markToken reads the tags at a token; open says that it lies in a date element, and comes back for the next.
func (d *dated) markToken(misc string, span graph.Span, open bool) bool {
	if open {
		d.marks[len(d.marks)-1].span.EndByte = span.EndByte
	}
	for _, tag := range dateTag.FindAllStringSubmatch(misc, -1) {
		if tag[0] == "</date>" {
			open = false
			continue
		}
		m := mark{span: span, scored: true}
		for _, a := range attribute.FindAllStringSubmatch(tag[1], -1) {
			day, _, _ := strings.Cut(a[2], "T")
			if _, err := graph.ParseDate(day); err != nil {
				m.scored = false
			}
			if a[1] != "to" && a[1] != "notAfter" {
				m.from = day
			}
			if a[1] != "from" && a[1] != "notBefore" {
				m.to = day
			}
		}
		d.marks, open = append(d.marks, m), true
	}
	return open
}

type timeTally struct{ marked, found, exact, scored, valued, given, right int }

func (t *timeTally) add(d dated) {
	doc := tree.Parse(d.text, text.Paragraphs(d.text, true))
	all := when.Find(doc, d.published)
	for _, e := range all {
		switch e.Kind {
		case when.Clock, when.Duration, when.Age, when.Repeated:
			continue
		}
		t.given++
		for _, m := range d.marks {
			if m.span.Overlaps(e.Span) {
				t.right++
				break
			}
		}
	}
	for _, m := range d.marks {
		if !inSentence(doc, m.span) {
			continue
		}
		t.marked++
		over := when.Over(all, m.span)
		if len(over) == 0 {
			continue
		}
		t.found++
		if over[0].Span == m.span {
			t.exact++
		}
		if m.scored {
			t.scored++
			if m.tells(&over[0]) {
				t.valued++
			}
		}
	}
}

// inSentence reports whether the span is read at all: a line that holds the article's date is no sentence.
func inSentence(d *tree.Document, s graph.Span) bool {
	first, end := d.SentencesOver(s)
	return first < end && d.Sentences[first].Span.Overlaps(s)
}

// tells reports whether e has the days of the mark: both ends, and that end which the mark is of where it
// marks one end of a range.
func (m mark) tells(e *when.Expression) bool {
	from, to := firstDay(string(e.From)) == firstDay(m.from), lastDay(string(e.To)) == lastDay(m.to)
	switch {
	case e.Kind == when.Date:
		return from && to
	case e.Kind == when.Since:
		return from && e.From != ""
	case e.Kind == when.Until:
		return to && e.To != ""
	}
	return from && e.From != "" || to && e.To != ""
}

// firstDay and lastDay fill a date up to a day that compares equal for the same time.
func firstDay(d string) string { return d + "-01-01"[min(6, max(0, len(d)-4)):] }

func lastDay(d string) string {
	switch len(d) {
	case 4:
		return d + "-12-31"
	case 7:
		return d + "-31"
	}
	return d
}

func (t *timeTally) score() TimeScore {
	s := TimeScore{Precision: part(t.right, t.given), Recall: part(t.found, t.marked), Exact: part(t.exact, t.marked),
		Value: part(t.valued, t.scored), Marked: t.marked}
	if s.Precision+s.Recall > 0 {
		s.F1 = 2 * s.Precision * s.Recall / (s.Precision + s.Recall)
	}
	return s
}

func part(n, of int) float64 {
	if of == 0 {
		return 0
	}
	return float64(n) / float64(of)
}
