package identity

import (
	"strings"

	"hearsay/graph"
)

// inSmall is what stands before the names by which an institution is looked up where an article writes them in small
// letters: "the transport ministry" for the Transport Ministry. No folded name begins so.
const inSmall = "the "

// leastInSmall is how much must speak for an institution that an article gives no name: in each country there is one.
const leastInSmall = 2

// institution reports whether a folded name is that of an office or body as newspapers write it in small letters too.
func institution(name string) bool {
	words := strings.Fields(name)
	if len(words) < 2 {
		return false
	}
	last := words[len(words)-1]
	return bodies[last] || last == "department" || last == "committee"
}

// describesInstitution reports whether e has no name, and is called as an institution may be: "the prime minister's office".
func describesInstitution(e *graph.Entity) bool {
	return e.Type == graph.Organization && !e.Named() && len(e.Mentions) > 0 && small(e.Name) && institution(graph.FoldName(e.Name))
}

// small reports whether a name is a definite description without a capital letter.
func small(name string) bool {
	rest, ok := strings.CutPrefix(strings.ToLower(name), inSmall)
	return ok && strings.HasSuffix(name, rest)
}

// described reports whether p is of an institution without a name.
func (p *Profile) described() bool { return p.Short && p.Type == graph.Organization && small(p.Name) }

// inSmallLetters returns the names of an institution, of those that an article calls it, as others may write them.
func inSmallLetters(names []string) (all []string) {
	for _, n := range names {
		if institution(n) {
			all = append(all, inSmall+n)
		}
	}
	return all
}
