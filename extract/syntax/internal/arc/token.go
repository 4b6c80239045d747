package arc

import (
	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/tag"
)

// A Token is a word as the templates see it.
type Token struct {
	Form  uint64 // hash of the lower-cased form
	Tag   uint64 // the tag plus one
	Like  uint64 // the number of the words that it is like, or 0
	Comma bool
	Verb  bool
	Quote bool
	Mark  bool // punctuation, from which nothing hangs
}

// Read gives a tagged word as the templates see it: the word, the
// form, and its tag as a number and in both tag sets.
func Read(w *tag.Word, form string, tagged uint8, xpos, upos string) Token {
	return Token{
		Form: w.Lower, Tag: uint64(tagged) + 1, Like: w.Like, Comma: form == ",",
		Verb: upos == "VERB" || upos == "AUX", Quote: xpos == "``" || xpos == "''", Mark: upos == "PUNCT",
	}
}

// Sentence holds the tokens with what stands between any two of them.
type Sentence struct {
	tokens []Token
	before []tally // what stands before each token
}

type tally struct{ commas, verbs, quotes int32 }

// NewSentence counts what the templates ask about; it keeps tokens.
func NewSentence(tokens []Token) *Sentence {
	s := new(Sentence)
	s.take(tokens)
	return s
}

// take makes s the sentence that NewSentence returns, in its own memory.
func (s *Sentence) take(tokens []Token) {
	var n tally
	s.tokens, s.before = tokens, append(s.before[:0], n)
	for i := range tokens {
		t := &tokens[i]
		if t.Comma {
			n.commas++
		}
		if t.Verb {
			n.verbs++
		}
		if t.Quote {
			n.quotes++
		}
		s.before = append(s.before, n)
	}
}

var outside = Token{Form: linear.Atom("\x00outside"), Tag: 254, Like: 256}

func (s *Sentence) at(i int32) *Token {
	if i < 0 || int(i) >= len(s.tokens) {
		return &outside
	}
	return &s.tokens[i]
}

// between folds what stands between words i < j into one value each.
func (s *Sentence) between(i, j int32) (distance, commas, verbs, quotes uint64) {
	if i < 0 {
		return 0, 9, 9, s.quotesBefore(j)
	}
	a, b := s.before[i+1], s.before[j]
	return span(j - i), uint64(min(b.commas-a.commas, 3)), uint64(min(b.verbs-a.verbs, 3)),
		uint64((b.quotes-a.quotes)&1)<<1 | s.quotesBefore(j)
}

func (s *Sentence) quotesBefore(j int32) uint64 { return uint64(s.before[j].quotes & 1) }

func span(d int32) uint64 {
	switch {
	case d <= 4:
		return uint64(d)
	case d <= 6:
		return 5
	case d <= 10:
		return 6
	case d <= 20:
		return 7
	}
	return 8
}
