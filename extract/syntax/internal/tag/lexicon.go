package tag

import (
	"encoding/binary"
	"errors"
	"sort"

	"hearsay/extract/internal/linear"
	"hearsay/extract/syntax/internal/norm"
	"hearsay/extract/syntax/internal/sorted"
)

// An Entry is what the training text and word vectors show about one lower-cased form.
type Entry struct {
	Class   uint16 // which set of tags the form was seen with; 0 for a rare or unknown form
	Fixed   uint8  // the one tag it always has, plus one; 0 where the context decides
	Cluster uint8  // which words it is like; 0 where that is not known
}

// A Lexicon knows the frequent forms; the zero Lexicon cannot be asked. It reads from a flat byte string: records
// of eight bytes in ascending order of the form's hash (uint32), then class
// (uint16), fixed tag (uint8) and cluster (uint8).
type Lexicon struct{ records sorted.Records }

const record = 8

// OpenLexicon reads what EncodeLexicon wrote.
func OpenLexicon(b []byte) (Lexicon, error) {
	if len(b)%record != 0 {
		return Lexicon{}, errors.New("lexicon: cut short; rebuild the model")
	}
	return Lexicon{sorted.Open(b, record)}, nil
}

// EncodeLexicon writes the entries of the lower-cased forms.
func EncodeLexicon(entries map[string]Entry) []byte {
	type row struct {
		key uint32
		Entry
	}
	rows := make([]row, 0, len(entries))
	for form, e := range entries {
		rows = append(rows, row{key(form), e})
	}
	sort.Slice(rows, func(i, j int) bool {
		a, b := rows[i], rows[j]
		return a.key < b.key || a.key == b.key && (a.Class < b.Class || a.Class == b.Class && a.Fixed < b.Fixed)
	})
	var b []byte
	for _, r := range rows {
		b = binary.LittleEndian.AppendUint32(b, r.key)
		b = binary.LittleEndian.AppendUint16(b, r.Class)
		b = append(b, r.Fixed, r.Cluster)
	}
	return b
}

// Find looks a lower-cased form up, by its American spelling if its own is unknown.
func (l Lexicon) Find(form string) (Entry, bool) {
	e, ok := l.find(form)
	if e.Class == 0 {
		if us := norm.American(form); us != "" {
			if other, found := l.find(us); found {
				return other, true
			}
		}
	}
	return e, ok
}

func (l Lexicon) find(form string) (Entry, bool) {
	r := l.records.Find(key(form))
	if r == nil {
		return Entry{}, false
	}
	return Entry{binary.LittleEndian.Uint16(r[4:]), r[6], r[7]}, true
}

func key(form string) uint32 { return uint32(linear.Atom(form)) }
