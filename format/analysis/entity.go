package analysis

import (
	"fmt"
	"slices"
	"strings"

	"hearsay/extract/names"
	"hearsay/extract/tree"
)

// brackets are the values of Entity by token: mentions that begin there, the longer before the shorter,
// then those that end there, the inner before the outer.
func brackets(d *tree.Document, n *names.Names) map[place]string {
	opens, closes := make(map[place][]int), make(map[place][]int)
	for i, m := range n.Mentions {
		first, last := place{m.Sentence, m.First}, place{m.Sentence, m.Last}
		opens[first] = append(opens[first], i)
		if first != last {
			closes[last] = append(closes[last], i)
		}
	}
	length := func(i int) int { return n.Mentions[i].Last - n.Mentions[i].First }
	out := make(map[place]string)
	for at, list := range opens {
		slices.SortStableFunc(list, func(x, y int) int { return length(y) - length(x) })
		for _, i := range list {
			out[at] += opening(d, n, i)
		}
	}
	for at, list := range closes {
		slices.SortStableFunc(list, func(x, y int) int { return length(x) - length(y) })
		for _, i := range list {
			out[at] += fmt.Sprintf("e%d)", n.Mentions[i].Cluster+1)
		}
	}
	return out
}

func opening(d *tree.Document, n *names.Names, i int) string {
	m := &n.Mentions[i]
	kind := strings.ToLower(string(n.Clusters[m.Cluster].Type))
	s := fmt.Sprintf("(e%d-%s-%d", m.Cluster+1, filled(kind), head(d.Sentences[m.Sentence], m)-m.First+1)
	if m.First == m.Last {
		s += ")"
	}
	return s
}

// head is the token of a mention that the others in it hang from. A mention's own head may be a title
// outside it.
func head(s *tree.Sentence, m *names.Mention) int {
	for i := m.First; i <= m.Last; i++ {
		if h := s.Tokens[i].Head; h < m.First || h > m.Last {
			return i
		}
	}
	return m.Last
}
