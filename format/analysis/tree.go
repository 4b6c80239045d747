package analysis

import (
	"strings"
	"unicode/utf8"

	"hearsay/extract/tree"
	"hearsay/format"
)

// tree draws a sentence: one token a line, in the order of the text, each joined by a line to the one
// that it hangs from, with its tags, its relation, and its lemma where that is another word.
func (p *page) tree(sentence int) {
	s := p.Document.Sentences[sentence]
	drawn := draw(s)
	width := 0
	for i := range drawn {
		drawn[i] += format.Clean(s.Tokens[i].Form)
		width = max(width, utf8.RuneCountInString(drawn[i]))
	}
	for i, t := range s.Tokens {
		lemma, name := "", ""
		if t.Lemma != s.Lower(i) && t.Lemma != t.Form {
			lemma = format.Clean(t.Lemma)
		}
		if c, ok := p.heads[place{sentence, i}]; ok {
			name = mark(c)
		}
		pad := strings.Repeat(" ", width-utf8.RuneCountInString(drawn[i]))
		p.line("  %s%s  %-5s %-5s %-12s %-5s %s", drawn[i], pad, t.UPOS, t.XPOS, t.Rel, name, lemma)
	}
}

// draw returns for each token what is drawn before it: a column for each token above it, in which a
// line runs from that token past its dependents.
func draw(s *tree.Sentence) []string {
	out := make([]string, len(s.Tokens))
	for i := range s.Tokens {
		var columns []string
		for k := i; k >= 0 && len(columns) <= deepest; k = s.Tokens[k].Head {
			columns = append(columns, column(s, k, i))
		}
		for k := len(columns) - 1; k >= 0; k-- {
			out[i] += columns[k]
		}
	}
	return out
}

// deepest is how many columns a line may have.
const deepest = 40

// column is what line i holds of the line that joins token k, which is i or above it, to its head.
func column(s *tree.Sentence, k, i int) string {
	head := s.Tokens[k].Head
	if head < 0 {
		return ""
	}
	first, last := s.Children[head][0], s.Children[head][len(s.Children[head])-1]
	first, last = min(first, head), max(last, head)
	switch {
	case i == k && i == first:
		return "╭─"
	case i == k && i == last:
		return "╰─"
	case i == k:
		return "├─"
	case first < i && i < last:
		return "│ "
	}
	return "  "
}
