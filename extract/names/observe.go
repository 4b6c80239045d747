package names

import (
	"slices"
	"strings"
	"sync"

	"hearsay/extract/names/gazetteer"
	"hearsay/extract/names/internal/bio"
	"hearsay/extract/tree"
)

// known marks the lists that a word stands in, above the gazetteer's own classes.
const (
	isCountry uint32 = 1 << (iota + 8)
	isDemonym
	isTitle
	isPersonNoun
	isOrgNoun
	isOrgHead
	isCorporate
	isPlaceHead
	isEventHead
	isCalendar
	isFunction
	isParty
	isFirstName
)

var lists = []struct {
	bit  uint32
	list map[string]bool
}{
	{isTitle, titleWords}, {isPersonNoun, personNoun}, {isOrgNoun, orgNoun}, {isCorporate, corporate}, {isPlaceHead, placeHead},
	{isEventHead, eventHead}, {isCalendar, calendar}, {isFunction, functionWord}, {isParty, partyPlural},
}

// Observe gives what the trained model sees of a sentence; training sees the same.
func Observe(s *tree.Sentence) []bio.Token { return observe(s, runs(s), nil) }

// observe does so in the memory of other tokens that are no longer wanted, if any.
func observe(s *tree.Sentence, runs []run, room []bio.Token) []bio.Token {
	out, words := slices.Grow(room[:0], len(s.Tokens))[:len(s.Tokens)], knownWords()
	for i := range s.Tokens {
		out[i] = bio.Token{Form: s.Tokens[i].Form, Lower: s.Lower(i), XPOS: s.Tokens[i].XPOS}
		if capital(s.Tokens[i].Form) {
			out[i].Known = words[out[i].Lower] | uint32(gazetteer.Of(out[i].Lower))
		}
	}
	for i := 0; i < len(out); i++ {
		end, kind := listedPhrase(out, i)
		for k := i; k < end; k++ {
			out[k].Phrase = 2*kind + uint8(min(1, k-i))
		}
		i = max(i, end-1)
	}
	for _, r := range runs {
		for k := r.first; k < r.end; k++ {
			out[k].Rule = uint8(min(2, 1+k-r.first))
		}
	}
	return out
}

// knownWords are all the words of the lists above, with the lists they stand in.
var knownWords = sync.OnceValue(func() map[string]uint32 {
	known := make(map[string]uint32)
	for _, l := range lists {
		for w := range l.list {
			known[w] |= l.bit
		}
	}
	for w := range countries {
		known[w] |= isCountry
	}
	for w := range places {
		known[w] |= isCountry
	}
	for w := range demonymOf {
		known[w] |= isDemonym
		known[w+"s"] |= isDemonym
	}
	for w := range orgHead {
		known[w] |= isOrgHead
	}
	for w := range firstNames {
		known[w] |= isFirstName
	}
	return known
})

// listedPhrase returns the token after the longest listed name that begins at i, and what it is: 1 a place,
// 2 an organization, 3 both; i and 0 where there is none.
func listedPhrase(tokens []bio.Token, i int) (end int, kind uint8) {
	if !capital(tokens[i].Form) {
		return i, 0
	}
	phrase, end := tokens[i].Lower, i
	if kind = phraseKind(phrase); kind > 0 {
		end = i + 1
	}
	for k := i + 1; k < len(tokens) && k < i+gazetteer.MaxWords; k++ {
		if !capital(tokens[k].Form) && tokens[k].Lower != "of" && tokens[k].Lower != "and" && tokens[k].Lower != "the" {
			break
		}
		phrase = strings.Join([]string{phrase, tokens[k].Lower}, " ")
		if x := phraseKind(phrase); x > 0 {
			end, kind = k+1, x
		}
	}
	return end, kind
}

func phraseKind(lower string) (kind uint8) {
	c := gazetteer.Of(lower)
	if countries[lower] > 0 || places[lower] || c&(gazetteer.City|gazetteer.Region) != 0 {
		kind = 1
	}
	if c&gazetteer.Organization != 0 {
		kind += 2
	}
	return kind
}
