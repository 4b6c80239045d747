package bench

import (
	"database/sql"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Statements returns the first statements of a claim, newest article first, with their chains.
func (s *SQLite) Statements(claim uuid.UUID, first int) (found []*graph.Statement, err error) {
	rows, err := s.prepared[selectStatements].Query(claim[:], first)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		x, err := scanStatement(rows)
		if err != nil {
			return nil, err
		}
		found = append(found, x)
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	rows.Close()
	for _, x := range found {
		if err := s.chain(x); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func scanStatement(rows *sql.Rows) (*graph.Statement, error) {
	x := new(graph.Statement)
	v := &x.Evidence
	var id, article, claim sql.RawBytes
	var rules string
	err := rows.Scan(&id, &article, &claim, &x.Kind, &x.Said, &rules,
		&v.StartByte, &v.EndByte, &v.StartPoint, &v.EndPoint, &v.Text, &v.Prefix, &v.Suffix)
	copy(x.ID[:], id)
	copy(x.Article[:], article)
	copy(v.Article[:], article)
	copy(x.Claim[:], claim)
	if rules != "" {
		x.Rules = strings.Split(rules, "\n")
	}
	return x, err
}

// chain reads the links of a statement, and then their passages.
func (s *SQLite) chain(x *graph.Statement) error {
	rows, err := s.prepared[selectLinks].Query(x.ID[:])
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var l graph.Link
		var speaker, quoted sql.RawBytes
		if err := rows.Scan(&l.Speaker.Kind, &speaker, &l.Speaker.Name, &quoted, &l.Speaker.Number, &l.Stance); err != nil {
			return err
		}
		copy(l.Speaker.ID[:], speaker)
		copy(l.Speaker.QuotedBy[:], quoted)
		x.Chain = append(x.Chain, l)
	}
	if err := rows.Err(); err != nil {
		return err
	}
	rows.Close()
	return s.passages(x)
}

func (s *SQLite) passages(x *graph.Statement) error {
	rows, err := s.prepared[selectPassages].Query(x.ID[:])
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var link, part int
		var p graph.Passage
		if err := rows.Scan(&link, &part, &p.StartByte, &p.EndByte, &p.StartPoint, &p.EndPoint, &p.Text); err != nil {
			return err
		}
		l := &x.Chain[link]
		list := []*[]graph.Passage{&l.Source, &l.Cue, &l.Content}[part]
		*list = append(*list, p)
	}
	return rows.Err()
}
