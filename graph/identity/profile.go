package identity

import (
	"cmp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A Profile is what one article tells of one named entity: enough to compare it with those of other
// articles when neither article is at hand.
type Profile struct {
	Article   uuid.UUID
	Published graph.Date
	// Local is the entity's id in its reading, Key the id of its full name, or for a short name the
	// id that it has unless it is resolved.
	Local, Key uuid.UUID
	Type       graph.EntityType
	// Name is the name as the article has it; Called are the folded names the article uses for it
	// and the initials of an organization, sorted, Name among them.
	Name   string
	Called []string
	// Short tells a name that may be somebody's full name shortened.
	Short bool
	// Gender is 'f' or 'm' where a title or pronoun tells, else 0.
	Gender byte
	// Roles are folded nouns for what it is said to be ("mayor"), sorted.
	Roles []string
	// Context is a sketch of the other full names in the article: the least of their hashes, sorted
	// (bottom-k sketch, Cohen and Kaplan 2007).
	Context []uint32
}

// contextSize bounds a context: most articles have fewer names.
const contextSize = 24

// Profiles returns the profiles of the entities of a reading that have a name, and of institutions that it describes
// ("the transport ministry"), in its order.
func Profiles(r *graph.Reading) []Profile {
	var all []Profile
	roles := rolesIn(r)
	acts := actors(r)
	for _, e := range r.Entities {
		if in := describesInstitution(e); in || e.Named() {
			p := profile(e, acts[e.ID])
			if in {
				p.Key = Described(r, e)
			}
			p.Article, p.Published = r.Article.ID, r.Article.Published
			p.Roles = roles[e.ID]
			all = append(all, p)
		}
	}
	addContexts(all)
	return all
}

func profile(e *graph.Entity, acts bool) Profile {
	p := Profile{Local: e.ID, Type: e.Type, Name: e.Name, Gender: gender(e)}
	if p.Type == graph.Person && firm(e.Name) {
		p.Type, p.Gender = graph.Organization, 0 // read for a person, and called as none is
	}
	name := untitled(e.Name)
	p.Called = called(e, p.Type, name)
	if !e.Named() {
		p.Called, p.Short = []string{ShortName(&p)}, true
		return p
	}
	full := FullName(p.Type, name)
	if p.Type == graph.Place {
		full = country(full, acts)
	}
	p.Key = graph.NamedID(full)
	switch p.Type {
	case graph.Place:
	case graph.Person:
		p.Short = len(strings.Fields(full)) == 1 || particle(full)
		if p.Short && p.Gender != 0 && titled(e) {
			p.Key = e.ID // a surname alone: whose is not known
		}
	default:
		p.Short = true
	}
	return p
}

// called returns the folded names that an article uses for e, and the initials of an organization.
func called(e *graph.Entity, kind graph.EntityType, name string) []string {
	names := []string{graph.FoldName(name), graph.FoldName(e.Name)}
	for _, a := range e.Aliases {
		names = append(names, graph.FoldName(untitled(a)))
	}
	if kind == graph.Person {
		names = append(names, surnames(FullName(kind, name))...)
	} else if kind != graph.Place {
		names = append(names, shortened(FullName(kind, name))...)
		names = append(names, inSmallLetters(append(shortened(FullName(kind, name)), graph.FoldName(FullName(kind, name))))...)
		if i := initials(name); i != "" {
			names = append(names, i)
		}
	}
	slices.Sort(names)
	return slices.Compact(names)
}

// particles begin surnames of several words.
var particles = wordSet("van von der den de da di del della dos das du la le el al bin ibn ter ten")

// particle reports whether a name is a surname of several words alone: "van der Berg".
func particle(name string) bool {
	words := strings.Fields(name)
	return len(words) > 1 && particles[words[0]]
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
	var b strings.Builder
	for i, w := range strings.Fields(withoutPossessives.Replace(name)) {
		if i == 0 && w == "The" {
			continue
		}
		if w[0] >= 'A' && w[0] <= 'Z' {
			b.WriteByte(w[0])
		}
	}
	if b.Len() < 3 {
		return ""
	}
	return strings.ToLower(b.String())
}

var withoutPossessives = strings.NewReplacer("'s", "", "’s", "", "-", " ")

// rolesIn returns for each entity the nouns that the reading's claims say it is.
func rolesIn(r *graph.Reading) map[uuid.UUID][]string {
	roles := make(map[uuid.UUID][]string)
	for _, c := range r.Claims {
		if c.Predicate.Lemma != "be" || c.Polarity != graph.Positive || c.Subject.Entity == uuid.Nil {
			continue
		}
		if words := strings.Fields(head(graph.FoldName(c.Object.Text))); len(words) > 0 {
			roles[c.Subject.Entity] = append(roles[c.Subject.Entity], words[len(words)-1])
		}
	}
	for id := range roles {
		slices.Sort(roles[id])
		roles[id] = slices.Compact(roles[id])
	}
	return roles
}

// head returns what stands before the first preposition of a noun phrase, or comma.
func head(phrase string) string {
	phrase, _, _ = strings.Cut(phrase, ",")
	for _, p := range []string{" of ", " in ", " for ", " at ", " to ", " from ", " on ", " representing ", " who "} {
		phrase, _, _ = strings.Cut(phrase, p)
	}
	return phrase
}

// actors returns the entities that the reading has do or say something: subjects and speakers.
func actors(r *graph.Reading) map[uuid.UUID]bool {
	acts := make(map[uuid.UUID]bool)
	for _, c := range r.Claims {
		acts[c.Subject.Entity] = true
	}
	for _, s := range r.Statements {
		for _, l := range s.Chain {
			acts[l.Speaker.ID] = true
		}
	}
	return acts
}

// addContexts gives each profile the sketch of the others' full names.
func addContexts(all []Profile) {
	type named struct {
		hash uint32
		key  uuid.UUID
	}
	var full []named
	for _, p := range all {
		if !p.Short || len(strings.Fields(p.Name)) > 1 && !p.described() {
			full = append(full, named{hashOf(p.Key), p.Key})
		}
	}
	slices.SortFunc(full, func(a, b named) int { return cmp.Compare(a.hash, b.hash) })
	full = slices.Compact(full)
	for i := range all {
		for _, f := range full {
			if f.key != all[i].Key && len(all[i].Context) < contextSize {
				all[i].Context = append(all[i].Context, f.hash)
			}
		}
	}
}

// hashOf returns the first four bytes of an id: it is a hash already.
func hashOf(id uuid.UUID) uint32 {
	return uint32(id[0])<<24 | uint32(id[1])<<16 | uint32(id[2])<<8 | uint32(id[3])
}

// ShortName returns the folded name by which a profile is looked up among what others are called; for an institution in
// small letters, as it is in theirs.
func ShortName(p *Profile) string {
	name := graph.FoldName(FullName(p.Type, p.Name))
	if p.Type == graph.Organization && small(p.Name) && institution(name) {
		return inSmall + name
	}
	return name
}

// CalledShort returns the names by which the article calls p that are shorter than its full name, and those of an
// institution in small letters, in order: what others with such a name may be told by.
func CalledShort(p *Profile) []string {
	if p.Type == graph.Place {
		return nil
	}
	words := len(strings.Fields(ShortName(p)))
	if p.Type == graph.Person && words < 2 || p.described() {
		return nil
	}
	var names []string
	for _, n := range p.Called {
		if words > len(strings.Fields(n)) || strings.HasPrefix(n, inSmall) {
			names = append(names, n)
		}
	}
	return names
}
