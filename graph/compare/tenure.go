package compare

import (
	"regexp"
	"slices"
	"strings"

	"github.com/google/uuid"

	"hearsay/graph"
	"hearsay/graph/vocabulary"
)

// tenure compares since when something is so, and until when it was: "the councillor since 2019" with another
// such time, or with the year of the first election to the same kind of office.
func (t Setting) tenure(a, b *graph.Claim) Finding {
	none := Finding{Relation: Unrelated}
	if a.Polarity != graph.Positive || b.Polarity != graph.Positive || unreal(a) || unreal(b) || again(a) || again(b) {
		return none
	}
	if x, y := ended(a), ended(b); x != "" && y != "" && dates(x, y) == different && t.oneState(a, b) {
		return Finding{Contradicts, "it ended once, and the dates differ: " + string(x) + ", " + string(y)}
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
		if !t.oneState(a, b) {
			return none
		}
	} else if office(a) == "" || office(a) != office(b) {
		return none
	}
	return Finding{Contradicts, "it began once, and the dates differ: " + string(x) + ", " + string(y)}
}

// oneState reports whether two claims tell of one state of their subject. What was done to it may have been done to it
// again by another time: a bridge was closed.
func (t Setting) oneState(a, b *graph.Claim) bool {
	if x, y := timeless(a), timeless(b); a.Predicate.Meaning() != b.Predicate.Meaning() || !sameTerm(x, y) && !(x.Empty() && y.Empty()) {
		return false
	}
	_, role := roleOf(a)
	return role || !strings.HasPrefix(a.Predicate.Lemma, "be ") || t.oneStory(a, b)
}

// timeless returns what a claim's object is without the words that tell its time, which may have been taken for part of it:
// "Venn until 2018".
func timeless(c *graph.Claim) graph.Term {
	if c.When == nil || c.Object.Entity != uuid.Nil || c.Object.Claim != uuid.Nil {
		return c.Object
	}
	rest, _ := strings.CutSuffix(c.Object.Text, c.When.Words.Text)
	return graph.Term{Text: strings.TrimRight(rest, " ,")}
}

// lasting has the first words of what is so for a time, and not done again and again; what somebody or something is is so too.
var lasting = wordSet("be lead represent own live work serve know employ control belong")

// begun returns when its subject came to be what a claim says it is: the day of an election, or that
// of "since 2019"; unknown for any other claim.
func begun(c *graph.Claim) graph.Date {
	if elected(c) || appointed(c) {
		return c.Time
	}
	if !state(c) {
		return ""
	}
	if p := c.Period(); p.From != "" && p.To == "" {
		return sharp(c, p.From)
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

// ended returns until when its subject was what a claim says it was; unknown where it is so still.
func ended(c *graph.Claim) graph.Date {
	first, _, _ := strings.Cut(strings.ToLower(c.Predicate.Label), " ")
	if p := c.Period(); state(c) && p.From == "" && p.To != "" && !present[first] {
		return sharp(c, p.To)
	}
	return ""
}

var present = wordSet("is are am has have will remain remains stay stays")

// state reports whether a claim tells what was so all the time, and how often nothing happened.
func state(c *graph.Claim) bool {
	first, _, _ := strings.Cut(c.Predicate.Meaning(), " ")
	return lasting[first] && !slices.ContainsFunc(folded(c.Evidence.Text), func(w string) bool { return repeated[w] })
}

var repeated = wordSet("once twice times repeatedly often regularly several frequently")

// sharp returns d, an end of the time that a claim tells where it is as exact as its date: "since the 1990s" began in none
// of its years for certain.
func sharp(c *graph.Claim, d graph.Date) graph.Date {
	exact := c.When.Granularity
	if exact == graph.ToMinute || exact == graph.ToHour || exact == graph.ToDayPart {
		exact = graph.ToDay
	}
	if exact != d.Granularity() {
		return ""
	}
	return d
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
