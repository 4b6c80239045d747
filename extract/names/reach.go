package names

import "hearsay/graph"

// reach is how many sentences away what a short form goes back to may stand. It keeps the work in
// proportion to the text, however long that is.
const reach = 300

// in returns the mentions of a sentence, those that belong to no cluster yet too.
func (f *finder) in(sentence int) []int {
	if sentence < 0 || sentence >= len(f.bySentence) {
		return nil
	}
	return f.bySentence[sentence]
}

// before returns the cluster that suits and was mentioned last before the byte, which stands in the
// sentence; -1 for none in reach.
func (f *finder) before(sentence, at int, suits func(*Cluster) bool) int {
	for si := sentence; si >= 0 && si > sentence-reach; si-- {
		if c := f.lastIn(si, at, suits); c >= 0 {
			return c
		}
	}
	return -1
}

// lastIn is before, looking in one sentence alone.
func (f *finder) lastIn(sentence, at int, suits func(*Cluster) bool) int {
	best, start := -1, -1
	for _, k := range f.in(sentence) {
		m := &f.mentions[k]
		if m.Cluster >= 0 && m.Span.StartByte < at && m.Span.StartByte > start && suits(&f.clusters[m.Cluster]) {
			best, start = m.Cluster, m.Span.StartByte
		}
	}
	return best
}

// after is before, looking on from the byte.
func (f *finder) after(sentence, at int, suits func(*Cluster) bool) int {
	for si := sentence; si < len(f.bySentence) && si < sentence+reach; si++ {
		if c := f.firstIn(si, at, suits); c >= 0 {
			return c
		}
	}
	return -1
}

// firstIn is after, looking in one sentence alone.
func (f *finder) firstIn(sentence, at int, suits func(*Cluster) bool) int {
	best, start := -1, -1
	for _, k := range f.in(sentence) {
		m := &f.mentions[k]
		if m.Cluster >= 0 && m.Span.StartByte > at && (best < 0 || m.Span.StartByte < start) && suits(&f.clusters[m.Cluster]) {
			best, start = m.Cluster, m.Span.StartByte
		}
	}
	return best
}

// nearest returns the cluster that suits and was mentioned last before m, or first after it.
func (f *finder) nearest(m *Mention, suits func(*Cluster) bool) int {
	if c := f.before(m.Sentence, m.Span.StartByte, suits); c >= 0 {
		return c
	}
	return f.after(m.Sentence, m.Span.StartByte, suits)
}

// taken reports whether the token is part of a name.
func (f *finder) taken(si, token int) bool {
	for _, k := range f.in(si) {
		if m := &f.mentions[k]; m.Kind == graph.Name && m.First <= token && token <= m.Last {
			return true
		}
	}
	return false
}

// mentioned reports whether some mention has the token as its head already.
func (f *finder) mentioned(si, token int) bool {
	for _, k := range f.in(si) {
		if m := &f.mentions[k]; m.Head == token && m.Cluster >= 0 {
			return true
		}
	}
	return false
}
