package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// bidden are nouns for what somebody asks of who does it: "arrested at the request of".
var bidden = lexicon.Set(`request behest urging insistence invitation instigation order instruction direction`)

// request reads who is behind a deed: "was held at the request of the Swedish police".
func (r *reader) request(i int) []Proposition {
	h := r.s.Tokens[i].Head
	if prep := r.preposition(i); h < 0 || prep != "at" && prep != "on" && prep != "under" || !r.verbal(h) && r.s.Tokens[h].UPOS != "NOUN" {
		return nil
	}
	who := r.s.Child(i, "nmod:poss", "nmod")
	if who < 0 || r.s.Tokens[who].Rel == "nmod" && r.preposition(who) != "of" && r.preposition(who) != "from" {
		return nil
	}
	lemma := strings.ToLower(r.s.Lemma(i))
	for k := i - 1; k > h && k > i-15; k-- {
		if nominalizations[strings.ToLower(r.s.Lemma(k))].undergone && r.s.Tokens[k].UPOS == "NOUN" {
			h = k // "criticised the arrest of the two at the request of"
		}
	}
	return []Proposition{{Sentence: r.si, Head: i, Top: i, Lemma: lemma, Label: r.s.Lower(i), Subject: r.phrase(who), Object: r.clausePhrase(h),
		Polarity: graph.Positive, Factuality: graph.Stated, Span: r.s.SpanOf(r.s.Yield(i, "punct")), Rule: "request"}}
}

// charges reads of what somebody is charged: "was held on fraud charges".
func (r *reader) charges(i int) []Proposition {
	h := r.s.Tokens[i].Head
	if prep := r.preposition(i); h < 0 || prep != "on" || !r.verbal(h) && r.s.Tokens[h].UPOS != "NOUN" {
		return nil
	}
	what := r.s.Child(i, "compound", "nmod", "acl")
	if what < 0 || what > i && r.preposition(what) != "of" {
		return nil
	}
	p := Proposition{Sentence: r.si, Head: i, Top: i, Lemma: "be charged with", Label: r.s.Lower(i), Object: r.phrase(what),
		Polarity: graph.Positive, Factuality: graph.Alleged, Span: r.s.SpanOf(r.s.Yield(i, "punct")), Rule: "charges"}
	if o := r.s.Child(h, "obj"); o > h && nominalizations[strings.ToLower(r.s.Lemma(o))].undergone {
		h = o // "sought her extradition on fraud charges"
	}
	if x := nominalizations[strings.ToLower(r.s.Lemma(h))]; x.undergone && r.s.Tokens[h].UPOS == "NOUN" {
		p.Subject = r.owner(h)
		if of := r.s.Child(h, "nmod"); p.Subject.Kind == Nothing && of >= 0 && r.preposition(of) == "of" {
			p.Subject = r.phrase(of)
		}
	} else if r.verbal(h) {
		p.Subject = r.subject(h)
		if o := r.s.Child(h, "obj"); o >= 0 {
			p.Subject = r.phrase(o) // "police held her on fraud charges"
		}
	}
	if p.Subject.Kind == Nothing {
		return nil
	}
	return []Proposition{p}
}
