package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
)

// speech reports whether a quotation gives somebody's words rather than a term or a title.
func speech(text string, q Quote) bool {
	inner := q.Inner.Of(text)
	last, _ := before(inner, 0, len(inner))
	ended := strings.ContainsRune(",.?!…—", last)
	words, small := wordsOf(inner)
	before := wordsBefore(text, q.Span.StartByte)
	switch {
	case named(before) || words >= 2 && words <= 8 && small == 0 && !ended:
		return false
	case ended && words > 1, called(before), spokenBefore(before), spokenAfter(text, q.Span.EndByte):
		return true
	}
	return words >= 4
}

// wordsOf counts the words of s, and those of more than three letters that begin small, in as
// much of s as tells a title from a sentence.
func wordsOf(s string) (words, small int) {
	for w := range strings.FieldsSeq(s[:cut(s, 0, min(len(s), 200), len(s))]) {
		words++
		if unicode.IsLower(firstRune(w)) && len(w) > 3 {
			small++
		}
	}
	return words, small
}

// wordsBefore returns the words of the sentence that stand before i, not far back, in lower case.
func wordsBefore(text string, i int) []string {
	from := cut(text, 0, max(0, i-160), len(text))
	s := text[from:i]
	if k := strings.LastIndexAny(s, "\n\r"); k >= 0 {
		s = s[k+1:]
	}
	for _, stop := range []string{". ", "? ", "! ", ".” ", ".\" "} {
		if k := strings.LastIndex(s, stop); k >= 0 {
			s = s[k+len(stop):]
		}
	}
	return strings.Fields(strings.ToLower(s))
}

// named reports words that introduce a name or a title, not speech.
func named(before []string) bool {
	before = withoutArticles(before)
	n := len(before)
	if n == 0 {
		return false
	}
	switch strings.Trim(before[n-1], ",:(") {
	case "word", "term", "phrase":
		return !called(before)
	case "so-called", "dubbed", "nicknamed", "titled", "entitled", "headlined", "codenamed", "named", "known":
		return true
	}
	return false
}

// called reports words that end as in "calls it" or "calls that phrase a": what follows is what
// somebody calls it.
func called(before []string) bool {
	before = withoutArticles(before)
	n := len(before)
	if n >= 3 && (before[n-2] == "that" || before[n-2] == "this") {
		return callVerbs[before[n-3]]
	}
	if n < 2 {
		return false
	}
	switch before[n-1] {
	case "it", "that", "this", "him", "her", "them", "me", "us":
		return callVerbs[before[n-2]]
	}
	return false
}

func withoutArticles(before []string) []string {
	n := len(before)
	for n > 0 && (before[n-1] == "the" || before[n-1] == "as" || before[n-1] == "a") {
		n--
	}
	return before[:n]
}

// spokenBefore reports a verb of saying before the quotation, in the same sentence.
func spokenBefore(before []string) bool {
	for _, w := range before {
		if w = strings.Trim(w, ",:"); sayVerbs[w] || moreSayVerbs[w] {
			return true
		}
	}
	return false
}

// spokenAfter reports a verb of saying among the first words after i.
func spokenAfter(text string, i int) bool {
	end := min(len(text), i+48)
	rest, _, _ := strings.Cut(text[i:cut(text, i, end, len(text))], "\n")
	for k, w := range strings.Fields(rest) {
		if k > 3 {
			break
		}
		if w = strings.Trim(w, ",."); sayVerbs[w] || moreSayVerbs[w] {
			return true
		}
	}
	return false
}

var callVerbs = lexicon.Set(`call calls called calling describe describes described brand brands branded label labels labelled labeled
	deem deems deemed`)

var moreSayVerbs = lexicon.Set(`called calling describes described describing denounced branded labelled labeled deemed insisted
	stated warned claimed argued vowed promised urged insisting saying telling writing adding recalled explained declared
	remarked noted quoted quoting accused admitted conceded predicted reported report reports`)
