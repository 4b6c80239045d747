package gold

// forbidden reports whether the claim read is one that gold says nobody makes, or nobody but those it
// names: unless it is so for all, only what the publisher vouches for is an error.
func (m *matcher) forbidden(f *MustNot, read *Claim) bool {
	if polarity(read.Polarity) != polarity(f.Polarity) || f.As != "ANY" && !m.vouched(read) {
		return false
	}
	if f.Predicate != "*" && !equal(stems(f.Predicate), stems(read.Predicate.words())) {
		return false
	}
	return m.forbiddenTerm(f.Subject, read.Subject) && m.forbiddenTerm(f.Object, read.Object)
}

func (m *matcher) forbiddenTerm(want, have *Term) bool {
	if want == nil || *want == (Term{}) || want.Entity == "*" {
		return true
	}
	if m.gold.index[want.Entity] != nil {
		return m.term(want, have, 0)
	}
	words := want.Text + want.Entity // one of the two: names stand where ids do
	if have == nil {
		have = &Term{}
	}
	if m.read.index[have.Entity] != nil {
		return overlap(words, m.read.name(have.Entity)) >= 0.75
	}
	return overlap(words, have.Text) >= 0.75
}

// vouched reports whether the publisher makes the claim in its own voice.
func (m *matcher) vouched(read *Claim) bool {
	if read.Factuality != "" && read.Factuality != "STATED" {
		return false
	}
	said := false
	for _, s := range m.read.Statements {
		if s.Claim == read.ID {
			if said = true; len(s.Chain) < 2 {
				return true
			}
		}
	}
	return !said
}
