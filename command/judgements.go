package command

import (
	"cmp"

	"github.com/spf13/cobra"
)

func (p Parts) judgements() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "judgements",
		Short: "List what people judged",
		Long: `Judgements lists every judgement in the order in which they were made: who decided what, when and why, and what it is
on. What was taken back stands there too, with the judgement that took it back. Those that have no effect any more are
listed by hearsay review.`,
		Example: `  hearsay judgements`,
		Args:    cobra.NoArgs,
	}
	return p.asking(cmd, func(a *asker, _ []string) error {
		n := 0
		err := eachOf(a, "judgements", func(j *judgementShown) {
			n++
			a.print(0, "%s %s", j.At, j)
			a.judgedThing("on", j.On)
			a.judgedThing("with", j.With)
		})
		if err == nil && n == 0 {
			a.print(0, "Nobody has judged anything yet.")
		}
		return err
	})
}

// A judgementShown is a judgement as commands print it.
type judgementShown struct {
	ID, Kind, By, Why, At string
	Name, Type, Predicate string
	On, With              *judgedShown
}

// String returns the judgement in words.
func (j *judgementShown) String() string {
	words := inLower(j.Kind)
	for _, w := range []string{j.Name, inLower(j.Type), j.Predicate} {
		if w != "" {
			words += " as “" + w + "”"
		}
	}
	words += " by " + j.By
	if j.Why != "" {
		words += ": " + j.Why
	}
	return words + " (" + j.ID + ")"
}

// A judgedShown is what a judgement is on.
type judgedShown struct {
	ID      string
	Article *articleShown
	Place   *passageShown
	Node    *struct {
		Typename string `json:"__typename"`
		Name     string
		claimShown
		articleShown
		Evidence passageShown
	}
}

func (a *asker) judgedThing(how string, x *judgedShown) {
	switch {
	case x == nil:
	case x.Article != nil && x.Place != nil:
		a.print(1, "%s %s in %s %s", how, x.Place, x.Article.ID, x.Article)
	case x.Node == nil:
		a.print(1, "%s %s, which nothing has now", how, x.ID)
	case x.Node.Typename == "Claim":
		a.print(1, "%s claim %s: %s", how, x.ID, &x.Node.claimShown)
	case x.Node.Typename == "Statement":
		a.print(1, "%s statement %s: “%s”", how, x.ID, x.Node.Evidence.Exact)
	case x.Node.Typename == "Article":
		a.print(1, "%s article %s %s", how, x.ID, x.Node.articleShown)
	default:
		a.print(1, "%s %s %s", how, x.ID, cmp.Or(x.Node.Name, "what was judged"))
	}
}

// judged prints the judgements that bear on something.
func (a *asker) judged(indent int, all []judgementShown) {
	for _, j := range all {
		a.print(indent, "judged %s", &j)
	}
}
