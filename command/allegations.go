package command

import (
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) allegations() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "allegations NAME|ID",
		Short: "Show what somebody is accused of, and who answered what",
		Long: `Allegations lists the matters that a person, organization or place, or others together with them, are accused of: how
each is worded, who of those concerned answered which wording and how, whether the answer stands beside it in the same
article, and which articles carry it without any answer. The passages are shown by hearsay responses CLAIM-ID, the
sources by hearsay origins CLAIM-ID.`,
		Example: `  hearsay allegations "Leonie Okafor"`,
		Args:    cobra.ExactArgs(1),
	}
	unheard := cmd.Flags().Bool("unheard", false, "only those that nobody has answered in any article")
	return p.asOf(cmd, func(a *asker, args []string) error {
		return askEach(a, "allegations", args[0], func(e *accusedShown) { a.allegations(e, *unheard) })
	})
}

type accusedShown struct {
	entityFound
	Allegations struct {
		Complete    bool
		Allegations []allegationShown
	}
}

type allegationShown struct {
	Unheard   bool
	Claim     claimShown
	Responses struct {
		Claims     []claimShown
		Responses  []answerShown
		Unanswered []articleShown
	}
}

// An answerShown is what one party answered, as commands print it.
type answerShown struct {
	Name, Answer       string
	Concerned, General bool
	Statements         []struct{ Claim struct{ ID string } }
	Beside, Without    []articleShown
}

func (a *asker) allegations(e *accusedShown, unheard bool) {
	a.print(0, "%s, %s %s", e.Name, inLower(e.Type), e.ID)
	n := 0
	for _, x := range e.Allegations.Allegations {
		if x.Unheard || !unheard {
			n++
			a.allegation(&x)
		}
	}
	if n == 0 {
		a.print(1, "No such allegation was found.")
	}
	a.incomplete(1, e.Allegations.Complete)
}

// allegation prints one matter: its wordings, numbered, and what each party answered to which of them.
func (a *asker) allegation(x *allegationShown) {
	a.print(1, "%s", &x.Claim)
	a.print(2, "claim %s", x.Claim.ID)
	if len(x.Responses.Claims) > 1 {
		for i, c := range x.Responses.Claims {
			a.print(2, "wording %d: %s", i+1, &c)
		}
	}
	for _, r := range x.Responses.Responses {
		a.print(2, "%s", r.inWords(x.Responses.Claims))
	}
	if x.Unheard {
		a.print(2, "no article has any answer")
		return
	}
	for _, u := range x.Responses.Unanswered {
		a.print(2, "nobody answers in %s", u)
	}
}

// inWords returns what a party answered, to which of the wordings where there are several, and how many of the
// articles that carry the allegation have the answer beside it.
func (r *answerShown) inWords(wordings []claimShown) string {
	words := r.Name
	if r.Concerned {
		words += ", whom it is about"
	}
	words += ": " + inLower(r.Answer)
	if r.Answer == "SILENT" {
		return words
	}
	var to []string
	for i, c := range wordings {
		if slices.ContainsFunc(r.Statements, func(s struct{ Claim struct{ ID string } }) bool { return s.Claim.ID == c.ID }) {
			to = append(to, fmt.Sprint(i+1))
		}
	}
	switch {
	case r.General:
		words += " all that is said"
	case len(wordings) > 1 && to != nil:
		words += " wording " + strings.Join(to, ", ")
	}
	if len(r.Beside)+len(r.Without) == 0 {
		return words
	}
	return words + fmt.Sprintf("; beside it in %s, not in %d", counted(len(r.Beside), "article"), len(r.Without))
}
