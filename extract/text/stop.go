package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
)

// A stop is a place where a sentence may end: terminators at [mark, after), then closing
// marks to close, in a sentence that began at start, in a text that is read up to end.
type stop struct {
	text              string
	start, mark       int
	after, close, end int
}

func (e stop) run(i int) int {
	for i < e.end {
		r, n := at(e.text, i, e.end)
		if !isTerminator(r) {
			break
		}
		i += n
	}
	return i
}

// closers returns the end of the closing marks after the terminators, and whether a straight
// double quotation is still open there.
func (e stop) closers(open bool) (int, bool) {
	i := e.after
	for i < e.end {
		r, n := at(e.text, i, e.end)
		next, _ := at(e.text, i+n, e.end)
		loose := next == 0 || !isWord(next)
		switch r {
		case '”', ')', ']', '»', '›', '}':
		case '"':
			if !open && !loose {
				return i, open
			}
			open = false
		case '\'', '’':
			if !loose {
				return i, open
			}
		default:
			return i, open
		}
		i += n
	}
	return i, open
}

// ends reports whether the sentence ends at e.
func (e stop) ends() bool {
	if e.close >= e.end {
		return false
	}
	next := skipSpace(e.text, e.close, e.end)
	first := next
	for first < e.end {
		r, n := at(e.text, first, e.end)
		if !isOpener(r) {
			break
		}
		first += n
		first = skipBlank(e.text, first, e.end)
	}
	r, n := at(e.text, first, e.end)
	if next == e.close {
		return e.glued(first, r, n)
	}
	if unicode.IsLower(r) || isDash(r) || isTerminator(r) || r == 0 || strings.ContainsRune(",;:)/”", r) {
		return false
	}
	if e.after-e.mark == 1 && e.text[e.mark] == '.' {
		return e.stopEnds(first)
	}
	return !(e.close > e.after && asks(e.text, first, e.end))
}

// skipBlank passes one space, as in `" We go`.
func skipBlank(text string, i, end int) int {
	if i < end && text[i] == ' ' {
		return i + 1
	}
	return i
}

// word returns the word before the mark, with its inner stops, and where it begins.
func (e stop) word() (string, int) {
	i := e.mark
	for i > e.start && e.mark-i < 24 {
		r, n := before(e.text, e.start, i)
		if !isWord(r) && r != '.' && !isApostrophe(r) {
			break
		}
		i -= n
	}
	return strings.TrimLeft(e.text[i:e.mark], "'’."), i
}

// stopEnds judges a single full stop before white space and a word that begins at first.
func (e stop) stopEnds(first int) bool {
	word, at0 := e.word()
	next := e.text[first:wordAt(e.text, first, e.end, 24)]
	number := next != "" && isDigit(next[0])
	spelt := first+len(next) < e.end && e.text[first+len(next)] == '.' && len(next) == 1
	switch abbreviated(word) {
	case title:
		return false
	case numbered, calendar:
		return !number && isStarter(next)
	case ordinary:
		return isStarter(next) && !spelt
	case initial:
		if word == "I" && at0 > e.start {
			return true
		}
		return isStarter(next) && !spelt
	}
	return !e.enumerates(word, at0)
}

// enumerates reports "1." or "12." at the very beginning: a number in a list, not a sentence.
func (e stop) enumerates(word string, begin int) bool {
	return begin == e.start && len(word) <= 3 && strings.Trim(word, "0123456789") == ""
}

// glued judges an end without white space after it: "benefit.”Rowe also", "difference.A lawmaker".
func (e stop) glued(first int, r rune, n int) bool {
	if !unicode.IsUpper(r) {
		return false
	}
	after, _ := at(e.text, first+n, e.end)
	next := e.text[first:wordAt(e.text, first, e.end, 24)]
	if unicode.IsUpper(after) || after == '.' || domainWords[next] {
		return false
	}
	if e.close > e.after {
		return true
	}
	word, _ := e.word()
	last, _ := before(e.text, e.start, e.mark)
	if len(word) < 2 || strings.Contains(word, ".") || abbreviated(word) == title {
		return false
	}
	return unicode.IsLower(last) || isStarter(next)
}

var domainWords = map[string]bool{"Com": true, "Net": true, "Org": true, "Js": true, "Co": true}

// asks reports whether at i the words go on that attribute the question before: "Rowe asked.", "The pilot said on Friday".
func asks(text string, i, end int) bool {
	noun := determiners[text[i:wordAt(text, i, end, 24)]]
	for range 5 {
		e := wordAt(text, i, end, 24)
		word := text[i:e]
		if word == "" {
			return false
		}
		if sayVerbs[word] {
			return endsCue(text, e, end) || addressing[word] && endsAddress(text, e, end)
		}
		if r, _ := at(text, i, end); !unicode.IsUpper(r) && !noun {
			return false
		}
		if e < end && text[e] == '.' {
			e++
		}
		i = skipSpace(text, e, end)
	}
	return false
}

// endsCue reports whether what follows the verb of saying that ends at i is nothing that is said: an end, a place, a time.
func endsCue(text string, i, end int) bool {
	next, _ := at(text, i, end)
	if next == '.' || next == ',' || next == 0 {
		return true
	}
	i = skipSpace(text, i, end)
	word := text[i:wordAt(text, i, end, 12)]
	return circumstance[word] || lexicon.WeekdayName(strings.ToLower(word))
}

// endsAddress reports whether behind the verb that ends at i nobody stands but whom it addresses: "told | the paper | on Friday".
func endsAddress(text string, i, end int) bool {
	for range 4 {
		i = skipSpace(text, i, end)
		e := wordAt(text, i, end, 24)
		if word := text[i:e]; word == "" || word == "that" || word == "he" || word == "she" || word == "they" || word == "it" {
			return false
		}
		if endsCue(text, e, end) {
			return true
		}
		i = e
	}
	return false
}

var (
	addressing   = lexicon.Set(`told tells asked asks wrote`)
	determiners  = lexicon.Set(`The A An One His Her Their Its`)
	circumstance = lexicon.Set(`in on at during after before as when while from with about of to last this earlier later outside inside through via by
	without following amid upon yesterday today recently again`)
)

var sayVerbs = lexicon.Set(`said says asked asks told wrote writes added tweeted shouted cried replied answered wondered demanded
	exclaimed continued posted yelled joked quipped`)
