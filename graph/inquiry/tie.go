package inquiry

import (
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// An EdgeKind says what joins two nodes of a drawing.
type EdgeKind string

// The kinds of edges.
const (
	// Event joins the subject of a claim to whoever else it names: what one did to the other.
	Event EdgeKind = "EVENT"
	// Role is an Event that says what somebody is: a member, an owner, a chair.
	Role EdgeKind = "ROLE"
	// SpeaksOf joins somebody to whom they make a claim about.
	SpeaksOf EdgeKind = "SPEAKS_OF"
	// Says joins a speaker to a claim that is a node, by what they do with it.
	Says EdgeKind = "SAYS"
	// Concerns joins a claim that is a node to whom it is about.
	Concerns EdgeKind = "CONCERNS"
	// SameMatter joins claims that say the same in other words, or more and less exactly; Against claims
	// that cannot both hold.
	SameMatter EdgeKind = "SAME_MATTER"
	Against    EdgeKind = "AGAINST"
)

// A tie is what one fact contributes to an edge.
type tie struct {
	from, to   uuid.UUID
	kind       EdgeKind
	stance     graph.Stance // none where the kind is Concerns or joins claims
	fact       *fact
	statements []*graph.Statement
}

// ties returns what joins nodes in f, in a fixed order.
func (f *fact) ties() []tie {
	if f.contested() {
		return f.contestedTies()
	}
	named := f.entities()
	kind := Event
	if isRole(f.claim.Predicate) {
		kind = Role
	}
	var all []tie
	for _, s := range f.statements {
		l := s.Innermost()
		for _, id := range named {
			if l.Speaker.Kind == graph.EntitySpeaker && l.Speaker.ID != id {
				all = append(all, tie{l.Speaker.ID, id, SpeaksOf, l.Stance, f, []*graph.Statement{s}})
			}
			if subject := f.claim.Subject.Entity; subject != uuid.Nil && subject != id {
				all = append(all, tie{subject, id, kind, l.Stance, f, []*graph.Statement{s}})
			}
		}
	}
	return all
}

func (f *fact) contestedTies() (all []tie) {
	for _, s := range f.statements {
		if l := s.Innermost(); l.Speaker.ID != uuid.Nil {
			all = append(all, tie{l.Speaker.ID, f.claim.ID, Says, l.Stance, f, []*graph.Statement{s}})
		}
	}
	for _, id := range f.entities() {
		all = append(all, tie{f.claim.ID, id, Concerns, "", f, f.statements})
	}
	return all
}

// isRole reports whether a predicate says what somebody is rather than what they did.
func isRole(p graph.Predicate) bool {
	// "be lawyer of", and not the passive "be accused of".
	words := strings.Fields(p.Lemma)
	if len(words) > 0 && words[0] == "be" && (len(words) == 1 || len(words) > 2 && words[len(words)-1] == "of" && !strings.HasSuffix(words[1], "ed")) {
		return true
	}
	m, ok := vocabulary.Of(p.Meaning())
	return ok && slices.Contains([]string{"Directorship", "Membership", "Representation", "Employment", "Occupancy", "Ownership"}, m.FtM)
}
