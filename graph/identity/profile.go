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
	// Name is the name as the article has it, with whose it is where there are many of the name; Called are the folded names the article uses for it
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
	named := 0
	for _, e := range r.Entities {
		if e.Named() || describesInstitution(e) {
			named++
		}
	}
	if named == 0 {
		return nil
	}
	all := make([]Profile, 0, named)
	roles := rolesIn(r)
	acts := actors(r)
	places := landsOf(r, acts)
	for _, e := range r.Entities {
		if in := describesInstitution(e); in || e.Named() {
			p := profile(e, places)
			if in {
				p.Key = Described(r, e)
			}
			p.Article, p.Published = r.Article.ID, r.Article.Published
			p.Roles = roles[e.ID]
			all = append(all, p)
		}
	}
	addContexts(all, from(r))
	return all
}

func profile(e *graph.Entity, places *lands) Profile {
	whole, bare := places.whole(e)
	p := Profile{Local: e.ID, Type: e.Type, Name: whole, Gender: gender(e)}
	if p.Type == graph.Person && firm(e.Name) {
		p.Type, p.Gender = graph.Organization, 0 // read for a person, and called as none is
	}
	name := untitled(whole)
	if !e.Named() {
		p.Called, p.Short = []string{ShortName(&p)}, true
		return p
	}
	full := FullName(p.Type, name)
	p.Called = called(e, p.Type, name, untitled(bare))
	if p.Type == graph.Place {
		full = country(full, places.acts[e.ID])
	}
	p.Key = graph.NamedID(full)
	switch p.Type {
	case graph.Place:
	case graph.Person:
		p.Short = words(full) == 1 || particle(full)
		if p.Short && p.Gender != 0 && titled(e) {
			p.Key = e.ID // a surname alone: whose is not known
		}
	default:
		p.Short = true
	}
	return p
}

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
	acts := make(map[uuid.UUID]bool, len(r.Claims)+len(r.Statements))
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

// from returns the place that the reading names in its dateline alone, the nil id for none: it tells of no one where many articles are
// written.
func from(r *graph.Reading) uuid.UUID {
	for _, e := range r.Entities {
		if e.Type == graph.Place && len(e.Mentions) == 1 {
			m := &e.Mentions[0]
			line := r.Article.Text[strings.LastIndexByte(r.Article.Text[:min(m.StartByte, len(r.Article.Text))], '\n')+1:]
			if strings.HasPrefix(line, m.Text) && strings.HasPrefix(dateline.FindString(line), m.Text) {
				return e.ID
			}
		}
	}
	return uuid.Nil
}

// addContexts gives each profile the sketch of the others' full names, but for the place where the article was written.
func addContexts(all []Profile, from uuid.UUID) {
	type named struct {
		hash uint32
		key  uuid.UUID
	}
	full := make([]named, 0, len(all))
	for i := range all {
		if p := &all[i]; p.Local != from && (!p.Short || words(graph.SingleSpaces(p.Name)) > 1 && !p.described()) {
			full = append(full, named{hashOf(p.Key), p.Key})
		}
	}
	slices.SortFunc(full, func(a, b named) int { return cmp.Compare(a.hash, b.hash) })
	full = slices.Compact(full)
	hashes := make([]uint32, 0, len(all)*min(len(full), contextSize)) // their memory
	for i := range all {
		first := len(hashes)
		for _, f := range full {
			if f.key != all[i].Key && len(hashes)-first < contextSize {
				hashes = append(hashes, f.hash)
			}
		}
		if len(hashes) > first {
			all[i].Context = hashes[first:len(hashes):len(hashes)]
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
	n := words(ShortName(p))
	if p.Type == graph.Person && n < 2 || p.described() {
		return nil
	}
	var names []string
	for _, name := range p.Called {
		if n > words(name) || strings.HasPrefix(name, inSmall) {
			names = append(names, name)
		}
	}
	return names
}

// words counts those of a name with single spaces.
func words(name string) int {
	if name == "" {
		return 0
	}
	return 1 + strings.Count(name, " ")
}
