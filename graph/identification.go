package graph

import "github.com/google/uuid"

// An Identification says what an entity of one article is in the graph of all, and why.
type Identification struct {
	Article uuid.UUID
	// Local is its id in the reading of the article.
	Local uuid.UUID
	// Mention is the first place where the article names it, Name what it is called there.
	Mention Mention
	Name    string
	// Called is what the article calls it, each form of words once, in the order of the text, without pronouns.
	Called []Called
	// Entity is what it is taken for, judgements included.
	Entity uuid.UUID
	// Reason says in words what it was recognised by.
	Reason string
	// Refused are the entities that it might have been taken for.
	Refused []Refusal
	// Doubtful asks for a person to look.
	Doubtful bool
	// Judged are the judgements that made it what it is, in the order of the log.
	Judged []*Judgement
}

// A Called is a form of words that an article has for somebody.
type Called struct {
	// Mention is the first place with these words.
	Mention Mention
	// Count is in how many places they stand, Reason why they are taken for that one, in words.
	Count  int
	Reason string
}

// A Refusal is an entity that somebody might be taken for, and why it was not.
type Refusal struct {
	Entity uuid.UUID
	Name   string
	Reason string
}

// A Stray is a judgement that has no effect, and why: a newer reading no longer has what it is on, or
// another judgement says the opposite. It is kept, for a person to look at.
type Stray struct {
	Judgement *Judgement
	Reason    string
}
