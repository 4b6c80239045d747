package text

import (
	"unicode"
	"unicode/utf8"

	"hearsay/graph"
)

// isSpace reports white space, and the invisible marks that pages leave between words.
func isSpace(r rune) bool {
	switch r {
	case '\u200b', '\u200e', '\u200f', '\u2060', '\ufeff':
		return true
	}
	return unicode.IsSpace(r)
}

func isWord(r rune) bool {
	if r < utf8.RuneSelf {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '\u00ad'
}

// lower gives s with its ASCII letters in lower case, so that places in one are places in the other.
func lower(s string) string {
	b := []byte(s)
	for i, c := range b {
		if 'A' <= c && c <= 'Z' {
			b[i] = c + 'a' - 'A'
		}
	}
	return string(b)
}

func isDigit(b byte) bool { return '0' <= b && b <= '9' }

func isApostrophe(r rune) bool { return r == '\'' || r == '’' }

func isDash(r rune) bool { return r == '—' || r == '–' || r == '-' || r == '―' }

// isOpener reports marks that may stand before the first word of a sentence.
func isOpener(r rune) bool {
	switch r {
	case '"', '\'', '“', '‘', '«', '‹', '„', '(', '[', '¿', '¡', '`':
		return true
	}
	return false
}

func isTerminator(r rune) bool {
	return r == '.' || r == '?' || r == '!' || r == '…' || r == '。'
}

// at decodes the rune of text at byte i, and 0 at or after end.
func at(text string, i, end int) (rune, int) {
	if i >= end {
		return 0, 0
	}
	if b := text[i]; b < utf8.RuneSelf {
		return rune(b), 1
	}
	return utf8.DecodeRuneInString(text[i:end])
}

// before decodes the rune of text that ends at byte i, and 0 at or before start.
func before(text string, start, i int) (rune, int) {
	if i <= start {
		return 0, 0
	}
	return utf8.DecodeLastRuneInString(text[start:i])
}

// skipSpace returns the first byte at or after i that begins no white space.
func skipSpace(text string, i, end int) int {
	for i < end {
		r, n := at(text, i, end)
		if !isSpace(r) {
			break
		}
		i += n
	}
	return i
}

// trim returns s without the white space at its ends.
func trim(text string, s graph.Span) graph.Span {
	s.StartByte = skipSpace(text, s.StartByte, s.EndByte)
	for s.EndByte > s.StartByte {
		r, n := before(text, s.StartByte, s.EndByte)
		if !isSpace(r) {
			break
		}
		s.EndByte -= n
	}
	return s
}

// wordAt returns the end of the run of word runes that begins at i, looking at most limit bytes ahead.
func wordAt(text string, i, end, limit int) int {
	end = cut(text, i, min(end, i+limit), end)
	for i < end {
		r, n := at(text, i, end)
		if !isWord(r) {
			break
		}
		i += n
	}
	return i
}

// cut moves a limit inside text back to the beginning of a rune.
func cut(text string, low, i, end int) int {
	if i >= end {
		return end
	}
	for i > low && !utf8.RuneStart(text[i]) {
		i--
	}
	return i
}
