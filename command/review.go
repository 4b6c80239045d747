package command

import "github.com/spf13/cobra"

func (p Parts) review() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "review",
		Short: "List what a person should look at",
		Long: `Review lists judgements that have no effect any more, names that may be short for somebody's where too little tells
whose, versions of an article of which nothing tells which is the later, and claims that lost their only support since
every article that carried them was superseded or withdrawn. What you decide goes in with hearsay judge; of two
versions, take in the later one again with hearsay ingest --supersedes.`,
		Example: `  hearsay review`,
		Args:    cobra.NoArgs,
	}
	return p.asking(cmd, func(a *asker, _ []string) error {
		n := 0
		for _, section := range []func(*int) error{a.strays, a.doubtful, a.unclear, a.unsupported} {
			if err := section(&n); err != nil {
				return err
			}
		}
		if n == 0 {
			a.print(0, "Nothing is doubtful, every judgement has its effect, and no claim lost its support.")
		}
		return nil
	})
}

func (a *asker) strays(n *int) error {
	return eachOf(a, "stray", func(s *struct {
		Reason    string
		Judgement struct{ ID, Kind, By, Why, At string }
	}) {
		*n++
		a.print(0, "judgement %s, %s by %s at %s, has no effect: %s", s.Judgement.ID, inLower(s.Judgement.Kind), s.Judgement.By, s.Judgement.At, s.Reason)
	})
}

func (a *asker) doubtful(n *int) error {
	return eachOf(a, "doubtful", func(x *identificationShown) {
		*n++
		a.identification(x)
	})
}

func (a *asker) unclear(n *int) error {
	return eachOf(a, "unclear", func(x *keptShown) {
		*n++
		a.print(0, "%s %s", x.ID, x.articleShown)
		for _, o := range x.UnclearVersions {
			a.print(1, "nothing tells whether it is earlier or later than %s %s", o.ID, o)
		}
	})
}

func (a *asker) unsupported(n *int) error {
	return eachOf(a, "unsupported", func(x *struct {
		ID      string
		Carried []carriedShown
	}) {
		*n++
		for i, c := range x.Carried {
			if i == 0 {
				a.print(0, "claim %s lost its only support: %s", x.ID, &c)
			}
			a.print(1, "%s", c.Evidence.Article.articleShown)
			a.passages(2, &c)
			for _, why := range c.Evidence.Article.why() {
				a.print(2, "counts no more: %s", why)
			}
		}
	})
}

// eachOf shows each thing of the list that the query in a file asks for, page after page.
func eachOf[T any](a *asker, name string, show func(*T)) error {
	var after any
	for {
		var found map[string]struct {
			Edges    []struct{ Node T }
			PageInfo pageShown
		}
		if err := a.ask(name, map[string]any{"after": after}, &found); err != nil {
			return err
		}
		for _, list := range found {
			for _, e := range list.Edges {
				show(&e.Node)
			}
			after = list.PageInfo.EndCursor
			if !list.PageInfo.HasNextPage {
				return nil
			}
		}
	}
}
