package story

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/inquiry"
	"hearsay/measure/gold"
)

// allegations: an allegation is found where a statement of it was read; its origins are right where the
// graph counts as many independent ones as the story; a denial is found where the graph has the answer of
// the same party to the allegation from the same article.
func (m *measuring) allegations() error {
	for _, a := range m.story.Allegations {
		claims, err := m.graphClaims(m.group(m.story.Claims, a.Claim))
		if err != nil {
			return err
		}
		m.Allegations.add(len(claims) > 0)
		m.note(a.ID, len(claims) > 0, a.Gloss, "%s", inWords(claims))
		if err := m.origins(&a, claims); err != nil {
			return err
		}
		if err := m.denials(&a, claims); err != nil {
			return err
		}
		for _, ref := range a.NoComment {
			m.NoComment.add(len(m.said[ref]) > 0)
			m.note(a.ID+" no comment "+ref, len(m.said[ref]) > 0, "", "")
		}
	}
	return nil
}

// graphClaims returns the claims of the graph that were read for the members of g, each once.
func (m *measuring) graphClaims(g *Group) ([]*graph.Claim, error) {
	var ids []uuid.UUID
	for _, ref := range g.Members {
		for _, id := range m.claims[ref] {
			if !slices.Contains(ids, id) {
				ids = append(ids, id)
			}
		}
	}
	return m.Graph.Claims(m.ctx, ids)
}

func inWords(claims []*graph.Claim) string {
	var words []string
	for _, c := range claims {
		words = append(words, strings.TrimSpace(c.Subject.Text+" | "+c.Predicate.Label+" | "+c.Object.Text))
	}
	return strings.Join(words, "; ")
}

var accepted = regexp.MustCompile(`accept (\d+) or (\d+)`)

func (m *measuring) origins(a *Allegation, claims []*graph.Claim) error {
	want := []int{0}
	if a.Independent != nil {
		want[0] = *a.Independent
	}
	if n := accepted.FindStringSubmatch(a.Note); n != nil {
		for _, s := range n[1:] {
			if v, err := strconv.Atoi(s); err == nil {
				want = append(want, v)
			}
		}
	}
	// The widest matter is what a reader would ask about.
	var best *inquiry.Provenance
	statements := 0
	for _, c := range claims {
		p, err := inquiry.Origins(m.ctx, m.Graph, c)
		if err != nil {
			return err
		}
		n := 0
		for _, o := range p.Origins {
			n += len(o.Statements)
		}
		if best == nil || n > statements {
			best, statements = p, n
		}
	}
	right, why := false, "not read"
	if best != nil {
		right = slices.Contains(want, best.Independent)
		why = fmt.Sprintf("%d independent, wanted %v; %s", best.Independent, want, m.sources(best))
	}
	m.Origins.add(right)
	m.note(a.ID+" origins", right, "", "%s", why)
	return nil
}

func (m *measuring) sources(p *inquiry.Provenance) string {
	var words []string
	for _, o := range p.Origins {
		words = append(words, fmt.Sprintf("%s %s (%s) in %s", o.Kind, o.Name, strings.Join(o.Unnamed, ", "), strings.Join(m.names(o.Articles), " ")))
	}
	return strings.Join(words, "; ")
}

// names returns the articles' names in the story.
func (m *measuring) names(ids []uuid.UUID) []string {
	var names []string
	for _, a := range m.story.Articles {
		if x := m.articles[a.Name]; x != nil && slices.Contains(ids, x.ID) {
			names = append(names, a.Name)
		}
	}
	return names
}

var denying = map[inquiry.Answer]bool{inquiry.Denies: true, inquiry.Disputes: true, inquiry.CounterClaims: true}

func (m *measuring) denials(a *Allegation, claims []*graph.Claim) error {
	denied := make(map[uuid.UUID][]uuid.UUID) // articles by party
	for _, c := range claims {
		all, err := inquiry.RespondTo(m.ctx, m.Graph, c)
		if err != nil {
			return err
		}
		for _, r := range all.Responses {
			if denying[r.Answer] {
				for _, s := range r.Statements {
					denied[r.Party] = append(denied[r.Party], s.Article)
				}
			}
		}
	}
	for _, d := range a.Denials {
		by := m.entityCalled(d.By)
		for _, name := range d.Articles {
			found := by != nil && m.articles[name] != nil && m.deniedIn(by, denied, m.articles[name].ID)
			m.Denials.add(found)
			m.note(a.ID+" denial "+name, found, d.By, "")
		}
	}
	return nil
}

// entityCalled returns the entity of the story by its name, or by what one of its articles calls it; nil if it has none such.
func (m *measuring) entityCalled(name string) *Group {
	for i := range m.story.Entities {
		if m.story.Entities[i].Name == name {
			return &m.story.Entities[i]
		}
	}
	for i, g := range m.story.Entities {
		for _, ref := range g.Members {
			article, id, _ := strings.Cut(ref, ":")
			if d := m.docs[article]; d != nil && slices.ContainsFunc(d.Entities, func(e gold.Entity) bool { return e.ID == id && e.Name == name }) {
				return &m.story.Entities[i]
			}
		}
	}
	return nil
}

func (m *measuring) deniedIn(by *Group, denied map[uuid.UUID][]uuid.UUID, article uuid.UUID) bool {
	for _, ref := range by.Members {
		for _, e := range m.entities[ref] {
			if slices.Contains(denied[e.ID], article) {
				return true
			}
		}
	}
	return false
}
