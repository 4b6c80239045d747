package tree

import "testing"

// TestGates asks that no rule does anything to a token that its gate keeps from it.
func TestGates(t *testing.T) {
	for _, in := range []string{
		"The captain quit on Sunday, three days after one of the club's buses crashed near Tarnby, injuring four players.",
		"In a letter read to the jury, lawyer Nora Feld said the farm, whose owner left in May, had lent Rasmus Holt €3,000.",
		"Output rose 3% to 1.2m tonnes, helped by a weak crown, and the chain plans to hire 30 cooks, a spokesman said on Friday.",
		"Farmers voted by nine to four to sell the dairy and promised that the hall would reopen.",
		"Teachers vote to strike as bribe probe widens to ferries",
		"He denied having met Lind, who was accused of hiding losses, and said that claims that she lied were false.",
	} {
		s := parsed(t, in)
		kinds := s.kinds(nil)
		for r := range repairs {
			for i := range s.Tokens {
				if !gates[r].sees(&kinds[i]) && repairs[r].rule(s, i) {
					t.Errorf("%q: the rule for %q would change %s, which it does not see", in, repairs[r].at, s.Tokens[i].Form)
				}
			}
		}
	}
}
