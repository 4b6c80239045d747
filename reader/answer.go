package reader

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"
)

// An answer is what the model says of an article, its items still to be read one by one, so that a
// malformed one takes no other with it.
type answer struct {
	Entities   []json.RawMessage `json:"entities"`
	Claims     []json.RawMessage `json:"claims"`
	Statements []json.RawMessage `json:"statements"`
}

// A quote is words of the text with the words around them; the zero quote is none.
type quote struct {
	Before string `json:"before"`
	Text   string `json:"text"`
	After  string `json:"after"`
}

type saidEntity struct {
	ID       string `json:"id"`
	Type     string `json:"type"`
	Name     string `json:"name"`
	Mentions []struct {
		Kind  string `json:"kind"`
		Quote quote  `json:"quote"`
	} `json:"mentions"`
}

// A saidTerm has one of its fields filled, or none for an empty place.
type saidTerm struct {
	Entity string `json:"entity"`
	Claim  string `json:"claim"`
	Text   string `json:"text"`
}

type saidClaim struct {
	ID        string   `json:"id"`
	Subject   saidTerm `json:"subject"`
	Predicate string   `json:"predicate"`
	Object    saidTerm `json:"object"`
	Arguments []struct {
		Role  string   `json:"role"`
		Value saidTerm `json:"value"`
	} `json:"arguments"`
	Polarity   string `json:"polarity"`
	Factuality string `json:"factuality"`
	Time       string `json:"time"`
	Evidence   quote  `json:"evidence"`
}

type saidStatement struct {
	Claim    string        `json:"claim"`
	Speakers []saidSpeaker `json:"speakers"`
	Evidence quote         `json:"evidence"`
}

type saidSpeaker struct {
	Entity  string  `json:"entity"`
	Stance  string  `json:"stance"`
	Source  quote   `json:"source"`
	Cue     quote   `json:"cue"`
	Content []quote `json:"content"`
}

// maxItems bounds each list of an answer; no article has as many of anything.
const maxItems = 1000

// parse reads an answer. An endpoint that does not know of schemas may put words around it: it begins with
// the first brace after what the model thought aloud.
func parse(content string) (*answer, error) {
	if _, after, thought := strings.Cut(content, "</think>"); thought {
		content = after
	}
	start := strings.IndexByte(content, '{')
	if start < 0 {
		return nil, errors.New("the answer is no JSON")
	}
	var a answer
	if err := json.NewDecoder(strings.NewReader(content[start:])).Decode(&a); err != nil {
		return nil, fmt.Errorf("the answer is not in its form: %w", err)
	}
	if a.Entities == nil || a.Claims == nil || a.Statements == nil {
		return nil, errors.New("the answer is not in its form: it lacks entities, claims or statements")
	}
	return &a, nil
}

// each calls keep with every item of a list that can be read, and refuses the others.
func each[T any](report *Report, what string, items []json.RawMessage, keep func(T)) {
	for i, raw := range items {
		var item T
		switch {
		case i >= maxItems:
			report.refuse(what, "one of too many")
		case json.Unmarshal(raw, &item) != nil:
			report.refuse(what, "not in its form")
		default:
			keep(item)
		}
	}
}
