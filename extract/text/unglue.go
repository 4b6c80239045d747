package text

import (
	"strings"
	"unicode"

	"hearsay/graph"
)

// unglueLimit is the longest line, in bytes, of which every sentence is tried for an appeal; of
// longer ones only the first and the last.
const unglueLimit = 1 << 14

// A part is a run of sentences of one line.
type part struct {
	span graph.Span
	away bool // all of them belong to appeals
}

// unglue splits a line where sentences of boilerplate stand beside sentences of the article.
func unglue(text string, s graph.Span) []part {
	sentences := split(text, s)
	whole := []part{{s, false}}
	if len(sentences) < 2 {
		return whole
	}
	l := look(s.Of(text))
	if head, _, ok := strings.Cut(l.plain, ":"); ok && listHead(head) || l.house >= 2 && !glued(sentences) {
		return whole
	}
	var out []part
	away := inAppeals(text, s, sentences)
	for i, x := range sentences {
		if i > 0 && away[i] == away[i-1] {
			out[len(out)-1].span.EndByte = x.EndByte
		} else {
			out = append(out, part{x, away[i]})
		}
	}
	return out
}

// inAppeals says of each sentence of line s whether it belongs to an appeal: it is one, or it
// stands beside one, may be one and names nobody.
func inAppeals(text string, s graph.Span, sentences []graph.Span) []bool {
	away, perhaps := make([]bool, len(sentences)), make([]bool, len(sentences))
	open := false // inside a quotation
	for i, x := range sentences {
		if near := i < 3 || i >= len(sentences)-3; !open && (near || len(s.Of(text)) <= unglueLimit) {
			away[i], perhaps[i] = appeal(text, x)
		}
		open = leavesOpen(x.Of(text), open)
	}
	for i := range sentences {
		if perhaps[i] && (i > 0 && away[i-1] && sentences[i-1].EndByte < sentences[i].StartByte ||
			i+1 < len(away) && away[i+1] && sentences[i].EndByte < sentences[i+1].StartByte) {
			away[i] = true
		}
	}
	return away
}

// leavesOpen reports whether a quotation is open after s, if open says so of the place before s.
func leavesOpen(s string, open bool) bool {
	if strings.Count(s, "\"")%2 == 1 {
		open = !open
	}
	if from, to := strings.LastIndex(s, "“"), strings.LastIndex(s, "”"); from != to {
		open = from > to
	}
	return open
}

// glued reports that sentences stand somewhere without white space between them.
func glued(sentences []graph.Span) bool {
	for i := 1; i < len(sentences); i++ {
		if sentences[i-1].EndByte == sentences[i].StartByte {
			return true
		}
	}
	return false
}

// appeal reports that one sentence by itself is surely boilerplate or navigation, or that it may
// be, with no name in it.
func appeal(text string, s graph.Span) (sure, perhaps bool) {
	x := s.Of(text)
	if len(x) > plainLimit || strings.ContainsAny(x, "“”\"") {
		return false, false
	}
	l := look(x)
	_, n := at(x, 0, len(x))
	nameless := strings.IndexFunc(x[n:], unicode.IsUpper) < 0
	return l.house >= 2 || l.words > 1 && navigation(x, l), l.house == 1 && nameless
}
