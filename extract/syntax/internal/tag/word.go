package tag

import (
	"slices"
	"unicode"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/norm"
)

// A Word is a token as the templates see it: hashes of its form and of parts of it.
type Word struct {
	Lower  uint64 // the lower-cased form
	Fixed  uint8  // the lexicon's only tag plus one, or 0
	Like   uint64 // the number of the words that it is like, or 0
	class  uint64
	shape  uint64
	suffix [5]uint64 // of 1..5 bytes, 0 where the form is shorter
	prefix [4]uint64 // of 1..4 bytes
	quote  uint64    // for a double quotation mark: 1 opening, 2 closing, 3 open to doubt
}

// Words reads a sentence's tokens, in the memory of other words that are no longer wanted, if any.
func Words(lex Lexicon, tokens []string, room []Word) []Word {
	ws := slices.Grow(room[:0], len(tokens))[:len(tokens)]
	open := false
	for i, t := range tokens {
		form := norm.Form(t)
		lower := norm.Lower(form)
		w := &ws[i]
		*w = Word{Lower: linear.Atom(lower)}
		if e, ok := lex.Find(lower); ok {
			w.class, w.Fixed, w.Like = uint64(e.Class), e.Fixed, uint64(e.Cluster)
		}
		w.shape = shape(form)
		for k := range w.suffix {
			if len(lower) > k {
				w.suffix[k] = linear.Atom(lower[len(lower)-k-1:])
			}
		}
		for k := range w.prefix {
			if len(lower) > k {
				w.prefix[k] = linear.Atom(lower[:k+1])
			}
		}
		if form == `"` {
			w.quote, open = side(t, open), !open
		}
	}
	return ws
}

// side tells which side of a quotation a mark stands on: by its shape if it has
// one, by the marks before it otherwise.
func side(mark string, open bool) uint64 {
	switch {
	case mark == "“" || mark == "„" || mark == "``" || mark == "«" || mark == "‘‘":
		return 1
	case mark == "”" || mark == "''" || mark == "»" || mark == "’’":
		return 2
	case open:
		return 2
	}
	return 3
}

// shape hashes the form with every run of one kind of letter written once.
func shape(form string) uint64 {
	var b [12]byte
	n := 0
	for _, r := range form {
		c := byte('.')
		switch {
		case 'a' <= r && r <= 'z':
			c = 'x'
		case 'A' <= r && r <= 'Z':
			c = 'X'
		case r == '-' || r == '\'':
			c = byte(r)
		case r == '0' || unicode.IsDigit(r):
			c = '0'
		case unicode.IsUpper(r):
			c = 'X'
		case unicode.IsLetter(r):
			c = 'x'
		}
		if n > 1 && b[n-1] == c && b[n-2] == c {
			continue
		}
		if n == len(b) {
			break
		}
		b[n] = c
		n++
	}
	return linear.Atom(string(b[:n]))
}
