package text

import (
	"fmt"
	"testing"

	"hearsay/graph"
)

// Lines that stand below a headline, with what they say of the text; all but those that end the
// table are of the kind Credit.
var creditLines = []struct {
	line string
	want Meta
	kind Kind
}{
	{"By Jane Roe", Meta{Author: "Jane Roe"}, Credit},
	{"By Jane Roe in Oslo", Meta{Author: "Jane Roe"}, Credit},
	{"By Jane Roe and staff", Meta{Author: "Jane Roe"}, Credit},
	{"BY JANE ROE IN OSLO AND TOM ASHDOWN", Meta{Author: "JANE ROE and TOM ASHDOWN"}, Credit},
	{"Words by Jane Roe", Meta{Author: "Jane Roe"}, Credit},
	{"By Jane Roe, political editor", Meta{Author: "Jane Roe"}, Credit},
	{"By J. R. Roe for The Dale Chronicle", Meta{Author: "J. R. Roe", Publisher: "The Dale Chronicle"}, Credit},
	{"By Jane Roe, The Canadian Press", Meta{Author: "Jane Roe", SyndicatedFrom: "The Canadian Press"}, Credit},
	{"By Dale News Agency", Meta{SyndicatedFrom: "Dale News Agency"}, Credit},
	{"By Jane Roe Published 12 March 2024 Updated 13 March 2024", Meta{Author: "Jane Roe", Published: "2024-03-12", Updated: "2024-03-13"}, Credit},
	{"Jane Roe | The Dale Chronicle | Mar. 12, 2024 | 3 min read", Meta{Author: "Jane Roe", Publisher: "The Dale Chronicle", Published: "2024-03-12"}, Credit},
	{"Jane Roe, Dale Chronicle", Meta{Author: "Jane Roe", Publisher: "Dale Chronicle"}, Credit},
	{"Reporting by Jane Roe; Editing by Tom Ashdown", Meta{Author: "Jane Roe"}, Credit},
	{"(Reporting by Jane Roe; editing by Tom Ashdown)", Meta{Author: "Jane Roe"}, Credit},
	{"The Harbour Courier", Meta{Publisher: "The Harbour Courier"}, Credit},
	{"Radio Fenwater", Meta{Publisher: "Radio Fenwater"}, Credit},
	{"The Northern Wire", Meta{SyndicatedFrom: "The Northern Wire"}, Credit},
	{"The Harbour Courier | 12 March 2024", Meta{Publisher: "The Harbour Courier", Published: "2024-03-12"}, Credit},
	{"HARBOUR COURIER — March 12, 2024", Meta{Publisher: "Harbour Courier", Published: "2024-03-12"}, Credit},
	{"The Tesselby Weekly, 16 December 2022", Meta{Publisher: "The Tesselby Weekly", Published: "2022-12-16"}, Credit},
	{"Broadcast at 18:00 on Monday 5 December 2022. Upland Broadcasting.", Meta{Publisher: "Upland Broadcasting", Published: "2022-12-05"}, Credit},
	{"Posted Mar 3, 2024 5:04 PM EST", Meta{Published: "2024-03-03"}, Credit},
	{"Thu 14 Mar 2024 09.00 GMT", Meta{Published: "2024-03-14"}, Credit},
	{"Thu, March 14, 2024 at 3:04 PM EDT·3 min read", Meta{Published: "2024-03-14"}, Credit},
	{"Updated 3:04 pm, March 13, 2024", Meta{Published: "2024-03-13", Updated: "2024-03-13"}, Credit},
	{"2024-03-12T09:00:00Z", Meta{Published: "2024-03-12"}, Credit},
	{"03/04/2024", Meta{Published: "2024"}, Credit},
	{"Saltby, 13 March 2024", Meta{Published: "2024-03-13"}, Credit},
	{"Published 2 hours ago", Meta{}, Credit},
	{"Published today", Meta{}, Credit},
	{"3 hours ago", Meta{}, Credit},
	{"Friday 9 December", Meta{}, Credit},

	{"World News", Meta{}, Navigation},
	{"Ida Marsh, the mayor since March 2019, denies it", Meta{}, Subhead},
	{"By and large, the town agrees with her", Meta{}, Subhead},
	{"Published accounts show a loss", Meta{}, Subhead},
	{"Reports in the Harbour Courier shook the town", Meta{}, Subhead},
}

func TestCreditLines(t *testing.T) {
	for _, c := range creditLines {
		in := fmt.Sprintf("Mayor of Saltby quits over bridge contract\n%s\n\nThe mayor of Saltby resigned on Wednesday, a day after a report.\n", c.line)
		paragraphs := Paragraphs(in, false)
		if c.want.Published != "" {
			c.want.Basis = graph.BasisStated
		}
		if c.want.Published != "" && c.want.Published == c.want.Updated {
			c.want.Basis = graph.BasisNear
		}
		c.want.Title = "Mayor of Saltby quits over bridge contract"
		if got := ReadMeta(in, paragraphs); got != c.want {
			t.Errorf("%q:\n%+v, want\n%+v", c.line, got, c.want)
		}
		if got := paragraphs[1].Kind; got != c.kind {
			t.Errorf("%q is %s, want %s", c.line, got, c.kind)
		}
	}
}
