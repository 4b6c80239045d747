package tree

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/text"
)

// headlineVerbs are verbs, in the present tense, that headlines like and that read as nouns too.
var headlineVerbs = lexicon.Set(`slams blasts backs bans bars battles beats bids blames blocks calls claims clashes cuts demands denies dies drops
 ends eyes faces falls fights files fires floats fumes gains grows halts hits holds hopes jails joins judges kills launches leads leaves looms loses
 mourns moves mulls names nears opens orders ousts picks plans plunges pledges praises presses probes promises quits raids raises rallies reports
 resigns returns rises rules sacks seeks sells shuts signs soars spreads starts stops strikes sues surges talks tops tours urges vows wants warns
 widens wins weighs deepens rejects resists recalls reveals refuses tells votes visits hears
 accepts admits agrees apologises apologizes approves arrives buys captures collapses condemns confirms criticises criticizes decides defends destroys
 dismisses escapes expands expels gets gives goes ignores insists investigates keeps misses overturns pays removes replaces scores scraps secures sends
 settles sinks slumps snubs spends suffers suspends takes threatens throws tumbles unveils upholds acquits appoints convicts evacuates`)

// headline reports whether the sentence is written as headlines are: marked so, or short and without a full stop.
func headline(s *Sentence) bool {
	if s.Kind == text.Headline || s.Kind == text.Subhead {
		return true
	}
	return len(s.Tokens) < 16 && len(s.Tokens) > 0 && s.Tokens[len(s.Tokens)-1].UPOS != "PUNCT"
}

// headlineVerb makes the verb of a headline of the noun that it was taken for, where nothing else is the verb:
// "Bribe probe | widens", "Mayor | slams | rail firm over delays".
func headlineVerb(s *Sentence, i int) bool {
	if i == 0 || i > 8 || s.Tokens[i].XPOS != "NNS" || !headline(s) || !headlineVerbs[s.Lower(i)] {
		return false
	}
	for k := range s.Tokens {
		if second := s.Child(i, "conj"); second > i && s.Tokens[second].XPOS == "VBZ" && s.Under(k, second) {
			continue // "quits over sale, | denies | taking money"
		}
		if u := s.Tokens[k].UPOS; u == "VERB" && s.Tokens[k].Rel != "amod" && s.Tokens[k].Rel != "acl" && s.Tokens[k].Rel != "compound" || u == "AUX" {
			return false
		}
	}
	subject := i - 1
	if u := s.Tokens[subject].UPOS; u != "NOUN" && u != "PROPN" || s.Child(i, "case", "det") >= 0 {
		return false
	}
	for c := range s.Tokens {
		h := s.Tokens[c].Head
		switch {
		case c == i:
		case c < subject && (h < 0 || h >= i):
			s.Tokens[c].Head = subject
			if h < 0 {
				s.Tokens[c].Rel = "compound"
			}
		case c > i && (h <= i):
			s.Tokens[c].Head = i
			if s.Tokens[c].Rel != "conj" || s.Tokens[c].XPOS != "VBZ" {
				s.Tokens[c].Rel = relationAfter(s, c)
			}
		}
	}
	s.Tokens[subject].Head, s.Tokens[subject].Rel = i, "nsubj"
	s.Tokens[i].Head, s.Tokens[i].Rel, s.Tokens[i].UPOS, s.Tokens[i].XPOS = -1, "root", "VERB", "VBZ"
	return true
}

// headlineSecond makes a second verb of the noun after the comma of a headline that has one: "Mayor quits over
// sale, | denies bribe".
func headlineSecond(s *Sentence, i int) bool {
	if i < 2 || s.Tokens[i].XPOS != "NNS" || !headline(s) || !headlineVerbs[s.Lower(i)] || s.Tokens[i-1].Form != "," || s.Root < 0 || s.Root > i ||
		s.Tokens[s.Root].UPOS != "VERB" || s.Child(i, "case", "det", "conj") >= 0 {
		return false
	}
	t := &s.Tokens[i]
	o := t.Head
	t.UPOS, t.XPOS = "VERB", "VBZ"
	t.Head, t.Rel = s.Root, "conj"
	if o > i {
		s.Tokens[o].Head, s.Tokens[o].Rel = i, "obj" // "sues | club"
	}
	for _, c := range s.Children[i] {
		if s.Tokens[c].Rel == "acl" && s.Tokens[c].XPOS == "VBG" {
			s.Tokens[c].Rel = "xcomp"
		}
	}
	return true
}

// headlineAs makes the verb of a headline's second half of the noun that ends it: "Mayor quits as | bribe probe |
// widens".
func headlineAs(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if i+1 != len(s.Tokens) || t.XPOS != "NNS" || !headline(s) || !headlineVerbs[s.Lower(i)] || s.Root < 0 || s.Tokens[s.Root].UPOS != "VERB" {
		return false
	}
	as := i - 1
	for as > s.Root && s.Lower(as) != "as" && s.Lower(as) != "after" && s.Lower(as) != "while" {
		as--
	}
	if as <= s.Root || as+1 >= i {
		return false
	}
	subject := s.Tokens[as].Head // the first noun of the half where the rest describes it, else the last
	if subject == i {
		subject = i - 1
	}
	if u := s.Tokens[subject].UPOS; u != "NOUN" && u != "PROPN" || subject < as {
		return false
	}
	for _, c := range s.Children[i] {
		if c != i-1 && c != as {
			s.Tokens[c].Head = i - 1
		}
	}
	if i-1 != subject {
		s.Tokens[i-1].Head, s.Tokens[i-1].Rel = subject, "nmod"
	}
	s.Tokens[as].Head, s.Tokens[as].Rel = i, "mark"
	s.Tokens[subject].Head, s.Tokens[subject].Rel = i, "nsubj"
	t.Head, t.Rel, t.UPOS, t.XPOS = s.Root, "advcl", "VERB", "VBZ"
	return true
}

// relationAfter is how the phrase at c hangs from the headline's verb before it.
func relationAfter(s *Sentence, c int) string {
	switch u := s.Tokens[c].UPOS; {
	case u == "PUNCT":
		return "punct"
	case s.Child(c, "case") >= 0:
		return "obl"
	case u == "NOUN" || u == "PROPN" || u == "PRON":
		return "obj"
	}
	return "dep"
}

// undergone are participles that stand alone in headlines for a passive.
var undergone = lexicon.Set(`accused acquitted appointed arrested asked attacked banned barred blamed blocked charged cleared closed convicted
 criticised criticized delayed detained dismissed dropped elected evacuated evicted expelled fined fired found freed halted held hit hurt injured
 investigated jailed killed linked named nominated ordered ousted overturned postponed probed questioned raided recalled rejected released
 removed replaced rescued sacked scrapped seized sentenced shot shut slammed stabbed stolen sued suspended sworn targeted told urged warned wounded`)

// headlinePassive makes a passive of the participle without an object in a headline: "Mayor | sacked", "Firm |
// accused of hiding spill".
func headlinePassive(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	if t.UPOS != "VERB" || t.XPOS != "VBD" && t.XPOS != "VBN" || !headline(s) || !undergone[s.Lower(i)] {
		return false
	}
	n := s.Child(i, "nsubj")
	if n < 0 || n > i || s.Child(i, "obj", "ccomp", "aux", "aux:pass", "iobj") >= 0 {
		return false
	}
	t.XPOS, s.Tokens[n].Rel = "VBN", "nsubj:pass"
	return true
}

// headlineFuture makes the verb of a headline of the infinitive that was taken to describe its subject: "Mill
// chief | to quit".
func headlineFuture(s *Sentence, i int) bool {
	t := &s.Tokens[i]
	to := s.Child(i, "mark")
	if t.XPOS != "VB" || t.Rel != "acl" || to < 1 || !headline(s) || s.Lower(to) != "to" {
		return false
	}
	for k := range s.Tokens {
		x := &s.Tokens[k]
		if finite := x.XPOS == "VBD" || x.XPOS == "VBZ" || x.XPOS == "VBP"; k != i && (finite || x.UPOS == "AUX" || x.UPOS == "VERB" && !s.Under(k, i)) {
			return false
		}
	}
	subject := to - 1
	for c := range s.Tokens {
		if h := s.Tokens[c].Head; c < subject && (h < 0 || h > subject) {
			s.Tokens[c].Head = subject
			if h < 0 || strings.HasPrefix(s.Tokens[c].Rel, "obj") {
				s.Tokens[c].Rel = "compound"
			}
		}
	}
	s.Tokens[subject].Head, s.Tokens[subject].Rel = i, "nsubj"
	t.Head, t.Rel = -1, "root"
	return true
}
