package inquiry_test

import (
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/store"
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

// Who says in words of their own that they did nothing of the kind answers what is said of them.
func TestNegationInOtherWords(t *testing.T) {
	for _, test := range []struct {
		said, negated string
		want          bool
	}{
		{"Two clerks alleged that Ada Okafor sold the harvest maps to a rival.", "Okafor insisted that she had sold no maps.", true},
		{"Two clerks alleged that Ada Okafor delayed the report.", "Okafor insisted that she had delayed nothing.", true},
		{"Two clerks alleged that Ada Okafor sold the harvest maps to a rival.", "Okafor insisted that she had sold no boats.", false},
		{"Two clerks alleged that Ada Okafor delayed the report.", "Okafor insisted that she had hidden nothing.", false},
	} {
		db := take(t, test.said+"\n\n"+test.negated+"\n")
		predicate := "sell"
		if strings.Contains(test.said, "delayed") {
			predicate = "delay"
		}
		got := strings.Join(answers(t, db, positive(t, db, predicate)), "; ")
		if strings.Contains(got, "Ada Okafor COUNTER_CLAIMS") != test.want {
			t.Errorf("%s: got %s, want a counter-claim: %v", test.negated, got, test.want)
		}
	}
}

// positive is the claim with the predicate that says it was so.
func positive(t *testing.T, db *store.DB, predicate string) *graph.Claim {
	t.Helper()
	pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{predicate}}}, graph.PageRequest{First: 20})
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range pages[0].Items {
		if c.Polarity == graph.Positive {
			return c
		}
	}
	t.Fatalf("no claim that somebody did %s", predicate)
	return nil
}

// What went from one to another is told, and denied, from either end, and who denies having said a thing may word it otherwise.
func TestDeniedFromTheOtherEnd(t *testing.T) {
	for _, test := range []struct {
		said, answer string
		want         string
	}{
		{"The Venn Courier reported that Holm Paper paid Ada Okafor 3,000 crowns.", "Her lawyer, Bo Lind, said that Ada Okafor received no money from Holm Paper.", "Bo Lind COUNTER_CLAIMS"},
		{"The Venn Courier reported that Holm Paper paid Ada Okafor 3,000 crowns.", "Her lawyer, Bo Lind, said that Ada Okafor received no books from Holm Paper.", ""},
		{"The Venn Courier reported that Holm Paper paid Ada Okafor 3,000 crowns.", "Her lawyer, Bo Lind, said that Ada Okafor received no money from Skerry Glass.", ""},
	} {
		db := take(t, test.said+"\n\n"+test.answer+"\n")
		got := strings.Join(answers(t, db, claim(t, db, "Holm Paper", "pay")), "; ")
		if strings.Contains(got, "COUNTER_CLAIMS") != (test.want != "") || !strings.Contains(got, test.want) {
			t.Errorf("%s: got %s, want %q", test.answer, got, test.want)
		}
	}
	for denied, want := range map[string]bool{
		"Ada Okafor has denied telling Bo Lind to drop the matter.":   true,
		"Ada Okafor has denied telling Cem Aydin to drop the matter.": false,
	} {
		db := take(t, "The clerk Bo Lind alleged that Ada Okafor told him to forget the file.\n\nCem Aydin is the mayor.\n", denied+"\n")
		pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{"tell"}, Factuality: graph.Alleged}}, graph.PageRequest{First: 1})
		if err != nil || len(pages[0].Items) == 0 {
			t.Fatalf("claims %v, error %v", pages, err)
		}
		got := strings.Join(answers(t, db, pages[0].Items[0]), "; ")
		if strings.Contains(got, "Ada Okafor DENIES") != want {
			t.Errorf("%s: got %s, want a denial: %v", denied, got, want)
		}
	}
}

// Who rejects what stands before, and says no more, answers all that one speaker says there; who denies it in words of their own answers
// only that.
func TestDenialOfWhatStandsBefore(t *testing.T) {
	said := "The union said that Holm Paper hid the invoices in May and sacked two clerks in June."
	next := "The union said that Holm Paper hid the invoices in May. It said that Holm Paper sacked two clerks in June."
	for _, test := range []struct {
		article string
		want    bool
	}{
		{said + " The mayor, Ada Okafor, rejected that.", true},
		{next + " The mayor, Ada Okafor, rejected that.", true},
		{said + " The mayor, Ada Okafor, denied that Holm Paper sacked two clerks.", false},
		{"Ben Ostler said that Holm Paper hid the invoices in May. The union said that Holm Paper sacked two clerks in June. The mayor, Ada Okafor, rejected that.", false},
	} {
		db := take(t, test.article+"\n")
		for _, predicate := range []string{"hide", "sack"} {
			got := strings.Join(answers(t, db, claim(t, db, "Holm Paper", predicate)), "; ")
			if want := test.want || predicate == "sack"; strings.Contains(got, "Ada Okafor DENIES") != want {
				t.Errorf("%s: to %s got %s, want a denial: %v", test.article, predicate, got, want)
			}
		}
	}
}

// Who calls accusations of somebody false answers each of those accusations, and right after one of them that one.
func TestDenialOfAccusations(t *testing.T) {
	for _, test := range []struct {
		article, predicate string
		want               bool
	}{
		{"Ben Ostler, a lawyer, alleged that Holm Paper sacked a driver.\n\nThe mill was built in 1990.\n\nTwo clerks alleged that Holm Paper polluted the bay in May.\n\n" +
			"Ada Okafor, the mayor, rejected the accusations of pollution.\n", "sack", false},
		{"Ben Ostler, a lawyer, alleged that Holm Paper sacked a driver.\n\nThe mill was built in 1990.\n\nTwo clerks alleged that Holm Paper polluted the bay in May.\n\n" +
			"Ada Okafor, the mayor, rejected the allegations against Holm Paper.\n", "sack", true},
	} {
		db := take(t, test.article)
		pages, err := db.FindClaims(t.Context(), []graph.ClaimFilter{{Predicates: []string{test.predicate}}}, graph.PageRequest{First: 20})
		if err != nil || len(pages[0].Items) == 0 {
			t.Fatalf("claims %v, error %v", pages, err)
		}
		for _, c := range pages[0].Items {
			got := strings.Join(answers(t, db, c), "; ")
			if strings.Contains(got, "Ada Okafor DENIES") != test.want {
				t.Errorf("%s: to %q got %s, want a denial: %v", test.article, c.Evidence.Text, got, test.want)
			}
		}
	}
}

// Who speaks for somebody answers for them: in words of their own, and all that is said of them.
func TestDenialBySpokesmen(t *testing.T) {
	for _, test := range []struct {
		article string
		want    bool
	}{
		{"The clerk Bo Lind said that Holm Paper promised him a house. Its chairwoman, Ada Okafor, denies having promised him anything.\n\nAda Okafor is the chairwoman of Holm Paper.\n", true},
		{"The clerk Bo Lind said that Holm Paper promised him a house. Ada Okafor, a baker, denies having promised him anything.\n", false},
		{"The clerk Bo Lind said that Holm Paper sacked a driver. The mill was built in 1990. The union said that it polluted the bay. \"What has been reported is false,\" said Ada Okafor, the chairwoman of Holm Paper.\n", true},
		{"The clerk Bo Lind said that Holm Paper sacked a driver. The mill was built in 1990. The union said that it polluted the bay. \"What has been reported is false,\" said Ada Okafor, a baker.\n", false},
	} {
		predicate := "promise"
		if strings.Contains(test.article, "sacked") {
			predicate = "sack"
		}
		db := take(t, test.article)
		got := strings.Join(answers(t, db, claim(t, db, "Holm Paper", predicate)), "; ")
		if strings.Contains(got, "Ada Okafor DENIES") != test.want {
			t.Errorf("%s: got %s, want a denial: %v", test.article, got, test.want)
		}
	}
}
