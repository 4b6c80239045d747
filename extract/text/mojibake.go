package text

import "unicode"

// garbledMark begins the curly marks and dashes of UTF-8 that were decoded as Windows-1252, garbledApostrophe is one of them.
const garbledMark, garbledApostrophe = "â€", "â€™"

// runLimit bounds, in bytes, how far a run of odd runes is read before it is judged.
const runLimit = 256

// Mojibake reports whether s holds text decoded by the wrong table, such as "Ã©tÃ©" or
// "Â鶹´«Ã½": Latin-1 letters and symbols run together as no language writes them.
// Such a string is never a name.
func Mojibake(s string) bool { return oddness(s) >= 2 }

// oddness adds up the pairs of neighbours in s that only a wrong decoding brings together:
// 2 for a lead and a trail byte of UTF-8 read as Latin-1, 1 for other unlikely pairs.
func oddness(s string) int {
	score := 0
	var prev rune
	for _, r := range s {
		if r == unicode.ReplacementChar {
			score++
		}
		if prev > 0x7f && r > 0x7f {
			score += pairOddness(prev, r)
		}
		prev = r
	}
	return score
}

func pairOddness(a, b rune) int {
	trail := 0x80 <= b && b <= 0xbf && b != 0xa0
	switch {
	case (a == 'Ã' || a == 'Â') && trail,
		a == 'â' && (b == '€' || b == '\u0080'),
		a == 'ð' && (b == 'Ÿ' || b == '\u009f'),
		a == 'ï' && (b == '»' || b == '¿'):
		return 2
	case isLatinSymbol(a) && isLatinSymbol(b),
		isLatinLetter(a) && isLatinSymbol(b) && !isQuoteLike(b),
		isLatinSymbol(a) && !isQuoteLike(a) && isLatinLetter(b),
		isLatin(a) && unicode.Is(unicode.Han, b),
		unicode.Is(unicode.Han, a) && isLatin(b):
		return 1
	}
	return 0
}

func isLatinLetter(r rune) bool { return 0xc0 <= r && r <= 0xff && r != 0xd7 && r != 0xf7 }

func isLatinSymbol(r rune) bool { return 0x80 <= r && r <= 0xbf && r != 0xa0 && r != 0xad }

func isLatin(r rune) bool { return isLatinLetter(r) || isLatinSymbol(r) }

// isQuoteLike reports the Latin-1 symbols that may rightly touch a letter.
func isQuoteLike(r rune) bool {
	switch r {
	case '«', '»', '¿', '¡', '·', 'º', 'ª', '®', '¹', '²', '³', '§', '°':
		return true
	}
	return false
}

// oddRun returns the end of the run of non-ASCII runes at i that stand in no ordinary text,
// at most runLimit bytes on.
func oddRun(text string, i, end int) int {
	end = cut(text, i, min(end, i+runLimit), end)
	for i < end {
		r, n := at(text, i, end)
		if r <= 0x7f || r == 0xa0 || isSpace(r) || isCurly(r) {
			break
		}
		i += n
	}
	return i
}

func isCurly(r rune) bool {
	switch r {
	case '“', '”', '‘', '’', '—', '–', '…':
		return true
	}
	return false
}
