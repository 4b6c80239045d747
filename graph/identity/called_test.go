package identity

import (
	"fmt"
	"slices"
	"testing"
)

func TestCalledIn(t *testing.T) {
	for _, test := range []struct{ entity, want string }{
		{"PERSON Ada Okafor; Okafor; Ms Okafor; Ada; Ms Ada Okafor; she; Okafor",
			"Ada Okafor 1 the name; Okafor 2 the surname alone; Ms Okafor 1 the surname alone; Ada 1 the first name alone; Ms Ada Okafor 1 the name with a title; "},
		{"PLACE China; Beijing; PRC", "China 1 the name; Beijing 1 the seat of its government, which acts or speaks there; PRC 1 another name of the same state; "},
		{"ORGANIZATION Port Authority of Venn; PAV; Port Authority; Harbourers", "Port Authority of Venn 1 the name; PAV 1 its initials; Port Authority 1 the name shortened; Harbourers 1 another name that the article gives it; "},
		{"ORGANIZATION Velmar Technologies Inc.; Velmar; Velmar Technologies", "Velmar Technologies Inc. 1 the name; Velmar 1 the name shortened; Velmar Technologies 1 the name in another form; "},
	} {
		got := ""
		for _, c := range CalledIn(reading("1", test.entity).Entities[0]) {
			got += fmt.Sprintf("%s %d %s; ", c.Mention.Text, c.Count, c.Reason)
		}
		if got != test.want {
			t.Errorf("%s\ngot  %s\nwant %s", test.entity, got, test.want)
		}
	}
}

// Who has a full name is told apart from those with a name in common, and from nobody else.
func TestNamesakes(t *testing.T) {
	here := Profiles(reading("1", "PERSON Ada Okafor", "PERSON Bo Okafor", "PERSON Ada Lind", "PERSON Cleo Lind", "PERSON Okafor"))
	elsewhere := Profiles(reading("2", "PERSON Ms Ada Okafor", "PERSON Dina Okafor", "ORGANIZATION Okafor Shipping"))
	var others []*Profile
	for i := range here {
		others = append(others, &here[i])
	}
	for i := range elsewhere {
		others = append(others, &elsewhere[i])
	}
	var got []string
	for _, r := range Namesakes(&here[0], others) {
		got = append(got, r.Reason)
	}
	want := []string{`they have a name in common, and one is "Ada Okafor", the other "Ada Lind", in the same article`,
		`they have a name in common, and one is "Ada Okafor", the other "Bo Okafor", in the same article`,
		`they have a name in common, and one is "Ada Okafor", the other "Dina Okafor"`}
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if s := Surname(&here[4]); s != "" || Surname(&here[0]) != "okafor" {
		t.Errorf("the surname of %q is %q", here[4].Name, s)
	}
}
