package names

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// asRole reports whether a word in capitals says what somebody is: "sits as an Independent".
func asRole(s *tree.Sentence, i int) bool {
	if !personNoun[s.Lower(i)] {
		return false
	}
	prev := s.Lower(i - 1)
	return prev == "as" || prev == "a" || prev == "an"
}

// pictures are words before a colon and the name of who took one.
var pictures = lexicon.Set(`image photo photograph picture photos pictures images foto`)

// pictureCredit reports whether the name is a photographer's, behind a colon or after an agency's: "THE VALLEY WIRE/Nils
// Dahl".
func pictureCredit(s *tree.Sentence, first int) bool {
	if first > 1 && s.Tokens[first-1].Form == ":" && pictures[s.Lower(first-2)] {
		return true
	}
	return first > 1 && s.Tokens[first-1].Form == "/" && s.Kind == text.Caption && capital(s.Tokens[first-2].Form) &&
		s.Tokens[first-1].StartByte == s.Tokens[first-2].EndByte && s.Tokens[first].StartByte == s.Tokens[first-1].EndByte
}

// takesNumber are words of names that go on with a figure.
var takesNumber = lexicon.Set(`channel radio studio apollo formula`)

// nounFirst reports whether a run begins with a common noun that has its capital for the sentence's sake: "Rival Velmar
// Foods", "Soap | star".
func (f *finder) nounFirst(s *tree.Sentence, r run) bool {
	if r.first > 0 && !opensQuote(s, r.first-1) || r.first >= r.end {
		return false
	}
	w := s.Lower(r.first)
	if r.end == r.first+1 {
		next := r.end
		return f.lands.nouns[w] && next < len(s.Tokens) && (s.Tokens[next].UPOS == "NOUN" || s.Tokens[next].UPOS == "ADJ") && s.Tokens[next].Form == s.Lower(next)
	}
	return personNoun[w] && !titleWords[w] && !namesPerson(w) && capital(s.Tokens[r.first+1].Form) && adjacent(s, r.first+1)
}

// startsSentence reports whether a word alone has its capital for the sentence's sake: "Sentencing her, the judge said",
// "Mum-of-two Ada Novak", "Aides said".
func startsSentence(s *tree.Sentence, first, last int) bool {
	if first != last || first > 0 && !opensQuote(s, first-1) {
		return false
	}
	w := s.Lower(first)
	if personNoun[w] && s.Lower(first+1) == "'s" && !namesPerson(w) {
		return true // "Translator's note"
	}
	if one, several := strings.CutSuffix(w, "s"); several && personNoun[one] && !partyPlural[w] && !namesPerson(w) || calls[w] && s.Lower(first+1) == "," {
		return true
	}
	return strings.HasSuffix(w, "ing") && s.Lower(first+1) == "," && !namesPerson(w) || s.Lower(first+1) == "-" && s.Lower(first+2) == "of"
}

// calls are words by which speakers begin: "Man, you are working hard."
var calls = lexicon.Set(`man guys folks boys girls lads look listen boy wow sorry thanks hey hello nice ladies brothers sisters colleagues`)

// letter reports whether the name is one letter that names nothing: "[T]he", "T-shirt". X is a company.
func letter(s *tree.Sentence, first, last int) bool {
	return first == last && len(s.Tokens[first].Form) == 1 && s.Tokens[first].Form != "X"
}

// prized reports whether what ends with token last is a prize that somebody won: "Oscar-winning".
func prized(s *tree.Sentence, last int) bool {
	w := s.Lower(last + 2)
	return s.Lower(last+1) == "-" && (w == "winning" || w == "nominated" || w == "shortlisted")
}

// seat reports whether token i says for what party, and in what state, somebody sits: "D-Ohio".
func seat(s *tree.Sentence, i int) bool {
	form := s.Tokens[i].Form
	return strings.IndexByte("DRI", form[0]) >= 0 && (len(form) == 1 && s.Lower(i+1) == "-" || len(form) > 2 && form[1] == '-' && capital(form[2:]))
}
