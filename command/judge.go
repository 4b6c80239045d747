package command

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/spf13/cobra"
)

func (p Parts) judge() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "judge KIND [ID [WITH-ID]]",
		Short: "Add a person's judgement over what was read",
		Long: `Judge adds a judgement and applies it to every article it concerns. The kinds are: same and not-same of two
entities; reject of a claim that no article makes; relabel of an entity's name or type or a claim's predicate; pair and
unpair of a statement and a claim it answers; undo of an earlier judgement. Judgements are never lost, and each can be
undone. With --place, same and not-same are on what one article names in one place alone.`,
		Example: `  hearsay judge reject 2f0c… --by "Ada Brunn" --why "the sentence is a question"
  hearsay judge not-same 7d11… --place 5b2e…:120-131 --by "Ada Brunn"
  hearsay judge undo 91aa… --by "Ada Brunn"`,
		Args: cobra.RangeArgs(1, 3),
	}
	flags := make(map[string]*string)
	for _, f := range []struct{ name, usage string }{
		{"by", "who judges; needed"}, {"why", "the reason"}, {"name", "the name that relabel gives"},
		{"type", "the type that relabel gives: person, organization, place, group, other"},
		{"predicate", "the predicate that relabel gives, in the base form: resign from"},
	} {
		flags[f.name] = cmd.Flags().String(f.name, "", f.usage)
	}
	place := cmd.Flags().String("place", "", "a place in one article, ARTICLE-ID:START-END in characters, as hearsay review gives it")
	return p.asking(cmd, func(a *asker, args []string) error {
		judgement := map[string]any{"kind": strings.ToUpper(strings.ReplaceAll(args[0], "-", "_"))}
		for name, value := range flags {
			if *value != "" {
				judgement[name] = *value
			}
		}
		if *flags["type"] != "" {
			judgement["type"] = strings.ToUpper(*flags["type"])
		}
		on := []string{"on", "with"}
		if *place != "" {
			at, err := parsePlace(*place)
			if err != nil {
				return err
			}
			judgement["place"] = at
			on = []string{"with"}
		}
		if len(args)-1 > len(on) {
			return fmt.Errorf("too many ids: %s takes %d at most here", args[0], len(on))
		}
		for i, id := range args[1:] {
			judgement[on[i]] = id
		}
		if *flags["by"] == "" {
			return fmt.Errorf("say who judges: --by NAME")
		}
		var done struct {
			Judge struct{ ID, Kind, By, At string }
		}
		if err := a.ask("judge", map[string]any{"judgement": judgement}, &done); err != nil {
			return err
		}
		a.print(0, "judged %s by %s, %s", inLower(done.Judge.Kind), done.Judge.By, done.Judge.ID)
		return nil
	})
}

// parsePlace reads ARTICLE-ID:START-END.
func parsePlace(s string) (map[string]any, error) {
	article, points, _ := strings.Cut(s, ":")
	from, to, _ := strings.Cut(points, "-")
	start, errStart := strconv.Atoi(from)
	end, errEnd := strconv.Atoi(to)
	if errStart != nil || errEnd != nil {
		return nil, fmt.Errorf("--place takes ARTICLE-ID:START-END in characters, not %q", s)
	}
	return map[string]any{"article": article, "startPoint": start, "endPoint": end}, nil
}
