package bench

import (
	"database/sql"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Joined returns the first claims about an entity, by id, the names of their terms joined from where
// the entities are.
func (s *SQLite) Joined(entity uuid.UUID, first int) ([]*graph.Claim, error) {
	return s.claims(selectJoined, entity, first)
}

// Copied is Joined with the names taken from the rows of the claims, where they lie as well.
func (s *SQLite) Copied(entity uuid.UUID, first int) ([]*graph.Claim, error) {
	return s.claims(selectCopied, entity, first)
}

func (s *SQLite) claims(statement int, entity uuid.UUID, first int) (found []*graph.Claim, err error) {
	rows, err := s.prepared[statement].Query(entity[:], first)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var more []*graph.Claim // those with arguments
	for rows.Next() {
		c, arguments, err := scanClaim(rows)
		if err != nil {
			return nil, err
		}
		found = append(found, c)
		if arguments > 0 {
			more = append(more, c)
		}
	}
	if err := rows.Err(); err != nil {
		return nil, err
	}
	rows.Close()
	for _, c := range more {
		if err := s.arguments(c); err != nil {
			return nil, err
		}
	}
	return found, nil
}

func scanClaim(rows *sql.Rows) (*graph.Claim, int, error) {
	c := new(graph.Claim)
	v := &c.Evidence
	var id, article, subject, subjectClaim, object, objectClaim sql.RawBytes
	var arguments int
	err := rows.Scan(&id, &article, &subject, &subjectClaim, &c.Subject.Text, &c.Predicate.Lemma, &c.Predicate.Label, &c.Predicate.Canonical,
		&object, &objectClaim, &c.Object.Text, &arguments, &c.Polarity, &c.Factuality, &c.Time,
		&v.StartByte, &v.EndByte, &v.StartPoint, &v.EndPoint, &v.Text, &v.Prefix, &v.Suffix)
	copy(c.ID[:], id)
	copy(v.Article[:], article)
	copy(c.Subject.Entity[:], subject)
	copy(c.Subject.Claim[:], subjectClaim)
	copy(c.Object.Entity[:], object)
	copy(c.Object.Claim[:], objectClaim)
	return c, arguments, err
}

func (s *SQLite) arguments(c *graph.Claim) error {
	rows, err := s.prepared[selectArguments].Query(c.ID[:], c.Evidence.Article[:])
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var a graph.Argument
		var entity, claim sql.RawBytes
		if err := rows.Scan(&a.Role, &entity, &claim, &a.Value.Text); err != nil {
			return err
		}
		copy(a.Value.Entity[:], entity)
		copy(a.Value.Claim[:], claim)
		c.Arguments = append(c.Arguments, a)
	}
	return rows.Err()
}
