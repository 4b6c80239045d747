package store

import (
	"bytes"
	"fmt"

	"hearsay/graph"
)

// A window is the part of a list, newest first, in which the articles of a range of dates lie.
type window struct {
	graph.DateRange
	from []byte // everything of use stands past what begins so
	to   []byte // the last place of a date that is of use
}

// newWindow returns the window of a range; the error is that of a bound which is no date.
func newWindow(r graph.DateRange) (window, error) {
	for _, d := range []graph.Date{r.From, r.To} {
		if _, err := graph.ParseDate(string(d)); err != nil {
			return window{}, fmt.Errorf("range of dates: %w", err)
		}
	}
	w := window{DateRange: r}
	if r.To != "" {
		// To and the days and months that it covers begin with its digits; one less of the inverted
		// last digit is all that begins with one more.
		place := datePlace(r.To)
		w.from = place[:len(r.To)]
		w.from[len(r.To)-1]--
	}
	if r.From != "" {
		// Also the year that covers From, which stands after it.
		place := datePlace(r.From[:4])
		w.to = place[:]
	}
	return w, nil
}

// within gives those of the hits of a list whose places begin with a date that lie in w.
func (w window) within(after []byte, from func(after []byte) hits) hits {
	if bytes.Compare(after, w.from) < 0 {
		after = w.from
	}
	return func(yield func(hit, error) bool) {
		for h, err := range from(after) {
			if err == nil {
				if w.to != nil && bytes.Compare(h.at[:dateSize], w.to) > 0 {
					return
				}
				if !w.Has(dateAt(h.at)) {
					continue
				}
			}
			if !yield(h, err) {
				return
			}
		}
	}
}
