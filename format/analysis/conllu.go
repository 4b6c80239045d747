package analysis

import (
	"fmt"
	"slices"
	"strings"

	"hearsay/extract"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// CoNLLU returns an article's sentences as CoNLL-U: trees after the Universal Dependencies, and in the
// last column where each token begins and ends, in code points of the article's own text, the white
// space after it, and whom mentions refer to, bracketed after CorefUD: "(e3-person-2" opens a mention
// of entity 3 whose second token is its head, "e3)" closes it. What is read as no prose, credits and
// sentences of over 400 tokens, is left out.
func CoNLLU(a *extract.Analysis) string {
	w := writer{Analysis: a, ruler: graph.NewRuler(a.Document.Text), brackets: brackets(a.Document, a.Names)}
	fmt.Fprintf(&w.b, "# newdoc id = %s\n# global.Entity = eid-etype-head\n", w.name())
	paragraph := -1
	for i, s := range a.Document.Sentences {
		if s.Paragraph != paragraph {
			paragraph = s.Paragraph
			fmt.Fprintf(&w.b, "# newpar id = %s-p%d\n# paragraph_kind = %s\n", w.name(), paragraph+1, s.Kind)
		}
		fmt.Fprintf(&w.b, "# sent_id = %s-s%d\n# text = %s\n", w.name(), i+1, oneLine(s, a.Document.Text))
		for k := range s.Tokens {
			w.token(i, k)
		}
		w.b.WriteByte('\n')
	}
	return w.b.String()
}

type writer struct {
	*extract.Analysis
	b        strings.Builder
	ruler    *graph.Ruler
	brackets map[place]string
}

type place struct{ sentence, token int }

// name is the article's file, or its id where it has none.
func (w *writer) name() string {
	if fields := strings.Fields(w.Article.File); len(fields) > 0 {
		return strings.Join(fields, "_")
	}
	return w.Article.ID.String()
}

// oneLine is a sentence with one blank wherever white space stands between tokens.
func oneLine(s *tree.Sentence, text string) string {
	var b strings.Builder
	for i, t := range s.Tokens {
		if i > 0 && s.Tokens[i-1].EndByte < t.StartByte {
			b.WriteByte(' ')
		}
		b.WriteString(t.Of(text))
	}
	return b.String()
}

func (w *writer) token(sentence, k int) {
	s := w.Document.Sentences[sentence]
	t := &s.Tokens[k]
	fmt.Fprintf(&w.b, "%d\t%s\t%s\t%s\t%s\t_\t%d\t%s\t_\t%s\n", k+1, filled(t.Form), filled(t.Lemma), filled(t.UPOS), filled(t.XPOS),
		t.Head+1, filled(t.Rel), strings.Join(w.misc(sentence, k), "|"))
}

// filled stands "_" where there is nothing, which is what a column must hold.
func filled(s string) string {
	if s == "" {
		return "_"
	}
	return s
}

func (w *writer) misc(sentence, k int) []string {
	s := w.Document.Sentences[sentence]
	at := w.ruler.Points(s.Tokens[k].Span)
	all := []string{fmt.Sprintf("start_char=%d", at.StartPoint), fmt.Sprintf("end_char=%d", at.EndPoint)}
	if e := w.brackets[place{sentence, k}]; e != "" {
		all = append(all, "Entity="+e)
	}
	if k+1 < len(s.Tokens) {
		switch after := w.Document.Text[s.Tokens[k].EndByte:s.Tokens[k+1].StartByte]; after {
		case " ":
		case "":
			all = append(all, "SpaceAfter=No")
		default:
			all = append(all, "SpacesAfter="+escape.Replace(after))
		}
	}
	slices.Sort(all)
	return all
}

// escape writes white space as UDPipe does.
var escape = strings.NewReplacer(" ", `\s`, "\t", `\t`, "\n", `\n`, "\r", `\r`, "|", `\p`, `\`, `\\`)
