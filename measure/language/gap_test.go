package language

import (
	"strings"
	"testing"
)

const gapRows = "ID\tText\tPronoun\tPronoun-offset\tA\tA-offset\tA-coref\tB\tB-offset\tB-coref\tURL\n" +
	"t-1\tZoë Lund met Eva Moe before she left.\tshe\t28\tZoë Lund\t0\tTRUE\tEva Moe\t13\tFALSE\tu\n" +
	"t-2\tPer Lund met Jon Moe before he left.\the\t28\tPer Lund\t0\tFALSE\tJon Moe\t13\tFALSE\tu\n"

func TestReadGAP(t *testing.T) {
	rows, err := ReadGAP(strings.NewReader(gapRows))
	if err != nil {
		t.Fatal(err)
	}
	r := rows[0]
	if r.Pronoun.Of(r.Text) != "she" || r.Names[1].Of(r.Text) != "Eva Moe" || r.Same != [2]bool{true, false} || !r.Feminine() {
		t.Errorf("%+v", r)
	}
	if rows[1].Feminine() {
		t.Error("he is feminine")
	}
	if _, err := ReadGAP(strings.NewReader(strings.Replace(gapRows, "\t28\t", "\t27\t", 1))); err == nil {
		t.Error("a wrong offset gives no error")
	}
}

// Both names are answered yes in the first row, of which one is right; the second is a false yes: feminine
// precision 1/2 and recall 1, F1 2/3; masculine 0; together precision 1/3, recall 1, F1 1/2.
func TestGAPScore(t *testing.T) {
	rows, err := ReadGAP(strings.NewReader(gapRows))
	if err != nil {
		t.Fatal(err)
	}
	var s GAPScore
	s.count(&rows[0], [2]bool{true, true})
	s.count(&rows[1], [2]bool{true, false})
	if off(s.Feminine.F1(), 2.0/3) || s.Masculine.F1() != 0 || off(s.All.F1(), 0.5) || s.Bias() != 0 {
		t.Errorf("f %v m %v all %v", s.Feminine.F1(), s.Masculine.F1(), s.All.F1())
	}
}
