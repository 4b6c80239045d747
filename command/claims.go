package command

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/google/uuid"
	"github.com/spf13/cobra"

	"hearsay/graph"
)

// A claimSearch says which claims a command is about.
type claimSearch struct {
	about, predicates []string
	first             int
}

// claimFlags adds the flags that select claims.
func claimFlags(cmd *cobra.Command) *claimSearch {
	var s claimSearch
	cmd.Flags().StringArrayVar(&s.about, "about", nil, "claims about whoever bears this name; several times for all of them")
	cmd.Flags().StringArrayVar(&s.predicates, "predicate", nil, "claims with this predicate, in the base form: resign from")
	cmd.Flags().IntVar(&s.first, "first", 10, "how many claims at most, 1 to 100")
	return &s
}

// atOnce is how many claims one query is about: what a server answers at once is bounded.
const atOnce = 10

// eachClaim shows what the query in a file answers for each claim that the arguments or flags select, some of
// them at once. What shows it is given nil for what is none.
func eachClaim[T any](a *asker, search *claimSearch, args []string, name string, show func(*T) error) error {
	all, err := a.claims(search, args)
	if err != nil {
		return err
	}
	for some := range slices.Chunk(all, atOnce) {
		var found struct{ Nodes []*T }
		if err := a.ask(name, map[string]any{"ids": some}, &found); err != nil {
			return err
		}
		for i, c := range found.Nodes {
			err := show(c)
			if errors.Is(err, errNoClaim) {
				err = cmp.Or(a.former(some[i]), err)
			}
			if err != nil {
				return err
			}
		}
	}
	return nil
}

// counted returns a number of things in words: "1 article", "2 articles".
func counted(n int, thing string) string {
	if n == 1 {
		return "1 " + thing
	}
	return fmt.Sprintf("%d %ss", n, thing)
}

// claims returns the ids of the claims that the arguments, which are ids, or the flags select.
func (a *asker) claims(s *claimSearch, args []string) ([]string, error) {
	for _, id := range args {
		if _, err := uuid.Parse(id); err != nil {
			return nil, fmt.Errorf("%q is no claim's id: for claims about somebody, write --about %q", id, id)
		}
	}
	if len(args) > 0 {
		return args, nil
	}
	if len(s.about)+len(s.predicates) == 0 {
		return nil, errors.New("which claim? Give its id, or --about NAME, or --predicate LEMMA")
	}
	filter := map[string]any{}
	if len(s.about) > 0 {
		filter["aboutName"] = s.about
	}
	if len(s.predicates) > 0 {
		filter["predicates"] = s.predicates
	}
	var found struct {
		Claims struct {
			Edges    []struct{ Node struct{ ID string } }
			PageInfo struct{ HasNextPage bool }
		}
	}
	if err := a.ask("find-claims", map[string]any{"filter": filter, "first": s.first}, &found); err != nil {
		return nil, err
	}
	var all []string
	for _, e := range found.Claims.Edges {
		all = append(all, e.Node.ID)
	}
	if len(all) == 0 && a.asOf != "" {
		return nil, fmt.Errorf("no article published by %s makes such a claim", a.asOf)
	}
	if len(all) == 0 {
		return nil, errors.New("no article makes such a claim")
	}
	if found.Claims.PageInfo.HasNextPage {
		a.print(0, "The first %d claims; there are more: narrow them with --about and --predicate, or raise --first.", len(all))
	}
	return all, nil
}

// A claimShown is a claim as commands print it.
type claimShown struct {
	ID              string
	Subject, Object *struct{ Text string }
	Predicate       struct{ Label string }
	Arguments       []struct {
		Role  string
		Value struct{ Text string }
	}
	Polarity   string
	Factuality string
	Time       string
	EventTime  *graph.DateRange
}

// told is when the claimed thing happened, in words, empty where it is not known.
func (c *claimShown) told() string {
	if c.Time != "" || c.EventTime == nil {
		return c.Time
	}
	return c.EventTime.String()
}

// String returns the claim in words.
func (c *claimShown) String() string {
	var words []string
	if c.Subject != nil {
		words = append(words, c.Subject.Text)
	}
	if c.Polarity == "NEGATIVE" {
		words = append(words, "(not)")
	}
	words = append(words, c.Predicate.Label)
	if c.Object != nil {
		for _, a := range c.Arguments {
			if a.Role == "addressee" {
				words = append(words, a.Value.Text) // "told | the board | to wait"
			}
		}
		words = append(words, c.Object.Text)
	}
	var notes []string
	if c.Factuality != "STATED" {
		notes = append(notes, inLower(c.Factuality))
	}
	if told := c.told(); told != "" && !strings.HasSuffix(words[len(words)-1], told) {
		notes = append(notes, told)
	}
	if notes != nil {
		words = append(words, "("+strings.Join(notes, ", ")+")")
	}
	return strings.Join(words, " ")
}

// errNoClaim is for an id that is that of something else, or of nothing.
var errNoClaim = errors.New("an id is not that of a claim: hearsay ask '{ claims { edges { node { id } } } }' lists some")

// check returns an error for what an id turned out not to be.
func (c *claimShown) check() error {
	if c.ID == "" {
		return errNoClaim
	}
	return nil
}

// A statementShown is a statement as commands print it.
type statementShown struct {
	ID         string
	SpeechTime *struct{ Date, Basis string }
	Chain      []struct {
		Stance  string
		Speaker struct{ Kind, Name string }
		// Source and Cue are the places that name the speaker and attribute, where they were asked for.
		Source, Cue []passageShown
	}
	Article  articleShown
	Evidence passageShown
}

// statements prints statements: each with its article, its chain and its passage.
func (a *asker) statements(indent int, all []statementShown) {
	for _, s := range all {
		var chain []string
		for _, l := range s.Chain {
			name := l.Speaker.Name
			if name == "" {
				name = "the publisher"
			}
			chain = append(chain, name+" "+inLower(l.Stance))
		}
		said := ""
		if t := s.SpeechTime; t != nil && t.Date != "" {
			said = ", said " + t.Date + " (" + inLower(t.Basis) + ")"
		}
		a.print(indent, "%s%s: %s", s.Article, said, strings.Join(chain, " < "))
		a.print(indent+1, "%s", &s.Evidence)
	}
}

// inLower returns a value of the schema in words: "DECLINES_COMMENT" as "declines comment".
func inLower(value string) string { return strings.ReplaceAll(strings.ToLower(value), "_", " ") }

// incomplete says that not everything was looked at.
func (a *asker) incomplete(indent int, complete bool) {
	if !complete {
		a.print(indent, "Not everything was looked at: there is more than one answer may read.")
	}
}
