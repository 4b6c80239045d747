package lemma

import "strings"

// known tells whether the training text has the word as a lemma of an open class.
func (r *Rules) known(lemma string) bool { return r.lemmas.Find(key("", lemma, true)) != nil }

// alternatives are the forms that an inflected verb or plural may come from, by
// English spelling alone.
func alternatives(lower, xpos string) []string {
	switch xpos {
	case "VBD", "VBN":
		return stems(lower, "ed", "ied")
	case "VBG":
		return stems(lower, "ing", "")
	case "VBZ", "NNS":
		return stems(lower, "s", "ies")
	}
	return nil
}

// stems takes an ending off: the stem alone, with e, without a doubled last
// letter, with y for i.
func stems(lower, ending, withY string) []string {
	stem, ok := strings.CutSuffix(lower, ending)
	if !ok || len(stem) < 2 {
		return nil
	}
	out := []string{stem}
	if ending == "s" {
		out = append(out, strings.TrimSuffix(stem, "e"))
	} else {
		out = append(out, stem+"e", single(stem))
	}
	if y, ok := strings.CutSuffix(lower, withY); ok && withY != "" {
		out = append(out, y+"y")
	}
	return out
}

// single takes the second of two equal consonants off where no verb ends in both.
func single(stem string) string {
	n := len(stem)
	if n > 3 && stem[n-1] == stem[n-2] && strings.IndexByte("bdgkmnprtv", stem[n-1]) >= 0 {
		return stem[:n-1]
	}
	return stem
}
