package gold

import (
	"slices"
	"strings"
)

// Measure compares the readings with gold. Articles are told apart by file name; a reading of an article
// without gold does not count, and gold without a reading is missed. The findings are all that was missed,
// not in gold, or a violation, in the order of the gold.
func Measure(gold, readings []*Doc) (Score, []Finding) {
	read := make(map[string]*Doc)
	for _, r := range readings {
		read[r.Article.name()] = r
	}
	var score Score
	var findings []Finding
	for _, g := range gold {
		r := read[g.Article.name()]
		if r == nil {
			r = &Doc{}
			score.Violations.MissingArticles++
		}
		one := measureOne(newMatcher(g, r))
		score.Add(one.score)
		findings = append(findings, one.findings...)
	}
	return score, findings
}

// A measurement is that of one article.
type measurement struct {
	m        *matcher
	score    Score
	findings []Finding
}

func measureOne(m *matcher) measurement {
	x := measurement{m: m}
	x.quotes()
	x.entities()
	x.statements()
	x.claims()
	x.violations()
	return x
}

func (x *measurement) quotes() {
	text := x.m.read.Article.Text
	points := []rune(text)
	check := func(q Quote) {
		if q.Text == "" || !strings.Contains(text, q.Text) || q.Start != nil && !standsAt(points, q) {
			x.score.Violations.BadQuotes++
			x.note("BAD QUOTE", "", q.Text)
		}
	}
	for _, c := range x.m.read.Claims {
		check(c.Evidence)
	}
	for _, s := range x.m.read.Statements {
		check(s.Evidence)
	}
}

// standsAt reports whether the passage stands in the text where it says.
func standsAt(text []rune, q Quote) bool {
	if q.End == nil || *q.Start < 0 || *q.End > len(text) || *q.Start > *q.End {
		return false
	}
	return string(text[*q.Start:*q.End]) == q.Text
}

func (x *measurement) entities() {
	gold, read := x.m.gold, x.m.read
	for _, g := range gold.Entities {
		id, found := x.m.pairs[g.ID]
		if found {
			x.score.Mentions.Found += common(gold.forms[g.ID], read.forms[id])
			x.score.Mentions.Gold += len(gold.forms[g.ID])
		}
		if !g.Optional {
			x.score.Entities.Gold++
			count(&x.score.Entities.Found, found)
		}
	}
	x.score.Entities.Read = len(read.Entities)
	for _, r := range read.Entities {
		count(&x.score.Entities.Right, slices.ContainsFunc(gold.Entities, func(g Entity) bool { return x.m.entity(g.ID, r.ID) }))
	}
}

func count(n *int, yes bool) {
	if yes {
		*n++
	}
}

func (x *measurement) claims() {
	gold, read := x.m.gold.Doc.Claims, x.m.read.Doc.Claims
	right := make([]bool, len(read))
	for i := range gold {
		g := &gold[i]
		found := false
		for j := range read {
			if x.m.claim(g, &read[j]) {
				found, right[j] = true, true
			}
		}
		if g.core() {
			x.score.Core.Gold++
			count(&x.score.Core.Found, found)
		}
		if g.Optional {
			continue
		}
		x.score.Claims.Gold++
		count(&x.score.Claims.Found, found)
		if !found {
			x.note("MISSED claim", x.goldClaim(g), g.Evidence.Text)
		}
	}
	x.score.Claims.Read = len(read)
	for j := range read {
		count(&x.score.Claims.Right, right[j])
		if !right[j] {
			x.note("UNMATCHED claim", x.readClaim(&read[j]), read[j].Evidence.Text)
		}
	}
}

func (x *measurement) statements() {
	gold, read := x.m.gold.Statements, x.m.read.Statements
	right, rightChain := make([]bool, len(read)), make([]bool, len(read))
	for i := range gold {
		g := &gold[i]
		found, foundChain := false, false
		for j := range read {
			if !x.m.statement(g, &read[j]) {
				continue
			}
			found, right[j] = true, true
			if x.m.chain(g, &read[j]) {
				foundChain, rightChain[j] = true, true
			}
		}
		if g.Optional {
			continue
		}
		x.score.Statements.Gold++
		x.score.Chains.Gold++
		count(&x.score.Statements.Found, found)
		count(&x.score.Chains.Found, foundChain)
		if !found {
			x.note("MISSED statement", x.goldStatement(g), g.Evidence.Text)
		}
	}
	x.score.Statements.Read, x.score.Chains.Read = len(read), len(read)
	for j := range read {
		count(&x.score.Statements.Right, right[j])
		count(&x.score.Chains.Right, rightChain[j])
	}
}

func (x *measurement) violations() {
	read := x.m.read.Doc.Claims
	var boxes []string
	for _, b := range x.m.gold.Boilerplate {
		boxes = append(boxes, spaced(b))
	}
	for j := range read {
		q := spaced(read[j].Evidence.Text)
		if q != "" && slices.ContainsFunc(boxes, func(b string) bool { return strings.Contains(b, q) }) {
			x.score.Violations.Boilerplate++
			x.note("BOILERPLATE", x.readClaim(&read[j]), q)
		}
	}
	for i := range x.m.gold.MustNot {
		f := &x.m.gold.MustNot[i]
		if j := slices.IndexFunc(read, func(c Claim) bool { return x.m.forbidden(f, &c) }); j >= 0 {
			x.score.Violations.MustNot++
			x.note("MUST NOT", x.readClaim(&read[j])+": "+f.Why, read[j].Evidence.Text)
		}
	}
}

// spaced returns s with one space for each run of white space.
func spaced(s string) string { return strings.Join(strings.Fields(s), " ") }
