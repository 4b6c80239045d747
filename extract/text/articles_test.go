package text

import (
	"io/fs"
	"reflect"
	"testing"

	"hearsay/demo"
	"hearsay/graph"
)

// What a reader finds each article of the demonstration to say of itself. The Upland bulletin was
// broadcast, without a title; the Brennick Dispatch and Upland Broadcasting are named only where
// they tell of their own work.
var articles = map[string]Meta{
	"ansby-ledger-finance-director.txt": {Title: `Harbour official confirms May meeting but says there was "no order"`,
		Publisher: "Ansby Evening Ledger", Published: "2024-03-14"},
	"brennick-dispatch-regulator.txt": {Title: "Regulator opens inquiry into Millrace lead test",
		Publisher: "The Brennick Dispatch", Published: "2022-12-13", Basis: graph.BasisDateline},
	"carsholt-tribune-water-chief.txt": {Title: "Eskenmere water chief quits as claims over lead test mount",
		Publisher: "The Carsholt Tribune", Author: "Dorit Hale", Published: "2022-12-09"},
	"dunsallow-post-wire-copy.txt": {Title: "Harbour chief goes in row over dredging bills",
		Publisher: "The Dunsallow Post", Published: "2024-03-14", SyndicatedFrom: "The Northern Wire"},
	"eskenmere-gazette-filings.txt": {Title: "Lab manager warned of lead at Millrace, filings show",
		Publisher: "Eskenmere Gazette", Published: "2022-12-07"},
	"harbour-courier-audit.txt": {Title: "Audit puts harbour board chair under pressure over split invoices",
		Publisher: "The Harbour Courier", Author: "Nell Sandry", Published: "2024-03-12"},
	"northern-wire-chair-resigns.txt": {Title: "Port Ansby harbour chair steps down after report on dredging invoices",
		Author: "Jory Amsel", Published: "2024-03-13", SyndicatedFrom: "The Northern Wire", Basis: graph.BasisDateline},
	"sundvalla-review-affair.txt": {Title: "In Port Ansby one resigns and the others keep silent",
		Publisher: "The Sundvalla Review"},
	"tesselby-weekly-aldane.txt": {Title: "‘I asked for a second sample’: the water chief gives his side",
		Publisher: "The Tesselby Weekly", Author: "Ansel Corrigan-Mott", Published: "2022-12-16"},
	"upland-bulletin-millrace.txt": {Publisher: "Upland Broadcasting", Published: "2022-12-05"},
}

func TestArticles(t *testing.T) {
	files, err := fs.Glob(demo.Articles(), "*.txt")
	if err != nil || len(files) != len(articles) {
		t.Fatalf("%d articles, want %d: %v", len(files), len(articles), err)
	}
	for _, file := range files {
		b, err := fs.ReadFile(demo.Articles(), file)
		if err != nil {
			t.Fatal(err)
		}
		in := string(b)
		check(t, in, false)
		paragraphs := Paragraphs(in, false)
		want := articles[file]
		if want.Published != "" && want.Basis == "" {
			want.Basis = graph.BasisStated
		}
		if got := ReadMeta(in, paragraphs); got != want {
			t.Errorf("%s:\n%+v\nwant\n%+v", file, got, want)
		}
		own, kept := Own(in, paragraphs)
		if again := Paragraphs(own, true); !reflect.DeepEqual(again, kept) {
			t.Errorf("%s: the own text reads differently:\n%+v\nwant\n%+v", file, again, kept)
		}
	}
}
