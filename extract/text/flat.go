package text

import (
	"strings"
	"unicode"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// flat parts a line that begins with a headline and a date and goes on with the article, as pages do whose line breaks
// were lost: "Ore prices sink | October 7, 2008 | Ore prices sank again today." Any other line is one part.
func flat(text string, s graph.Span) []graph.Span {
	head := text[s.StartByte:cut(text, s.StartByte, min(s.EndByte, s.StartByte+flatLimit), s.EndByte)]
	words := strings.Fields(head)
	for i := 3; i+3 < len(words) && i < 25; i++ {
		if strings.ContainsAny(words[i-1], ".,:;!?”\"") || beforeDate[strings.ToLower(words[i-1])] {
			continue
		}
		day, comma := strings.CutSuffix(words[i+1], ",")
		if lexicon.Month(strings.ToLower(words[i])) == 0 || !comma || dayNumber(day) == 0 || yearNumber(words[i+2]) == 0 || !unicode.IsUpper(firstRune(words[i+3])) {
			continue
		}
		at := s.StartByte + wordStart(head, i)
		lead := s.StartByte + wordStart(head, i+3)
		return []graph.Span{trim(text, graph.Span{StartByte: s.StartByte, EndByte: at}), trim(text, graph.Span{StartByte: at, EndByte: lead}), {StartByte: lead, EndByte: s.EndByte}}
	}
	return []graph.Span{s}
}

// flatLimit is how many bytes of a line are looked at for a headline and a date.
const flatLimit = 400

// beforeDate are words after which a date tells when, inside a sentence.
var beforeDate = lexicon.Set(`on of by in since until till before after from to and between for the dated circa`)

// wordStart is where word n of s begins, counted from 0.
func wordStart(s string, n int) int {
	at, word := 0, -1
	inside := false
	for i, r := range s {
		if space := unicode.IsSpace(r); !space && !inside {
			if word++; word == n {
				at = i
				break
			}
			inside = true
		} else if space {
			inside = false
		}
	}
	return at
}
