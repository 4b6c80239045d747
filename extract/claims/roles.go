package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/names"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// roles turns what names are said to be into propositions: "Ada Okafor, the councillor for Eastgate",
// "Harbour Party leader Piers Holt".
func roles(d *tree.Document, n *names.Names) []Proposition {
	var out []Proposition
	for _, c := range n.Clusters {
		seen := make(map[string]bool)
		for _, role := range c.Roles {
			words := graph.FoldName(role.Span.Of(d.Text))
			if seen[words] || role.Holder.Empty() {
				continue
			}
			seen[words] = true
			out = append(out, roleClaim(d, n, role))
		}
	}
	return out
}

func roleClaim(d *tree.Document, n *names.Names, role names.Role) Proposition {
	r := reader{doc: d, names: n, s: d.Sentences[role.Sentence], si: role.Sentence}
	holder := r.s.TokenAt(role.Holder.StartByte)
	p := Proposition{Sentence: role.Sentence, Head: role.Head, Top: role.Head, Lemma: "be", Label: "is",
		Subject:  Phrase{Words, role.Sentence, holder, role.Holder},
		Object:   Phrase{Words, role.Sentence, role.Head, role.Span},
		Polarity: graph.Positive, Factuality: graph.Stated, Span: role.Holder.Cover(role.Span), Rule: "role"}
	if m := n.NameAt(role.Sentence, holder); m >= 0 {
		p.Subject.Head = n.Mentions[m].Head
	}
	if of := r.officeOf(role, n); of >= 0 && !(role.Title && of > role.Head && !role.Span.Contains(r.phrase(of).Span)) {
		post, prep := r.post(role, of)
		p.Lemma, p.Label = "be "+noLonger(strings.ToLower(post))+" "+prep, "is "+post+" "+prep
		p.Object = r.phrase(of)
		if of < role.Head && p.Object.Span.EndByte > r.s.Tokens[role.Head].StartByte { // the parser took it for part of a name: "Health Minister Piet Lorne"
			p.Object = Phrase{Words, role.Sentence, role.Head - 1, r.s.Range(r.s.TokenAt(role.Span.StartByte), role.Head-1)}
		}
		if m := n.NameAt(role.Sentence, of); m >= 0 {
			p.Object = Phrase{Words, role.Sentence, n.Mentions[m].Head, n.Mentions[m].Span}
		}
	}
	r.since(&p)
	return p
}

// noLonger says of a post in lower case that it is over, where it was the post of then.
func noLonger(post string) string {
	for _, then := range []string{"then ", "then-"} {
		if rest, ok := strings.CutPrefix(post, then); ok {
			return "former " + rest
		}
	}
	return post
}

// since adds from when on a role is held, where that stands right after it: "the councillor for Eastgate
// since 2019".
func (r *reader) since(p *Proposition) {
	end := max(p.Span.EndByte, p.Object.Span.EndByte)
	i := r.s.TokenAt(end)
	for i >= 0 && i < len(r.s.Tokens) && r.s.Tokens[i].StartByte < end {
		i++
	}
	if i < 0 || i+1 >= len(r.s.Tokens) || r.s.Lower(i) != "since" || !r.temporal(i+1) {
		return
	}
	since := r.s.Tokens[i].Span.Cover(r.wholeDate(r.s.Tokens[i+1].Span))
	p.When = append(p.When, since)
	p.Span = p.Span.Cover(p.Object.Span).Cover(since)
}

// officeOf returns the token that says of what or for whom the role is held: the complement after the
// noun, or a name before it; -1 for none.
func (r *reader) officeOf(role names.Role, n *names.Names) int {
	for _, c := range r.s.ChildrenBy(role.Head, "nmod") {
		if c > role.Head && role.Span.Contains(r.s.Tokens[c].Span) && !r.temporal(c) {
			switch r.preposition(c) {
			case "of", "for", "at", "to":
				return c
			}
		}
	}
	first := r.s.TokenAt(role.Span.StartByte)
	if role.Title && first >= 0 && first < role.Head && r.s.Tokens[first].UPOS == "PROPN" {
		if m := n.NameAt(role.Sentence, first); m >= 0 && n.Mentions[m].Last < role.Head {
			return n.Mentions[m].Last
		}
		if !rank[r.s.Lower(first)] {
			return first
		}
	}
	if r.s.Lower(first) == "whose" {
		return r.whoseNoun(first)
	}
	if p := r.s.Child(role.Head, "nmod:poss"); p >= 0 && r.known(role.Sentence, p) && role.Span.Contains(r.s.Tokens[p].Span) {
		return p
	}
	return -1
}

// whoseNoun is the noun right before the relative pronoun at i and its comma, -1 where none stands there: "Tarnby, | whose mayor".
func (r *reader) whoseNoun(i int) int {
	i--
	if r.s.Lower(i) == "," {
		i--
	}
	if i >= 0 && (r.s.Tokens[i].UPOS == "NOUN" || r.s.Tokens[i].UPOS == "PROPN") {
		return i
	}
	return -1
}

// known reports whether the owner at token p is no pronoun, or one that goes back to somebody: not "our".
func (r *reader) known(sentence, p int) bool {
	if r.s.Tokens[p].UPOS != "PRON" {
		return true
	}
	m := r.names.MentionAt(sentence, p)
	return m >= 0 && r.names.Mentions[m].Head == p
}

// rank are words that open a title and name nothing that somebody is of: "Vice President".
var rank = lexicon.Set(`prime vice deputy assistant associate acting interim chief senior junior former general attorney foreign press first second
 lieutenant lt lt. major maj. sergeant sgt sgt. detective managing executive civilian federal national state district crown principal`)

// post is the name of the office without whose it is.
func (r *reader) post(role names.Role, of int) (post, prep string) {
	from, to, prep := r.s.TokenAt(role.Span.StartByte), role.Head, "of"
	if of > role.Head {
		if w := r.preposition(of); w != "" {
			prep = w
		}
	} else {
		if r.s.Lower(from) == "whose" {
			of = from
		}
		from = of + 1
		for from < to && (r.s.Lower(from) == "'s" || r.s.Under(from, of)) {
			from++
		}
	}
	for from < to && r.s.Tokens[from].UPOS == "DET" {
		from++
	}
	return graph.SingleSpaces(r.s.Range(from, to).Of(r.doc.Text)), prep
}
