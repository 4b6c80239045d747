package origin

import (
	"cmp"
	"fmt"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// dropExplained takes out of what is untraced the statements of articles that say elsewhere where they
// have the claim from: a headline that repeats what the body attributes is no source of its own.
func (f *finder) dropExplained() {
	for _, o := range f.origins {
		if o.Kind != Untraced {
			continue
		}
		explained := func(article uuid.UUID) bool { return f.traced[f.articles.CopyOf(article)] }
		o.Statements = slices.DeleteFunc(o.Statements, func(s *graph.Statement) bool { return explained(s.Article) })
		o.Articles = slices.DeleteFunc(o.Articles, explained)
	}
	f.origins = slices.DeleteFunc(f.origins, func(o *Origin) bool { return len(o.Statements) == 0 })
}

func (f *finder) trace() *Trace {
	t := &Trace{Origins: f.origins}
	slices.SortStableFunc(t.Origins, func(a, b *Origin) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), a.First.Compare(b.First), cmp.Compare(a.Name, b.Name))
	})
	t.Independent = count(t.Origins)
	t.First = f.first(t.Origins)
	t.Missing = f.missing(t.Origins)
	t.Copies = f.copies(t.Origins)
	return t
}

// copies returns those of the articles that are copies.
func (f *finder) copies(all []*Origin) (copies []Copy) {
	for _, o := range all {
		for _, a := range o.Articles {
			if c := (Copy{a, f.articles.CopyOf(a)}); c.Of != a && !slices.Contains(copies, c) {
				copies = append(copies, c)
			}
		}
	}
	return copies
}

func rank(o *Origin) int {
	if o.Kind == Untraced {
		return 1
	}
	return 0
}

// count notes how each origin stands to those counted before, and returns how many are known to be independent
// of each other. Where none is known to be, one of them is one; what is untraced is never counted.
func count(all []*Origin) int {
	var counted []*Origin
	for _, kind := range []Kind{FirstHand, Report, Untraced} {
		for _, o := range all {
			if o.Kind != kind {
				continue
			}
			if o.Standing = standing(o, counted); o.Standing == Independent {
				counted = append(counted, o)
			}
		}
	}
	return len(counted)
}

// standing returns how an origin stands to those counted before it.
func standing(o *Origin, counted []*Origin) Standing {
	if o.Kind == Untraced {
		return NotEstablished
	}
	all := Independent
	for _, c := range counted {
		switch Independence(c, o) {
		case SameOrigin:
			return SameOrigin
		case NotEstablished:
			all = NotEstablished
		}
	}
	return all
}

// first returns the statement of the article published first, of those whose day is known.
func (f *finder) first(all []*Origin) *graph.Statement {
	var first *graph.Statement
	var day graph.Date
	for _, o := range all {
		for _, s := range o.Statements {
			a := f.articles.Article(s.Article)
			if a != nil && a.Published != "" && (first == nil || a.Published < day) {
				first, day = s, a.Published
			}
		}
	}
	return first
}

func (f *finder) missing(all []*Origin) []string {
	var words []string
	undated := make(map[uuid.UUID]bool)
	for _, o := range all {
		switch {
		case o.Kind == Untraced:
			words = append(words, number(len(o.Statements), "statement does not say where it has it from", "statements do not say where they have it from"))
		case o.Kind == Report && !o.Held && !f.articles.Person(o.Source):
			words = append(words, fmt.Sprintf("the report of %s is cited, not held", o.Name))
		}
		if len(o.Unnamed) > 0 {
			words = append(words, fmt.Sprintf("who the sources of %s are", o.Name))
		}
		for _, s := range o.Statements {
			if a := f.articles.Article(s.Article); a != nil && a.Published == "" {
				undated[s.Article] = true
			}
		}
	}
	if len(undated) > 0 {
		words = append(words, number(len(undated), "article has no date", "articles have no date"))
	}
	return words
}

func number(n int, one, more string) string {
	if n == 1 {
		return "1 " + one
	}
	return fmt.Sprintf("%d %s", n, more)
}
