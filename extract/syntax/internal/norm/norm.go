// Package norm gives words the face that the treebanks know: straight quotation
// marks, titles with their stop, one kind of dash, every digit a zero. Only
// features are made from the result; the words themselves are never changed.
package norm

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Form returns the form of a token to make features from, its case kept.
func Form(s string) string {
	if plain(s) {
		if t, ok := titles[s]; ok {
			return t
		}
		return s
	}
	if t, ok := signs[s]; ok {
		return t
	}
	s = strings.Replace(s, "â€™", "'", 1)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '’' || r == '‘' || r == 'ʼ' || r == '`':
			return '\''
		case r == '‐' || r == '‑' || r == '\u00ad':
			return '-'
		case r == '–':
			return '—'
		case unicode.IsDigit(r):
			return '0'
		}
		return r
	}, s)
}

// Lower is strings.ToLower, without a copy for the many words that are lower-case.
func Lower(s string) string {
	for i := 0; i < len(s); i++ {
		if c := s[i]; c >= utf8.RuneSelf || 'A' <= c && c <= 'Z' {
			return strings.ToLower(s)
		}
	}
	return s
}

func plain(s string) bool {
	for i := 0; i < len(s); i++ {
		if c := s[i]; (c < 'a' || c > 'z') && (c < 'A' || c > 'Z') {
			return false
		}
	}
	return true
}

var titles = map[string]string{
	"Mr": "Mr.", "Mrs": "Mrs.", "Ms": "Ms.", "Dr": "Dr.", "Prof": "Prof.", "Sen": "Sen.", "Rep": "Rep.",
	"Gov": "Gov.", "Gen": "Gen.", "Col": "Col.", "Lt": "Lt.", "Sgt": "Sgt.", "Capt": "Capt.", "Rev": "Rev.",
	"Jr": "Jr.", "Sr": "Sr.", "St": "St.", "Messrs": "Messrs.",
}

var signs = map[string]string{
	"“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "''": "\"", "``": "\"", "’’": "\"", "‘‘": "\"",
	"–": "—", "---": "—", "…": "...", "....": "...", ".....": "...",
	"â€œ": "\"", "â€\u009d": "\"", "â€": "\"", "â€˜": "'", "â€¦": "...", // decoded as Windows-1252
	"£": "$", "€": "$", "¥": "$", "₹": "$", "C$": "$", "US$": "$", "A$": "$", "‘": "'",
}
