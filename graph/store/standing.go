package store

import (
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Ids that people judged the same all lead to one entity, the ids of before too.

func (db *DB) stand(id uuid.UUID) uuid.UUID { return db.judged.Load().Entity(id) }

func (db *DB) standAll(ids []uuid.UUID) []uuid.UUID {
	stand := slices.Clone(ids)
	for i := range stand {
		stand[i] = db.stand(stand[i])
	}
	return stand
}

func (db *DB) standStatements(f graph.StatementFilter) graph.StatementFilter {
	f.Speaker, f.SpeakerAny = db.stand(f.Speaker), db.standAll(f.SpeakerAny)
	return f
}

func (db *DB) standClaims(f graph.ClaimFilter) graph.ClaimFilter {
	f.StatementFilter = db.standStatements(f.StatementFilter)
	f.About, f.AboutAny = db.standAll(f.About), slices.Clone(f.AboutAny)
	for i := range f.AboutAny {
		f.AboutAny[i] = db.standAll(f.AboutAny[i])
	}
	return f
}

// mapped returns what stand makes of each filter.
func mapped[F any](filters []F, stand func(F) F) []F {
	all := slices.Clone(filters)
	for i := range all {
		all[i] = stand(all[i])
	}
	return all
}
