package compare

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// sameThing reports whether the subjects of two claims of different articles are for one thing, told of as the same: the
// words for the one are among those for the other, "the drum", "a drum of resin", and it is nobody and not many.
// Of people more must be told, for there are many clerks in a port.
func sameThing(a, b *graph.Claim) bool {
	verb, _, _ := strings.Cut(Meaning(a), " ")
	if a.Evidence.Article == b.Evidence.Article || saysLess[Meaning(a)] || !passive(a) && recurring[verb] {
		return false
	}
	x, y := headWord(a.Subject.Text), headWord(b.Subject.Text)
	if x == "" || x != y || possessed(a.Subject.Text) || possessed(b.Subject.Text) || isSomebody(x) || plural(x) {
		return false
	}
	p, q := stems(telling(a.Subject.Text)), stems(telling(b.Subject.Text))
	return contains(p, q) || contains(q, p)
}

// plural reports whether a noun is for many, as far as its ending tells.
func plural(noun string) bool {
	end := noun[max(0, len(noun)-2):]
	return strings.HasSuffix(noun, "s") && end != "ss" && end != "us" && end != "is"
}

// possessed reports whether a phrase says whose a thing is: another's is another.
func possessed(phrase string) bool {
	return slices.ContainsFunc(strings.Fields(graph.FoldName(phrase)), func(w string) bool { return owners[w] || strings.HasSuffix(w, "'s") || strings.HasSuffix(w, "’s") })
}

var owners = wordSet("my your his her its our their whose")

// headWord returns the noun that a phrase is about, folded: "drum" for "the last drum of resin".
func headWord(phrase string) (head string) {
	for _, w := range folded(phrase) {
		if preposition[w] {
			break
		}
		if !smallWord[w] {
			head = w
		}
	}
	return head
}

// isSomebody reports whether a noun is for a person.
func isSomebody(noun string) bool {
	return somebody[stem(noun)] || people[stem(noun)] || slices.ContainsFunc([]string{"man", "men", "woman", "women", "person", "ist"}, func(end string) bool {
		return strings.HasSuffix(noun, end)
	})
}

var somebody = stemsOf(`boy girl child baby teenager official officer minister source expert analyst lawyer judge doctor engineer driver teacher employee colleague
	friend neighbour neighbor relative brother sister son daughter father mother wife husband parent couple manager director mayor councillor lawmaker
	deputy leader candidate reporter witness suspect victim passenger inspector diplomat soldier agent worker player coach owner farmer critic
	investor shareholder bidder buyer seller author aide adviser advisor secretary president head chief captain guard pilot survivor tenant
	researcher investigator prosecutor consultant contractor trader whistleblower informant attacker thief senator governor
	representative premier chancellor king queen prince pope bishop priest clerk nurse surgeon sailor professor singer actor writer editor host protester
	demonstrator voter supporter opponent rival ally hacker donor speaker moderator juror defendant plaintiff inmate detainee detective sheriff
	paramedic commander general colonel sergeant envoy ambassador counsel commissioner founder executive employer user visitor guest citizen
	national veteran hero star celebrity champion referee trainer jockey pensioner lecturer landlord youth lad`)
