package inquiry

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/graph"
)

// anothers returns the disputes of one article in which one of several people tells what was so, and another of them, whom the article
// sets against the first, tells something else: "… , said Ada Okafor, who sat on the jury. But another juror said that …".
// The tellings are in the order of the text.
func anothers(all []telling) (found []Conflict) {
	for i, b := range all {
		if !b.toldByAnybody() || !contrasts(b.Evidence.Text) || slices.ContainsFunc(found, func(c Conflict) bool { return slices.Contains(c.Against, b.Statement) }) {
			continue
		}
		before := b.fellowBefore(all[:i])
		if before == nil {
			continue
		}
		x := Conflict{Kind: Disputed, First: before[0].claim, Second: b.claim, Reason: "another of them tells it otherwise right after"}
		own := false
		for _, o := range before {
			x.For, own = append(x.For, o.Statement), own || o.own
		}
		for _, o := range all[i:] {
			if o.Evidence.Span == b.Evidence.Span && o.Innermost().Speaker.ID == b.Innermost().Speaker.ID && o.toldByAnybody() {
				x.Against, own = append(x.Against, o.Statement), own || o.own
			}
		}
		if own {
			found = append(found, x)
		}
	}
	return found
}

// fellowBefore returns, for what another of several people tells, what the one who spoke right before tells there, nil where that is none of
// them.
func (t telling) fellowBefore(all []telling) []telling {
	kind := oneOfThem(t.Innermost().Speaker.Name)
	if kind == nil {
		return nil
	}
	before := slices.DeleteFunc(slices.Clone(all), func(a telling) bool {
		return !a.toldByAnybody() || !follows(a.Statement, t.Statement) || a.Innermost().Speaker.ID == t.Innermost().Speaker.ID
	})
	if len(before) == 0 {
		return nil
	}
	last := before[len(before)-1].Innermost().Speaker.ID
	if !slices.ContainsFunc(all, func(o telling) bool { return o.Innermost().Speaker.ID == last && namesKind(o, kind) }) {
		return nil
	}
	return slices.DeleteFunc(before, func(o telling) bool { return o.Innermost().Speaker.ID != last })
}

// toldByAnybody reports whether somebody but the publisher puts it forward as what is or was so.
func (t telling) toldByAnybody() bool {
	l := t.Innermost()
	return l.Stance.Forward() && l.Speaker.Kind != graph.PublisherSpeaker && t.claim.Factuality != graph.Hypothetical
}

// oneOfThem returns the words for what a speaker is one more of, "a second panel member", nil where the description says nothing
// of the sort.
func oneOfThem(description string) []string {
	m := oneMore.FindStringSubmatch(strings.ToLower(description))
	if m == nil {
		return nil
	}
	kind, _, _ := strings.Cut(m[1], " who ")
	words := slices.DeleteFunc(strings.Fields(kind), func(w string) bool { return len(w) < 4 })
	return words
}

var oneMore = regexp.MustCompile(`^(?:an?other|one other|an? (?:second|third|different|fellow)|a further)\b([^,.;]+)`)

// namesKind reports whether the passage of a telling calls somebody by one of the words, or by the word that begins one.
func namesKind(t telling, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		return strings.Contains(strings.ToLower(t.Evidence.Text), strings.TrimSuffix(w, "s"))
	})
}
