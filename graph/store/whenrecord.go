package store

import "hearsay/graph"

// encodeWhen begins with whether there is one. Its words lie in the evidence most often.
func encodeWhen(e *encoder, w *graph.When, v *graph.Evidence) {
	e.bool(w != nil)
	if w == nil {
		return
	}
	e.str(string(w.From))
	e.str(string(w.To))
	encodeWord(e, granularities, w.Granularity)
	encodeWord(e, bases, w.Basis)
	encodePassageIn(e, &w.Words, v)
}

func decodeWhen(d *decoder, v *graph.Evidence) *graph.When {
	if !d.bool() {
		return nil
	}
	w := &graph.When{From: graph.Date(d.str()), To: graph.Date(d.str())}
	w.Granularity = decodeWord(d, granularities)
	w.Basis = decodeWord(d, bases)
	decodePassageIn(d, &w.Words, v)
	return w
}
