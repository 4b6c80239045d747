package compare

import (
	_ "embed"
	"slices"
	"strings"
)

//go:embed synonyms.txt
var synonymsText string

// synonyms gives for the stem of a word that of the first of its group.
var synonyms = readSynonyms(synonymsText)

func readSynonyms(text string) map[string]string {
	all := make(map[string]string)
	for line := range strings.Lines(text) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		words := strings.Fields(line)
		for _, w := range words {
			all[ending(w)] = ending(words[0])
		}
	}
	return all
}

// opposites are stems of words of which two phrases that say the same have not one each.
var opposites = [][2]string{{stem("below"), stem("above")}, {stem("rise"), stem("fall")}, {stem("before"), stem("after")}, {stem("more"), stem("less")},
	{stem("win"), stem("lose")}, {stem("buy"), stem("sell")}, {stem("open"), stem("close")}, {stem("first"), stem("last")}}

func antonymous(x, y []string) bool {
	only := func(p []string, one, other string) bool { return slices.Contains(p, one) && !slices.Contains(p, other) }
	return slices.ContainsFunc(opposites, func(o [2]string) bool {
		return only(x, o[0], o[1]) && only(y, o[1], o[0]) || only(x, o[1], o[0]) && only(y, o[0], o[1])
	})
}
