// Package vocabulary says which predicates mean the same, so that one claim is one however it is
// worded: "quit", "step down from" and "resign from" are "resign from". The groups are data, in
// predicates.txt, each with what other vocabularies call it; a predicate of no group stands for itself.
package vocabulary

import (
	_ "embed"
	"fmt"
	"strings"
)

// predicates.txt says at its beginning how it is written.
//
//go:embed predicates.txt
var table string

// Data returns all that this package knows, as bytes that change where it does.
func Data() string { return table }

// A Meaning is a group of predicates that mean the same.
type Meaning struct {
	// Canonical is the lemma that stands for the group, Lemmas the others, in the order of the file.
	Canonical string
	Lemmas    []string
	// Schema is a property or action of schema.org, Wikidata a property (P39), FtM a schema or property of
	// FollowTheMoney; each empty where none fits.
	Schema, Wikidata, FtM string
	// Scale names an order of strength that the meaning belongs to and Rank its place there, weakest 1;
	// "" and 0 where it belongs to none.
	Scale string
	Rank  int
	// Once tells what happens once to one subject: it is born, is elected to one office for the first time;
	// OnceToObject what happens once to one subject and object: somebody resigns from a board.
	Once, OnceToObject bool
	// Mutual tells what two do with each other, whichever is the subject: they meet, they marry.
	Mutual bool
	// Converse is the meaning that tells the same with subject and object exchanged: who defeats another is who the
	// other loses to. "" where there is none.
	Converse string
	// Labile tells of what happens to a subject and is done by another to an object alike: the shop closes, somebody closes
	// the shop.
	Labile bool
	// Against names an opposition that the meaning is one side of, "" where it is of none: who approves a plan
	// does not reject it.
	Against string
}

var meanings, byLemma = read(table)

func read(table string) (all []Meaning, byLemma map[string]*Meaning) {
	for line := range strings.Lines(table) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			all = append(all, parse(line))
		}
	}
	byLemma = make(map[string]*Meaning)
	for i := range all {
		m := &all[i]
		for _, l := range append([]string{m.Canonical}, m.Lemmas...) {
			byLemma[l] = m
		}
	}
	return all, byLemma
}

// parse reads a line: canonical: lemma, lemma | key=value key=value.
func parse(line string) Meaning {
	words, notes, _ := strings.Cut(line, "|")
	canonical, others, _ := strings.Cut(words, ":")
	m := Meaning{Canonical: strings.TrimSpace(canonical)}
	for l := range strings.SplitSeq(others, ",") {
		if l = strings.TrimSpace(l); l != "" {
			m.Lemmas = append(m.Lemmas, l)
		}
	}
	for _, note := range strings.Fields(notes) {
		key, value, _ := strings.Cut(note, "=")
		switch key {
		case "schema":
			m.Schema = value
		case "wikidata":
			m.Wikidata = value
		case "once":
			m.Once, m.OnceToObject = value == "yes", value == "object"
		case "against":
			m.Against = value
		case "mutual":
			m.Mutual = value == "yes"
		case "converse":
			m.Converse = strings.ReplaceAll(value, "-", " ")
		case "labile":
			m.Labile = value == "yes"
		case "ftm":
			m.FtM = value
		case "scale":
			fmt.Sscanf(strings.ReplaceAll(value, "/", " "), "%s %d", &m.Scale, &m.Rank)
		}
	}
	return m
}

// Canonical returns the lemma that stands for all predicates of lemma's meaning: lemma itself where it
// belongs to no group. To try a thing is not to do it: "seek to sway" is "attempt to influence", and so with what
// else is done about a thing.
func Canonical(lemma string) string {
	if m := byLemma[lemma]; m != nil {
		return m.Canonical
	}
	if verb, done, ok := strings.Cut(lemma, " to "); ok && leading[verb] != "" {
		return leading[verb] + " to " + Canonical(done)
	}
	if plain := unqualified(lemma); plain != "" {
		return Canonical(plain)
	}
	return lemma
}

// Attempt begins the canonical predicate of trying to do a thing.
const Attempt = "attempt to "

// leading gives for a verb that another follows the one of its meaning that stands for both.
var leading = map[string]string{"attempt": "attempt", "try": "attempt", "seek": "attempt", "refuse": "refuse", "decline": "refuse", "promise": "promise",
	"pledge": "promise", "vow": "promise", "plan": "plan", "intend": "plan", "begin": "begin", "start": "begin", "agree": "agree", "consent": "agree"}

// unqualified returns "be brother of" for "be younger brother of" where that is in a group, "" where it is
// not, or where the words between change who is meant: a former director is none.
func unqualified(lemma string) string {
	words := strings.Fields(lemma)
	n := len(words)
	if n < 4 || words[0] != "be" {
		return ""
	}
	for _, w := range words[1 : n-2] {
		switch w {
		case "former", "ex", "late", "then", "acting", "interim", "deputy", "vice", "assistant", "alleged", "not", "no":
			return ""
		}
	}
	if plain := "be " + words[n-2] + " " + words[n-1]; byLemma[plain] != nil {
		return plain
	}
	return ""
}

// Of returns the group that a lemma belongs to; ok is false where it belongs to none.
func Of(lemma string) (m Meaning, ok bool) {
	if m := byLemma[lemma]; m != nil {
		return *m, true
	}
	return Meaning{}, false
}

// All returns the groups in the order of the file. The caller must not change them.
func All() []Meaning { return meanings }
