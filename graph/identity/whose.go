package identity

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// everywhere are the last words of bodies of which most countries and towns have one by the same name, or the first before "of";
// central are those before "bank".
var (
	everywhere = wordSet(`agency assembly army authority cabinet commission committee congress council court department ministry navy office parliament party police
		senate service treasury`)
	central = wordSet("central national reserve state")
)

// ofMany reports whether a name without that of a land before it may be that of several bodies: "Transport Ministry".
func ofMany(name string) bool {
	words := strings.Fields(graph.FoldName(name))
	if len(words) == 0 {
		return false
	}
	if i := slices.Index(words, "of"); i > 0 {
		words = words[:i]
	}
	last := words[len(words)-1]
	return everywhere[last] || last == "bank" && len(words) > 1 && central[words[len(words)-2]]
}

// lands are what a reading names that bodies may belong to: places, and what may have been misread for another thing than a
// person.
type lands struct {
	text      string
	publisher string // of the article: "the Star" of the Skerry Star is that paper
	places    []*graph.Entity
	acts      map[uuid.UUID]bool
}

func landsOf(r *graph.Reading, acts map[uuid.UUID]bool) *lands {
	l := &lands{text: r.Article.Text, publisher: r.Article.Publisher, acts: acts}
	for _, e := range r.Entities {
		if e.Named() && (e.Type == graph.Place || e.Type != graph.Person && !strings.Contains(e.Name, " ")) {
			l.places = append(l.places, e)
		}
	}
	return l
}

// whole returns the name of a body of which there are many with that of the one land whose it is: "Transport Ministry of Ostra" for the
// Transport Ministry where the article has "Ostra's Transport Ministry", and for the "Ostran Transport Ministry" where it has Ostra.
// bare is the name without the land. Where the article does not tell, or tells two, both are the name as it is.
func (l *lands) whole(e *graph.Entity) (name, bare string) {
	name = graph.SingleSpaces(e.Name)
	if e.Type == graph.Organization && e.Named() && press[graph.FoldName(name)] && ShortFor(name, l.publisher) {
		return l.publisher, name
	}
	if e.Type != graph.Organization || !e.Named() || !ofMany(name) {
		return name, name
	}
	if land, rest := l.before(name); land != "" {
		return rest + " of " + land, rest
	}
	land := ""
	for _, m := range e.Mentions {
		switch owner := l.owner(m); {
		case m.Kind != graph.Name || owner == "" || owner == land:
		case land != "":
			return name, name
		default:
			land = owner
		}
	}
	if land == "" || strings.HasSuffix(name, " of "+land) {
		return name, name
	}
	return name + " of " + land, name
}

// before returns the land with which a name begins, by what is its or by "'s", and what follows in the name; "" for none, or
// where what follows is no name.
func (l *lands) before(name string) (land, rest string) {
	words := strings.Fields(strings.TrimPrefix(strings.TrimPrefix(name, "The "), "the "))
	for n := min(3, len(words)-1); n > 0; n-- {
		first, rest := strings.Join(words[:n], " "), strings.Join(words[n:], " ")
		if land = l.land(first); land != "" && ofMany(rest) && plain(words[n]) != "of" {
			return land, rest
		}
	}
	return "", ""
}

// land returns the place of which words before a name tell: "Ostra's", "Ostran", "U.S."; "" for none, or for two.
func (l *lands) land(words string) string {
	folded := graph.FoldName(words)
	owns := folded != strings.ToLower(words)
	if state := adjectiveOf[folded]; state != "" {
		return state
	}
	if state := countryOf[folded]; state != "" {
		return state
	}
	land := ""
	for _, p := range l.places {
		if is := graph.FoldName(p.Name); owns && is == folded || slices.Contains(adjectives(is), folded) {
			if land != "" {
				return ""
			}
			land = country(FullName(graph.Place, p.Name), l.acts[p.ID])
		}
	}
	return land
}

// adjectival returns the names by which other articles may call a body of a land of which there is no table, folded: "ostran transport
// ministry" for the "Transport Ministry of Ostra".
func adjectival(name string) (all []string) {
	words := strings.Fields(graph.FoldName(name))
	i := lastOf(words)
	if i < 1 || i != len(words)-2 || !ofMany(strings.Join(words[:i], " ")) {
		return nil
	}
	for _, theirs := range adjectives(words[i+1]) {
		if graph.FoldName(adjectiveOf[theirs]) == words[i+1] {
			return nil
		}
		all = append(all, theirs+" "+strings.Join(words[:i], " "))
	}
	return all
}

// owner returns the place that stands before a mention with "'s"; "" for none.
func (l *lands) owner(m graph.Mention) string {
	if m.StartByte > len(l.text) {
		return ""
	}
	before, ok := cutPossessive(l.text[:m.StartByte])
	if !ok {
		return ""
	}
	for _, p := range l.places {
		if slices.ContainsFunc(p.Mentions, func(o graph.Mention) bool {
			return o.Kind == graph.Name && len(before) <= o.EndByte && o.EndByte <= m.StartByte
		}) {
			return country(FullName(graph.Place, p.Name), true)
		}
	}
	return ""
}

// cutPossessive cuts the mark of an owner from the end of a text: "Ostra" for "Ostra's ".
func cutPossessive(text string) (owner string, ok bool) {
	for _, mark := range []string{"'s ", "’s ", "s' ", "s’ "} {
		if owner, ok = strings.CutSuffix(text, mark); ok {
			return owner, true
		}
	}
	return text, false
}

// adjectives returns what may be said of what belongs to a land, folded as its name is: "ostran" for "ostra".
func adjectives(land string) []string {
	if len(land) < 3 {
		return nil
	}
	stem := land[:len(land)-1]
	switch land[len(land)-1] {
	case 'a':
		return []string{land + "n"}
	case 'e', 'o':
		return []string{land + "an", stem + "an", stem + "ian"}
	case 'y':
		return []string{stem + "ian"}
	}
	return []string{land + "ian", land + "ish", land + "an", land + "i"}
}
