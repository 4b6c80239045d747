package inquiry

import (
	"cmp"
	"context"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/compare"
	"hearsay/graph/origin"
)

// Provenance is where a claim comes from: the claim with its other wordings, and the trace of all their
// statements.
type Provenance struct {
	// Claims are the claim asked for, first, and those that say the same.
	Claims []*graph.Claim
	*origin.Trace
	// Whole tells whether every statement was looked at.
	Whole bool
}

// Origins traces a claim, however worded, through the articles that carry it.
func Origins(ctx context.Context, g Graph, c *graph.Claim) (*Provenance, error) {
	claims, err := Matter(ctx, g, c)
	if err != nil {
		return nil, err
	}
	said, err := saidOf(ctx, g, claims)
	if err != nil {
		return nil, err
	}
	articles, err := newArticles(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	return &Provenance{Claims: claims, Trace: origin.Find(entering(claims, said), articles), Whole: said.whole}, nil
}

// entering returns the statements by which the claims may have entered the record: not "if they knew it", where anything else says that they
// did, nor "I reject what is said, that I knew it".
func entering(claims []*graph.Claim, said *said) []*graph.Statement {
	of := make(map[uuid.UUID]*graph.Claim)
	firm := false
	for _, c := range claims {
		of[c.ID] = c
		firm = firm || c.Factuality != graph.Hypothetical && forward(said.of[c.ID]) != nil
	}
	return slices.DeleteFunc(slices.Clone(said.all), func(s *graph.Statement) bool {
		c := of[s.Claim]
		return s.Innermost().Stance.Forward() && (firm && c.Factuality == graph.Hypothetical || c.Subject.Entity == s.Innermost().Speaker.ID && compare.Rejected(c, s.Evidence))
	})
}

// articles are those that statements stand in, and which of them are copies.
type articles struct {
	byID map[uuid.UUID]*graph.Article
	copy map[uuid.UUID]uuid.UUID
	// unnamed are the speakers without a name, people those who are persons.
	unnamed, people map[uuid.UUID]bool
}

func (a *articles) Person(id uuid.UUID) bool { return a.people[id] }

func (a *articles) Unnamed(id uuid.UUID) bool { return a.unnamed[id] }

func (a *articles) Article(id uuid.UUID) *graph.Article { return a.byID[id] }

func (a *articles) CopyOf(id uuid.UUID) uuid.UUID {
	if of, ok := a.copy[id]; ok {
		return of
	}
	return id
}

// articlesOf returns the articles that statements stand in, by id.
func articlesOf(ctx context.Context, g Graph, statements []*graph.Statement) (map[uuid.UUID]*graph.Article, error) {
	found, err := g.Articles(ctx, articleIDs(statements))
	byID := make(map[uuid.UUID]*graph.Article)
	for _, x := range found {
		if x != nil {
			byID[x.ID] = x
		}
	}
	return byID, err
}

// articleIDs returns the articles that statements stand in, each once, in the order of the statements.
func articleIDs(statements []*graph.Statement) []uuid.UUID {
	var ids []uuid.UUID
	seen := make(map[uuid.UUID]bool)
	for _, s := range statements {
		if !seen[s.Article] {
			seen[s.Article] = true
			ids = append(ids, s.Article)
		}
	}
	return ids
}

func newArticles(ctx context.Context, g Graph, statements []*graph.Statement) (*articles, error) {
	byID, err := articlesOf(ctx, g, statements)
	if err != nil {
		return nil, err
	}
	ids := articleIDs(statements)
	signatures, err := g.Signatures(ctx, ids)
	if err != nil {
		return nil, err
	}
	a := &articles{byID: byID, copy: make(map[uuid.UUID]uuid.UUID), unnamed: make(map[uuid.UUID]bool), people: make(map[uuid.UUID]bool)}
	a.findCopies(ids, signatures)
	return a, a.findSpeakers(ctx, g, statements)
}

// findCopies takes each article for a copy of the first that it is near-verbatim with: the one
// published first, of those undated the one with the least id.
func (a *articles) findCopies(ids []uuid.UUID, signatures []*origin.Signature) {
	order := make([]int, len(ids))
	for i := range order {
		order[i] = i
	}
	day := func(i int) graph.Date {
		if x := a.byID[ids[i]]; x != nil {
			return x.Published
		}
		return ""
	}
	slices.SortFunc(order, func(i, k int) int {
		return cmp.Or(day(i).Compare(day(k)), graph.CompareIDs(ids[i], ids[k]))
	})
	for n, i := range order {
		for _, k := range order[:n] {
			if signatures[i] != nil && signatures[k] != nil && signatures[i].CopyOf(signatures[k]) {
				a.copy[ids[i]] = a.CopyOf(ids[k])
				break
			}
		}
	}
}

// findSpeakers notes which speakers have no name, and which are persons.
func (a *articles) findSpeakers(ctx context.Context, g Graph, statements []*graph.Statement) error {
	var ids []uuid.UUID
	for _, s := range statements {
		for _, l := range s.Chain {
			if l.Speaker.Kind == graph.EntitySpeaker && !slices.Contains(ids, l.Speaker.ID) {
				ids = append(ids, l.Speaker.ID)
			}
		}
	}
	entities, err := g.Entities(ctx, ids)
	if err != nil {
		return err
	}
	for _, e := range entities {
		if e != nil {
			a.unnamed[e.ID], a.people[e.ID] = !e.Named(), e.Type == graph.Person
		}
	}
	return nil
}
