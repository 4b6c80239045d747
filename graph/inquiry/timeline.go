package inquiry

import (
	"cmp"
	"context"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A MomentKind says what took place at a moment.
type MomentKind string

// The kinds of moments: what is claimed took place, somebody said it, an article carried it.
const (
	Happened  MomentKind = "HAPPENED"
	Said      MomentKind = "SAID"
	Published MomentKind = "PUBLISHED"
)

// A DateBasis says on what a date rests.
type DateBasis string

// The bases of dates.
const (
	// Stated is a date that the words tell by themselves, or that the article bears.
	Stated DateBasis = "STATED"
	// Resolved is a date that the words tell together with the article's own: "on Wednesday".
	Resolved DateBasis = "RESOLVED"
	// Unresolved is no date: the words tell of a time that could not be dated.
	Unresolved DateBasis = "UNRESOLVED"
)

// A Moment is a time in the history of a claim.
type Moment struct {
	Kind  MomentKind
	Date  graph.Date
	Basis DateBasis
	// Words are those of the article that tell the time, "" where they cannot be told from others.
	Words string
	Claim *graph.Claim
	// Statement is whose moment it is, nil of what happened.
	Statement *graph.Statement
}

// Events returns the moments of what is claimed to have happened to or through each entity, newest
// first, as far as it is dated and an article published up to a day tells of it; the empty day is any.
func Events(ctx context.Context, g Graph, entities []uuid.UUID, until graph.Date, p graph.PageRequest) ([]graph.Page[*Moment], error) {
	filters := make([]graph.ClaimFilter, len(entities))
	for i, id := range entities {
		filters[i] = graph.ClaimFilter{About: []uuid.UUID{id}, ByTime: true, StatementFilter: graph.StatementFilter{Published: graph.DateRange{To: until}}}
	}
	pages, err := g.FindClaims(ctx, filters, p)
	if err != nil {
		return nil, err
	}
	out := make([]graph.Page[*Moment], len(pages))
	for i, page := range pages {
		out[i] = graph.Page[*Moment]{Cursors: page.Cursors, More: page.More}
		for _, c := range page.Items {
			out[i].Items = append(out[i].Items, happened(c))
		}
	}
	return out, nil
}

// A Timeline is the history of one claim.
type Timeline struct {
	// Moments stand in the order of their dates, those without one last.
	Moments []*Moment
	// Whole tells whether every statement was looked at.
	Whole bool
}

// History returns when what c claims happened, when it was said, and when articles carried it, as far
// as articles published up to a day tell; the empty day is any.
func History(ctx context.Context, g Graph, c *graph.Claim, until graph.Date) (*Timeline, error) {
	said, err := saidOf(ctx, g, []*graph.Claim{c}, until)
	if err != nil {
		return nil, err
	}
	in, err := articlesOf(ctx, g, said.all)
	if err != nil {
		return nil, err
	}
	var all []*Moment
	if m := happened(c); len(said.all) > 0 && (m.Date != "" || m.Words != "") {
		all = append(all, m)
	}
	carried := make(map[uuid.UUID]bool)
	for _, s := range said.all {
		if s.Said != "" {
			all = append(all, &Moment{Kind: Said, Date: s.Said, Basis: basis(s.Said, s.Evidence.Text), Claim: c, Statement: s})
		}
		if a := in[s.Article]; a != nil && !carried[s.Article] {
			carried[s.Article] = true
			m := &Moment{Kind: Published, Date: a.Published, Basis: Stated, Claim: c, Statement: s}
			if a.Published == "" {
				m.Basis = Unresolved
			}
			all = append(all, m)
		}
	}
	slices.SortStableFunc(all, func(a, b *Moment) int {
		rank := func(m *Moment) int { return slices.Index([]MomentKind{Happened, Said, Published}, m.Kind) }
		return cmp.Or(a.Date.Compare(b.Date), cmp.Compare(rank(a), rank(b)))
	})
	return &Timeline{Moments: all, Whole: said.whole}, nil
}

func happened(c *graph.Claim) *Moment {
	m := &Moment{Kind: Happened, Date: c.Time, Claim: c}
	var words []string
	for _, a := range c.Arguments {
		if a.Role == "time" && a.Value.Text != "" {
			words = append(words, a.Value.Text)
		}
	}
	m.Words = strings.Join(words, "; ")
	m.Basis = basis(c.Time, cmp.Or(m.Words, c.Evidence.Text))
	return m
}

// basis returns on what a date rests that was read from words: they state it where each of its parts
// stands in them.
func basis(d graph.Date, words string) DateBasis {
	if d == "" {
		return Unresolved
	}
	year, month, day := d.Parts()
	parts := strings.FieldsFunc(strings.ToLower(words), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	has := func(is func(string) bool) bool { return slices.ContainsFunc(parts, is) }
	number := func(n int) func(string) bool {
		return func(w string) bool {
			for _, ending := range []string{"st", "nd", "rd", "th"} {
				w = strings.TrimSuffix(w, ending)
			}
			got, err := strconv.Atoi(w)
			return err == nil && got == n
		}
	}
	switch {
	case !has(number(year)):
		return Resolved
	case month > 0 && !has(monthIs(month)) && !has(number(month)):
		return Resolved
	case day > 0 && !has(number(day)):
		return Resolved
	}
	return Stated
}

// monthIs tells the names of a month and their beginnings of at least three letters.
func monthIs(month int) func(string) bool {
	names := strings.Fields("january february march april may june july august september october november december")
	return func(w string) bool { return len(w) >= 3 && strings.HasPrefix(names[month-1], w) }
}
