package inquiry

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"hearsay/graph"
)

// quoted returns the sentences, and parts of sentences, that a statement gives in quotation marks as
// those of its innermost speaker. Where it is direct and its content has no marks, all of it is.
func quoted(s *graph.Statement) (all []graph.Passage) {
	if s.Kind != graph.Direct && s.Kind != graph.Mixed {
		return nil
	}
	for _, p := range s.Innermost().Content {
		spans := betweenMarks(p.Text)
		if spans == nil && s.Kind == graph.Direct {
			spans = []graph.Span{{StartByte: 0, EndByte: len(p.Text)}}
		}
		for _, span := range spans {
			for _, sentence := range sentences(p.Text, span) {
				all = append(all, within(p, sentence))
			}
		}
	}
	return all
}

// betweenMarks returns what stands in double quotation marks. A mark that has no partner reaches to the
// end of the text, or from its beginning.
func betweenMarks(text string) (spans []graph.Span) {
	open := -1
	for i, r := range text {
		switch {
		case r == '“' || r == '"' && open < 0 && (i == 0 || opens(text[:i], text[i+1:])):
			if open >= 0 {
				spans = append(spans, graph.Span{StartByte: open, EndByte: i})
			}
			open = i + utf8.RuneLen(r)
		case r == '”' || r == '"':
			spans = append(spans, graph.Span{StartByte: max(open, 0), EndByte: i})
			open = -1
		}
	}
	if open >= 0 {
		spans = append(spans, graph.Span{StartByte: open, EndByte: len(text)})
	}
	return slices.DeleteFunc(spans, graph.Span.Empty)
}

// opens reports whether a straight mark between two texts opens: space before and a word after.
func opens(before, after string) bool {
	b, _ := utf8.DecodeLastRuneInString(before)
	a, _ := utf8.DecodeRuneInString(after)
	return !unicode.IsLetter(b) && !unicode.IsDigit(b) && !strings.ContainsRune(".,!?", b) && !unicode.IsSpace(a) && a != utf8.RuneError
}

// titles are the words that a full stop may follow within a sentence.
var titles = strings.Fields("Mr Mrs Ms Dr St Prof Rev Gen Lt Sgt Col Sen Gov Rep vs")

// sentences cuts a span of a text after full stops, question and exclamation marks, and returns the
// parts without the space and the punctuation around them.
func sentences(text string, s graph.Span) (spans []graph.Span) {
	start := s.StartByte
	cut := func(end int) {
		part := text[start:end]
		left := strings.TrimLeftFunc(part, notWord)
		if kept := strings.TrimRightFunc(left, notWord); kept != "" {
			from := start + len(part) - len(left)
			spans = append(spans, graph.Span{StartByte: from, EndByte: from + len(kept)})
		}
		start = end
	}
	for i := s.StartByte; i+1 < s.EndByte; i++ {
		if strings.IndexByte(".!?", text[i]) < 0 || text[i+1] != ' ' && text[i+1] != '\n' {
			continue
		}
		before := text[start:i]
		last := before[strings.LastIndexAny(before, " \n")+1:]
		if text[i] != '.' || !slices.Contains(titles, last) && (utf8.RuneCountInString(last) != 1 || last == "I") {
			cut(i + 1)
		}
	}
	cut(s.EndByte)
	return spans
}

func notWord(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// within returns the part of a passage at a span of its text.
func within(p graph.Passage, s graph.Span) graph.Passage {
	start := p.StartPoint + utf8.RuneCountInString(p.Text[:s.StartByte])
	words := s.Of(p.Text)
	return graph.Passage{
		Span:      graph.Span{StartByte: p.StartByte + s.StartByte, EndByte: p.StartByte + s.EndByte},
		PointSpan: graph.PointSpan{StartPoint: start, EndPoint: start + utf8.RuneCountInString(words)},
		Text:      words,
	}
}
