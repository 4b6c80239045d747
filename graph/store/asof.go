package store

import (
	"errors"
	"slices"

	"github.com/google/uuid"

	"hearsay/graph"
)

// Each of these rows belongs to one article. So the graph as it was known on a day is the rows of the
// articles that counted then: those of now, and under pastTable those of articles that another took the
// place of, or that were withdrawn. Everything that reads them goes through get, first and scan, which leave out the others.
//
// Tables that are shared tell of all articles, and so nothing as of a day: summary adds up the rows of
// articles then, alone looks at them, and a name is where to look for an entity that may have had it.

// perArticle are the tables that are read as of a day.
var perArticle = map[table]bool{
	articleTable: true, contentsTable: true, sketchTable: true, datedTable: true, publisherTable: true, entityTable: true,
	nameTable: true, claimTable: true, aboutTable: true, predicateTable: true, topicTable: true, timeTable: true,
	saidTable: true, speakerTable: true, statementTable: true, answeredTable: true, formerTable: true,
}

// articleOf returns the article that a row of these tables belongs to.
func articleOf(k key, value string) (uuid.UUID, error) {
	at := k[1:]
	switch table(k[0]) {
	case articleTable, contentsTable, sketchTable:
	case saidTable, speakerTable, answeredTable:
		at = at[max(0, len(at)-placeSize+dateSize):]
	case statementTable: // its value is its claim and its place
		at = key(value[min(len(value), idSize+dateSize):])
	default:
		at = at[max(0, len(at)-idSize):]
	}
	if len(at) < idSize {
		return uuid.Nil, corrupt(k, "it is no key of its table")
	}
	return idAt(at), nil
}

// stood is how an article stood on a day: whether it was published.
type stood struct {
	published bool
	// gone tells of one that does not count now whether it already did not then; nil until it is asked for.
	gone *bool
}

// publishedThen reports whether an article's text was published by the day as of which r reads.
func (r *reader) publishedThen(a *graph.Article) bool {
	return a.Published.By(r.asOf) && (a.Updated == "" || a.Updated.By(r.asOf))
}

func (r *reader) stood(article uuid.UUID) (*stood, error) {
	if s := r.then[article]; s != nil {
		return s, nil
	}
	a, err := r.version(article)
	if a == nil && err == nil {
		err = corrupt(in(articleTable).id(article), "it is missing")
	}
	if err != nil {
		return nil, err
	}
	if r.then == nil {
		r.then = make(map[uuid.UUID]*stood)
	}
	s := &stood{published: r.publishedThen(a)}
	r.then[article] = s
	return s, nil
}

// gone reports whether an article, which does not count now and was published then, did not count then either: another had
// taken its place, or it had been withdrawn.
func (r *reader) gone(article uuid.UUID, s *stood) (bool, error) {
	if s.gone != nil {
		return *s.gone, nil
	}
	is, err := r.identityRecord(article)
	if err != nil {
		return false, err
	}
	gone := r.judged.Withdrawn(article, r.asOf) != nil
	for _, id := range is.newer {
		newer, err := r.version(id)
		if err != nil {
			return false, err
		}
		gone = gone || newer != nil && r.publishedThen(newer)
	}
	s.gone = &gone
	return gone, nil
}

// onlyThen takes out of a list the articles that were not published by the day, where there is one.
func (r *reader) onlyThen(ids *[]uuid.UUID) (err error) {
	if r.asOf == "" {
		return nil
	}
	*ids = slices.DeleteFunc(slices.Clone(*ids), func(id uuid.UUID) bool {
		s, errStood := r.stood(id)
		err = errors.Join(err, errStood)
		return s == nil || !s.published
	})
	if len(*ids) == 0 {
		*ids = nil
	}
	return err
}

// shows reports whether a row is part of the graph as of the day.
func (r *reader) shows(e entry) (bool, error) {
	k, value := key(e.Key()), ""
	if table(k[0]) == nameTable && !e.past {
		return true, nil // of all articles: selectedEntity tells whether the entity was called so then
	}
	if d, ok := dateOf(k); ok && !d.By(r.asOf) {
		return false, nil // as most are that are left out: without a look at the article
	}
	if table(k[0]) == statementTable {
		var err error
		if value, err = e.value(); err != nil {
			return false, err
		}
	}
	article, err := articleOf(k, value)
	if err != nil {
		return false, err
	}
	s, err := r.stood(article)
	if err != nil || !s.published || !e.past && table(k[0]) != formerTable {
		return err == nil && s.published, err
	}
	gone, err := r.gone(article, s)
	return gone != e.past, err
}

// dateOf returns the day of publication that a key has, if its table has one.
func dateOf(k key) (graph.Date, bool) {
	at := k[1:]
	switch table(k[0]) {
	case datedTable, publisherTable, entityTable:
		at = at[max(0, len(at)-articlePlaceSize):]
	case saidTable, speakerTable, answeredTable:
		at = at[max(0, len(at)-placeSize):]
	default:
		return "", false
	}
	if len(at) < dateSize {
		return "", false
	}
	return dateAt(at), true
}
