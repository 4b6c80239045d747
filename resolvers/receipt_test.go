package resolvers_test

import (
	"errors"
	"testing"

	"hearsay/graph/receipt"
)

func TestReceipts(t *testing.T) {
	s := open(t, nil, ferry(t), minister(t))
	var out struct {
		Claims struct {
			Edges []struct {
				Node struct {
					Receipts   []string
					Statements struct {
						Edges []struct {
							Node struct{ Receipt string }
						}
					}
				}
			}
		}
	}
	s.data(`{ claims { edges { node { receipts statements { edges { node { receipt } } } } } } }`, nil, &out)
	texts := map[string]string{"ferry.txt": ferry(t).r.Article.Text, "minister.txt": minister(t).r.Article.Text}
	n := 0
	for _, c := range out.Claims.Edges {
		if len(c.Node.Receipts) != len(c.Node.Statements.Edges) {
			t.Fatalf("%d receipts of %d statements", len(c.Node.Receipts), len(c.Node.Statements.Edges))
		}
		for i, text := range c.Node.Receipts {
			if text != c.Node.Statements.Edges[i].Node.Receipt {
				t.Errorf("receipt %d is not that of the statement", i)
			}
			all, err := receipt.Parse([]byte(text))
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(all[0].Check(), all[0].CheckText(texts[all[0].Article.File])); err != nil {
				t.Error(err)
			}
			n++
		}
	}
	if n != 4 {
		t.Errorf("%d receipts", n)
	}
}
