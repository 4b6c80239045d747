package lexicon

import "testing"

func TestCalendar(t *testing.T) {
	for _, c := range []struct {
		word           string
		month, weekday int
		noun           bool
	}{
		{"may", 5, 0, true}, {"september", 9, 0, true}, {"sept.", 9, 0, false}, {"sep", 9, 0, false}, {"june", 6, 0, true}, {"jun", 6, 0, false},
		{"monday", 0, 1, true}, {"sun", 0, 7, false}, {"thurs.", 0, 4, false}, {"week", 0, 0, true}, {"ferry", 0, 0, false}, {"", 0, 0, false},
	} {
		if m, d, n := Month(c.word), Weekday(c.word), TimeNoun(c.word); m != c.month || d != c.weekday || n != c.noun {
			t.Errorf("%q: month %d, weekday %d, time noun %v, want %d, %d, %v", c.word, m, d, n, c.month, c.weekday, c.noun)
		}
	}
}
