package gazetteer

import "testing"

func TestOf(t *testing.T) {
	for name, want := range map[string]Class{
		"jennifer":       Female,
		"melbourne":      City,
		"são paulo":      City | Region,
		"united nations": Organization,
		"reading":        Surname, // a town too, but text writes the word in lower case
		"qqq":            0,
		"":               0,
	} {
		if got := Of(name); got != want {
			t.Errorf("%q: classes %b, want %b", name, got, want)
		}
	}
}

func TestPlain(t *testing.T) {
	for name, want := range map[string]string{"łódź": "lodz", "ålesund": "alesund", "straße": "strasse", "oslo": "oslo", "東京": "東京"} {
		if got := Plain(name); got != want {
			t.Errorf("%s: %s, want %s", name, got, want)
		}
	}
}
