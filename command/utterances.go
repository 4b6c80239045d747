package command

import (
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) utterances() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "utterances NAME|ID",
		Short: "Show what somebody spoke, and how articles give it",
		Long: `Utterances lists the sentences that articles give in quotation marks as somebody's, those that most articles
give first, and how each article gives them: verbatim, trimmed, edited or reworded. Words left out stand in
[-…-], words added in {+…+}.`,
		Example: `  hearsay utterances "Leonie Okafor"`,
		Args:    cobra.ExactArgs(1),
	}
	return p.asOf(cmd, func(a *asker, args []string) error {
		return askEach(a, "utterances", args[0], a.utterances)
	})
}

type utterancesShown struct {
	entityFound
	Utterances struct {
		Complete   bool
		Utterances []struct {
			Words      string
			Articles   int
			Renderings []renderingShown
		}
	}
}

type renderingShown struct {
	Kind  string
	Words struct {
		Exact                string
		StartPoint, EndPoint int
	}
	Statement struct{ Article articleShown }
	Diff      []struct {
		Kind        string
		Here, There *struct{ Exact string }
	}
}

func (a *asker) utterances(e *utterancesShown) {
	a.print(0, "%s, %s %s", e.Name, inLower(e.Type), e.ID)
	if len(e.Utterances.Utterances) == 0 {
		a.print(1, "No article gives their words in quotation marks.")
	}
	for _, u := range e.Utterances.Utterances {
		a.print(1, "“%s”", u.Words)
		for _, r := range u.Renderings {
			a.print(2, "%s in %s (characters %d to %d)", inLower(r.Kind), r.Statement.Article, r.Words.StartPoint, r.Words.EndPoint)
			if r.Kind != "FULLEST" && r.Kind != "VERBATIM" {
				a.print(3, "%s", r.changes())
			}
		}
	}
	a.incomplete(1, e.Utterances.Complete)
}

// changes returns the words with what was left out and added.
func (r *renderingShown) changes() string {
	var words []string
	for _, c := range r.Diff {
		switch c.Kind {
		case "LEFT_OUT":
			words = append(words, "[-"+c.There.Exact+"-]")
		case "ADDED":
			words = append(words, "{+"+c.Here.Exact+"+}")
		default:
			words = append(words, c.Here.Exact)
		}
	}
	return strings.Join(words, " ")
}
