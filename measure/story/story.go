// Package story measures a graph of several articles on one story against what people annotated of the
// story as a whole: who is one across the articles, which claims are one, where each allegation comes from,
// who denied it where, and what the articles do not agree on. It compares every entry of a story.json.
package story

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// A Story is what holds across the articles of a folder of gold. Members and references are written
// NAME:ID, the id of an item in the annotation of the article NAME.
type Story struct {
	Articles []struct {
		Name string `json:"name"`
		File string `json:"file"`
	} `json:"articles"`
	Entities    []Group      `json:"entities"`
	Claims      []Group      `json:"claims"`
	Allegations []Allegation `json:"allegations"`
	Conflicts   []Conflict   `json:"conflicts"`
	Questions   []Question   `json:"questions"`
	// NotOne are entities that must not be taken for one, MayBeOne those that may.
	NotOne   []Pair `json:"must_not_merge"`
	MayBeOne []Pair `json:"may_merge"`
}

// A Group is what the articles have of one entity or claim.
type Group struct {
	ID      string   `json:"id"`
	Name    string   `json:"name"`
	Gloss   string   `json:"gloss"`
	Members []string `json:"members"`
}

// An Allegation is a claim with where it comes from and who answered it.
type Allegation struct {
	ID    string `json:"id"`
	Claim string `json:"claim"`
	Gloss string `json:"gloss"`
	// Independent is how many origins it has, nil where it cannot be traced; Note says where another
	// number is as good ("accept 1 or 2").
	Independent *int     `json:"independent_origins"`
	Denials     []Denial `json:"denials"`
	NoComment   []string `json:"no_comment"`
	Note        string   `json:"note"`
}

// A Denial is somebody's answer in some articles.
type Denial struct {
	By       string   `json:"by"`
	Articles []string `json:"articles"`
}

// A Conflict is a difference between articles or speakers; of the kinds only CONTRADICTION and DISPUTED are
// such that not both can be right.
type Conflict struct {
	ID        string     `json:"id"`
	Kind      string     `json:"kind"`
	Topic     string     `json:"topic"`
	Positions []Position `json:"positions"`
}

// A Position is one side of a conflict.
type Position struct {
	Value string   `json:"value"`
	Refs  []string `json:"refs"`
}

// A Question is one that the story answers, by what is referred to.
type Question struct {
	ID       string   `json:"id"`
	Question string   `json:"question"`
	IDs      []string `json:"ids"`
}

// A Pair is of two entities.
type Pair struct {
	A string `json:"a"`
	B string `json:"b"`
}

// Read reads the story.json of a folder.
func Read(dir string) (*Story, error) {
	path := filepath.Join(dir, "story.json")
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read the story: %w", err)
	}
	s := &Story{}
	if err := json.Unmarshal(data, s); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return s, nil
}

// articleOf returns the article that a member or reference stands in, "" for other ids.
func articleOf(ref string) string {
	name, _, ok := strings.Cut(ref, ":")
	if !ok {
		return ""
	}
	return name
}
