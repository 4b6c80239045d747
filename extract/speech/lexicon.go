package speech

import (
	_ "embed"
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// A cue says what a verb, adjective or noun does with what it attributes; cues.txt tells what each part means.
type cue struct {
	stance, passive                                          graph.Stance
	says, quotes, only, bids, own, object, small, act, calls bool
	preps                                                    []string
}

// takes reports whether the preposition goes before what is attributed.
func (c *cue) takes(preposition string) bool {
	return preposition != "" && slices.Contains(c.preps, preposition)
}

//go:embed cues.txt
var cueText string

var (
	cueVerbs      = readCues("verb")
	cueNouns      = readCues("noun")
	cueAdjectives = readCues("adjective")
)

// readCues reads the words of one kind from cues.txt; a word keeps the first line that names it.
func readCues(kind string) map[string]cue {
	out := make(map[string]cue)
	for line := range strings.Lines(cueText) {
		head, words, ok := strings.Cut(line, ":")
		fields := strings.Fields(head)
		if !ok || len(fields) < 2 || fields[0] != kind {
			continue
		}
		c := cue{stance: graph.Stance(fields[1])}
		for _, f := range fields[2:] {
			c.set(f)
		}
		for _, w := range strings.Fields(words) {
			if _, named := out[w]; !named {
				out[w] = c
			}
		}
	}
	return out
}

// set takes in one thing that a line of cues.txt says of its words.
func (c *cue) set(field string) {
	name, value, _ := strings.Cut(field, "=")
	switch name {
	case "passive":
		c.passive = graph.Stance(value)
	case "of":
		c.preps = strings.Split(value, ",")
	case "says":
		c.says = true
	case "quotes":
		c.quotes = true
	case "only":
		c.only = true
	case "bids":
		c.bids = true
	case "own":
		c.own = true
	case "object":
		c.object = true
	case "small":
		c.small = true
	case "calls":
		c.calls = true
	case "act":
		c.act = true
	default:
		panic("speech: cues.txt: " + field + " is nothing that a cue can be")
	}
}

// documentNoun names what is written or said by somebody who stands behind it.
var documentNoun = lexicon.Set(`report article story statement filing document memo letter book audit review study survey dossier transcript complaint
 lawsuit indictment affidavit press-release release post tweet interview column editorial paper file record email testimony reporting series
 broadcast investigation assessment calculation analysis estimate submission warrant`)

// issues are verbs for bringing a document out.
var issues = lexicon.Set(`publish release issue run carry print post broadcast air`)
