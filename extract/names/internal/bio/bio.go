// Package bio guesses names by a trained linear model: from left to right it gives each word that may belong
// to a name a label, "begins a person's name", "goes on one", or none. What it sees of a word is a Token;
// training and reading see the same.
package bio

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/internal/linear"
)

// Labels are the classes, by number: O, then B- and I- of each kind.
var Labels = []string{"O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-OTH", "I-OTH"}

// Kinds are what a name may be, in the order of the labels.
var Kinds = []string{"PER", "ORG", "LOC", "OTH"}

// Begin returns the label that begins a name of a kind, Inside the one that goes on.
func Begin(kind int) uint8 { return uint8(1 + 2*kind) }

// Inside returns the label that goes on with a name of a kind.
func Inside(kind int) uint8 { return uint8(2 + 2*kind) }

// A Token is what is seen of a word.
type Token struct {
	Form, Lower string
	XPOS        string
	Known       uint32 // the lists that it stands in
	Phrase      uint8  // of what kind of listed name it is part, and whether of its first word: 0 for none
	Rule        uint8  // what the rules take it for: 0 no part of a name, 1 its first word, 2 a further one
}

// A token as features are taken from it.
type seen struct {
	*Token
	word, shape, tag, known, pre, suf, rule uint64
	capital                                 bool
}

// unseen stands for a token that nobody looks at.
var unseen Token

var edge = seen{Token: &unseen, word: linear.Atom("<edge>"), shape: 1, tag: 2, known: 3, rule: 9}

// A Sentence is ready to be labelled.
type Sentence struct {
	tokens []seen
	ends   []int // for a capital word, the token after its run of capitals
	start  []int
	plain  bool // capitals tell nothing: nearly all words have one, or none
}

// NewSentence prepares tokens, and keeps them.
func NewSentence(tokens []Token) *Sentence {
	s := new(Sentence)
	s.Take(tokens)
	return s
}

// Take makes s the sentence that NewSentence returns, in its own memory.
func (s *Sentence) Take(tokens []Token) {
	n := len(tokens)
	s.tokens, s.ends, s.start = slices.Grow(s.tokens[:0], n)[:n], slices.Grow(s.ends[:0], n)[:n], slices.Grow(s.start[:0], n)[:n]
	capitals, words := 0, 0
	for i := range tokens {
		t := &tokens[i]
		s.tokens[i] = seen{Token: &unseen, capital: unicode.IsUpper(first(t.Form))}
		if len(t.Form) > 3 && unicode.IsLetter(first(t.Form)) {
			words++
			if s.tokens[i].capital {
				capitals++
			}
		}
	}
	seen := 0 // tokens before it are
	for i := range tokens {
		if s.tokens[i].capital || tokens[i].Rule > 0 {
			for seen = max(seen, i-2); seen < min(i+5, len(tokens)); seen++ {
				s.tokens[seen].see(&tokens[seen])
			}
		}
	}
	s.plain = words > 3 && 4*capitals > 3*words
	for i := len(tokens) - 1; i >= 0; i-- {
		s.ends[i] = i + 1
		if s.tokens[i].capital && i+1 < len(tokens) && s.tokens[i+1].capital {
			s.ends[i] = s.ends[i+1]
		}
	}
	for i := range tokens {
		s.start[i] = i
		if i > 0 && s.tokens[i].capital && s.tokens[i-1].capital {
			s.start[i] = s.start[i-1]
		}
	}
}

func first(s string) rune {
	for _, r := range s {
		return r
	}
	return 0
}

// see takes from a token what features are made of.
func (s *seen) see(t *Token) {
	s.Token = t
	s.word = linear.Atom(t.Lower)
	s.shape = shape(t.Form)
	s.tag = linear.Atom(t.XPOS)
	s.known = uint64(t.Known)<<3 | uint64(t.Phrase)
	s.rule = uint64(t.Rule) + 10
	s.pre = linear.Atom("p", t.Lower[:min(3, len(t.Lower))])
	s.suf = linear.Atom("s", t.Lower[max(0, len(t.Lower)-3):])
}

// shape hashes the form with letters as X and x, digits as 9, runs cut to two.
func shape(form string) uint64 {
	var room [32]byte
	b := room[:0]
	var last rune
	n := 0
	for _, r := range form {
		switch {
		case unicode.IsUpper(r):
			r = 'X'
		case unicode.IsLower(r):
			r = 'x'
		case unicode.IsDigit(r):
			r = '9'
		}
		if r == last {
			n++
		} else {
			n = 0
		}
		last = r
		if n < 2 {
			b = utf8.AppendRune(b, r)
		}
	}
	return linear.Atom(string(b))
}

func (s *Sentence) at(i int) *seen {
	if i < 0 || i >= len(s.tokens) {
		return &edge
	}
	return &s.tokens[i]
}

// Len is the number of tokens.
func (s *Sentence) Len() int { return len(s.tokens) }

// May reports whether token i can have another label than O, given the label before it: it has a capital, and
// not for the sentence's sake alone, or it goes on with a name.
func (s *Sentence) May(i int, previous uint8) bool {
	t := &s.tokens[i]
	switch {
	case t.Form == "":
		return false
	case i == 0 && !strings.HasPrefix(t.XPOS, "N") && !strings.HasPrefix(t.XPOS, "J") && t.Rule == 0:
		return len(s.tokens) > 1 && s.tokens[1].capital
	case t.capital || t.Rule > 0:
		return true
	}
	return previous > 0 && i+1 < len(s.tokens) && (len(t.Form) < 5 || s.tokens[i+1].capital)
}

// Features fills v with those of token i, given the two labels before it.
func (s *Sentence) Features(v *linear.Vector, i int, p1, p2 uint8) {
	v.Reset()
	t, l, r := s.at(i), s.at(i-1), s.at(i+1)
	l2, r2 := s.at(i-2), s.at(i+2)
	a, b := uint64(p1), uint64(p1)*16+uint64(p2)
	first, end := s.at(s.start[i]-1), s.at(s.ends[i])
	last := s.at(s.ends[i] - 1)
	begins := uint64(0)
	if i == 0 {
		begins = 1
	}
	if s.plain {
		begins += 2
	}
	size := uint64(min(s.ends[i]-s.start[i], 5))*8 + uint64(min(i-s.start[i], 5))
	v.Add1(begins)
	v.Add1(a)
	v.Add1(b)
	v.Add1(t.word)
	v.Add2(t.word, a)
	v.Add1(t.shape)
	v.Add2(t.shape, a)
	v.Add2(t.shape, begins)
	v.Add1(t.pre)
	v.Add1(t.suf)
	v.Add2(t.tag, a)
	v.Add2(t.tag, begins)
	v.Add3(l.tag, t.tag, r.tag)
	v.Add1(uint64(t.Known))
	v.Add2(t.known, a)
	v.Add3(uint64(t.Phrase), uint64(r.Phrase), a)
	v.Add2(t.known, begins)
	v.Add2(t.known, r.known)
	v.Add2(l.known, t.known)
	v.Add2(t.known, t.tag)
	v.Add1(l.word)
	v.Add1(r.word)
	v.Add1(l2.word)
	v.Add1(r2.word)
	v.Add2(l.word, a)
	v.Add2(r.word, a)
	v.Add2(l.word, t.word)
	v.Add2(t.word, r.word)
	v.Add2(l.word, r.word)
	v.Add2(l.word, t.shape)
	v.Add2(r.word, t.shape)
	v.Add2(l2.word, l.word)
	v.Add2(r.word, r2.word)
	v.Add2(t.rule, a)
	v.Add3(t.rule, r.rule, a)
	v.Add2(last.word, a)
	v.Add2(last.known, a)
	v.Add2(last.suf, size)
	v.Add2(end.word, a)
	v.Add2(first.word, a)
	v.Add2(first.tag, end.tag)
	v.Add2(size, a)
	v.Add3(size, t.known, a)
	v.Add2(s.at(s.start[i]).word, a)
	v.Add2(s.at(s.start[i]).known, a)
	v.Add2(l.shape, t.shape)
	v.Add2(t.shape, r.shape)
	v.Add2(t.pre, t.suf)
}
