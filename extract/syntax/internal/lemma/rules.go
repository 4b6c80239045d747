// Package lemma finds dictionary forms: a rule learnt for the word itself, or
// else for its longest known ending, under the word's tag, says what to cut off
// and what to put on; rules of the same kind say whether capitals stay. Where an
// ending leads to a lemma that was never seen, English spelling may lead to one that was.
package lemma

import (
	"encoding/binary"
	"errors"
	"strings"
	"unicode/utf8"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/norm"
	"hearsay/extract/syntax/internal/sorted"
)

// longest is the length in bytes of the longest ending that rules know.
const longest = 7

// Rules holds what Learn found, read from a flat byte string: the number of
// edits (uint16), the edits (cut uint8, length uint8, added bytes), the number of
// known lemmas (uint32) and their hashes (uint32) in ascending order, then
// records of six bytes in ascending order: a key's hash (uint32), edit (uint16).
type Rules struct {
	edits   []edit
	lemmas  sorted.Records
	records sorted.Records
}

type edit struct {
	cut int
	add string
}

const record = 6

// keep is the edit that a case rule names to let capitals stay; edit 0 lowers them.
const keep = 1

// Open reads what Learn wrote.
func Open(b []byte) (*Rules, error) {
	short := errors.New("lemma rules: cut short; rebuild the model")
	if len(b) < 2 {
		return nil, short
	}
	r := &Rules{edits: make([]edit, binary.LittleEndian.Uint16(b))}
	b = b[2:]
	for i := range r.edits {
		if len(b) < 2 || len(b) < 2+int(b[1]) {
			return nil, short
		}
		r.edits[i] = edit{int(b[0]), string(b[2 : 2+b[1]])}
		b = b[2+int(b[1]):]
	}
	if len(b) < 4 || uint64(len(b)-4) < 4*uint64(binary.LittleEndian.Uint32(b)) {
		return nil, short
	}
	n := 4 + 4*int(binary.LittleEndian.Uint32(b))
	if len(b[n:])%record != 0 {
		return nil, short
	}
	r.lemmas, r.records = sorted.Open(b[4:n], 4), sorted.Open(b[n:], record)
	return r, nil
}

// Lemma returns the dictionary form of a word with the given XPOS tag.
func (r *Rules) Lemma(form, xpos string) string {
	form = strings.ReplaceAll(form, "’", "'")
	lower := norm.Lower(form)
	base := lower
	if lower != form {
		if id, _, ok := r.rule(caseTag(form, xpos), lower); ok && id == keep {
			base = form
		}
	}
	id, whole, ok := r.rule(xpos, lower)
	if !ok || int(id) >= len(r.edits) {
		return base
	}
	if !whole && (xpos == "VBD" || xpos == "VBN") {
		if verb := irregular[lower]; verb != "" {
			return verb
		}
	}
	lemma := r.edits[id].apply(base)
	if whole || base != lower || r.known(lemma) {
		return lemma
	}
	return r.likelier(lemma, lower, xpos)
}

// likelier returns a known lemma that the spelling allows in place of one that
// an ending led to and nobody knows.
func (r *Rules) likelier(lemma, lower, xpos string) string {
	others := alternatives(lower, xpos)
	for _, other := range others {
		if r.known(other) {
			return other
		}
	}
	if len(others) > 2 && (lemma == others[0] || lemma == others[1]) && others[2] != others[0] {
		return others[2] // a doubled consonant that only the ending asks for
	}
	return lemma
}

func (e edit) apply(base string) string {
	at := len(base) - e.cut
	if at < 0 || at < len(base) && !utf8.RuneStart(base[at]) {
		return base
	}
	if out := base[:at] + e.add; out != "" {
		return out
	}
	return base
}

// caseTag sets capital letters throughout apart from a capital at the start.
func caseTag(form, xpos string) string {
	if len(form) > 1 && strings.ToUpper(form) == form {
		return xpos + "^^"
	}
	return xpos + "^"
}

// rule asks for the word itself, then for ever shorter endings.
func (r *Rules) rule(tag, word string) (id uint16, whole, ok bool) {
	if id, ok := r.find(key(tag, word, true)); ok {
		return id, true, true
	}
	for n := min(longest, len(word)); n >= 0; n-- {
		if id, ok := r.find(key(tag, word[len(word)-n:], false)); ok {
			return id, false, true
		}
	}
	return 0, false, false
}

func (r *Rules) find(k uint32) (uint16, bool) {
	one := r.records.Find(k)
	if one == nil {
		return 0, false
	}
	return binary.LittleEndian.Uint16(one[4:]), true
}

// key is what a rule for a word's ending under a tag is found by; a known lemma
// is a whole word under no tag.
func key(tag, ending string, whole bool) uint32 {
	mark := "\x01"
	if whole {
		mark = "\x01\x00"
	}
	return uint32(linear.Atom(tag, mark, ending))
}
