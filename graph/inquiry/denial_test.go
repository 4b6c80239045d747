package inquiry_test

import (
	"strings"
	"testing"
)

// Who denies that it ever did anything of the kind answers each thing of the kind that the article says of it.
func TestWiderDenial(t *testing.T) {
	for _, test := range []struct {
		said, denied string
		want         bool
	}{
		{"The Venn Courier reported that Holm Paper dumped oil in the harbour.", "Ada Okafor, a spokeswoman, denied that Holm Paper ever dumped waste at sea.", true},
		{"The Venn Courier reported that Holm Paper dumped oil in the harbour.", "Ada Okafor, a spokeswoman, denied that Holm Paper ever sacked a driver.", false},
		{"The Venn Courier reported that Holm Paper dumped oil in the harbour.", "Ada Okafor, a spokeswoman, denied that Skerry Glass ever dumped waste at sea.", false},
	} {
		db := take(t, test.said+"\n\n"+test.denied+"\n")
		got := strings.Join(answers(t, db, claim(t, db, "Holm Paper", "dump")), "; ")
		if strings.Contains(got, "Ada Okafor DENIES") != test.want {
			t.Errorf("%s: got %s, want a denial: %v", test.denied, got, test.want)
		}
	}
}

// Those to whom something is said to have been done are concerned as those who are said to have done it.
func TestGeneralDenialOfTheObject(t *testing.T) {
	db := take(t, `The Venn Courier reported that Holm Paper bribed Ada Okafor.

"What has been reported is false," Okafor said.
`)
	got := strings.Join(answers(t, db, claim(t, db, "Holm Paper", "bribe")), "; ")
	if !strings.Contains(got, "Ada Okafor DENIES") {
		t.Errorf("got %s", got)
	}
}
