package extract

import (
	"slices"

	"hearsay/extract/claims"
	"hearsay/graph"
)

// A rebuttal is what words of somebody say of what others say.
type rebuttal struct {
	stance graph.Stance
	// of is the word for what is denied: "that", "claims", "otherwise", the noun after "no such"; empty where they deny what is
	// alleged of the speaker ("I did nothing wrong").
	of string
	// topic are the words for what they say they have no part in: "knew nothing of | the payments |".
	topic []string
	// such tells that of is a thing of which others spoke, asked that it answers the question which is put in the same sentence.
	such, asked bool
	sentence    int // where it stands
}

// rebuttals are what attribution k says of what others say, a sentence of it at a time.
func (a *assembler) rebuttals(k int) []rebuttal {
	all, known := a.rebutting[k]
	if !known {
		all = a.readRebuttals(k)
		a.rebutting[k] = all
	}
	return all
}

// rebuts reports whether proposition i is what such a rebuttal says: nobody else answers that, but what it answers.
func (a *assembler) rebuts(i int) bool {
	for _, chain := range a.chains[i] {
		if len(chain) > 0 && slices.ContainsFunc(a.rebuttals(chain[len(chain)-1]), func(r rebuttal) bool { return r.sentence == a.props[i].Sentence }) {
			return true
		}
	}
	return false
}

func (a *assembler) readRebuttals(k int) []rebuttal {
	w := &a.words[k]
	if w.Nobody || w.Position || w.Source.Kind != claims.Words || w.Answers.Kind != claims.Nothing || !w.Stance.Forward() {
		return nil
	}
	var out []rebuttal
	for _, c := range w.Content {
		first, end := a.doc.SentencesOver(c)
		for si := first; si < min(end, first+mostSentences); si++ {
			said := a.doc.Sentences[si].Span
			said.StartByte, said.EndByte = max(said.StartByte, c.StartByte), min(said.EndByte, c.EndByte)
			if said.EndByte-said.StartByte > longestRebuttal {
				continue
			}
			if r, ok := rebuttalIn(a.plain(said)); ok && (r.of == "otherwise" || !a.passedOn(k, si, said)) {
				r.sentence = si
				out = append(out, r)
			}
		}
	}
	return out
}

// passedOn reports whether the passage of sentence si, which attribution k gives as somebody's words, tells what somebody
// else says.
func (a *assembler) passedOn(k, si int, said graph.Span) bool {
	return slices.ContainsFunc(a.near[si], func(other int) bool {
		w := &a.words[other]
		return other != k && !w.Position && len(w.Cue) > 0 && said.Contains(w.Cue[0])
	})
}

// mostSentences is how many sentences of one passage are looked at for a rebuttal, longestRebuttal how many bytes one
// takes at most.
const (
	mostSentences   = 30
	longestRebuttal = 400
)
