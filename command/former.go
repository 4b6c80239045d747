package command

import (
	"fmt"
	"strings"
)

// former returns an error that says what became of a claim that no article makes any more that counts, nil where an id is
// not that of one.
func (a *asker) former(id string) error {
	var found struct {
		Nodes []*struct{ Carried []carriedShown }
	}
	if err := a.ask("former", map[string]any{"id": id}, &found); err != nil {
		return err
	}
	x := found.Nodes[0]
	if x == nil || len(x.Carried) == 0 {
		return nil
	}
	var became []string
	for _, c := range x.Carried {
		in := c.Evidence.Article
		became = append(became, fmt.Sprintf("%s, which counts no more: %s", in.articleShown, strings.Join(in.why(), ", ")))
	}
	return fmt.Errorf("no article makes this claim any more that counts: %s. It stood in %s. What was known before, --as-of tells", &x.Carried[0], plain(strings.Join(became, "; in ")))
}
