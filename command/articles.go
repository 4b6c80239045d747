package command

import (
	"cmp"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) articles() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "articles",
		Short: "List the articles that are kept",
		Long: `Articles lists the articles that are kept, newest first, with their ids, which other commands take: when each was
published and on what that rests, when it was taken in, what read it, and whether it counts no more because a
corrected version took its place or it was withdrawn.`,
		Example: `  hearsay articles --publisher "The Harbour Courier"`,
		Args:    cobra.NoArgs,
	}
	publisher := cmd.Flags().String("publisher", "", "articles of this publisher, or taken over from it")
	first := cmd.Flags().Int("first", 20, "how many articles at most, 1 to 100")
	return p.asOf(cmd, func(a *asker, _ []string) error {
		filter := map[string]any{}
		if *publisher != "" {
			filter["publisher"] = *publisher
		}
		var found struct {
			Articles struct {
				Edges    []struct{ Node keptShown }
				PageInfo pageShown
			}
		}
		if err := a.ask("articles", map[string]any{"filter": filter, "first": *first}, &found); err != nil {
			return err
		}
		for _, e := range found.Articles.Edges {
			a.kept(&e.Node)
		}
		if len(found.Articles.Edges) == 0 {
			a.print(0, "There is no such article.")
		}
		if found.Articles.PageInfo.HasNextPage {
			a.print(0, "There are more: narrow them with --publisher, or raise --first.")
		}
		return nil
	})
}

// An articleShown is an article as commands print it.
type articleShown struct{ ID, Title, Publisher, Published, File string }

// String returns publisher, day and title, as far as they are known, the file's name where it has no title.
func (x articleShown) String() string {
	var words []string
	for _, w := range []string{x.Publisher, x.Published} {
		if w != "" {
			words = append(words, w)
		}
	}
	if x.Title == "" && x.File != "" {
		return strings.Join(append(words, x.File), ", ")
	}
	return strings.Join(append(words, "“"+x.Title+"”"), ", ")
}

// A keptShown is an article with what became of it.
type keptShown struct {
	articleShown
	IngestTime      string
	Extractor       struct{ Name, Version string }
	PublicationTime struct{ Basis string }
	Supersedes      []articleShown
	UnclearVersions []articleShown
	standingShown
}

// A standingShown tells why an article counts no more.
type standingShown struct {
	SupersededBy []articleShown
	Withdrawn    *struct{ By, Why string }
}

func (a *asker) kept(x *keptShown) {
	a.print(0, "%s %s", x.ID, x.articleShown)
	a.print(1, "day of publication %s; file %s, taken in %s, read by %s %s", inLower(x.PublicationTime.Basis),
		cmp.Or(x.File, "not known"), cmp.Or(x.IngestTime, "at a time not noted"), x.Extractor.Name, x.Extractor.Version)
	for _, o := range x.Supersedes {
		a.print(1, "takes the place of %s %s", o.ID, o)
	}
	for _, o := range x.UnclearVersions {
		a.print(1, "nothing tells whether it is earlier or later than %s %s", o.ID, o)
	}
	for _, why := range x.why() {
		a.print(1, "counts no more: %s", why)
	}
}

// why says in words why an article counts no more, nil where it does.
func (x *standingShown) why() (all []string) {
	for _, o := range x.SupersededBy {
		all = append(all, "superseded by "+o.ID+" "+o.String())
	}
	if w := x.Withdrawn; w != nil {
		all = append(all, "withdrawn by "+w.By+": "+w.Why)
	}
	return all
}
