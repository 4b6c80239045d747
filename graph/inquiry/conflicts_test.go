package inquiry_test

import (
	"strings"
	"testing"
)

// Each story is two or three articles; want are words of the conflicts about Ada Okafor or Holm Paper, one each.
func TestConflictsOfAStory(t *testing.T) {
	for _, test := range []struct {
		name, about string
		articles    []string
		want        []string
	}{
		{"a denial in other words than the claim", "Ada Okafor", []string{
			"The Venn Courier reported that Ada Okafor hid the invoices in May 2021.\n",
			"Ada Okafor denied that she had hidden the invoices.\n"}, []string{"DISPUTED: hide / hide"}},
		{"a plan in two sizes", "Holm Paper", []string{
			"Holm Paper will cut about 40 jobs at its mill in Skerry.\n", "Holm Paper is to shed 60 posts at the mill in Skerry.\n"}, []string{"CONTRADICTION: shed / cut"}},
		{"about as many", "Holm Paper", []string{
			"Holm Paper will cut about 40 jobs at its mill in Skerry.\n", "Holm Paper is to shed 42 posts at the mill in Skerry.\n"}, nil},
		{"a sum beside the deed", "Ada Okafor", []string{
			"Ada Okafor sold the brewery to Ben Ostler in 2019 for 2 million crowns.\n", "Ada Okafor sold the brewery to Ben Ostler in 2019 for 2.4 million crowns.\n"},
			[]string{"CONTRADICTION: sell / sell"}},
		{"two deeds of one kind", "Ada Okafor", []string{
			"Ada Okafor sold the brewery in 2019 for 2 million crowns.\n", "Ada Okafor sold the mill in 2019 for 2.4 million crowns.\n"}, nil},
		{"opposite votes", "Green League", []string{
			"The Green League voted for the budget, said Ada Okafor.\n", "The Green League voted against the budget, Ben Ostler said.\n"}, []string{"CONTRADICTION: vote"}},
		{"one story told by its subject otherwise", "Ada Okafor", []string{
			"Ada Okafor worked at the port. The port says that Okafor lost the keys; Okafor says that she was robbed.\n"}, []string{"DISPUTED: lose / be rob"}},
		{"two that agree", "Ada Okafor", []string{
			"Ada Okafor worked at the port. The port says that Okafor lost the keys, and the union says that she was robbed.\n"}, nil},
	} {
		got := conflicts(t, take(t, test.articles...), test.about)
		all := strings.Join(got, "; ")
		if test.want == nil && len(got) > 0 {
			t.Errorf("%s: got %q", test.name, all)
		}
		for _, want := range test.want {
			verbs := strings.SplitN(want, ": ", 2)
			if !strings.Contains(all, verbs[0]) || !mentions(all, strings.Split(verbs[1], " / ")) {
				t.Errorf("%s: got %q, want %q", test.name, all, want)
			}
		}
	}
}

func mentions(all string, words []string) bool {
	for _, w := range words {
		if !strings.Contains(all, w) {
			return false
		}
	}
	return true
}
