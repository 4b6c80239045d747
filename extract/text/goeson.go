package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// styles is a set of them.
type styles [pointed + 1]bool

// lead returns the styles of the marks that the paragraph opens with, as “ and ‘ in “‘No.’
func lead(text string, p Paragraph) styles {
	var out styles
	for i := p.Body.StartByte; ; {
		r, n := at(text, i, p.Span.EndByte)
		m, ok := markAt(text, p.Span, i, r, n)
		if !ok || !m.opens || m.year {
			return out
		}
		after, _ := at(text, m.at+m.size, p.Span.EndByte)
		if m.style == straight && strings.ContainsRune(">/,;:)", after) { // it ends what stands before the paragraph
			return out
		}
		out[m.style] = true
		i = skipSpace(text, m.at+m.size, p.Span.EndByte)
	}
}

// goesOn reports whether a mark that nothing closes opens a quotation that the next paragraph,
// which opens with the marks next, goes on with. A single mark inside a paragraph must stand where
// words are quoted: after punctuation, or in a sentence with a verb of saying before it.
func goesOn(text string, start int, m mark, next styles) bool {
	if !next[m.style] || m.year {
		return false
	}
	return m.style.double() || introduced(text, start, m)
}

func introduced(text string, start int, m mark) bool {
	s := trim(text, graph.Span{StartByte: start, EndByte: m.at})
	last, _ := before(text, s.StartByte, s.EndByte)
	return last == 0 || strings.ContainsRune(".,:;?!…”’\"“«", last) || isDash(last) || spokenBefore(wordsBefore(text, m.at))
}

// withoutGenitives drops the marks after an s that would close the last single quotation of a
// paragraph, where it goes on in the next and they read as apostrophes: ‘I fed the dogs’ pups.
func withoutGenitives(text string, start int, all []mark, next styles) []mark {
	last := -1
	for i, m := range all {
		if m.style == single && m.opens && !m.year {
			last = i
		}
	}
	if last < 0 || !goesOn(text, start, all[last], next) {
		return all
	}
	out := all[: last+1 : last+1]
	for _, m := range all[last+1:] {
		if m.style != single || m.year {
			out = append(out, m)
		} else if !m.possessive || !owns(text, m.at+m.size) {
			return all
		}
	}
	return out
}

// owns reports whether the word after i may be what somebody has, rather than one that goes on
// after a quotation.
func owns(text string, i int) bool {
	i = skipSpace(text, i, len(text))
	word := text[i:wordAt(text, i, len(text), 24)]
	if afterQuote[word] || sayVerbs[word] || moreSayVerbs[word] {
		return false
	}
	return !unicode.IsUpper(firstRune(word)) || !spokenAfter(text, i)
}

var afterQuote = lexicon.Set(`a an the this that these those and or but nor to of in on at by for from with without as than about after before
	who which when while if because is are was were be been has had have will would can could may might must should does did do
	he she it they we i you his her their its not no so then also`)
