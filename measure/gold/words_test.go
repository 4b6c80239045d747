package gold

import "testing"

func TestNorm(t *testing.T) {
	for in, want := range map[string]string{
		"The Board’s “Final”  Offer": "the board final offer",
		"well-known\u00a0firm, Ltd.": "well-known firm ltd",
		"it's 's 'south":             "it south",
		"Ångström & Söhne":           "ångström söhne",
		"—":                          "",
	} {
		if got := norm(in); got != want {
			t.Errorf("norm(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestStem(t *testing.T) {
	for in, want := range map[string]string{
		"resigned": "resign", "resignation": "resign", "stepped": "step", "told": "tel", "allegations": "alleg",
		"ties": "tie", "used": "used", "stopped": "stop", "running": "run", "was": "be", "äöüed": "äöü",
	} {
		if got := stem(in); got != want {
			t.Errorf("stem(%q) is %q, want %q", in, got, want)
		}
	}
}

func TestOverlap(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want float64
	}{
		{"the Board", "the board’s", 1},
		{"a two-year delay", "delays", 2.0 / 3},
		{"the", "a", 0},
		{"", "—", 1},
		{"harbour", "ferry", 0},
	} {
		if got := overlap(test.a, test.b); got != test.want {
			t.Errorf("overlap(%q, %q) is %v, want %v", test.a, test.b, got, test.want)
		}
	}
}

func TestHoldsWords(t *testing.T) {
	for _, test := range []struct {
		text, form string
		want       bool
	}{
		{"the port of ansby", "port", true},
		{"airport and port", "port", true},
		{"airports", "port", false},
		{"éport", "port", false},
		{"in ansby", "ansby", true},
	} {
		if got := holdsWords(test.text, test.form); got != test.want {
			t.Errorf("holdsWords(%q, %q) is %v", test.text, test.form, got)
		}
	}
}
