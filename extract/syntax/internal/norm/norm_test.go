package norm

import "testing"

func TestForm(t *testing.T) {
	for in, want := range map[string]string{
		"Mr": "Mr.", "“": `"`, "’s": "'s", "n’t": "n't", "–": "—", "2021": "0000", "10.5": "00.0", "€": "$",
		"Mrs.": "Mrs.", "plan": "plan", "": "", "\xff": "\ufffd",
	} {
		if got := Form(in); got != want {
			t.Errorf("Form(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestAmerican(t *testing.T) {
	for in, want := range map[string]string{
		"organised": "organized", "harbour": "harbor", "defence": "defense", "centre": "center", "travelled": "traveled", "plan": "",
	} {
		if got := American(in); got != want {
			t.Errorf("American(%q) = %q, want %q", in, got, want)
		}
	}
}
