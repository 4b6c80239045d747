package graph

import "github.com/google/uuid"

// A Stance says what a speaker does with a claim.
type Stance string

// The stances.
const (
	Asserts         Stance = "ASSERTS"
	Reports         Stance = "REPORTS"
	Alleges         Stance = "ALLEGES"
	Confirms        Stance = "CONFIRMS"
	Denies          Stance = "DENIES"
	Disputes        Stance = "DISPUTES"
	Questions       Stance = "QUESTIONS"
	Demands         Stance = "DEMANDS"
	DeclinesComment Stance = "DECLINES_COMMENT"
)

// Forward reports whether s puts a claim forward; the other stances answer it.
func (s Stance) Forward() bool {
	return s == Asserts || s == Reports || s == Alleges || s == Confirms
}

// Against reports whether s answers that a claim is wrong, or put wrongly.
func (s Stance) Against() bool { return s == Denies || s == Disputes }

// A StatementKind says in what form the words of the innermost speaker are given.
type StatementKind string

// The kinds of statements; None where the publisher speaks in its own voice.
const (
	Direct   StatementKind = "DIRECT"
	Indirect StatementKind = "INDIRECT"
	Mixed    StatementKind = "MIXED"
	None     StatementKind = "NONE"
)

// A SpeakerKind says how a speaker is known.
type SpeakerKind string

// The kinds of speakers: the publisher of the article, an entity it mentions, a source it leaves
// without a name.
const (
	PublisherSpeaker SpeakerKind = "PUBLISHER"
	EntitySpeaker    SpeakerKind = "ENTITY"
	UnnamedSpeaker   SpeakerKind = "UNNAMED"
)

// Unspecified is the description of a source that the text leaves out altogether: "it is believed".
const Unspecified = "unspecified"

// A Speaker is somebody who makes, passes on or answers a claim.
type Speaker struct {
	Kind SpeakerKind `json:"kind"`
	// ID is the entity's id; an unnamed source's own id, which belongs to one chain of one article
	// and is shared with no other; the publisher's entity, or the nil id where the article does not
	// say who publishes it.
	ID uuid.UUID `json:"id,omitzero"`
	// Name is the entity's or publisher's name, or the words that describe an unnamed source.
	Name string `json:"name,omitempty"`
	// QuotedBy is the entity that quotes an unnamed source; nil where the publisher itself does.
	QuotedBy uuid.UUID `json:"quotedBy,omitzero"`
	// Number is how many an unnamed source is said to be ("two officials"), 0 where it is not said.
	Number int `json:"number,omitempty"`
}

// A Link is one step of a chain: a speaker, what they do with the claim, and the words that tell.
// Source, Cue and Content are in the order of the text, more than one where the text breaks them
// in two, and none where the text has no such words.
type Link struct {
	Speaker Speaker `json:"speaker"`
	Stance  Stance  `json:"stance"`
	// Source is where the speaker is named, Cue the words that attribute, Content all that is
	// attributed.
	Source  []Passage `json:"source,omitempty"`
	Cue     []Passage `json:"cue,omitempty"`
	Content []Passage `json:"content,omitempty"`
}

// A Statement is somebody making or answering a claim in one article, and the way it came there.
type Statement struct {
	ID      uuid.UUID     `json:"id"`
	Article uuid.UUID     `json:"article"`
	Claim   uuid.UUID     `json:"claim"`
	Kind    StatementKind `json:"kind"`
	// Chain holds at least one link, outermost speaker first: the publisher, then whom it cites,
	// down to who made the claim.
	Chain []Link `json:"chain"`
	// Said is when the innermost speaker said it, as far as the article tells.
	Said Date `json:"said,omitempty"`
	// SaidWhen is how the article tells that, nil where it does not.
	SaidWhen *When `json:"saidWhen,omitempty"`
	// Evidence is the passage that carries the claim together with its attribution.
	Evidence Evidence `json:"evidence"`
	// Rules tell a person what in the extractor made the statement, a line for the claim and one for
	// each link: the rule, the cue, and how sure the parser was of what they rest on.
	Rules []string `json:"rules,omitempty"`
}

// Innermost returns the last link of the chain: who made or answered the claim. The chain must not
// be empty.
func (s *Statement) Innermost() *Link { return &s.Chain[len(s.Chain)-1] }
