package names

import (
	"strings"

	"hearsay/extract/tree"
	"hearsay/graph"
)

var pronouns = map[string]struct {
	gender byte // 'm', 'f', 'n' for things, 'p' for several
}{
	"he": {'m'}, "him": {'m'}, "his": {'m'}, "himself": {'m'},
	"she": {'f'}, "her": {'f'}, "hers": {'f'}, "herself": {'f'},
	"it": {'n'}, "its": {'n'}, "itself": {'n'},
	"they": {'p'}, "them": {'p'}, "their": {'p'}, "theirs": {'p'}, "themselves": {'p'},
}

// findPronouns gives each third-person pronoun its antecedent. First and second person wait for the
// speaker to be known.
func (f *finder) findPronouns() {
	for si, s := range f.doc.Sentences {
		if headline(s) {
			continue
		}
		for i := range s.Tokens {
			p, ok := pronouns[s.Lower(i)]
			if !ok || s.Tokens[i].UPOS != "PRON" && s.Tokens[i].UPOS != "DET" || s.Tokens[i].Rel == "expl" {
				continue
			}
			if p.gender == 'n' && !strings.HasPrefix(s.Tokens[i].Rel, "nsubj") && s.Tokens[i].Rel != "nmod:poss" {
				continue // "denied it" is rarely about an organization
			}
			if c := f.antecedent(si, s, i, p.gender); c >= 0 {
				if f.clusters[c].Gender == 0 && (p.gender == 'm' || p.gender == 'f') {
					f.clusters[c].Gender = p.gender
				}
				f.join(f.add(Mention{Sentence: si, First: i, Last: i, Head: i, Span: s.Tokens[i].Span, Kind: graph.Pronoun}), c)
			}
		}
	}
}

// antecedent weighs the clusters mentioned before token i in this sentence and the three before it:
// near goes before far, subjects before others, what is mentioned often before what is not (after
// Lappin and Leass, 1994).
func (f *finder) antecedent(si int, s *tree.Sentence, i int, gender byte) int {
	at := s.Tokens[i].StartByte
	inQuote, _ := f.doc.Quoted(s.Tokens[i].Span)
	sums := make(map[int]int)
	best, score := -1, 0
	for n := max(0, si-3); n <= si; n++ {
		for _, k := range f.in(n) {
			m := &f.mentions[k]
			if gender == 'n' && (n < si-1 || !strings.HasPrefix(f.sentence(m).Tokens[m.Head].Rel, "nsubj")) {
				continue // "it" is what has just been spoken of
			}
			if m.Cluster < 0 || m.Span.StartByte >= at || headline(f.sentence(m)) || !agrees(&f.clusters[m.Cluster], gender) {
				continue
			}
			w := f.weight(m, si, s, i)
			if q, _ := f.doc.Quoted(m.Span); q != inQuote {
				w = w * 2 / 3
			}
			sum := max(sums[m.Cluster], w) + min(w, sums[m.Cluster])/8
			sums[m.Cluster] = sum
			if sum > score || sum == score && best >= 0 && m.Cluster < best {
				best, score = m.Cluster, sum
			}
		}
	}
	return best
}

func (f *finder) weight(m *Mention, si int, s *tree.Sentence, i int) int {
	o := f.sentence(m)
	w := 100
	switch rel := o.Tokens[m.Head].Rel; {
	case strings.HasPrefix(rel, "nsubj"):
		w += 80
	case rel == "obj" || rel == "iobj":
		w += 45
	case strings.HasPrefix(rel, "obl"):
		w += 30
	case rel == "nmod:poss" || rel == "compound":
		w += 5
	}
	if m.Kind == graph.Pronoun {
		w -= 10
	}
	for n := m.Sentence; n < si; n++ {
		w = w * 2 / 3
	}
	if m.Sentence == si && sameClauseObject(s, m.Head, i) {
		return 0
	}
	return w
}

// sameClauseObject reports whether the pronoun at i, not a possessive, and the mention with head h are
// subject and object of one verb: "Okafor praised her" is not about herself.
func sameClauseObject(s *tree.Sentence, h, i int) bool {
	return s.Tokens[h].Head == s.Tokens[i].Head && s.Tokens[i].Head >= 0 && s.Tokens[i].Rel != "nmod:poss" &&
		!strings.HasSuffix(s.Lower(i), "self") && s.Tokens[h].Rel != "conj"
}

func agrees(c *Cluster, gender byte) bool {
	if len(c.Mentions) == 0 {
		return false
	}
	switch gender {
	case 'm', 'f':
		return c.Type == graph.Person && (c.Gender == 0 || c.Gender == gender)
	case 'n':
		return c.Type == graph.Organization || c.Type == graph.Place || c.Type == graph.Other
	}
	return c.Type == graph.Group
}
