package graph

import (
	"slices"

	"github.com/google/uuid"
)

// An EntityType says what kind of thing an entity is.
type EntityType string

// The types of entities.
const (
	Person       EntityType = "PERSON"
	Organization EntityType = "ORGANIZATION"
	Place        EntityType = "PLACE"
	Group        EntityType = "GROUP"
	Other        EntityType = "OTHER"
)

// A MentionKind says by what sort of words an entity is mentioned.
type MentionKind string

// The kinds of mentions: a name ("Ada Okafor"), a noun phrase ("the councillor"), a pronoun.
const (
	Name    MentionKind = "NAME"
	Nominal MentionKind = "NOMINAL"
	Pronoun MentionKind = "PRONOUN"
)

// A Mention is a place in an article that names or refers to an entity.
type Mention struct {
	Article uuid.UUID `json:"article"`
	Passage
	Kind MentionKind `json:"kind"`
}

// An Entity is a person, organization, place, group or other thing that articles mention: a cluster
// of mentions with the name that stands for them. In a reading it holds the mentions of one article.
type Entity struct {
	ID   uuid.UUID  `json:"id"`
	Type EntityType `json:"type"`
	Name string     `json:"name"`
	// Aliases are other names it goes by, without Name, sorted.
	Aliases []string `json:"aliases,omitempty"`
	// Mentions stand in the order of the text. An entity of a whole graph, which may have very many, comes
	// without them: MentionCount tells how many there are, and NamedCount how many of them are names. In a
	// reading both are 0.
	Mentions     []Mention `json:"mentions,omitempty"`
	MentionCount int       `json:"-"`
	NamedCount   int       `json:"-"`
}

// Named reports whether some mention of e is a name, so that e can be recognised in other articles.
func (e *Entity) Named() bool {
	return e.NamedCount > 0 || slices.ContainsFunc(e.Mentions, func(m Mention) bool { return m.Kind == Name })
}
