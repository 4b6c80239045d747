package command

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) origins() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "origins [CLAIM-ID...]",
		Short: "Show where claims come from",
		Long: `Origins follows every statement of a claim, in whatever words, to the first source that the articles tell
of, and says how many of these are known to be independent of each other: which are counted, and why the others are
not. With each statement stand its passage and the words that tell each step of its chain.`,
		Example: `  hearsay origins --about "Leonie Okafor" --predicate "resign from"`,
	}
	search := claimFlags(cmd)
	return p.asOf(cmd, func(a *asker, args []string) error {
		return eachClaim(a, search, args, "origins", a.origins)
	})
}

type provenanceShown struct {
	claimShown
	Judged     []judgementShown
	Provenance struct {
		Independent int
		Complete    bool
		First       *statementShown
		Missing     []string
		Copies      []struct{ Article, Of articleShown }
		Origins     []struct {
			Kind, Name, Since, Standing string
			Source                      *struct{ Type string }
			Unnamed                     []string
			Held                        bool
			Statements                  []statementShown
		}
	}
}

func (a *asker) origins(c *provenanceShown) error {
	if c == nil || c.ID == "" {
		return (&claimShown{}).check()
	}
	a.print(0, "%s", &c.claimShown)
	a.print(1, "claim %s", c.ID)
	a.judged(1, c.Judged)
	a.print(1, "sources known to be independent: %d", c.Provenance.Independent)
	if f := c.Provenance.First; f != nil {
		a.print(1, "first, of the articles whose day is known: %s", f.Article)
	}
	for _, o := range c.Provenance.Origins {
		words := inLower(o.Kind)
		if o.Name != "" {
			words += ": " + o.Name
		}
		if o.Kind == "REPORT" && !o.Held && (o.Source == nil || o.Source.Type != "PERSON") {
			words += ", cited and not held here"
		}
		if len(o.Unnamed) > 0 {
			words += ", on the word of " + strings.Join(o.Unnamed, "; ")
		}
		if o.Since != "" {
			words += ", since " + o.Since
		}
		a.print(1, "%s; %s", words, stands[o.Standing])
		for _, x := range o.Statements {
			a.statements(2, []statementShown{x})
			a.steps(3, &x)
		}
	}
	for _, x := range c.Provenance.Copies {
		a.print(1, "adds nothing: %s repeats %s near verbatim", x.Article, x.Of)
	}
	for _, m := range c.Provenance.Missing {
		a.print(1, "not known: %s", m)
	}
	a.incomplete(1, c.Provenance.Complete)
	return nil
}

// steps prints the words of the article that tell each step of a chain.
func (a *asker) steps(indent int, s *statementShown) {
	for _, l := range s.Chain {
		var words []string
		for _, p := range slices.Concat(l.Source, l.Cue) {
			words = append(words, p.String())
		}
		if words != nil {
			a.print(indent, "%s %s: %s", l.Speaker.Name, inLower(l.Stance), strings.Join(words, ", "))
		}
	}
}

// stands says how a source stands to those counted before it.
var stands = map[string]string{"INDEPENDENT": "counted", "SAME_ORIGIN": "not counted: it is one of those counted",
	"NOT_ESTABLISHED": "not counted: whether it is independent is not established"}
