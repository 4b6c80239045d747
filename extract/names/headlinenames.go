package names

import (
	"slices"
	"strings"

	"hearsay/extract/tree"
	"hearsay/graph"
)

// A form is how a name is written somewhere.
type form struct {
	words   []string
	cluster int
}

// forms lists the ways in which names are written, by their first word, longer ones first.
func (f *finder) forms() map[string][]form {
	all := make(map[string][]form)
	listed := make(map[string]bool)
	for c := range f.clusters {
		for _, m := range f.clusters[c].Mentions {
			words := f.words(&f.mentions[m])
			if w := strings.Fields(words); !listed[words] {
				listed[words] = true
				all[w[0]] = append(all[w[0]], form{w, c})
			}
		}
	}
	for _, list := range all {
		slices.SortStableFunc(list, func(a, b form) int { return len(b.words) - len(a.words) })
	}
	return all
}

// findHeadlineNames looks in headlines for names that the body has.
func (f *finder) findHeadlineNames() {
	all := f.forms()
	for si, s := range f.doc.Sentences {
		if !headline(s) {
			continue
		}
		for i := 0; i < len(s.Tokens); i++ {
			for _, x := range all[s.Tokens[i].Form] {
				if last := i + len(x.words) - 1; last < len(s.Tokens) && matches(s, i, x.words) {
					head := headOf(s, i, last)
					if i > 0 && titleWords[s.Lower(i-1)] {
						head = phraseHead(s, i, last)
					}
					f.join(f.add(Mention{Sentence: si, First: i, Last: last, Head: head,
						Span: s.Range(i, last), Kind: graph.Name, guess: -1}), x.cluster)
					i = last
					break
				}
			}
		}
	}
}

func matches(s *tree.Sentence, i int, words []string) bool {
	for k, w := range words {
		if s.Tokens[i+k].Form != w {
			return false
		}
	}
	return true
}
