package text

import (
	"strings"
	"unicode"

	"hearsay/graph"
)

// A style is a pair of marks that belong together.
type style byte

const (
	curly style = iota + 1
	straight
	doubled // two straight single marks, or two backticks, for one double mark
	single
	straightSingle
	pointed
)

func (s style) double() bool { return s != single && s != straightSingle && s != 0 }

// A mark is a quotation mark, and what it can do where it stands.
type mark struct {
	at, size      int
	style         style
	opens, closes bool
	possessive    bool // a single mark after an s, before a word: perhaps an apostrophe
	year          bool // a single mark before two digits, as in ‘92: perhaps an apostrophe
}

// marks returns the quotation marks of the paragraph s in order, apostrophes left out; the
// paragraph after it opens with the marks next.
func marks(text string, s graph.Span, next styles) []mark {
	var out []mark
	for i := s.StartByte; i < s.EndByte; {
		r, n := at(text, i, s.EndByte)
		if e := oddMarks(text, i, s.EndByte, r); e > i {
			i = e
			continue
		}
		if m, ok := markAt(text, s, i, r, n); ok {
			out = append(out, m)
			n = m.size
		}
		i += n
	}
	return settle(withoutGenitives(text, s.StartByte, out, next))
}

// oddMarks returns the end of a run of mojibake at i, whose pointed marks quote nothing, or i.
func oddMarks(text string, i, end int, r rune) int {
	if !isLatin(r) {
		return i
	}
	if e := oddRun(text, i, cut(text, i, min(end, i+32), end)); oddness(text[i:e]) >= 2 {
		return e
	}
	return i
}

// markAt reads the mark r of n bytes at i.
func markAt(text string, s graph.Span, i int, r rune, n int) (mark, bool) {
	m := mark{at: i, size: n}
	switch r {
	case '“', '„':
		m.style, m.opens = curly, true
	case '”':
		m.style, m.closes = curly, true
	case '«', '‹':
		m.style, m.opens = pointed, true
	case '»', '›':
		m.style, m.closes = pointed, true
	case '"', '\'', '`', '‘', '’':
		return sided(text, s, m, r)
	default:
		return m, false
	}
	return m, true
}

// sided reads a mark that only its neighbours tell apart: straight ones, and single ones from
// apostrophes.
func sided(text string, s graph.Span, m mark, r rune) (mark, bool) {
	if (r == '\'' || r == '`') && strings.HasPrefix(text[m.at:s.EndByte], string([]rune{r, r})) {
		m.size, m.style = 2, doubled
	} else {
		m.style = map[rune]style{'"': straight, '\'': straightSingle, '`': straightSingle, '‘': single, '’': single}[r]
	}
	prev, _ := before(text, s.StartByte, m.at)
	next, _ := at(text, m.at+m.size, s.EndByte)
	left := prev == 0 || isSpace(prev) || isDash(prev) || isOpener(prev) || prev == '/'
	right := next == 0 || isSpace(next) || isDash(next) || !isWord(next) && !isOpener(next) && next != '$' && next != '…' && next != '.' && next != '#' && next != '@'
	m.opens = left && next != 0 && !isSpace(next)
	m.closes = !left || right && prev != 0
	switch m.style {
	case straight, doubled:
		if m.opens && m.closes && left && !right {
			m.closes = false
		}
		if !left && !right && !unicode.IsDigit(prev) { // glued on both sides, as in `said."We` and `benefit."Rowe`
			m.opens = true
		}
		return m, !(unicode.IsDigit(prev) && !m.opens && inches(text, s, m))
	}
	return singleMark(text, s, m, r, prev, next, left)
}

// inches reports a mark after a digit that measures: 5'10".
func inches(text string, s graph.Span, m mark) bool {
	i := m.at
	for i > s.StartByte && m.at-i < 4 && isDigit(text[i-1]) {
		i--
	}
	return i > s.StartByte && (text[i-1] == '\'' || text[i-1] == '-')
}

// singleMark tells a single quotation mark from an apostrophe.
func singleMark(text string, s graph.Span, m mark, r, prev, next rune, left bool) (mark, bool) {
	switch r {
	case '‘', '`':
		m.opens, m.closes = left || !isWord(prev), false
	case '’':
		m.opens = false
		m.closes = prev != 0 && !isSpace(prev) && !isWord(next)
	default:
		m.opens = left && (isWord(next) || next == '$' || next == '"')
		m.closes = prev != 0 && !isSpace(prev) && !isWord(next) && !m.opens
	}
	if m.opens && (elided(text, m.at+m.size, s.EndByte) || detached(text, m.at+m.size, s.EndByte)) || m.closes && and(text[s.StartByte:m.at]) {
		return m, false
	}
	word := text[m.at+m.size : wordAt(text, m.at+m.size, s.EndByte, 4)]
	m.year = m.opens && len(word) == 2 && isDigit(word[0]) && isDigit(word[1])
	if m.closes && (prev == 's' || prev == 'S' || prev == 'z' || prev == 'x') && next == ' ' {
		after, _ := at(text, m.at+m.size+1, s.EndByte)
		m.possessive = isWord(after)
	}
	return m, m.opens || m.closes
}

// elided reports "'em" or "'90s" after the mark before i.
func elided(text string, i, end int) bool {
	word := strings.ToLower(text[i:wordAt(text, i, end, 8)])
	return elisions[word] || len(word) == 3 && isDigit(word[0]) && isDigit(word[1]) && word[2] == 's'
}

// and reports that s ends in ‘n, the "and" of rock ‘n’ roll.
func and(s string) bool {
	return strings.HasSuffix(s, " ‘n") || strings.HasSuffix(s, " ’n") || strings.HasSuffix(s, " 'n")
}

// settle drops the possessive marks where a later mark closes, and the straight single ones
// that open with nothing to close them.
func settle(all []mark) []mark {
	var closer styles // whether, further on, a mark of the style closes before one opens
	keep := make([]bool, len(all))
	for i := len(all) - 1; i >= 0; i-- {
		m := all[i]
		keep[i] = true
		if m.style != single && m.style != straightSingle {
			continue
		}
		switch {
		case m.possessive && closer[m.style]:
			keep[i] = false
		case m.opens && m.style == straightSingle && !closer[m.style]:
			keep[i] = false
		case m.year:
		case m.opens:
			closer[m.style] = false
		default:
			closer[m.style] = true
		}
	}
	out := all[:0]
	for i, m := range all {
		if keep[i] {
			out = append(out, m)
		}
	}
	return out
}
