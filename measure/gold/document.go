package gold

import (
	"encoding/json"
	"fmt"
	"path"
	"slices"
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
	Evidence   Quote  `json:"evidence"`
	At         []int  `json:"at"`
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

// UnmarshalJSON takes the id of an entity, "claim:" with the id of a claim, or an object with one of the
// fields.
func (t *Term) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		if err := json.Unmarshal(data, &t.Entity); err != nil {
			return err
		}
		if id, ok := strings.CutPrefix(t.Entity, "claim:"); ok {
			*t = Term{Claim: id}
		}
		return nil
	}
	type plain Term
	return json.Unmarshal(data, (*plain)(t))
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

// UnmarshalJSON takes "publisher", the id of an entity, or an object with one of the fields.
func (s *Speaker) UnmarshalJSON(data []byte) error {
	if data[0] != '"' {
		type plain Speaker
		return json.Unmarshal(data, (*plain)(s))
	}
	if err := json.Unmarshal(data, &s.Entity); err != nil {
		return err
	}
	if s.Entity == "publisher" {
		*s = Speaker{Publisher: true}
	}
	return nil
}

// A Predicate is how a claim is worded, and its base form where that is known.
type Predicate struct {
	Label string `json:"label"`
	Lemma string `json:"lemma"`
}

// UnmarshalJSON takes the words, or an object with the fields.
func (p *Predicate) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &p.Label)
	}
	type plain Predicate
	return json.Unmarshal(data, (*plain)(p))
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

// UnmarshalJSON takes the words, or an object with the fields.
func (m *Mention) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &m.Text)
	}
	type plain Mention
	return json.Unmarshal(data, (*plain)(m))
}

// A Quote is a passage: words, and in a reading their place in code points. Nil is none, several are the
// parts of a broken one.
type Quote struct {
	Text       string `json:"text"`
	Start, End *int
}

// UnmarshalJSON takes the words, or a span; of a list of spans it takes the first.
func (q *Quote) UnmarshalJSON(data []byte) error {
	type plain Quote
	switch data[0] {
	case '"':
		return json.Unmarshal(data, &q.Text)
	case '[':
		var parts []plain
		if err := json.Unmarshal(data, &parts); err != nil {
			return err
		}
		if len(parts) > 0 {
			*q = Quote(parts[0])
		}
		return nil
	}
	return json.Unmarshal(data, (*plain)(q))
}

// repeated returns an id that two entities or two claims of d have, or nothing.
func (d *Doc) repeated() string {
	var entities, claims []string
	for _, e := range d.Entities {
		entities = append(entities, e.ID)
	}
	for _, c := range d.Claims {
		claims = append(claims, c.ID)
	}
	for _, ids := range [][]string{entities, claims} {
		slices.Sort(ids)
		for i := 1; i < len(ids); i++ {
			if ids[i] == ids[i-1] {
				return fmt.Sprintf("%q", ids[i])
			}
		}
	}
	return ""
}
