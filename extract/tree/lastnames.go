package tree

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/extract/text"
)

// lastNames are the words that end a name in the middle of a sentence of the document, "Anton | Vesely | said", and that it never
// writes without a capital. At the start of a sentence, where any word has one, they are names as well.
func lastNames(doc string, sentences []text.Sentence, paragraphs []text.Paragraph) map[string]bool {
	names, small := make(map[string]bool), make(map[string]bool) // small: of each name, whether it is written without a capital
	for _, s := range sentences {
		if paragraphs[s.Paragraph].Kind != text.Body {
			continue
		}
		last := false // whether the token before is a capital word
		for i, t := range s.Tokens {
			w := t.Of(doc)
			is := capital(w)
			if is && last && !(i+1 < len(s.Tokens) && capital(s.Tokens[i+1].Of(doc))) {
				names[w], small[strings.ToLower(w)] = true, false
			}
			last = is
		}
	}
	for _, s := range sentences {
		for _, t := range s.Tokens {
			w := t.Of(doc)
			if _, asked := small[w]; asked && !capital(w) {
				small[w] = true
			}
		}
	}
	for w := range names {
		if small[strings.ToLower(w)] {
			delete(names, w)
		}
	}
	return names
}

// nameAtStart is the first word of a sentence where it is among the names, -1 where it is not.
func nameAtStart(forms []string, names map[string]bool) int {
	i := 0
	for i < len(forms) && !letter(forms[i]) {
		i++ // a quotation mark
	}
	if i < len(forms) && names[forms[i]] {
		return i
	}
	return -1
}

func capital(w string) bool {
	r, n := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && n < len(w)
}

func letter(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsLetter(r)
}
