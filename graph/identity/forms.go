package identity

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// called returns the folded names that an article uses for e, of the given name and the same without a land, and the initials of an
// organization.
func called(e *graph.Entity, kind graph.EntityType, name, bare string) []string {
	names := append(make([]string, 0, 5+len(e.Aliases)), graph.FoldName(name), graph.FoldName(e.Name))
	for _, a := range e.Aliases {
		names = append(names, graph.FoldName(untitled(a)))
	}
	switch kind {
	case graph.Place:
	case graph.Person:
		names = append(names, surnames(FullName(kind, name))...)
	default:
		names = appendShorter(names, kind, name)
		if bare != name {
			names = append(appendShorter(names, kind, bare), graph.FoldName(bare))
			names = appendShorter(names, kind, e.Name)
		}
		names = append(names, adjectival(FullName(kind, name))...)
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// appendShorter appends what newspapers make of the name of an organization.
func appendShorter(names []string, kind graph.EntityType, name string) []string {
	full := FullName(kind, name)
	short := shortened(full)
	names = append(names, short...)
	names = append(names, inSmallLetters(append(short, graph.FoldName(full)))...)
	if i := initials(name); i != "" {
		names = append(names, i)
	}
	return names
}

// particles begin surnames of several words.
var particles = wordSet("van von der den de da di del della dos das du la le el al bin ibn ter ten")

// particle reports whether a name is a surname of several words alone: "van der Berg".
func particle(name string) bool {
	first, _, more := strings.Cut(name, " ")
	return more && particles[first]
}

// surnames returns what follows the first name of a person, as newspapers shorten it, folded: "berg" and "van
// der berg" for "Ada van der Berg", none for a single word.
func surnames(name string) (all []string) {
	words := strings.Fields(graph.FoldName(name))
	if len(words) < 2 {
		return nil
	}
	all = append(all, words[len(words)-1])
	if i := slices.IndexFunc(words, func(w string) bool { return particles[w] }); i > 0 && i < len(words)-1 {
		all = append(all, strings.Join(words[i:], " "))
	}
	return all
}

// initials returns the first letters of a name of three words or more, in lower case, the small
// words left out: "Port Authority of Venn" gives "pav". Else it returns "".
func initials(name string) string {
	if strings.ContainsAny(name, "'’-") {
		name = withoutPossessives.Replace(name)
	}
	var letters []byte
	i := 0
	for w := range strings.FieldsSeq(name) {
		if w[0] >= 'A' && w[0] <= 'Z' && (i > 0 || w != "The") {
			letters = append(letters, w[0]+'a'-'A')
		}
		i++
	}
	if len(letters) < 3 {
		return ""
	}
	return string(letters)
}

var withoutPossessives = strings.NewReplacer("'s", "", "’s", "", "-", " ")
