package extract

import (
	"strings"

	"github.com/google/uuid"

	"hearsay/extract/claims"
	"hearsay/extract/lexicon"
	"hearsay/extract/speech"
	"hearsay/graph"
)

// A reply is an answer on its way to the proposition that it answers.
type reply struct {
	by  claims.Phrase // who answers
	who *graph.Entity // the same, nil where nothing tells
	// parties are those whom what is answered may be about, those first whom it is rather about.
	parties []uuid.UUID
	at      int // the byte at which the answer stands
	// of is what the answer calls what it answers ("that", "allegations"), topic the words in which it says what those
	// are about ("of fraud").
	of    string
	topic []string
	// defends tells that whoever replies speaks for the first of the parties in their own matter.
	defends bool
	// silent tells that it is no more than a refusal to answer.
	silent bool
	// personal tells that it answers nothing that is said of anybody else: "denied wrongdoing", "his lawyer denied it".
	personal bool
}

// replyOf is the answer that the speaker of w gives to what the phrase names, or else the word.
func (a *assembler) replyOf(w *speech.Attribution, named claims.Phrase, of string) *reply {
	r := &reply{by: w.Source, who: a.entityOf(w.Source, -1), at: a.cueAt(w), of: of, silent: w.Stance == graph.DeclinesComment}
	guilt := named.Kind == claims.Words && named == w.Answers && guiltWord[of] && r.who != nil
	r.parties, r.personal = a.concerned(w.Source, guilt)
	r.defends = r.personal
	if named.Kind == claims.Words {
		r.personal = r.personal || guilt
		a.specify(r, named)
	}
	return r
}

// specify takes in what the noun of a phrase says of itself: "the claims | of interference by Norland", "allegations | against
// the mayor".
func (a *assembler) specify(r *reply, p claims.Phrase) {
	s := a.doc.Sentences[p.Sentence]
	if s.Tokens[p.Head].UPOS != "NOUN" {
		return
	}
	for _, c := range s.ChildrenBy(p.Head, "nmod", "compound", "acl") {
		switch s.Lower(s.Child(c, "case", "mark")) {
		case "against":
			r.personal = false
			if who := a.names.At(p.Sentence, c); who >= 0 {
				r.parties = []uuid.UUID{a.clusters[who].ID}
			}
		case "of", "about", "over", "that", "":
			for _, t := range s.Yield(c, "case", "mark", "punct", "det") {
				switch u, lemma := s.Tokens[t].UPOS, strings.ToLower(s.Lemma(t)); {
				case guiltWord[lemma] && t == c:
					r.personal = r.who != nil
				case u == "NOUN" || u == "VERB" || u == "PROPN":
					r.topic = append(r.topic, lemma)
				}
			}
		}
	}
}

// answered finds the proposition that w answers, where what it answers is named by a phrase; -1 for none. It is what is
// alleged of those whom the speaker answers for, in the words of the answer where it has some, else last before it; else
// what has just been told, else the article's first allegation. Who denies wrongdoing answers nothing that is said of
// somebody else.
func (a *assembler) answered(w *speech.Attribution, named claims.Phrase) int {
	if i := a.claimedIn(named); i >= 0 {
		return i
	}
	at := a.cueAt(w)
	if i, ok := a.remarked(w, at); ok {
		return i
	}
	if w.Stance == graph.DeclinesComment {
		if i := a.askedBefore(w); i >= 0 {
			return i
		}
	}
	r := a.replyOf(w, named, a.word(named))
	if onePersons[r.of] && a.pointsTo(named) {
		if i := a.account(r); i >= 0 {
			return i
		}
	}
	if r.of == "that" || r.of == "this" {
		if i := a.justSaid(r); i >= 0 {
			return i
		}
	}
	return a.allegation(r)
}

// pointsTo reports whether a phrase points to what has just been told: "| that | account".
func (a *assembler) pointsTo(p claims.Phrase) bool {
	s := a.doc.Sentences[p.Sentence]
	w := s.Lower(s.Child(p.Head, "det"))
	return w == "that" || w == "this"
}

// rebutted finds the proposition that a rebuttal by the speaker of w goes to, -1 for none.
func (a *assembler) rebutted(w *speech.Attribution, b rebuttal) int {
	r := a.replyOf(w, claims.Phrase{}, b.of)
	switch {
	case b.asked:
		return a.askedBefore(w)
	case b.such:
		return a.spokenOf(r)
	case len(b.topic) > 0:
		r.topic = b.topic
		if b.of == "that" {
			return a.saidOfIt(r)
		}
		return a.inWhich(r)
	case b.of == "":
		return a.ofParties(r)
	case b.of == "that" || b.of == "this":
		if i := a.justSaid(r); i >= 0 {
			return i
		}
	}
	if i, ok := a.remarked(w, r.at); ok {
		return i
	}
	return a.allegation(r)
}

// cueAt is the byte at which an attribution says who speaks.
func (a *assembler) cueAt(w *speech.Attribution) int {
	if len(w.Cue) > 0 {
		return w.Cue[0].StartByte
	}
	return a.doc.Sentences[w.Sentence].Span.StartByte
}

// allegation is what somebody answers who speaks of allegations.
func (a *assembler) allegation(r *reply) int {
	if i := a.onTopic(r); i >= 0 {
		return i
	}
	if i := a.askedAbout(r); i >= 0 {
		return i
	}
	if i := a.toldBefore(r, 1); r.of == "it" && i >= 0 && a.concerns(i, r.parties) {
		return i
	}
	if i := a.reportedOf(r); i >= 0 {
		return i
	}
	if i := a.ofParties(r); i >= 0 || r.personal || len(r.topic) > 0 {
		return i
	}
	if i := a.toldBefore(r, 2); i >= 0 && !r.silent {
		return i
	}
	if i := a.whispered(r); i >= 0 {
		return i
	}
	for _, who := range r.parties {
		if list := a.inClauses(a.suits(r, a.listed(who))); len(list) > 0 {
			return a.firstMain(list)
		}
	}
	if i := a.answeredBeside(r); i >= 0 {
		return i
	}
	said := a.justSaid(r)
	if said >= 0 && onePersons[r.of] {
		return said
	}
	if i := a.firstReported(r); i >= 0 {
		return i
	}
	if i := a.firstTold(r); i >= 0 {
		return i
	}
	if i := a.toldLater(r); i >= 0 {
		return i
	}
	if said < 0 || r.silent || a.opens(r) {
		if i := a.matter(r); i >= 0 {
			return i
		}
	}
	return said
}

// ofParties is what is alleged of the first of those concerned of whom anything is, or what somebody else says of them nearby;
// -1 for none.
func (a *assembler) ofParties(r *reply) int {
	back := nearby
	if r.personal || r.silent {
		back = saidReach
	}
	for _, who := range r.parties {
		alleged, brought := a.lastAbout(r, who), a.broughtUp(r, who, back)
		switch {
		case brought >= 0 && (alleged < 0 || onePersons[r.of]):
			return brought
		case alleged >= 0:
			return alleged
		}
	}
	if r.personal {
		return a.saidWith(r)
	}
	return -1
}

// nearby is how many sentences back an answer may go to what is no allegation, where nothing says that it must be about them.
const nearby = 3

// onePersons are words for what one person said, severalTold for all that an article tells of, papers for what outlets tell, guiltWord for what somebody
// is guilty of.
var (
	onePersons  = lexicon.Set(`claim suggestion assertion remark remarks account testimony`)
	severalTold = lexicon.Set(`accusations allegations charges claims everything reports rumours rumors suggestions`)
	papers      = lexicon.Set(`report reports reporting story stories article articles account coverage`)
	guiltWord   = lexicon.Set(`knowledge role link links tie ties connection connections wrongdoing involvement impropriety misconduct negligence charge charges count counts offence offences offense offenses
 bribery fraud theft corruption perjury assault guilt blame liability responsibility collusion bullying harassment`)
)
