package identity

import (
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
