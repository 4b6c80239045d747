package coref

import "strings"

// aheadOf is the subject that a pronoun at the head of its sentence may look ahead to: "When she resigned,
// Ada Novak was 61". It is -1 where there is none.
func (r *resolver) aheadOf(i int) int {
	m := &r.mentions[i]
	if m.class < he || m.class > they {
		return -1
	}
	s := r.doc.Sentences[m.Sentence]
	for _, k := range r.bySentence[m.Sentence] {
		a := &r.mentions[k]
		if k > i && a.First > m.Last && a.kind == name && a.role > 0 && a.role <= 2 && a.clause >= 0 &&
			s.Under(m.Head, int(a.clause)) && m.clause != a.clause {
			return k
		}
	}
	return -1
}

// gather lists the earlier mentions that mention i may go back to, nearest first.
func (r *resolver) gather(i int) {
	r.candidates = r.candidates[:0]
	m := &r.mentions[i]
	reach, most := phraseReach, nearPhrases
	if m.kind == pronoun {
		reach, most = pronounReach, nearPronouns
	}
	for k := i - 1; k >= 0 && m.Sentence-r.mentions[k].Sentence <= reach && len(r.candidates) < most; k-- {
		r.consider(k, m)
	}
	defer func() {
		if k := r.aheadOf(i); k >= 0 && !r.speaks(k, m) && !r.doing(k, m) {
			r.candidates = append(r.candidates, k)
		}
	}()
	near := len(r.candidates)
	far := i
	if near > 0 {
		far = r.candidates[near-1]
	}
	if m.kind == pronoun {
		for _, k := range r.byClass {
			if k >= 0 && k < far {
				r.consider(k, m)
			}
		}
		return
	}
	list := r.byHead[m.head]
	for n := len(list) - 1; n >= 0; n-- {
		if list[n] < far {
			r.consider(list[n], m)
		}
	}
	if k, ok := r.byEntity[m.entity]; ok && m.entity >= 0 && k < far {
		r.consider(k, m)
	}
}

// consider adds k to the candidates, unless it and m overlap or cannot mean one: nobody is both he and she.
func (r *resolver) consider(k int, m *mention) {
	if a := &r.mentions[k]; m.class == first && a.class == first && (a.speaker != m.speaker || a.quote >= 0 != (m.quote >= 0)) {
		return // two who say "I"
	}
	if m.class == it && m.role == roles["nsubj:pass"] && m.clause >= 0 && doneToThings[strings.ToLower(r.doc.Sentences[m.Sentence].Lemma(int(m.clause)))] && r.teller(m) == k {
		return // "The paper said | it | was collected in May"
	}
	if r.overlap(k, m) || r.coargument(k, m) || r.opposes(k, m) || m.kind == pronoun && (r.agent(k, m) || r.addressed(k, m)) || (m.class == he || m.class == she) && (!somebody(&r.mentions[k]) || r.speaks(k, m) || opposed(r.chains[r.chain[k]].gender, m.gender)) {
		return
	}
	r.candidates = append(r.candidates, k)
}

func (r *resolver) overlap(k int, m *mention) bool {
	a := &r.mentions[k]
	return a.Sentence == m.Sentence && a.Last >= m.First && a.First <= m.Last
}
