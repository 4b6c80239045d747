package store

import (
	"bytes"
	"cmp"
	"maps"
	"slices"
	"strings"
	"time"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/identity"
	"hearsay/graph/vocabulary"
)

// A model is what a DB should answer, found the plain way: by looking at everything.
type model struct {
	readings []*graph.Reading // linked, by article id
}

func newModel(readings []*graph.Reading) *model {
	m := &model{}
	profiles := make(map[uuid.UUID][]identity.Profile)
	for _, r := range readings {
		profiles[r.Article.ID] = identity.Profiles(r)
	}
	for _, r := range readings {
		v := graph.View{Canonical: vocabulary.Canonical, Identify: identifiedBy(r, profiles)}
		m.readings = append(m.readings, v.See(r).Reading)
	}
	slices.SortFunc(m.readings, func(a, b *graph.Reading) int { return byID(a.Article.ID, b.Article.ID) })
	return m
}

// identifiedBy decides who is who by looking at every profile there is.
func identifiedBy(r *graph.Reading, profiles map[uuid.UUID][]identity.Profile) func(*graph.Entity) uuid.UUID {
	is := make(map[uuid.UUID]uuid.UUID)
	for _, p := range profiles[r.Article.ID] {
		others := nearProfiles(&p, profiles)
		is[p.Local] = identity.Decide(&p, others, nil).Entity
	}
	return func(e *graph.Entity) uuid.UUID {
		if id, ok := is[e.ID]; ok {
			return id
		}
		return identity.Described(r, e)
	}
}

// nearProfiles returns the candidates among those of the same name that stand nearest to p.
func nearProfiles(p *identity.Profile, profiles map[uuid.UUID][]identity.Profile) (near []*identity.Profile) {
	name := identity.ShortName(p)
	var same []*identity.Profile
	for _, list := range profiles {
		for i := range list {
			o := &list[i]
			short := o.Short && identity.ShortName(o) == name
			if o.Article != p.Article && (short || slices.Contains(identity.CalledShort(o), name)) {
				same = append(same, o)
			}
		}
	}
	order := func(a, b *identity.Profile) int { return bytes.Compare(shortKey(name, a), shortKey(name, b)) }
	slices.SortFunc(same, order)
	at, _ := slices.BinarySearchFunc(same, p, order)
	for _, o := range same[max(0, at-nearRows):min(len(same), at+nearRows)] {
		if identity.Candidate(p, o) && daysApart(p.Published, o.Published) <= nearDays {
			near = append(near, o)
		}
	}
	return near
}

// daysApart returns how many days are between two days, 0 where either is not known to the day.
func daysApart(a, b graph.Date) int {
	x, errX := time.Parse(time.DateOnly, string(a))
	y, errY := time.Parse(time.DateOnly, string(b))
	if errX != nil || errY != nil {
		return 0
	}
	return int(x.Sub(y).Abs().Hours() / 24)
}

func byID(a, b uuid.UUID) int { return bytes.Compare(a[:], b[:]) }

// newestFirst orders articles as lists do.
func newestFirst(a, b *graph.Reading) int {
	return cmp.Or(cmp.Compare(b.Article.Published, a.Article.Published), byID(a.Article.ID, b.Article.ID))
}

func (m *model) dated() []*graph.Reading {
	return slices.SortedFunc(slices.Values(m.readings), newestFirst)
}

func (m *model) articles(f graph.ArticleFilter) (ids []uuid.UUID) {
	for _, r := range m.dated() {
		a := &r.Article
		mentions := f.Mentions == uuid.Nil || slices.ContainsFunc(r.Entities, func(e *graph.Entity) bool { return e.ID == f.Mentions })
		name := graph.FoldName(f.Publisher)
		by := name == "" || graph.FoldName(a.Publisher) == name || graph.FoldName(a.SyndicatedFrom) == name
		if mentions && by && f.Published.Has(a.Published) {
			ids = append(ids, a.ID)
		}
	}
	return ids
}

func (m *model) entities() map[uuid.UUID]*graph.Entity {
	parts := make(map[uuid.UUID][]*graph.Entity)
	for _, r := range m.dated() {
		for _, e := range r.Entities {
			parts[e.ID] = append(parts[e.ID], e)
		}
	}
	all := make(map[uuid.UUID]*graph.Entity)
	for id, list := range parts {
		e := &graph.Entity{ID: id}
		votes := make(map[string]int)
		for _, p := range list {
			e.Mentions = append(e.Mentions, p.Mentions...)
			votes[p.Name]++
			votes[string(p.Type)]++
		}
		for _, p := range list {
			if e.Name == "" || votes[p.Name] > votes[e.Name] || votes[p.Name] == votes[e.Name] &&
				(len(p.Name) < len(e.Name) || len(p.Name) == len(e.Name) && p.Name < e.Name) {
				e.Name = p.Name
			}
			if a, b := votes[string(p.Type)], votes[string(e.Type)]; e.Type == "" || a > b || a == b && typeRank(p.Type) < typeRank(e.Type) {
				e.Type = p.Type
			}
		}
		aliases := make(map[string]bool)
		for _, p := range list {
			for _, a := range append([]string{p.Name}, p.Aliases...) {
				aliases[a] = true
			}
		}
		delete(aliases, e.Name)
		e.Aliases = slices.Sorted(maps.Keys(aliases))
		all[id] = e
	}
	return all
}

func (m *model) findEntities(f graph.EntityFilter) (ids []uuid.UUID) {
	all := m.entities()
	type place struct {
		name string
		id   uuid.UUID
	}
	var found []place
	for id, e := range all {
		if f.Type != "" && e.Type != f.Type {
			continue
		}
		names := foldedNames(e)
		if f.Name != "" && !slices.Contains(names, graph.FoldName(f.Name)) {
			continue
		}
		names = slices.DeleteFunc(names, func(n string) bool { return !strings.HasPrefix(n, graph.FoldName(f.NamePrefix)) })
		if len(names) == 0 {
			continue
		}
		if f.Name != "" {
			names = []string{graph.FoldName(f.Name)}
		}
		found = append(found, place{slices.Min(names), id})
	}
	if f.Article != uuid.Nil {
		for _, r := range m.readings {
			if r.Article.ID == f.Article {
				for _, e := range r.Entities {
					if slices.ContainsFunc(found, func(p place) bool { return p.id == e.ID }) {
						ids = append(ids, e.ID)
					}
				}
			}
		}
		return ids
	}
	slices.SortFunc(found, func(a, b place) int { return cmp.Or(cmp.Compare(a.name, b.name), byID(a.id, b.id)) })
	for _, p := range found {
		ids = append(ids, p.id)
	}
	return ids
}

// said returns the statements that f selects.
func (m *model) said(f graph.StatementFilter) (all []*graph.Statement) {
	for _, r := range m.dated() {
		in := slices.SortedFunc(slices.Values(r.Statements), func(a, b *graph.Statement) int {
			return cmp.Or(cmp.Compare(a.Evidence.StartByte, b.Evidence.StartByte), byID(a.ID, b.ID))
		})
		for _, s := range in {
			if (f.Claim == uuid.Nil || s.Claim == f.Claim) && (f.Article == uuid.Nil || s.Article == f.Article) &&
				f.Published.Has(r.Article.Published) && saidSo(f, s.Chain) {
				all = append(all, s)
			}
		}
	}
	return all
}

func saidSo(f graph.StatementFilter, chain []graph.Link) bool {
	anybody := f.Speaker == uuid.Nil && f.SpeakerAny == nil
	if f.Innermost || anybody {
		chain = chain[len(chain)-1:]
	}
	return slices.ContainsFunc(chain, func(l graph.Link) bool {
		return (f.Speaker == uuid.Nil || l.Speaker.ID == f.Speaker) &&
			(f.SpeakerAny == nil || slices.Contains(f.SpeakerAny, l.Speaker.ID)) && (len(f.Stances) == 0 || slices.Contains(f.Stances, l.Stance))
	})
}

func (m *model) statements(f graph.StatementFilter) (ids []uuid.UUID) {
	for _, s := range m.said(f) {
		ids = append(ids, s.ID)
	}
	return ids
}

// claims returns each claim as the article with the least id has it, and the entities it is about.
func (m *model) claims() (map[uuid.UUID]*graph.Claim, map[uuid.UUID]map[uuid.UUID]bool) {
	all, about := make(map[uuid.UUID]*graph.Claim), make(map[uuid.UUID]map[uuid.UUID]bool)
	for _, r := range m.readings {
		for _, c := range r.Claims {
			if all[c.ID] == nil {
				all[c.ID], about[c.ID] = c, make(map[uuid.UUID]bool)
			}
			for _, t := range c.Terms() {
				about[c.ID][t.Entity] = true
			}
		}
	}
	return all, about
}

func (m *model) findClaims(f graph.ClaimFilter) (ids []uuid.UUID) {
	all, about := m.claims()
	var order []uuid.UUID
	said := m.said(f.StatementFilter)
	for _, s := range said {
		if !slices.Contains(order, s.Claim) {
			order = append(order, s.Claim)
		}
	}
	switch {
	case f.Claim != uuid.Nil:
	case f.Article != uuid.Nil:
		var in []uuid.UUID
		for _, r := range m.readings {
			if r.Article.ID == f.Article {
				for _, c := range slices.SortedFunc(slices.Values(r.Claims), func(a, b *graph.Claim) int {
					return cmp.Or(cmp.Compare(a.Evidence.StartByte, b.Evidence.StartByte), byID(a.ID, b.ID))
				}) {
					in = append(in, c.ID)
				}
			}
		}
		order = slices.DeleteFunc(in, func(id uuid.UUID) bool { return !slices.Contains(order, id) })
	case f.Speaker == uuid.Nil && f.SpeakerAny == nil:
		slices.SortFunc(order, byID)
	}
	if f.ByTime {
		slices.SortFunc(order, func(a, b uuid.UUID) int {
			x, y := datePlace(all[a].Time), datePlace(all[b].Time)
			return cmp.Or(bytes.Compare(x[:], y[:]), byID(a, b))
		})
	}
	for _, id := range order {
		c := all[id]
		if f.ByTime && c.Period().Place() == "" || len(f.Predicates) > 0 && !slices.Contains(meanings(f.Predicates), c.Predicate.Meaning()) || f.Polarity != "" && f.Polarity != c.Polarity ||
			f.Factuality != "" && f.Factuality != c.Factuality || !f.Time.Has(c.Time) ||
			slices.ContainsFunc(f.About, func(e uuid.UUID) bool { return !about[id][e] }) ||
			slices.ContainsFunc(f.AboutAny, func(any []uuid.UUID) bool {
				return !slices.ContainsFunc(any, func(e uuid.UUID) bool { return about[id][e] })
			}) {
			continue
		}
		ids = append(ids, id)
	}
	return ids
}
