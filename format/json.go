package format

import (
	"encoding/json"
	"io"
	"path/filepath"
	"strconv"

	"github.com/google/uuid"

	"hearsay/graph"
)

// WriteJSON writes r, which must pass its Check, as one JSON document on a line of its own. The same
// reading gives the same bytes.
func WriteJSON(w io.Writer, r *graph.Reading) error {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	n := number(r)
	return enc.Encode(document{
		Article:    newArticle(&r.Article),
		Extractor:  extractor(r.Extractor),
		Entities:   n.entities(r.Entities),
		Claims:     n.claims(r.Claims),
		Statements: n.statements(r.Statements),
	})
}

// numbers are the ids that entities and claims have within a document.
type numbers map[uuid.UUID]string

func number(r *graph.Reading) numbers {
	n := make(numbers, len(r.Entities)+len(r.Claims))
	for i, e := range r.Entities {
		n[e.ID] = "e" + strconv.Itoa(i+1)
	}
	for i, c := range r.Claims {
		n[c.ID] = "c" + strconv.Itoa(i+1)
	}
	return n
}

func newArticle(a *graph.Article) article {
	file := a.File
	if file != "" {
		file = filepath.Base(file)
	}
	return article{
		File:           known(file),
		ID:             a.ID.String(),
		URL:            known(a.URL),
		Title:          known(a.Title),
		Publisher:      known(a.Publisher),
		Published:      known(a.Published),
		PublishedBasis: known(a.PublishedBasis),
		SyndicatedFrom: known(a.SyndicatedFrom),
		SHA256:         a.SHA256,
		Text:           a.Text,
	}
}

// known returns s, or nil where it is empty and so not known.
func known[S ~string](s S) *string {
	if s == "" {
		return nil
	}
	t := string(s)
	return &t
}

func (n numbers) entities(in []*graph.Entity) []entity {
	out := make([]entity, 0, len(in))
	for _, e := range in {
		mentions := make([]mention, 0, len(e.Mentions))
		for _, m := range e.Mentions {
			mentions = append(mentions, mention{newSpan(m.Passage), string(m.Kind)})
		}
		out = append(out, entity{
			ID:       n[e.ID],
			Type:     string(e.Type),
			Name:     e.Name,
			Aliases:  append([]string{}, e.Aliases...),
			Mentions: mentions,
		})
	}
	return out
}

func (n numbers) claims(in []*graph.Claim) []claim {
	out := make([]claim, 0, len(in))
	for _, c := range in {
		arguments := make([]argument, 0, len(c.Arguments))
		for _, a := range c.Arguments {
			arguments = append(arguments, argument{a.Role, n.term(a.Value)})
		}
		out = append(out, claim{
			ID:         n[c.ID],
			Subject:    n.subject(c.Subject),
			Predicate:  predicate{Lemma: c.Predicate.Lemma, Label: c.Predicate.Label},
			Object:     n.term(c.Object),
			Arguments:  arguments,
			Polarity:   string(c.Polarity),
			Factuality: string(c.Factuality),
			Time:       known(c.Time),
			When:       newWhen(c.When),
			Evidence:   newSpan(c.Evidence.Passage),
		})
	}
	return out
}

func (n numbers) subject(t graph.Term) any {
	if t.Entity != uuid.Nil {
		return n[t.Entity]
	}
	return n.term(t)
}

func (n numbers) term(t graph.Term) any {
	switch {
	case t.Empty():
		return nil
	case t.Entity != uuid.Nil:
		return entityTerm{n[t.Entity]}
	case t.Claim != uuid.Nil:
		return claimTerm{n[t.Claim]}
	}
	return textTerm{t.Text}
}

func (n numbers) statements(in []*graph.Statement) []statement {
	out := make([]statement, 0, len(in))
	for i, s := range in {
		chain := make([]link, 0, len(s.Chain))
		for _, l := range s.Chain {
			chain = append(chain, link{
				Speaker: n.speaker(l.Speaker),
				Stance:  string(l.Stance),
				Source:  spans(l.Source),
				Cue:     spans(l.Cue),
				Content: spans(l.Content),
			})
		}
		out = append(out, statement{
			ID:       "s" + strconv.Itoa(i+1),
			Claim:    n[s.Claim],
			Kind:     string(s.Kind),
			Chain:    chain,
			Said:     known(s.Said),
			SaidWhen: newWhen(s.SaidWhen),
			Evidence: newSpan(s.Evidence.Passage),
			Rules:    append([]string{}, s.Rules...),
		})
	}
	return out
}

func (n numbers) speaker(s graph.Speaker) any {
	switch s.Kind {
	case graph.PublisherSpeaker:
		return publisherSpeaker{true}
	case graph.UnnamedSpeaker:
		return unnamedSpeaker{s.Name, known(n[s.QuotedBy])}
	}
	return entityTerm{n[s.ID]}
}

func newWhen(w *graph.When) *when {
	if w == nil {
		return nil
	}
	return &when{known(w.From), known(w.To), known(w.Granularity), string(w.Basis), newSpan(w.Words)}
}

func newSpan(p graph.Passage) span { return span{p.StartPoint, p.EndPoint, p.Text} }

// spans returns nil for no passage, a span for one, and a list of them for more.
func spans(ps []graph.Passage) any {
	switch len(ps) {
	case 0:
		return nil
	case 1:
		return newSpan(ps[0])
	}
	out := make([]span, 0, len(ps))
	for _, p := range ps {
		out = append(out, newSpan(p))
	}
	return out
}
