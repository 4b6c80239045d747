package bench

import (
	"database/sql"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// An inserter writes one reading; after its first error it does nothing.
type inserter struct {
	tx       *sql.Tx
	all      []*sql.Stmt
	prepared []*sql.Stmt // those of this transaction
	err      error
}

func (i *inserter) do(statement int, values ...any) {
	if i.err != nil {
		return
	}
	if i.prepared[statement] == nil {
		i.prepared[statement] = i.tx.Stmt(i.all[statement])
	}
	_, i.err = i.prepared[statement].Exec(values...)
}

// blob returns an id as SQLite keeps it: 16 bytes, or NULL for none.
func blob(id uuid.UUID) any {
	if id == uuid.Nil {
		return nil
	}
	return id[:]
}

func (i *inserter) reading(in graph.Input, r *graph.Reading) {
	a := &r.Article
	i.do(insertArticle, blob(a.ID), a.File, a.URL, a.Title, a.Publisher, string(a.Published), a.SyndicatedFrom, a.SHA256, a.Text,
		r.Extractor.Name, r.Extractor.Version, in.Title, in.Publisher, string(in.Published), in.Text)
	for _, e := range r.Entities {
		i.do(insertEntity, blob(e.ID), blob(a.ID), string(e.Type), e.Name)
		for _, name := range append([]string{e.Name}, e.Aliases...) {
			i.do(insertName, graph.FoldName(name), blob(e.ID), blob(a.ID), name)
		}
		for _, m := range e.Mentions {
			i.do(insertMention, blob(e.ID), blob(a.ID), m.StartByte, m.EndByte, m.StartPoint, m.EndPoint, string(m.Kind), m.Text)
		}
	}
	for _, c := range r.Claims {
		i.claim(a.ID, c)
	}
	for _, s := range r.Statements {
		i.statement(s)
	}
}

func (i *inserter) claim(article uuid.UUID, c *graph.Claim) {
	v := &c.Evidence
	i.do(insertClaim, blob(c.ID), blob(article), blob(c.Subject.Entity), blob(c.Subject.Claim), c.Subject.Text,
		c.Predicate.Lemma, c.Predicate.Label, c.Predicate.Canonical, blob(c.Object.Entity), blob(c.Object.Claim), c.Object.Text,
		len(c.Arguments), string(c.Polarity), string(c.Factuality), string(c.Time),
		v.StartByte, v.EndByte, v.StartPoint, v.EndPoint, v.Text, v.Prefix, v.Suffix)
	for n, x := range c.Arguments {
		i.do(insertArgument, blob(c.ID), blob(article), n, x.Role, blob(x.Value.Entity), blob(x.Value.Claim), x.Value.Text)
	}
	for _, t := range c.Terms() {
		if t.Entity != uuid.Nil {
			i.do(insertAbout, blob(t.Entity), blob(c.ID), blob(article))
		}
	}
}

func (i *inserter) statement(s *graph.Statement) {
	v := &s.Evidence
	i.do(insertStatement, blob(s.ID), blob(s.Article), blob(s.Claim), string(s.Kind), string(s.Said), strings.Join(s.Rules, "\n"),
		v.StartByte, v.EndByte, v.StartPoint, v.EndPoint, v.Text, v.Prefix, v.Suffix)
	for n, l := range s.Chain {
		i.do(insertLink, blob(s.ID), n, string(l.Speaker.Kind), blob(l.Speaker.ID), l.Speaker.Name,
			blob(l.Speaker.QuotedBy), l.Speaker.Number, string(l.Stance))
		for part, passages := range [][]graph.Passage{l.Source, l.Cue, l.Content} {
			for k, p := range passages {
				i.do(insertPassage, blob(s.ID), n, part, k, p.StartByte, p.EndByte, p.StartPoint, p.EndPoint, p.Text)
			}
		}
	}
}
