package tree

import (
	"slices"
)

// repair mends, by named rules, what the parser is known to get wrong. Each rule leaves a tree.
func repair(s *Sentence) {
	s.index()
	before := slices.Clone(s.Tokens)
	for _, rule := range repairs {
		for i := range s.Tokens {
			if !rule(s, i) {
				continue
			}
			if !s.sound() {
				copy(s.Tokens, before) // what the rule met was not what it is for
			}
			s.index()
			copy(before, s.Tokens)
		}
	}
}

// repairs are the rules in the order in which they are tried. Each reports whether it changed the sentence.
var repairs = []func(*Sentence, int) bool{
	firstWord, bothWere,
	fromMark, chiefExecutive, courtHeard, fromAuxiliary, perfect, perfectObject, passiveBe, finiteAmod, finiteAcl, finiteAfterComma, infinitiveRoot, claimDenied,
	headlineVerb, headlineSecond, headlineAs, headlineHalf, headlinePlural, headlineFuture, headlinePassive,
	strayCase, relativeInside, relativeOne, whoClause, describedSource, mainAfterRelative, apposed, followingPhrase,
	figureVerb, upTo, lessThan, share, howFar, sumObject, yearsAgo, recipient, dative, price, giveTo, dateOfSum, oneBaby,
	whoseClause, daysSubject, afterClause, titledName, twoThings, nameOfVerb, titleBehindComma, stackedNoun, keepsDoing, particle,
	leftOfCc, secondClause, plansTo, tally, sayingClause, helpedBy, frontedParticiple, wasShocking, involvedIn, asOffice, askedWhy, dayOfVerb, askedToDo,
	finiteAfterInfinitive, expected, nounWithObject, nounForVerb, asWhat, list, twoObjects,
	gerundOf, gerundFar, deniedHaving, nounDenies, havingClause, deniedLast, deniedGerund, deniesDoing, cueForNoun, insertedSpeaker, courtTold, parenthesis, quotedSubject,
	invertedSpeaker, courtesyHead, percent, timeInside, advance, bounded, splitPhrase, participleRoot, subjectInside,
	titleGerund, whatSubject, leftOfMark, managing, owner, thatContent, askedClause, toldTo, toldClause, warnedClause, oneNamed, ofNoun, neighbouring, calledIt,
	hyphened, crimeNoun, toldOf, saidFinite, thatNoun, thatMark, toldThat, thatNearest, farContent, contentAfterTime, claimNounClause, claimedFar, clauseBeside, accordingClause,
	accordingLast, documentSays, speakerAfterComma,
	accusedOf, paidBy, lastSpeaker, speakerAfterDays, speakerBefore, daysInside, quitVerb,
	speakerInApposition, speakerLeft, speakerThenClause, twoSubjects, outside, nameOfObject,
	askedFirst, questionWhether, saidIn, proofThat, subjectBeforeAnd, saidLast, reportsLast, saidBecause, modalConj, declinedConj,
	speakerFor, cueClause, cueTime, tenseOfConj, secondThat, conjOfCue, conjOfThing, gerundConj, reportedSubject, rejoined,
}

// sound reports whether every token hangs, in the end, from the one root.
func (s *Sentence) sound() bool {
	const unknown, open, good = 0, 1, 2
	state := make([]byte, len(s.Tokens))
	roots := 0
	for i := range s.Tokens {
		var path []int
		t := i
		for t >= 0 && state[t] == unknown {
			state[t] = open
			path = append(path, t)
			t = s.Tokens[t].Head
		}
		if t >= 0 && state[t] == open {
			return false
		}
		if t < 0 {
			roots++
		}
		for _, p := range path {
			state[p] = good
		}
	}
	return roots == 1
}

// hang puts token i under head with a relation, unless that would make a circle.
func (s *Sentence) hang(i, head int, rel string) bool {
	if i == head || s.Under(head, i) {
		return false
	}
	s.Tokens[i].Head, s.Tokens[i].Rel = head, rel
	return true
}
