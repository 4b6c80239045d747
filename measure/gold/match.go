package gold

import "strings"

// A matcher says which items of a reading agree with which of an annotation of the same article.
type matcher struct {
	gold, read *side
	pairs      map[string]string // of a gold entity, the entity read for it
	shared     set               // names that two gold entities bear, which tell nobody apart
	publishers set
}

func newMatcher(gold, read *Doc) *matcher {
	m := &matcher{gold: newSide(gold), read: newSide(read), shared: make(set), publishers: make(set)}
	m.pairs = pair(m.gold, m.read)
	bearers := make(map[string]int)
	for _, names := range m.gold.proper {
		for n := range names {
			if bearers[n]++; bearers[n] > 1 {
				m.shared[n] = true
			}
		}
	}
	for _, p := range append([]string{gold.Article.Publisher}, gold.Article.PublisherOK...) {
		if p != "" {
			m.publishers[norm(p)] = true
		}
	}
	return m
}

// pair returns for each gold entity the one read for it: of the same name, or else with most names in
// common, the first of equals.
func pair(gold, read *side) map[string]string {
	pairs := make(map[string]string)
	for _, g := range gold.Entities {
		best := 0
		name := norm(g.Name)
		for _, r := range read.Entities {
			other := norm(r.Name)
			score := common(gold.proper[g.ID], read.proper[r.ID])
			if name == other {
				score += 3
			}
			if read.proper[r.ID][name] {
				score += 2
			}
			if score == 0 && sameWords(name, other) {
				score = 2
			}
			if score > best {
				best, pairs[g.ID] = score, r.ID
			}
		}
	}
	return pairs
}

// sameWords reports whether two names have the same words, of which there are some, in any order.
func sameWords(a, b string) bool {
	x, y := telling(a), telling(b)
	return len(x) > 0 && len(x) == len(y) && common(x, y) == len(x)
}

// telling returns the words of a name as norm returns it, without those in stop.
func telling(name string) set {
	out := make(set)
	for _, w := range strings.Fields(norm(name)) {
		if !stop[w] {
			out[w] = true
		}
	}
	return out
}

// entity reports whether the entity read is the gold one.
func (m *matcher) entity(gold, read string) bool {
	if p, ok := m.pairs[gold]; ok && p == read {
		return true
	}
	if m.read.index[read] == nil {
		return false
	}
	for n := range m.read.proper[read] {
		if m.gold.proper[gold][n] && !m.shared[n] {
			return true
		}
	}
	name := norm(m.read.name(read))
	return m.gold.forms[gold][name] && !m.shared[name]
}

// term reports whether what was read in a place is what gold has there. Claims within claims are
// followed to a depth of three.
func (m *matcher) term(gold, read *Term, depth int) bool {
	switch {
	case gold == nil || *gold == Term{}:
		return true
	case read == nil:
		return false
	case gold.Claim != "":
		if c := m.read.claims[read.Claim]; c != nil {
			return depth < 3 && m.claimIs(m.gold.claims[gold.Claim], c, depth+1)
		}
		g := m.gold.claims[gold.Claim]
		return g != nil && read.Text != "" && overlap(read.Text, g.Evidence.Text) >= 0.5
	case gold.Entity != "":
		return m.entityTerm(gold.Entity, read)
	}
	return m.textTerm(gold.Text, read)
}

func (m *matcher) entityTerm(gold string, read *Term) bool {
	if read.Entity != "" {
		return m.entity(gold, read.Entity)
	}
	text := norm(read.Text)
	if text == "" {
		return false
	}
	for f := range m.gold.forms[gold] {
		if f == text || len([]rune(f)) > 3 && holdsWords(text, f) {
			return true
		}
	}
	return false
}

func (m *matcher) textTerm(gold string, read *Term) bool {
	if c := m.read.claims[read.Claim]; c != nil {
		return overlap(gold, m.read.sentence(c)) >= 0.5
	}
	for f := range m.read.forms[read.Entity] {
		if overlap(gold, f) >= 0.5 {
			return true
		}
	}
	return overlap(gold, m.read.term(read)) >= 0.5
}

// predicate reports whether one of gold's predicates has the stems of the one read, or one of the two
// has all those of the other and at most two more.
func (m *matcher) predicate(gold, read *Claim) bool {
	r := allStems(read.Predicate.words())
	for _, p := range append([]string{gold.Predicate.words()}, gold.PredicatesOK...) {
		g := allStems(p)
		shorter, longer := min(len(g), len(r)), max(len(g), len(r))
		if shorter == longer && longer == 0 || shorter > 0 && common(g, r) == shorter && longer-shorter <= 2 {
			return true
		}
	}
	return false
}

// claim reports whether the claim read is the gold one.
func (m *matcher) claim(gold, read *Claim) bool { return m.claimIs(gold, read, 0) }

func (m *matcher) claimIs(gold, read *Claim, depth int) bool {
	if gold == nil || polarity(gold.Polarity) != polarity(read.Polarity) || !m.predicate(gold, read) {
		return false
	}
	if gold.InverseOK {
		inverse := *read
		inverse.Subject, inverse.Object = read.Object, read.Subject
		if m.places(gold, &inverse, depth) {
			return true
		}
	}
	return m.places(gold, read, depth)
}

// places reports whether the subjects agree, and gold's object with the object read or an argument.
func (m *matcher) places(gold, read *Claim, depth int) bool {
	is := func(gold []*Term, read *Term) bool {
		for _, g := range gold {
			if m.term(g, read, depth) {
				return true
			}
		}
		return false
	}
	if !is(append([]*Term{gold.Subject}, gold.SubjectsOK...), read.Subject) {
		return false
	}
	objects := append([]*Term{gold.Object}, gold.ObjectsOK...)
	if is(objects, read.Object) {
		return true
	}
	for _, a := range read.Arguments {
		if is(objects, a.Value) {
			return true
		}
	}
	return false
}

func polarity(p string) string {
	if p == "" {
		return "POSITIVE"
	}
	return p
}
