package revision

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"hearsay/graph"
)

// An Edit is a place of the earlier text and what stands there in the later one. Where words were only
// added or only taken out, one of the two covers nothing and says where.
type Edit struct{ Before, After graph.Passage }

// maxEdits is how many words may be added and taken out before the texts are taken for two that have
// nothing in common but how they begin and end: the work grows with its square.
const maxEdits = 1500

// Words returns the fewest edits, word by word, that make the text of to from that of from, those side by
// side as one. Words are what stands between white space, and white space itself makes no difference.
func Words(from, to *graph.Article) []Edit {
	a, b := words(from.Text), words(to.Text)
	before, after := graph.NewCiter(from.ID, from.Text), graph.NewCiter(to.ID, to.Text)
	var edits []Edit
	for _, h := range hunks(a, b) {
		edits = append(edits, Edit{before.Passage(cover(a, h.a, h.aEnd)), after.Passage(cover(b, h.b, h.bEnd))})
	}
	return edits
}

type word struct {
	graph.Span
	text string
}

func words(text string) []word {
	var all []word
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if unicode.IsSpace(r) {
			i += size
			continue
		}
		start := i
		for i < len(text) {
			if r, size = utf8.DecodeRuneInString(text[i:]); unicode.IsSpace(r) {
				break
			}
			i += size
		}
		all = append(all, word{graph.Span{StartByte: start, EndByte: i}, text[start:i]})
	}
	return all
}

// cover returns the place of words i to end; of none, the place where they would follow the word before.
func cover(all []word, i, end int) graph.Span {
	if i < end {
		return graph.Span{StartByte: all[i].StartByte, EndByte: all[end-1].EndByte}
	}
	if i == 0 {
		return graph.Span{}
	}
	at := all[i-1].EndByte
	return graph.Span{StartByte: at, EndByte: at}
}

// A hunk says that words b to bEnd of the one stand for words a to aEnd of the other.
type hunk struct{ a, aEnd, b, bEnd int }

// hunks compares words with the algorithm of Myers, "An O(ND) difference algorithm and its variations"
// (1986), after what both begin and end with.
func hunks(a, b []word) []hunk {
	first := 0
	for first < len(a) && first < len(b) && a[first].text == b[first].text {
		first++
	}
	aEnd, bEnd := len(a), len(b)
	for aEnd > first && bEnd > first && a[aEnd-1].text == b[bEnd-1].text {
		aEnd, bEnd = aEnd-1, bEnd-1
	}
	if first == aEnd && first == bEnd {
		return nil
	}
	found, ok := myers(a[first:aEnd], b[first:bEnd])
	if !ok {
		return []hunk{{first, aEnd, first, bEnd}}
	}
	for i := range found {
		h := &found[i]
		h.a, h.aEnd, h.b, h.bEnd = h.a+first, h.aEnd+first, h.b+first, h.bEnd+first
	}
	return found
}

// myers returns the hunks in order; ok is false where there are more than maxEdits.
func myers(a, b []word) (all []hunk, ok bool) {
	limit := min(len(a)+len(b), maxEdits)
	reach := make([]int, 2*limit+3) // how far each diagonal comes in a, by its number and limit+1
	var trace [][]int
	for d := 0; d <= limit; d++ {
		trace = append(trace, slices.Clone(reach[limit+1-d:limit+2+d]))
		for k := -d; k <= d; k += 2 {
			x := reach[limit+k] + 1
			if k == -d || k != d && reach[limit+k] < reach[limit+2+k] {
				x = reach[limit+2+k]
			}
			for x < len(a) && x-k < len(b) && a[x].text == b[x-k].text {
				x++
			}
			reach[limit+1+k] = x
			if x >= len(a) && x-k >= len(b) {
				return backwards(trace, len(a), len(b)), true
			}
		}
	}
	return nil, false
}

// backwards follows the way that myers came. trace has, for each number of edits d, how far the diagonals
// from -d to d came with one less.
func backwards(trace [][]int, x, y int) []hunk {
	var all []hunk
	for d := len(trace) - 1; d > 0; d-- {
		at := func(k int) int {
			if k < -d || k > d {
				return -1
			}
			return trace[d][d+k]
		}
		k := x - y
		from := k - 1
		if k == -d || k != d && at(k-1) < at(k+1) {
			from = k + 1
		}
		px := at(from)
		py := px - from
		h := hunk{px, px, py, py}
		if from == k+1 {
			h.bEnd++
		} else {
			h.aEnd++
		}
		if n := len(all); n > 0 && all[n-1].a == h.aEnd && all[n-1].b == h.bEnd {
			all[n-1].a, all[n-1].b = h.a, h.b
		} else {
			all = append(all, h)
		}
		x, y = px, py
	}
	slices.Reverse(all)
	return all
}
