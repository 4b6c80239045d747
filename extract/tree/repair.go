package tree

import "math/bits"

// A mender repairs sentences one after the other, in the same memory.
type mender struct {
	before []Token // as they were when seen last
	seen   sightings
	state  []byte // of sound
}

// newMender returns a mender of sentences of so many tokens at most.
func newMender(tokens int) *mender {
	return &mender{before: make([]Token, tokens), seen: newSightings(tokens), state: make([]byte, tokens)}
}

// repair mends, by named rules, what the parser is known to get wrong. Each rule leaves a tree.
func (m *mender) repair(s *Sentence) {
	m.begin(s)
	for r := range repairs {
		for word := range m.seen.words {
			for at := m.seen.pass(&gates[r], word); at != 0; {
				bit := bits.TrailingZeros64(at)
				at &^= 1 << bit
				if !repairs[r].rule(s, 64*word+bit) {
					continue
				}
				if !m.sound(s) {
					copy(s.Tokens, m.before) // what the rule met was not what it is for
				}
				s.index()
				m.look(s)
				at = m.seen.pass(&gates[r], word) &^ (2<<bit - 1)
			}
		}
	}
	s.index()
}

// begin takes in the tokens of a sentence.
func (m *mender) begin(s *Sentence) {
	s.index()
	m.before = m.before[:len(s.Tokens)]
	copy(m.before, s.Tokens)
	m.seen.reset(len(s.Tokens))
	for i := range s.Tokens {
		m.seen.flip(i, &s.Tokens[i])
	}
}

// look takes in what a rule changed.
func (m *mender) look(s *Sentence) {
	for i := range s.Tokens {
		if was, is := &m.before[i], &s.Tokens[i]; *was != *is {
			m.seen.flip(i, was)
			m.seen.flip(i, is)
			*was = *is
		}
	}
}

// repairs are the rules in the order in which they are tried. Each reports whether it changed the sentence.
var repairs = []fix{
	{firstWord, "ADV advmod"}, {vocativeSubject, "PROPN"}, {dislocatedSubject, "NOUN PROPN PRON"}, {bothWere, "cc cc:preconj advmod"}, {markBefore, "PUNCT"}, {pastVerb, "ADJ ADV NOUN PROPN VERB"},
	{chiefExecutive, ""}, {nameOfTitle, "PROPN"}, {titleOfSubject, "NOUN"}, {officeOfName, "PROPN"}, {adjectiveSubject, "ADJ"},
	{caseOfTitle, "PROPN"}, {afterSubject, "VERB parataxis conj"}, {thatGerund, "VBG"}, {nameBeforeAnd, "PROPN nsubj"},
	{bothSubjects, "nsubj nsubj:pass"}, {leftOfTo, "obl obl:agent obl:unmarked"}, {askedWhether, "VBN VBD"}, {forNamedTo, "VB"},
	{accusedOfDoing, "VBG"}, {courtHeard, ""}, {fromAuxiliary, "nsubj nsubj:pass obj obl ccomp xcomp advcl mark conj parataxis aux"},
	{perfect, ""}, {hasUntil, "aux"}, {perfectObject, ""}, {perfectFar, "VERB"}, {havingDone, "VERB"}, {adverbOfVerb, "ADV"}, {passiveBe, "VERB AUX"},
	{finiteAmod, "amod"}, {finiteAcl, "VBN acl"}, {finiteAfterComma, "VBN acl"}, {infinitiveRoot, "VBN VBD acl"}, {claimDenied, "NOUN"},
	{headlineVerb, "NNS"}, {headlineSecond, "NNS"}, {headlineAs, "NNS"}, {headlineHalf, "NNS"}, {headlinePlural, "NN NNS"},
	{headlineFuture, "VB acl"}, {headlinePassive, "VERB VBD VBN"}, {strayCase, "ADP case"}, {relativeInside, ""},
	{relativeOne, "NUM NOUN PROPN acl:relcl"}, {whoClause, ""}, {describedSource, "root"}, {mainAfterRelative, "VBD VBZ VBP VBN NNS"},
	{mainBehindWho, "VBN VBD acl advcl conj"}, {apposed, "NOUN PROPN conj"}, {followingPhrase, ""}, {ofVerb, "nmod"}, {notTo, "NN"},
	{asFalse, "case"}, {handedOver, "case"}, {didNotName, "NN"}, {whichObject, "acl:relcl"}, {onWhat, "acl:relcl"}, {beTo, "aux"},
	{twoAccused, "VERB conj"}, {itIsBelieved, "VBN ccomp root"}, {aboutWhat, "nmod"}, {putUnder, "nmod"}, {betweenYears, "NUM nmod"},
	{hopesTo, "acl:relcl"}, {dayRoot, "VBN acl"}, {moreThanSum, "case"}, {toPolice, "VERB"}, {policePlural, "NN"}, {herThere, "PRP$"},
	{sheDid, "amod"}, {saidAmod, "VERB amod"}, {thatPlural, "VBZ"}, {agentShows, "NOUN"}, {warningThat, "NOUN"}, {bornFirst, "VBN root"},
	{itIsDue, "ADJ VERB"}, {isSetTo, "ADJ"}, {intentTo, "VB advcl xcomp acl"}, {handOver, "NN conj"}, {polledBy, "VBN acl"},
	{largestEver, "VBN"}, {conjSubject, "NOUN PROPN conj"}, {valuesAt, "NNS"}, {figureVerb, "VERB"}, {upTo, "compound:prt advmod"},
	{lessThan, "obj"}, {share, "nmod acl"}, {lowerBy, "obl:unmarked"}, {howFar, "obl:unmarked"}, {sumObject, "$ cop aux"},
	{yearsAgo, "NOUN"}, {recipient, "PROPN NOUN"}, {nounForVerb, "VERB VBN VBD acl"}, {nakedObject, "NOUN obl obl:unmarked"},
	{dative, "PROPN NOUN PRON obj"}, {price, "$ nmod"}, {giveTo, "nmod"}, {forDeed, "nmod"}, {askedFor, "obl"}, {inFavour, "NOUN obl"},
	{dateOfSum, "nmod nmod:unmarked obl:unmarked"}, {oneBaby, "NUM"}, {whoseClause, "nmod:poss det"}, {daysSubject, "nsubj"},
	{amidClaims, "nmod"}, {behindTime, "nmod"}, {rightBehind, "obl"}, {verbAfterNoun, "VERB conj"}, {reportsAlleged, "VBD acl"},
	{whoDenied, "PROPN"}, {sayingNoun, "NOUN"}, {quotingSubject, "VBG"}, {namedVerb, "VERB"}, {quotingAmod, "VBG amod"},
	{citingSubject, "VBG advcl"}, {whoAnd, "VBD VBZ conj"}, {whoRoot, "root"}, {toldBehind, "conj"}, {relativeNoun, "NOUN PROPN ccomp"},
	{cueBetween, "VERB"}, {pastAmod, "VBD amod"}, {afterWhoClause, "ccomp"}, {nameObjects, "PROPN obj"}, {neverAnd, "VB conj"},
	{andWill, "acl"}, {afterClause, "NOUN PROPN obl obl:agent obl:unmarked nmod"}, {orphaned, "NOUN PROPN NUM"}, {dayAfter, "NOUN"},
	{daysAfter, "NOUN PROPN nmod obl"}, {titledName, "PROPN appos"}, {nameBehindTitle, "PROPN"}, {twoThings, "NOUN obj"},
	{flatOfVerb, "PROPN flat"}, {nameOfVerb, "NOUN PROPN"}, {looseName, "PROPN obl:unmarked"}, {nameBehindComma, "PROPN obl"},
	{bothRoles, "PROPN appos"}, {titleBehindComma, "NOUN conj appos"}, {theWounded, "VERB"}, {meantFor, "VBN xcomp acl"},
	{calledBiased, "VBN advcl acl"}, {facesYears, "obl:unmarked"}, {setOn, "VB advcl"}, {threatenedTo, "VBN conj"},
	{stackedNoun, "VBG xcomp"}, {keepsDoing, "VBG xcomp"}, {particle, "IN RP advmod"}, {leftOfCc, "obj obl obl:unmarked"},
	{secondClause, "ccomp"}, {plansTo, "NNS conj"}, {tally, "IN"}, {sayingClause, "VBG amod compound"}, {helpedBy, "VBN conj"},
	{frontedParticiple, "VERB ccomp advcl parataxis"}, {wasShocking, "VBG"}, {involvedIn, "ADJ"}, {asOffice, "NOUN PROPN advcl xcomp"},
	{forCalm, "ADJ xcomp"}, {askedWhy, "advcl"}, {dayOfVerb, "nmod"}, {askedToDo, "VB advcl"}, {agedName, "NUM"},
	{crashedAfter, "VBN VBD acl"}, {earlyOn, "obl"}, {objectOfSecond, "obj"}, {timeTo, "VB"}, {nameBeforeTo, "NOUN PROPN"},
	{headingSubject, "nsubj nsubj:pass"}, {wentOn, "xcomp"}, {forThingTo, "advcl xcomp"}, {withBeing, "NOUN ADJ SYM"},
	{finiteAfterInfinitive, "VERB VBD VBZ VBP xcomp"}, {expected, "VB VBN acl csubj"}, {nounWithObject, "NOUN NNS"}, {asWhat, "nmod"},
	{list, "appos"}, {twoObjects, "obj"}, {wrongdoingNoun, "VERB"}, {pleadsVerb, "NOUN"}, {claimsNoun, "VERB"},
	{nameTogether, "nsubj nsubj:pass"}, {deniedThat, "SCONJ"}, {memberNamed, "NUM ADJ DET PRON"}, {thatClaim, "VERB"},
	{claimsThat, "NNS"}, {accusedOne, "VBN"}, {ofDoing, "NOUN"}, {saidRelative, "acl:relcl advcl"}, {gerundOf, "compound amod"},
	{gerundFar, "VBG VBN"}, {deniedHaving, "aux"}, {deniesDoing, "NOUN"}, {havingClause, "aux"}, {deniedLast, "VERB VBG"},
	{deniedGerund, "compound amod"}, {cueForNoun, "NOUN"}, {insertedSpeaker, "VERB"}, {insertedCue, "root"}, {parenthesis, "parataxis"},
	{quotedVerb, "NNS ccomp"}, {quotedSubject, "VERB"}, {invertedSpeaker, "VERB"}, {courtesyHead, ""}, {percent, ""},
	{timeInside, "obj nsubj nsubj:pass"}, {advance, ""}, {bounded, "xcomp obl obj"}, {splitPhrase, "obl obl:agent obl:unmarked nmod"},
	{participleRoot, "VBG root ccomp"}, {subjectInside, "VERB csubj acl acl:relcl nmod"},
	{titleGerund, "VBG csubj csubj:pass nsubj advcl"}, {whatSubject, "parataxis ccomp conj xcomp advcl"}, {leftOfMark, ""},
	{managing, "VERB VBG"}, {owner, "PRON obj iobj"}, {centOf, "NOUN obl:unmarked nmod:unmarked"}, {thatContent, "advcl"},
	{askedClause, "acl:relcl"}, {toldTo, "VB advcl acl xcomp iobj obj conj appos"}, {toldClause, "acl:relcl"}, {warnedClause, ""},
	{oneNamed, "VERB VBD VBZ"}, {ofNoun, "NOUN PROPN xcomp ccomp advcl obj"}, {neighbouring, "xcomp"}, {calledIt, "PRON NOUN nsubj"},
	{calledThat, "mark"}, {calledSo, "NOUN ADJ appos acl amod nmod nmod:unmarked obl:unmarked obj advmod"}, {hyphened, "NOUN VERB"},
	{hyphenAdjective, "HYPH"}, {commaAdjective, "NN"}, {nounOfVerb, "compound"}, {crimeNoun, "VERB"}, {toldOf, "obj nsubj"},
	{saidFinite, ""}, {thatNoun, "det"}, {thatMark, "obj obl nmod obl:unmarked iobj advmod nsubj"}, {relativeNoun, "NOUN PROPN acl:relcl ccomp"},
	{toldThat, "acl"}, {thatNearest, "ccomp advcl"}, {farContent, "mark"}, {contentAfterTime, "mark"}, {finiteAcl, "VBN acl"},
	{claimNounClause, "NOUN"}, {claimAsked, "ccomp advcl parataxis conj root"}, {claimAnswered, "VBN"}, {claimedFar, "acl advcl ccomp"},
	{clauseBeside, "ccomp"}, {accordingClause, "acl:relcl"}, {accordingLast, "ccomp"}, {documentSays, "acl amod"},
	{speakerAfterComma, ""}, {accusedOf, "NOUN nmod"}, {paidBy, "nmod"}, {lastSpeaker, "VERB VBD VBZ VBP"}, {speakerAfterDays, ""},
	{speakerBefore, "VBD VBZ VBP"}, {hoursAfter, "NOUN"}, {daysInside, "nmod nmod:unmarked nmod:poss nsubj"},
	{pastVerb, "ADJ ADV NOUN PROPN VERB"}, {speakerInApposition, "VERB"}, {speakerLeft, "VERB VBD VBZ"}, {speakerThenClause, "VBD VBZ"},
	{publishedBy, "nmod"}, {secondOutlet, "PROPN nsubj"}, {leakedPapers, "VBD VBN conj"}, {finiteAmod, "amod"}, {spokenFor, "NOUN"},
	{twoSubjects, "PROPN NOUN nsubj nsubj:pass"}, {outside, "advmod"}, {accordingRoot, ""}, {accordingSubject, "nsubj nsubj:pass"},
	{suggestionThat, "acl:relcl"}, {accordingVerb, "VB"}, {agentInside, "obl obl:agent"}, {agedSubject, "VBD VBZ conj parataxis"},
	{actsAgain, "VBD VBN conj"}, {reportsIn, "acl acl:relcl"}, {lateAs, "ADV ADJ nsubj nsubj:pass"}, {cleftBehind, ""},
	{timeSubject, "VERB"}, {nameOfObject, "PROPN compound"}, {askedRoot, "root"}, {askedInserted, "VBD VBN"}, {askedFirst, "VBD"},
	{questionWhether, ""}, {saidIn, "acl acl:relcl"}, {proofThat, "acl"}, {subjectBeforeAnd, "VERB conj"}, {saidLast, "VBN acl"},
	{reportsLast, "NOUN PROPN"}, {saidBecause, "ccomp advcl parataxis"}, {modalConj, "conj"}, {declinedConj, "VBD VBZ VBN conj"},
	{speakerFor, "PROPN appos"}, {cueClause, "VERB ADJ"}, {cueTime, ""}, {finiteOfTo, "conj"}, {tenseOfConj, "conj"}, {activeConj, "conj"}, {pastConj, "VB conj"}, {secondThat, "conj"},
	{conjOfCue, "VERB conj"}, {butOthers, "VERB conj xcomp parataxis"}, {conjOfAnswer, "VERB conj"}, {conjOfThing, "conj"},
	{gerundConj, "VBG conj"}, {reportedSubject, ""}, {rejoined, "VBG"}, {toFind, "VB"}, {toldName, "acl:relcl"}, {hisAfterName, "PRP$"}, {subjectBehind, "nsubj"},
	{quotedAux, "VERB VBD VBZ"}, {herObject, "nsubj"}, {chargeCalled, "VBN VBD"}, {insertedCleft, "acl:relcl"},
	{saidGerund, "VBG xcomp"}, {saidNoun, "VBN acl"}, {saidSubject, "obj"}, {sayingMain, "VBG advcl"}, {relativeSaid, "VERB"},
	{letDo, "VBN acl"}, {purposeInside, "VB advcl"}, {butSilent, "conj"}, {deniedSaying, "mark"}, {onLeave, "VERB"}, {thatInside, "acl:relcl"}, {landOfName, "nsubj"}, {deniedBeing, "cop aux:pass"}, {timeOfDeed, "nmod"}, {allegedThat, "acl"}, {clauseBeforeAnd, "nsubj"},
	{basedIn, "VBN"}, {peopleSubject, "obl:unmarked"}, {officeSubject, "advcl"}, {nounBeforeThat, "ccomp"}, {atNoPoint, "AUX"}, {hadItself, "PRON"}, {amongThem, "cop"},
	{whoseNamed, "nmod:poss"}, {nameBehindPhrase, "PROPN obl obl:agent obl:unmarked"}, {nameBehindDay, "PROPN flat"}, {participleFirst, "VBG ccomp"},
}

// sound reports whether every token hangs, in the end, from the one root.
func (m *mender) sound(s *Sentence) bool {
	const unknown, open, good = 0, 1, 2
	state := m.state[:len(s.Tokens)]
	clear(state)
	roots := 0
	for i := range s.Tokens {
		t := i
		for t >= 0 && state[t] == unknown {
			state[t] = open
			t = s.Tokens[t].Head
		}
		if t >= 0 && state[t] == open {
			return false
		}
		if t < 0 {
			roots++
		}
		for t := i; t >= 0 && state[t] == open; t = s.Tokens[t].Head {
			state[t] = good
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
