package syntax

import (
	"strings"

	"hearsay/extract/lexicon"
)

// onlyVerbs are third persons that are no nouns, onlyBases other present forms, onlyPasts past forms, and verbOrNoun third persons that are none where an
// article follows: "the council | denies |", "the parents | accuse |", "the council | doubts the | story".
var (
	onlyVerbs = lexicon.Set(`denies insists admits asserts contends alleges argues concedes maintains acknowledges believes accuses refuses
 declines confirms describes explains opposes criticises criticizes condemns refutes`)
	onlyBases = lexicon.Set(`accuse allege deny insist admit assert contend concede maintain acknowledge believe refuse confirm describe explain oppose`)
	onlyPasts = lexicon.Set(`sank shrank drank sang stank swam began overcame arose befell forbade forgave forsook mistook overthrew overtook partook
 rewrote strode strove swore trod underwent undertook withdrew froze threw flew grew knew blew wrote drove woke took shook chose tore gave
 became ate fled swept crept wept knelt clung flung`)
	verbOrNoun = lexicon.Set(`doubts disputes claims rejects questions challenges contests backs demands reports`)
	articles   = lexicon.Set(`the a an any this these`)
	beforeNoun = lexicon.Set(`on of from at by with under without into`)
	outlets    = lexicon.Set(`agency newspaper paper daily weekly magazine channel website broadcaster station site portal network outlet journal`)
)

// settleVerbs makes verbs of such words where they were tagged as nouns, and nouns of infinitives behind a preposition: "on | leave".
func (m *Model) settleVerbs(tokens []string, tags []uint8) {
	for i, t := range tokens {
		switch m.tags[tags[i]].XPOS {
		case "NN":
			switch {
			case onlyBases[t] && i > 0 && tokens[i-1] != "to":
				tags[i] = m.base
			case onlyPasts[t]:
				tags[i] = m.past
			}
			continue
		case "VB":
			if i > 0 && beforeNoun[strings.ToLower(tokens[i-1])] && m.tags[tags[i-1]].XPOS == "IN" {
				tags[i] = m.noun
			}
			continue
		case "NNS":
		default:
			continue
		}
		if w := strings.ToLower(t); onlyVerbs[w] && t == w || verbOrNoun[w] && m.takesObject(tokens, tags, i) {
			tags[i] = m.third
		}
	}
}

// takesObject reports whether an article stands behind token i, or "that" where an outlet stands before it: "the agency |
// reports | that".
func (m *Model) takesObject(tokens []string, tags []uint8, i int) bool {
	if i == 0 || i+1 == len(tokens) {
		return false
	}
	next, before := strings.ToLower(tokens[i+1]), m.tags[tags[i-1]].XPOS
	return articles[next] || next == "that" && (before == "NNP" || outlets[strings.ToLower(tokens[i-1])])
}
