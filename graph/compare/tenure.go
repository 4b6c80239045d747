package compare

import (
	"regexp"
	"slices"
	"strings"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// tenure compares since when somebody holds an office: "the councillor since 2019" with another such
// year, or with the year of the first election to the same kind of office.
func tenure(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	if a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) || unreal(b) || again(a) || again(b) {
		return none
	}
	x, y := begun(a), begun(b)
	if x == "" || y == "" || dates(x, y) != different || elected(a) && elected(b) {
		return none
	}
	if appointed(a) != appointed(b) {
		if elected(a) || elected(b) || !onePost(a, b) {
			return none
		}
	} else if !elected(a) && !elected(b) {
		if a.Predicate.Meaning() != b.Predicate.Meaning() || !sameTerm(a.Object, b.Object) {
			return none
		}
	} else if office(a) == "" || office(a) != office(b) {
		return none
	}
	return Finding{Contradicts, "it began once, and the dates differ: " + string(x) + ", " + string(y)}
}

// begun returns when its subject came to be what a claim says it is: the day of an election, or the year
// of "since 2019"; unknown for any other claim.
func begun(c *graph.Claim) graph.Date {
	if elected(c) || appointed(c) {
		return c.Time
	}
	if m := c.Predicate.Meaning(); !strings.HasPrefix(c.Predicate.Lemma, "be ") && c.Predicate.Lemma != "be" && m != "represent" && m != "lead" {
		return ""
	}
	for _, a := range c.Arguments {
		words := strings.Fields(strings.ToLower(a.Value.Text))
		if a.Role != "time" || len(words) < 2 || words[0] != "since" {
			continue
		}
		if d, err := graph.ParseDate(words[len(words)-1]); err == nil {
			return d
		}
	}
	return ""
}

// onePost reports whether of two claims, that somebody was appointed and that they are something, the one has
// all the words of the other for what.
func onePost(a, b *graph.Claim) bool {
	if appointed(b) {
		a, b = b, a
	}
	post := stems(telling(a.Object.Text))
	role, ok := roleOf(b)
	role = slices.DeleteFunc(role, isYear)
	return ok && len(post) > 0 && len(role) > 0 && (contains(post, role) || contains(role, post))
}

func appointed(c *graph.Claim) bool {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	return ok && m.Canonical == "be appointed"
}

// sinceIn returns the year since when something is said to be so, where a passage tells one such year.
func sinceIn(passage string) graph.Date {
	if all := sinceYear.FindAllStringSubmatch(passage, -1); len(all) == 1 {
		return graph.Date(all[0][1])
	}
	return ""
}

var sinceYear = regexp.MustCompile(`\bsince (?:\w+ )?(\d{4})\b`)

func elected(c *graph.Claim) bool {
	m, ok := vocabulary.Of(c.Predicate.Meaning())
	return ok && m.Canonical == "be elected"
}

// offices puts words for offices and the bodies they are held in together by what they are elected to.
var offices = func() map[string]string {
	all := make(map[string]string)
	for kind, words := range map[string]string{
		"national": "parliament commons bundestag congress senate senator congressman congresswoman mp mps national federal lawmaker deputy knesset dail",
		"regional": "provincial state regional legislature legislator assembly governor landtag mpp msp",
		"local":    "council councillor councilor councilman city town municipal mayor borough county alderman",
	} {
		for _, w := range strings.Fields(words) {
			all[w] = kind
		}
	}
	return all
}()

// office returns the kind of office that a claim speaks of, "" where its words tell of none or of two.
func office(c *graph.Claim) string {
	kind := ""
	for _, w := range telling(c.Predicate.Lemma + " " + c.Object.Text) {
		switch k := offices[w]; {
		case k == "" || k == kind:
		case kind != "":
			return ""
		default:
			kind = k
		}
	}
	return kind
}

// otherOffice reports whether two claims of an election may be of two offices.
func otherOffice(a, b *graph.Claim) bool {
	if !elected(a) || a.Object.Empty() || b.Object.Empty() || sameTerm(a.Object, b.Object) {
		return false
	}
	return office(a) == "" || office(a) != office(b)
}
