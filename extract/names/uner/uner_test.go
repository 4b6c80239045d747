package uner

import (
	"reflect"
	"strings"
	"testing"

	"hearsay/graph"
)

func TestParse(t *testing.T) {
	got, err := Parse(strings.NewReader("# newdoc id = a\n# text = Ada Okafor can't.\n1\tAda\tB-PER\t-\t-\n2\tOkafor\tI-PER\n3\tca\tO\n4\tn't\tO\n5\t.\tO\n\n" +
		"# text = Oslo.\n1\tOslo\tB-LOC\n2\t.\tO\n\n# newdoc id = b\n# text = No.\n1\tNo\tO\n2\t.\tO\n"))
	span := func(start, end int) graph.Span { return graph.Span{StartByte: start, EndByte: end} }
	want := []Document{
		{"Ada Okafor can't. Oslo.", []graph.Span{span(0, 17), span(18, 23)}, []Name{{span(0, 10), "PER"}, {span(18, 22), "LOC"}}},
		{"No.", []graph.Span{span(0, 3)}, nil},
	}
	if err != nil || !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, %v\nwant %+v", got, err, want)
	}
}

func TestParseRefusesWhatIsNotInTheText(t *testing.T) {
	if _, err := Parse(strings.NewReader("# text = a b\n1\tc\tO\n")); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("a token that is not in the sentence: %v, want an error that names line 2", err)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("# newdoc\n# text = Oslo.\n1\tOslo\tB-LOC\n")
	f.Fuzz(func(t *testing.T, corpus string) {
		docs, _ := Parse(strings.NewReader(corpus))
		for _, d := range docs {
			for _, n := range d.Names {
				if n.Span.StartByte < 0 || n.Span.EndByte > len(d.Text) || n.Span.StartByte > n.Span.EndByte {
					t.Errorf("name %+v outside %q", n, d.Text)
				}
			}
		}
	})
}
