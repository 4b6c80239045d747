// Package lemma finds dictionary forms: a rule learnt for the word itself, or
// else for its longest known ending, under the word's tag, says what to cut off
// and what to put on; rules of the same kind say whether capitals stay.
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
// edits (uint16), the edits (cut uint8, length uint8, added bytes), then
// records of six bytes in ascending order: a key's hash (uint32), edit (uint16).
type Rules struct {
	edits   []edit
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
	if len(b)%record != 0 {
		return nil, short
	}
	r.records = sorted.Open(b, record)
	return r, nil
}

// Lemma returns the dictionary form of a word with the given XPOS tag.
func (r *Rules) Lemma(form, xpos string) string {
	form = strings.ReplaceAll(form, "’", "'")
	lower := norm.Lower(form)
	base := lower
	if lower != form {
		if id, ok := r.rule(caseTag(form, xpos), lower); ok && id == keep {
			base = form
		}
	}
	id, ok := r.rule(xpos, lower)
	if !ok || int(id) >= len(r.edits) {
		return base
	}
	return r.edits[id].apply(base)
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
func (r *Rules) rule(tag, word string) (uint16, bool) {
	if id, ok := r.find(key(tag, word, true)); ok {
		return id, true
	}
	for n := min(longest, len(word)); n >= 0; n-- {
		if id, ok := r.find(key(tag, word[len(word)-n:], false)); ok {
			return id, true
		}
	}
	return 0, false
}

func (r *Rules) find(k uint32) (uint16, bool) {
	one := r.records.Find(k)
	if one == nil {
		return 0, false
	}
	return binary.LittleEndian.Uint16(one[4:]), true
}

func key(tag, ending string, whole bool) uint32 {
	mark := "\x01"
	if whole {
		mark = "\x01\x00"
	}
	return uint32(linear.Atom(tag, mark, ending))
}
