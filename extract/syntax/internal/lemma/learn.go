package lemma

import (
	"cmp"
	"encoding/binary"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"hearsay/extract/syntax/internal/norm"
)

// An Example is a word of the training text with its lemma.
type Example struct{ Form, XPOS, Lemma string }

// Learn writes the rules that examples teach, in the layout of Rules: for each
// tag the commonest edit of every ending, left out where a shorter ending
// already says the same, and every word that its ending gets wrong; and the lemmas of open classes.
func Learn(examples []Example) []byte {
	ids := map[edit]uint16{{0, ""}: 0, {0, "\x00keep"}: keep}
	edits := []edit{{0, ""}, {0, ""}}
	var cases, words []sample
	for _, x := range examples {
		form := strings.ReplaceAll(x.Form, "’", "'")
		lower := norm.Lower(form)
		e := difference(lower, norm.Lower(x.Lemma))
		id, ok := ids[e]
		if !ok {
			id = uint16(len(edits))
			ids[e] = id
			edits = append(edits, e)
		}
		words = append(words, sample{x.XPOS, lower, id})
		if lower != form {
			stays := uint16(0)
			if norm.Lower(x.Lemma) != x.Lemma {
				stays = keep
			}
			cases = append(cases, sample{caseTag(form, x.XPOS), lower, stays})
		}
	}
	return write(edits, lemmas(examples), append(compile(words, 1), compile(cases, 2)...))
}

// lemmas lists the hashes of the lemmas of verbs, nouns and adjectives.
func lemmas(examples []Example) []uint32 {
	var out []uint32
	for _, x := range examples {
		if class := x.XPOS[:min(1, len(x.XPOS))]; (class == "V" || class == "N" || class == "J") && x.XPOS != "NNP" && x.XPOS != "NNPS" {
			out = append(out, key("", norm.Lower(x.Lemma), true))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

type sample struct {
	tag, word string
	id        uint16
}

// difference is the edit that turns form into lemma.
func difference(form, lemma string) edit {
	n := 0
	for n < len(form) && n < len(lemma) && form[n] == lemma[n] {
		n++
	}
	for n > 0 && (n < len(form) && !utf8.RuneStart(form[n]) || n < len(lemma) && !utf8.RuneStart(lemma[n])) {
		n--
	}
	if len(form)-n > 255 || len(lemma)-n > 255 {
		return edit{}
	}
	return edit{len(form) - n, lemma[n:]}
}

type entry struct {
	key uint32
	id  uint16
}

// An ending is what a rule is learnt for: the end of a word under a tag, or the
// whole word.
type ending struct {
	tag, end string
	whole    bool
}

// compile counts which edit each ending asks for, and keeps the answers that
// differ from the shorter ending's and were seen often enough.
func compile(samples []sample, often int) []entry {
	counts := count(samples)
	kept := answers{}
	var out []entry
	for _, e := range shortestFirst(counts) {
		id, n := most(counts[e])
		if old, ok := kept.find(e); ok && (old == id || n < often || !e.whole && n < 2) {
			continue
		}
		if !e.whole {
			kept[e] = id
		}
		out = append(out, entry{key(e.tag, e.end, e.whole), id})
	}
	return out
}

func count(samples []sample) map[ending]map[uint16]int {
	counts := map[ending]map[uint16]int{}
	add := func(e ending, id uint16) {
		if counts[e] == nil {
			counts[e] = map[uint16]int{}
		}
		counts[e][id]++
	}
	for _, s := range samples {
		for n := 0; n <= min(longest, len(s.word)); n++ {
			add(ending{s.tag, s.word[len(s.word)-n:], false}, s.id)
		}
		add(ending{s.tag, s.word, true}, s.id)
	}
	return counts
}

// shortestFirst lists the endings by length, whole words last.
func shortestFirst(counts map[ending]map[uint16]int) []ending {
	all := slices.Collect(maps.Keys(counts))
	slices.SortFunc(all, func(a, b ending) int {
		if a.whole != b.whole {
			if b.whole {
				return -1
			}
			return 1
		}
		return cmp.Or(len(a.end)-len(b.end), strings.Compare(a.tag, b.tag), strings.Compare(a.end, b.end))
	})
	return all
}

// answers holds the edits kept so far.
type answers map[ending]uint16

// find gives the edit of the longest ending kept.
func (a answers) find(e ending) (uint16, bool) {
	for n := min(longest, len(e.end)); n >= 0; n-- {
		if id, ok := a[ending{e.tag, e.end[len(e.end)-n:], false}]; ok {
			return id, true
		}
	}
	return 0, false
}

func most(counts map[uint16]int) (id uint16, n int) {
	for _, k := range slices.Sorted(maps.Keys(counts)) {
		if counts[k] > n {
			id, n = k, counts[k]
		}
	}
	return id, n
}

func write(edits []edit, lemmas []uint32, entries []entry) []byte {
	b := binary.LittleEndian.AppendUint16(nil, uint16(len(edits)))
	for _, e := range edits {
		b = append(append(b, byte(e.cut), byte(len(e.add))), e.add...)
	}
	b = binary.LittleEndian.AppendUint32(b, uint32(len(lemmas)))
	for _, l := range lemmas {
		b = binary.LittleEndian.AppendUint32(b, l)
	}
	slices.SortStableFunc(entries, func(a, b entry) int {
		return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.id, b.id))
	})
	for _, e := range entries {
		b = binary.LittleEndian.AppendUint32(b, e.key)
		b = binary.LittleEndian.AppendUint16(b, e.id)
	}
	return b
}
