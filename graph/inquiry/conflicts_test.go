package inquiry_test

import (
	"slices"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/inquiry"
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
		{"a lease of other years", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor signed a four-year lease with Holm Paper last month.\n", "5 May 2021\n\nAda Okafor signed a five-year lease with Holm Paper.\n"}, []string{"CONTRADICTION: sign / sign"}},
		{"a lease and the age of who signed it", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor signed a four-year lease with Holm Paper last month.\n", "5 May 2021\n\nAda Okafor signed a lease with Holm Paper.\n"}, nil},
		{"opposite votes", "Green League", []string{
			"The Green League voted for the budget, said Ada Okafor.\n", "The Green League voted against the budget, Ben Ostler said.\n"}, []string{"CONTRADICTION: vote"}},
		{"one story told by its subject otherwise", "Ada Okafor", []string{
			"Ada Okafor worked at the port. The port says that Okafor lost the keys; Okafor says that she was robbed.\n"}, []string{"DISPUTED: lose / be rob"}},
		{"nobody was told", "Ada Okafor", []string{
			"According to two clerks, Ada Okafor ordered the files deleted.\n\n\"Nobody was told to delete anything,\" Okafor said.\n"}, []string{"DISPUTED: order / be told"}},
		{"nobody was told in another article", "Ada Okafor", []string{
			"The Venn Courier reported that Ada Okafor ordered the files deleted.\n", "Ada Okafor met Ben Ostler on Monday. \"Nobody was told to delete anything,\" Okafor said.\n"},
			[]string{"DISPUTED: order / be told"}},
		{"nobody was told something else", "Ada Okafor", []string{
			"According to two clerks, Ada Okafor ordered the files deleted.\n\n\"Nobody was told to leave the building,\" Okafor said.\n"}, nil},
		{"it was somebody else", "Ada Okafor", []string{
			"Two clerks said that Ada Okafor initiated the call with the contractor.\n\nOkafor said that Ben Ostler initiated the call with the contractor.\n"},
			[]string{"DISPUTED: initiate / initiate"}},
		{"a third says that it was somebody else too", "Ada Okafor", []string{
			"Two clerks said that Ada Okafor joined the call with the contractor.\n\nOkafor said that Ben Ostler joined the call with the contractor.\n"}, nil},
		{"another reason", "Ada Okafor", []string{
			"The company says that Ada Okafor was dismissed for theft. Okafor says that she was dismissed because she had reported the leak.\n"}, []string{"DISPUTED: be dismiss"}},
		{"another reason in another article", "Ada Okafor", []string{
			"The company says that Ada Okafor was dismissed for theft.\n", "Ada Okafor met Ben Ostler on Monday. Okafor says that she was dismissed because she had reported the leak.\n"},
			[]string{"DISPUTED: be dismiss"}},
		{"a dismissal that was none", "Ada Okafor", []string{
			"Ada Okafor was fired in May after she had refused to sign, her lawyer said.\n", "\"Ada Okafor left for personal reasons,\" Ben Ostler told the Venn Courier.\n"},
			[]string{"DISPUTED: be fire / leave"}},
		{"a dismissal and a departure", "Ada Okafor", []string{
			"Ada Okafor was fired in May after she had refused to sign, her lawyer said.\n", "\"Ada Okafor left with two boxes,\" Ben Ostler told the Venn Courier.\n"}, nil},
		{"a letter that never came", "Holm Paper", []string{
			"Ada Okafor, the mayor, said that a warning had been sent to Holm Paper in May. Ben Ostler says that no such warning ever arrived.\n"},
			[]string{"DISPUTED: be sent to"}},
		{"a letter that came late", "Holm Paper", []string{
			"Ada Okafor, the mayor, said that a warning had been sent to Holm Paper in May. Ben Ostler says that the warning did not arrive until June.\n"}, nil},
		{"another thing that never came", "Holm Paper", []string{
			"Ada Okafor, the mayor, said that a warning had been sent to Holm Paper in May. Ben Ostler says that no money ever arrived.\n"}, nil},
		{"this and nothing else", "Ada Okafor", []string{
			"The Venn Courier said that Ada Okafor was an officer of the secret service. \"Ada Okafor is a vet and nothing else,\" Ben Ostler said.\n"},
			[]string{"DISPUTED: be"}},
		{"this among others", "Ada Okafor", []string{
			"The Venn Courier said that Ada Okafor was an officer of the secret service. \"Ada Okafor is a vet,\" Ben Ostler said.\n"}, nil},
		{"nothing ever of the kind, says who leads it", "Holm Paper", []string{
			"Ada Okafor is the chairwoman of Holm Paper. The clerk Bo Lind said that Holm Paper had promised him a house. Its chairwoman, Ada Okafor, denies having promised him anything.\n"},
			[]string{"DISPUTED: promise"}},
		{"something of the kind, says who leads it", "Holm Paper", []string{
			"Ada Okafor is the chairwoman of Holm Paper. The clerk Bo Lind said that Holm Paper had promised him a house. Its chairwoman, Ada Okafor, denies having sold him a boat.\n"}, nil},
		{"two figures", "Venn Courier", []string{
			"Ada Okafor lives in Holm. The Venn Courier speaks of 63 sick horses; the Skerry Post puts the figure at 71.\n"}, []string{"CONTRADICTION: speak / put"}},
		{"a crowd in two sizes", "Venn", []string{
			"The police said that 3,000 people had marched in Venn; the union put the number at 10,000.\n"}, []string{"CONTRADICTION: march / put"}},
		{"one figure", "Venn Courier", []string{
			"Ada Okafor lives in Holm. The Venn Courier speaks of 63 sick horses; the Skerry Post puts the figure at 63.\n"}, nil},
		{"a figure of money", "Venn Courier", []string{
			"Ada Okafor lives in Holm. The Venn Courier speaks of 63 sick horses; the Skerry Post puts the damage at $71 million.\n"}, nil},
		{"another of them", "Ada Okafor", []string{
			"Ada Okafor, a juror, said that the jury had read all the letters. But a second juror, who asked not to be named, said that the letters had come too late.\n"},
			[]string{"DISPUTED: read / come"}},
		{"another of others", "Ada Okafor", []string{
			"Ada Okafor, a juror, said that the jury had read all the letters. But another baker, who asked not to be named, said that the letters had come too late.\n"}, nil},
		{"another of them who agrees", "Ada Okafor", []string{
			"Ada Okafor, a juror, said that the jury had read all the letters. A second juror, who asked not to be named, said that the letters had been long.\n"}, nil},
		{"set against it", "Ada Okafor", []string{
			"Ada Okafor said that the ethics committee had approved the agreement in April. But two members of the committee said that the agreement had never been put to a vote.\n"},
			[]string{"DISPUTED: approve / be put to"}},
		{"set against something else", "Ada Okafor", []string{
			"Ada Okafor said that the ethics committee had approved the agreement in April. But two members of the committee said that the canteen had never been clean.\n"}, nil},
		{"said to contradict", "Ada Okafor", []string{
			"Ada Okafor said that the boats had come from Skerry. That contradicts Ben Ostler, who told the Venn Courier that the boats were built in Holm.\n"},
			[]string{"DISPUTED: come from / be built in"}},
		{"of a thing without a name", "Ada Okafor", []string{
			"Ada Okafor said that the dam had been inspected in March. Ben Ostler told the Venn Courier that the dam had not been inspected.\n"},
			[]string{"CONTRADICTION: be inspect"}},
		{"a span of time in days and hours", "Holm Paper", []string{
			"The ministry gave Holm Paper 72 hours to clear the site, Ada Okafor said.\n", "Holm Paper had five days to clear the site, said Ada Okafor.\n"},
			[]string{"CONTRADICTION: have / give"}},
		{"one span of time", "Holm Paper", []string{
			"The ministry gave Holm Paper 72 hours to clear the site, Ada Okafor said.\n", "Holm Paper had three days to clear the site, said Ada Okafor.\n"}, nil},
		{"everything, and not what stands beside it", "Ada Okafor", []string{
			"Ada Okafor is accused of having tried to get hold of plans of the dam that is being built in our valley. Skerry denies everything.\n"}, []string{"DISPUTED: try"}},
		{"the sum was another", "Ada Okafor", []string{
			"The Venn Courier reported that Ada Okafor took 40,000 crowns from Ben Ostler. Okafor did take money from Ostler, her lawyer said, but the sum was 4,000 crowns.\n"},
			[]string{"DISPUTED: take / be"}},
		{"the sum was that of something else, perhaps", "Ada Okafor", []string{
			"The Venn Courier reported that Ada Okafor took 40,000 crowns from Ben Ostler. She had sold a boat for 9,000 crowns. Okafor did take money from Ostler, her lawyer said, but the sum was 4,000 crowns.\n"}, nil},
		{"a denial of something else, later on", "Ada Okafor", []string{
			"The union doubled down on its claim that Ada Okafor had voted against the bridge.\n\nThe port was built in 1990 and has forty cranes. It is the largest of its kind " +
				"on the whole coast, and the oldest.\n\nThe union met in June and talked for three days about wages.\n\nBen Ostler fired back: \"As a friend of the port,\" he wrote, \"we know you are rooting for us.\"\n"}, nil},
		{"who says so denies nothing", "Ada Okafor", []string{
			"Ben Ostler has accused Ada Okafor of trying to hide the invoices.\n\n\"It's downright ludicrous,\" Ostler said in a statement.\n"}, nil},
		{"never there", "Ada Okafor", []string{
			"Ben Ostler, 52, did meet Ada Okafor at the Mill Hotel in May, two clerks said.\n", "Ada Okafor told a channel that she had never set foot in the hotel in question.\n"},
			[]string{"DISPUTED: meet / set"}},
		{"never elsewhere", "Ada Okafor", []string{
			"Ben Ostler, 52, did meet Ada Okafor at the Mill Hotel in May, two clerks said.\n", "Ada Okafor told a channel that she had never set foot in the mill of Holm.\n"}, nil},
		{"two ages", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor, 34, left the port on Monday.\n", "5 May 2021\n\nAda Okafor, 43, came to Venn last year.\n"}, []string{"CONTRADICTION: leave / come"}},
		{"a birthday between", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor, 34, left the port on Monday.\n", "5 May 2021\n\nAda Okafor, 35, came to Venn last year.\n"}, nil},
		{"votes of a council", "Ada Okafor", []string{
			"4 May 2021\n\nThe council of Holm rejected the plan by 12 votes to 9, Ada Okafor said.\n", "5 May 2021\n\nThe council of Holm rejected the plan by 14 votes to 7, according to Ada Okafor.\n"}, []string{"CONTRADICTION: reject"}},
		{"an approval and a refusal", "Holm", []string{
			"4 May 2021\n\nThe council approved the sale of the Holm mill on Monday.\n", "5 May 2021\n\nThe council rejected the sale of the Holm mill on Monday.\n"}, []string{"CONTRADICTION: approve / reject"}},
		{"it never was", "Ada Okafor", []string{
			"4 May 2021\n\nAn explosion damaged the Holm mill on Monday. Ada Okafor owns the Holm mill.\n", "5 May 2021\n\nThere was no explosion at the Holm mill, Ada Okafor said.\n"}, []string{"CONTRADICTION: damage / be"}},
		{"an explosion elsewhere", "Ada Okafor", []string{
			"4 May 2021\n\nAn explosion damaged the Venn mill on Monday. Ada Okafor owns the Venn mill.\n", "5 May 2021\n\nThere was no explosion at the Holm mill, Ada Okafor said.\n"}, nil},
		{"dead or alive", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor was killed in the attack, the ministry said.\n", "5 May 2021\n\nAda Okafor survived the attack, her brother said.\n"}, []string{"CONTRADICTION: be kill / survive"}},
		{"won or lost", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor won the election for mayor of Holm.\n", "5 May 2021\n\nAda Okafor lost the election for mayor of Holm.\n"}, []string{"CONTRADICTION: win / lose"}},
		{"won and lost", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor won the trust of Holm.\n", "5 May 2021\n\nAda Okafor lost the trust of Holm.\n"}, nil},
		{"guilty or not", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor was found guilty of fraud on Monday.\n", "5 May 2021\n\nAda Okafor was acquitted of fraud on Monday.\n"}, []string{"CONTRADICTION: be found / be acquit"}},
		{"a promise of nothing", "Ada Okafor", []string{
			"4 May 2021\n\nAda Okafor promised the workers a bonus, the union said.\n", "5 May 2021\n\nAda Okafor said she had promised the workers nothing.\n"}, []string{"DISPUTED: promise"}},
		{"a plan on two days", "Ada Okafor", []string{
			"4 May 2021\n\nThe trial of Ada Okafor will begin on 3 June. Ada Okafor lives in Venn.\n", "5 May 2021\n\nThe trial of Ada Okafor is to begin on 10 June. Ada Okafor lives in Venn.\n"}, []string{"CONTRADICTION: begin"}},
		{"a plan on a day and in a month", "Ada Okafor", []string{
			"4 May 2021\n\nThe trial of Ada Okafor will begin on 3 June. Ada Okafor lives in Venn.\n", "5 May 2021\n\nThe trial of Ada Okafor is to begin in June. Ada Okafor lives in Venn.\n"}, nil},
		{"two reasons for one thing", "Holm", []string{
			"4 May 2021\n\nThe bridge in Holm collapsed because of an earthquake, Ada Okafor said.\n", "5 May 2021\n\nThe bridge in Holm collapsed because of rust, Ben Ostler said.\n"},
			[]string{"DISPUTED: collapse"}},
		{"one reason in two wordings", "Holm", []string{
			"4 May 2021\n\nThe bridge in Holm collapsed because of old rust, Ada Okafor said.\n", "5 May 2021\n\nThe bridge in Holm collapsed because of rust, Ben Ostler said.\n"}, nil},
		{"more of something", "Ada Okafor", []string{
			"\"I do not need more of that,\" Ada Okafor said.\n", "\"I need more ships,\" Ada Okafor said.\n"}, nil},
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

// What somebody who denies a thing says was so instead stands beside the denial.
func TestInstead(t *testing.T) {
	db := take(t, "Two clerks said that Holm Paper had lost 40 boats. Ben Ostler contradicted: there were 20 boats, he said.\n")
	pages, err := db.FindEntities(t.Context(), []graph.EntityFilter{{Name: "Holm Paper"}}, graph.PageRequest{First: 1})
	if err != nil || len(pages[0].Items) == 0 {
		t.Fatalf("no entity: %v", err)
	}
	found, err := inquiry.FindConflicts(t.Context(), db, pages[0].Items[0].ID)
	if err != nil || len(found.Conflicts) != 1 {
		t.Fatalf("got %+v, error %v", found, err)
	}
	var stances []graph.Stance
	for _, s := range found.Conflicts[0].Against {
		stances = append(stances, s.Innermost().Stance)
	}
	if !slices.Contains(stances, graph.Asserts) || !stances[0].Against() {
		t.Errorf("got %v", stances)
	}
}

// Who denies a thing does not deny what stands within it, and who denies something does not deny that.
func TestDenialOfTheWhole(t *testing.T) {
	got := conflicts(t, take(t, "Ben Ostler rebutted the accusation that Ada Okafor hid the leak of the dam that Okafor built in 1990.\n"), "Ada Okafor")
	if !slices.Equal(got, []string{"DISPUTED: hide / hide"}) {
		t.Errorf("got %q", got)
	}
	if got := conflicts(t, take(t, "Ada Okafor contradicted: there were 20 boats, it said.\n"), "Ada Okafor"); got != nil {
		t.Errorf("got %q", got)
	}
}
