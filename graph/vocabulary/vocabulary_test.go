package vocabulary

import "testing"

func TestCanonical(t *testing.T) {
	for lemma, want := range map[string]string{
		"quit": "resign from", "step down from": "resign from", "resign from": "resign from",
		"leave": "leave", "": "", "try to sway": "attempt to influence",
		"be younger brother of": "be sibling of", "be former director of": "be former director of", "be proud owner of": "own",
	} {
		if got := Canonical(lemma); got != want {
			t.Errorf("%q: got %q, want %q", lemma, got, want)
		}
	}
}

func TestEachLemmaHasOneMeaning(t *testing.T) {
	seen := make(map[string]string)
	for _, m := range All() {
		for _, l := range append([]string{m.Canonical}, m.Lemmas...) {
			if other, ok := seen[l]; ok {
				t.Errorf("%q stands under %q and under %q", l, other, m.Canonical)
			}
			seen[l] = m.Canonical
		}
		if (m.Scale == "") != (m.Rank == 0) {
			t.Errorf("%q: scale %q, rank %d", m.Canonical, m.Scale, m.Rank)
		}
	}
}

func TestOf(t *testing.T) {
	m, ok := Of("pressure")
	if !ok || m.Canonical != "lobby" || m.Scale != "urging" || m.Rank != 5 {
		t.Errorf("got %+v, %v", m, ok)
	}
	if _, ok := Of("leave"); ok {
		t.Error("leave has a group: it means different things of a party and of a room")
	}
}
