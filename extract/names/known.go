package names

import (
	"slices"
	"strings"

	"hearsay/extract/coref"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// Known is what names tell of a document before anything else in it is resolved.
func Known(d *tree.Document) coref.Known {
	f := newFinder(d)
	f.findNames()
	f.cluster()
	f.findHeadlineNames()
	f.findRoles()
	f.decideTypes()
	return f.known()
}

func (f *finder) known() coref.Known {
	k := coref.Known{
		Person:       func(lemma string) bool { return personNoun[lemma] },
		Organization: func(lemma string) bool { return orgNoun[lemma] },
		Gender:       func(word string) byte { return firstNames[word] },
		Says:         func(lemma string) bool { return speechVerb[lemma] },
	}
	for si := range f.bySentence {
		from := len(k.Names)
		for _, i := range f.bySentence[si] {
			if m := &f.mentions[i]; m.Kind == graph.Name && m.Cluster >= 0 {
				c, first := &f.clusters[m.Cluster], m.First
				if strings.HasSuffix(m.Title, ".") && m.Head < first {
					first = m.Head // the parser makes an abbreviated title the head: "Sen. Ada Novak"
				}
				k.Names = append(k.Names, coref.Name{Sentence: si, First: first, Last: m.Last, Entity: m.Cluster, Type: c.Type, Gender: c.Gender})
			}
		}
		slices.SortFunc(k.Names[from:], func(a, b coref.Name) int { return a.First - b.First })
	}
	return k
}
