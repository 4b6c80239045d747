package inquiry_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
)

// sides returns each conflict about somebody as what stands on its sides: the number of the article and the first word of
// the innermost speaker of each passage.
func sides(t *testing.T, about string, articles ...string) (all []string) {
	t.Helper()
	db := take(t, articles...)
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: about}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatalf("no %s: %v", about, err)
	}
	found, err := inquiry.FindConflicts(t.Context(), db, pages[0].Items[0].ID)
	if err != nil {
		t.Fatal(err)
	}
	files := make(map[string]string)
	list, err := db.FindArticles(t.Context(), graph.ArticleFilter{}, graph.PageRequest{First: 100})
	if err != nil {
		t.Fatal(err)
	}
	for _, a := range list.Items {
		files[a.ID.String()] = a.File
	}
	side := func(statements []*graph.Statement) string {
		var words []string
		for _, s := range statements {
			speaker := strings.Fields(s.Innermost().Speaker.Name + " the paper")[0]
			words = append(words, fmt.Sprintf("%s:%s", files[s.Article.String()], speaker))
		}
		slices.Sort(words)
		return strings.Join(slices.Compact(words), " ")
	}
	for _, c := range found.Conflicts {
		all = append(all, fmt.Sprintf("%s %s / %s", c.Kind, side(c.For), side(c.Against)))
	}
	return all
}

// One matter that one side tells and the other denies in several wordings and articles is one conflict, with all of them.
func TestOneMatterIsOneConflict(t *testing.T) {
	const (
		told    = "The Venn Courier reported that Ada Okafor advised the ministry to delay the release of the two sailors. Okafor denied that she had advised the ministry to delay their release.\n"
		pressed = "According to two officials, Ada Okafor pushed the ministry to delay the release of the two sailors. Okafor denied that she had pushed to delay the release.\n"
		bribe   = "The Venn Courier reported that Ada Okafor took money from Holm Paper. Okafor denied that she had taken money from Holm Paper.\n"
		other   = "Two clerks said that Ada Okafor advised the ministry to delay the release of the two sailors. Ben Ostler denied that Okafor had advised the ministry to delay their release.\n"
	)
	for _, test := range []struct {
		name     string
		articles []string
		want     []string
	}{
		{"one article", []string{told}, []string{"DISPUTED 0:Venn / 0:Ada"}},
		{"two wordings", []string{told, pressed}, []string{"DISPUTED 0:Venn 1:two / 0:Ada 1:Ada"}},
		{"two matters", []string{told, bribe}, []string{"DISPUTED 0:Venn / 0:Ada", "DISPUTED 1:Venn / 1:Ada"}},
		{"another denies it too", []string{told, other}, []string{"DISPUTED 0:Venn 1:Two / 0:Ada", "DISPUTED 0:Venn 1:Two / 1:Ben"}},
	} {
		got := sides(t, "Ada Okafor", test.articles...)
		slices.Sort(got)
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: got %q, want %q", test.name, got, test.want)
		}
	}
}

// So is one contradiction: each side has the passages that tell it so.
func TestOneContradiction(t *testing.T) {
	got := sides(t, "Holm Paper", "4 May 2021\n\nHolm Paper will cut 40 jobs at its mill in Skerry, Ada Okafor said.\n",
		"4 May 2021\n\nHolm Paper is to shed 40 posts at the mill in Skerry, Ben Ostler said.\n",
		"5 May 2021\n\nHolm Paper will cut 60 jobs at its mill in Skerry, Cara Lund said.\n")
	if len(got) != 1 || !strings.Contains(got[0], "0:Ada 1:Ben") || !strings.Contains(got[0], "2:Cara") {
		t.Errorf("got %q", got)
	}
	got = sides(t, "Ada Okafor", "Ada Okafor has led Holm Paper since 2019, the firm said.\n", "Ada Okafor has headed Holm Paper since January 2021, a union said.\n",
		"Ada Okafor has led Holm Paper since January 2021, a bank said.\n")
	if len(got) != 1 || !strings.Contains(got[0], "1:a 2:a") {
		t.Errorf("got %q", got)
	}
}
