package gold

import (
	"path"
	"strings"
)

// A Doc is one article as somebody read it: an annotation, or an extractor's reading. Both have the same
// parts; the fields whose names end in OK are an annotation's, and say what else is right.
type Doc struct {
	Article    Article     `json:"article"`
	Entities   []Entity    `json:"entities"`
	Claims     []Claim     `json:"claims"`
	Statements []Statement `json:"statements"`
	// Boilerplate is text of the page that no claim may come from.
	Boilerplate []string `json:"boilerplate"`
	// Metadata is text that says what article it is: neither wanted nor wrong.
	Metadata []string  `json:"metadata_lines"`
	MustNot  []MustNot `json:"must_not"`

	path string // of the annotation, for messages
}

// An Article says which article was read.
type Article struct {
	File        string   `json:"file"`
	URL         string   `json:"url"`
	Publisher   string   `json:"publisher"`
	PublisherOK []string `json:"publisher_ok"`
	SHA256      string   `json:"sha256"`
	// Text is what the spans of a reading count in; an annotation has none.
	Text string `json:"text"`
}

// name is what tells the articles of a set apart: the last part of the file's name, or of the address.
func (a Article) name() string {
	n := a.File
	if n == "" {
		n = a.URL
	}
	if n == "" || strings.HasSuffix(n, "/") {
		return ""
	}
	return path.Base(n)
}

// An Entity is who or what is named.
type Entity struct {
	ID       string    `json:"id"`
	Name     string    `json:"name"`
	Type     string    `json:"type"`
	Aliases  []string  `json:"aliases"`
	Mentions []Mention `json:"mentions"`
	// Optional items are never missed, and right where found.
	Optional bool `json:"optional"`
}

// A Claim is a proposition.
type Claim struct {
	ID           string     `json:"id"`
	Subject      *Term      `json:"subject"`
	SubjectsOK   []*Term    `json:"subjects_ok"`
	Predicate    Predicate  `json:"predicate"`
	PredicatesOK []string   `json:"predicates_ok"`
	Object       *Term      `json:"object"`
	ObjectsOK    []*Term    `json:"objects_ok"`
	Arguments    []Argument `json:"arguments"`
	// InverseOK says that subject and object may change places.
	InverseOK  bool   `json:"inverse_ok"`
	Polarity   string `json:"polarity"`
	Factuality string `json:"factuality"`
	// To is who is told, Time when it happened and TimeText the words for that; read from annotations alone.
	To       *Term  `json:"to"`
	Time     string `json:"time"`
	TimeText string `json:"time_text"`
	Evidence Quote  `json:"evidence"`
	At       []int  `json:"at"`
	// Core claims carry the story; nil is so unless Minor.
	Core     *bool `json:"core"`
	Minor    bool  `json:"minor"`
	Optional bool  `json:"optional"`
}

func (c *Claim) core() bool {
	if c.Core != nil {
		return *c.Core
	}
	return !c.Minor
}

// An Argument is a further part of a claim: a time, a place.
type Argument struct {
	Role  string `json:"role"`
	Value *Term  `json:"value"`
}

// A Statement is somebody making or answering a claim.
type Statement struct {
	ID       string   `json:"id"`
	Claim    string   `json:"claim"`
	ClaimsOK []string `json:"claims_ok"`
	Kind     string   `json:"kind"`
	Chain    []Link   `json:"chain"`
	Evidence Quote    `json:"evidence"`
	At       []int    `json:"at"`
	Optional bool     `json:"optional"`
}

// A Link is one speaker of a chain.
type Link struct {
	Speaker   Speaker   `json:"speaker"`
	SpeakerOK []Speaker `json:"speaker_ok"`
	Stance    string    `json:"stance"`
	StanceOK  []string  `json:"stance_ok"`
	// Cue is read from annotations alone.
	Cue Quote `json:"cue"`
}

// A MustNot is a claim that would be an error; "*" is anything.
type MustNot struct {
	Subject   *Term  `json:"subject"`
	Predicate string `json:"predicate"`
	Object    *Term  `json:"object"`
	Polarity  string `json:"polarity"`
	// As is ANY where the claim is an error whoever makes it, and else where the publisher vouches for it.
	As  string `json:"as"`
	Why string `json:"why"`
}

// A Term fills a place in a claim: an entity, a claim, or words.
type Term struct {
	Entity string `json:"entity"`
	Claim  string `json:"claim"`
	Text   string `json:"text"`
}

// A Speaker is the publisher, an entity, or a source without a name.
type Speaker struct {
	Publisher bool   `json:"publisher"`
	Entity    string `json:"entity"`
	Unnamed   string `json:"anonymous"`
	Text      string `json:"text"`
	// QuotedBy is read from annotations alone.
	QuotedBy string `json:"quoted_by"`
}

// A Predicate is how a claim is worded, and its base form where that is known.
type Predicate struct {
	Label string `json:"label"`
	Lemma string `json:"lemma"`
}

func (p Predicate) words() string {
	if p.Label != "" {
		return p.Label
	}
	return p.Lemma
}

// A Mention is where an article names an entity; an annotation gives only its words.
type Mention struct {
	Text string `json:"text"`
	Kind string `json:"kind"`
}

// A Quote is a passage: words, and in a reading their place in code points, end exclusive, or nil.
type Quote struct {
	Text  string `json:"text"`
	Start *int   `json:"start"`
	End   *int   `json:"end"`
}
