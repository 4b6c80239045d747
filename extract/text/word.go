package text

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/lexicon"
)

// wordEnd returns the end of the word at i, before its clitics are cut off: it goes on over
// joints, marks between two word runes that hold the word together.
func (t *tokenizer) wordEnd(i int) int {
	e := i
	if t.text[e] == '.' || t.text[e] == '+' {
		e++
	}
	for e < t.end {
		r, n := at(t.text, e, t.end)
		if isWord(r) {
			if r > 0x7f && t.startsGarble(e, r) {
				break
			}
			e += n
			continue
		}
		j := t.joint(i, e, r, n)
		if j == 0 {
			break
		}
		if e += j; r == '$' {
			break
		}
	}
	return e
}

// startsGarble reports a mark decoded wrongly behind a word, "theyâ€™re", or a long run of mojibake: "Rowe said inÂ鶹´«Ã½".
func (t *tokenizer) startsGarble(i int, r rune) bool {
	if strings.HasPrefix(t.text[i:t.end], garbledMark) {
		return true
	}
	e := t.garbled(i, r)
	return e > i && utf8.RuneCountInString(t.text[i:e]) > 3
}

// joint returns how many bytes at e, a rune r of n bytes that is no word rune, belong to the
// word that began at i: 0 where the word ends.
func (t *tokenizer) joint(i, e int, r rune, n int) int {
	next, _ := at(t.text, e+n, t.end)
	prev, _ := before(t.text, i, e)
	digits := unicode.IsDigit(prev) && unicode.IsDigit(next)
	switch {
	case r == '.':
		return t.stopJoint(i, e, next, digits)
	case r == ',' || r == ':':
		if digits && (r == ':' || t.thousands(e)) {
			return n
		}
	case r == '/':
		if digits {
			return n
		}
	case isApostrophe(r), r == '&':
		if isWord(next) && isWord(prev) {
			return n
		}
	case r == '-':
		if isWord(next) && t.hyphenJoins(i, e) {
			return n
		}
	case r == '$':
		if unicode.IsUpper(prev) && e-i <= 3 && (unicode.IsDigit(next) || next == ' ') {
			return n
		}
	case r > 0x7f && (prev == 'Ã' || prev == 'Â') && isLatinSymbol(r):
		return n
	}
	return 0
}

// thousands reports that three digits and no fourth follow the comma at e.
func (t *tokenizer) thousands(e int) bool {
	k := e + 1
	for k < t.end && k <= e+4 && isDigit(t.text[k]) {
		k++
	}
	return k == e+4
}

// stopJoint judges a full stop at e after the word begun at i: inside a number, an address or
// an abbreviation it belongs to the word; so does the stop that ends an abbreviation.
func (t *tokenizer) stopJoint(i, e int, next rune, digits bool) int {
	if e-i > 64 {
		return 0
	}
	word := t.text[i:e]
	single := dotted("x."+lastPart(word)) && next != '.'
	switch {
	case digits, unicode.IsLower(next), single && unicode.IsLetter(next):
		return 1
	case next == '.':
		return 0
	}
	if t.final(e + 1) {
		return keepsFinalStop(word)
	}
	if abbreviated(word) != notAbbreviated && !isDigit(word[0]) {
		return 1
	}
	return 0
}

// keepsFinalStop gives 1 for a word whose stop stays with it even at a sentence's end.
func keepsFinalStop(word string) int {
	class := abbreviated(word)
	if class == ordinary || class == title && !alsoWords[strings.ToLower(word)] || class == calendar {
		return 1
	}
	return 0
}

func lastPart(word string) string { return word[strings.LastIndexByte(word, '.')+1:] }

// final reports that nothing but closing marks follows byte i.
func (t *tokenizer) final(i int) bool {
	for k := 0; i < t.end && k < 8; k++ {
		r, n := at(t.text, i, t.end)
		if isWord(r) || isOpener(r) && r != '"' && r != '\'' {
			return false
		}
		i += n
	}
	return i >= t.end
}

// hyphenJoins reports whether the hyphen at e keeps its word whole: after a prefix, in telephone numbers, and
// where somebody is a relative by marriage or at the head.
func (t *tokenizer) hyphenJoins(i, e int) bool {
	if e-i > 12 {
		return false
	}
	word := t.text[i:e]
	if isDigit(word[0]) || word[0] == '+' {
		return t.telephone(i, e)
	}
	k := strings.LastIndexByte(word, '-')
	return prefixes[strings.ToLower(word[k+1:])] || t.inLaw(i, e) || suffixes[strings.ToLower(t.text[e+1:wordAt(t.text, e+1, t.end, 12)])]
}

// inLaw reports whether the hyphen at e is one of those in "brother-in-law" or "editor-in-chief".
func (t *tokenizer) inLaw(i, e int) bool {
	behind := func(at int) bool {
		switch strings.ToLower(t.text[at:wordAt(t.text, at, t.end, 12)]) {
		case "law", "laws", "chief":
			return true
		}
		return false
	}
	if strings.HasSuffix(t.text[i:e], "-in") {
		return behind(e + 1)
	}
	return e+4 < t.end && t.text[e:e+4] == "-in-" && behind(e+4)
}

// telephone reports that the digits before the hyphen at e and those after it look like parts
// of one number, not like the ends of a range.
func (t *tokenizer) telephone(i, e int) bool {
	k := e + 1
	for k < t.end && k-e < 12 && isDigit(t.text[k]) {
		k++
	}
	after := k - e - 1
	left := t.text[i:e]
	last := len(left) - strings.LastIndexByte(left, '-') - 1
	return last == 3 && (after == 4 || after == 3 && k < t.end && t.text[k] == '-') || last == 1 && after == 3 && k < t.end && t.text[k] == '-'
}

var (
	prefixes = lexicon.Set(`non e mid re anti co pre pro cross post over multi ex sub counter semi mini neo socio inter intra
		ultra extra trans un psycho micro mega meta quasi pseudo bi tri macro electro bio geo arch mis dis de`)
	suffixes = lexicon.Set(`esque wise ever ish`)
)
