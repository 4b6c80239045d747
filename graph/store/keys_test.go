package store

import (
	"bytes"
	"cmp"
	"flag"
	"fmt"
	"hash/crc32"
	"os"
	"strings"
	"testing"

	"hearsay/graph"
	"hearsay/graph/identity"
)

var update = flag.Bool("update", false, "write the golden files anew")

// alone decides what the entities of a reading are where there is no other article.
func alone(r *graph.Reading) *identified {
	i := &identified{known: know(r)}
	for n := range i.profiles {
		entity, doubtful := identity.Choose(&i.profiles[n], nil, nil)
		i.is = append(i.is, identityOf{i.profiles[n].Local, entity, doubtful})
	}
	return i
}

// TestRows pins what is derived from a reading, and how: a difference in a value or id is another
// derivationCode, one in the form of a key or record a new format version, which needs a line in keys.go and a
// way up from the one before.
func TestRows(t *testing.T) {
	_, r := world.Article(2)
	var b strings.Builder
	fmt.Fprintf(&b, "format %d, derivation %d\n", formatVersion, derivationCode)
	rows := derived(r, alone(r), nil)
	e := *r.Entities[0]
	s := new(summary)
	for range 2 {
		s.add(&naming{e.Type, e.Name, []string{"Somebody"}, len(e.Mentions), 1}, 1)
	}
	for _, r := range append(rows, s.rows(e.ID)...) {
		words, ok := describe(r.key)
		if !ok {
			t.Errorf("%s is no key", words)
		}
		fmt.Fprintf(&b, "%s %d bytes, CRC-32 %08x\n", words, len(r.value), crc32.ChecksumIEEE(r.value))
	}
	const golden = "testdata/rows.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the rows are not those of %s:\n%s", golden, b.String())
	}
}

func FuzzTextPart(f *testing.F) {
	f.Add("a", "a\x00b")
	f.Add("", "\x00")
	f.Add("x\xff", "x")
	f.Fuzz(func(t *testing.T, a, b string) {
		a, b = a[:min(len(a), maxText)], b[:min(len(b), maxText)]
		if got, want := bytes.Compare(key(nil).text(a), key(nil).text(b)), cmp.Compare(a, b); got != want {
			t.Errorf("%q and %q sort as %d, not %d", a, b, got, want)
		}
		k := key(nil).text(a)
		if got := textSize(append(k[:len(k):len(k)], b...)); got != len(k) {
			t.Errorf("%q takes %d bytes, not %d", a, len(k), got)
		}
		if bytes.HasPrefix(k, key(nil).textPrefix(b)) != strings.HasPrefix(a, b) {
			t.Errorf("%q begins with %q only in one form", a, b)
		}
	})
}

func FuzzDescribe(f *testing.F) {
	f.Add([]byte("n\x00"))
	f.Add([]byte{})
	f.Fuzz(func(_ *testing.T, k []byte) { describe(k) })
}

func TestDatesSortNewestFirst(t *testing.T) {
	dates := []graph.Date{"2024", "2023-03-22", "2023-03-01", "2023-03", "2023", "2022-12-31", "0999", ""}
	for i, d := range dates {
		p := datePlace(d)
		if got := dateAt(p[:]); got != d {
			t.Errorf("%q comes back as %q", d, got)
		}
		if i > 0 {
			before := datePlace(dates[i-1])
			if bytes.Compare(before[:], p[:]) >= 0 {
				t.Errorf("%q does not stand before %q", dates[i-1], d)
			}
		}
	}
}
