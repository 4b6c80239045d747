package claims

import "strings"

// active turns the words of a passive whose agent became the subject: "had been paid" is "had paid", "was written" is
// "wrote". It leaves those alone that it has no form for.
func (r *reader) active(p *Proposition, at []int) (words []string, ok bool) {
	be := -1
	for _, t := range at {
		if r.s.Tokens[t].Rel == "aux:pass" && r.s.Tokens[t].Head == p.Head {
			be = t
		}
	}
	verb, ok := r.activeVerb(p, be)
	if !ok {
		return nil, false
	}
	for _, t := range at {
		switch t {
		case be:
		case p.Head:
			words = append(words, verb)
		default:
			words = append(words, r.s.Lower(t))
		}
	}
	return words, true
}

// activeVerb is the form of the verb that says by its subject what the passive with this form of "be" says.
func (r *reader) activeVerb(p *Proposition, be int) (verb string, ok bool) {
	participle, lemma := r.s.Lower(p.Head), strings.ToLower(r.s.Lemma(p.Head))
	switch r.s.Lower(be) {
	case "been":
		return participle, true
	case "be":
		return lemma, true
	case "was", "were":
		if past := pastOf[participle]; past != "" {
			return past, true
		}
		return participle, true
	case "is", "are":
		if x := r.s.Tokens[p.Subject.Head].XPOS; p.Subject.Kind == Words && (x == "NNS" || x == "NNPS") {
			return lemma, true
		}
		return thirdPerson(lemma), true
	}
	return "", false
}

func thirdPerson(lemma string) string {
	switch stem, y := strings.CutSuffix(lemma, "y"); {
	case y && !strings.ContainsAny(stem[max(0, len(stem)-1):], "aeou"):
		return stem + "ies"
	case strings.HasSuffix(lemma, "s"), strings.HasSuffix(lemma, "sh"), strings.HasSuffix(lemma, "ch"), strings.HasSuffix(lemma, "x"), strings.HasSuffix(lemma, "o"):
		return lemma + "es"
	}
	return lemma + "s"
}

// pastOf are the past forms of the verbs whose participle is another.
var pastOf = pasts(`given gave taken took seen saw written wrote known knew shown showed driven drove broken broke chosen chose stolen stole
 spoken spoke beaten beat drawn drew thrown threw forgotten forgot hidden hid eaten ate bitten bit sworn swore torn tore worn wore grown grew flown flew
 blown blew sung sang drunk drank begun began run ran overcome overcame undertaken undertook mistaken mistook overthrown overthrew withdrawn withdrew
 forgiven forgave forbidden forbade done did undone undid ridden rode shaken shook overseen oversaw foreseen foresaw overrun overran rewritten rewrote
 borne bore proven proved sewn sewed woken woke frozen froze outdone outdid overtaken overtook sunk sank sprung sprang rung rang`)

func pasts(pairs string) map[string]string {
	words := strings.Fields(pairs)
	all := make(map[string]string, len(words)/2)
	for i := 0; i+1 < len(words); i += 2 {
		all[words[i]] = words[i+1]
	}
	return all
}
