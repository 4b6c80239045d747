package graph

import "github.com/google/uuid"

// An ArticleFilter selects articles; its zero value selects all. Every condition set must hold.
type ArticleFilter struct {
	// Mentions selects articles that mention this entity.
	Mentions uuid.UUID
	// Publisher selects by publisher or by the agency that an article was taken over from,
	// compared as FoldName does.
	Publisher string
	Published DateRange
}

// An EntityFilter selects entities; its zero value selects all. Every condition set must hold.
type EntityFilter struct {
	// Name selects entities with this name or alias, compared as FoldName does.
	Name string
	// NamePrefix selects entities with a name or alias that begins so.
	NamePrefix string
	Type       EntityType
	// Article selects entities that this article mentions.
	Article uuid.UUID
}

// A ClaimFilter selects claims; its zero value selects all. Every condition set must hold, those on
// statements for one and the same statement.
type ClaimFilter struct {
	// About selects claims in which each of these entities takes part, as subject, object or
	// otherwise.
	About []uuid.UUID
	// AboutAny selects claims in which of each of these lists one entity at least takes part: those
	// that bear one name, say.
	AboutAny [][]uuid.UUID
	// Predicates selects claims with any of these lemmas ("resign from").
	Predicates []string
	Polarity   Polarity
	Factuality Factuality
	// Time selects by when the claimed thing happened; what is told with its ends ("since 2019", "from 2018 to
	// 2021") by the first that is told.
	Time DateRange
	// ByTime asks for the claims in the order of when the claimed thing happened, newest first, without
	// those that do not tell. It takes About with one entity.
	ByTime bool `json:",omitempty"`
	StatementFilter
}

// A StatementFilter selects statements; its zero value selects all. Every condition set must hold.
type StatementFilter struct {
	// Claim selects the statements that carry this claim.
	Claim uuid.UUID
	// Article selects the statements that stand in this article.
	Article uuid.UUID
	// Speaker selects statements with this entity, publisher or unnamed source in the chain; with
	// Innermost, as its last link.
	Speaker   uuid.UUID
	Innermost bool
	// SpeakerAny is Speaker with several to choose from; nil selects all.
	SpeakerAny []uuid.UUID
	// Stances selects by the stance of the speaker where one is given, else of the innermost.
	Stances []Stance
	// Published selects by when the article was published.
	Published DateRange
}

// A PageRequest asks for a part of a list.
type PageRequest struct {
	// First is how many items at most, at least 1.
	First int
	// After is the cursor of the last item seen, empty to begin.
	After string
}

// A Page is a part of a list in the list's stable order. Cursors[i] is the place of Items[i]; it is
// opaque, and good for the same list alone.
type Page[T any] struct {
	Items   []T
	Cursors []string
	// More tells whether something follows.
	More bool
}
