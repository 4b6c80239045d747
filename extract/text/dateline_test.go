package text

import "testing"

// Datelines before the first sentence of a text, with what they say of it.
var datelines = []struct{ line, published, from string }{
	{"PARIS — ", "", ""},
	{"PARIS - ", "", ""},
	{"WASHINGTON (AP) — ", "", "AP"},
	{"Leeds (Reuters) - ", "", "Reuters"},
	{"(Reuters) – ", "", "Reuters"},
	{"SALTBY, N.S. — ", "", ""},
	{"KYIV, Ukraine (AP) — ", "", "AP"},
	{"LONDON, 13 March (Agency) – ", "", ""},
	{"LONDON March 13 (Reuters) - ", "", "Reuters"},
	{"PORT ANSBY, March 13, 2024 (The Northern Wire) - ", "2024-03-13", "The Northern Wire"},
	{"PORT ANSBY, Highdale, 13 March 2024 – ", "2024-03-13", ""},
	{"Oslo, 13 March 2024: ", "2024-03-13", ""},
	{"SALTBY — March 3, 2024 — ", "2024-03-03", ""},
	{"SALTBY, March 3, 2024 /Dale Newswire/ -- ", "2024-03-03", "Dale Newswire"},
	{"SALTBY--(DALE WIRE)--", "", "DALE WIRE"},
	{"PORT ANSBY: ", "", ""},
}

// Openings that only look like datelines.
var noDatelines = []string{
	"WATCH: ",
	"UPDATE — ",
	"Ida Marsh — ",
	"Ida Marsh, 52 — ",
	"In Saltby (England) – ",
	"The March 13 vote – ",
	"Roe--",
	"OK - ",
	"WHO KNEW WHAT AND WHEN — ",
}

func TestDatelines(t *testing.T) {
	const sentence = "The mayor resigned on Wednesday, a day after a report."
	for _, c := range datelines {
		in := c.line + sentence
		paragraphs := Paragraphs(in, false)
		if p := paragraphs[0]; p.Dateline.Of(in) != c.line || p.Body.Of(in) != sentence {
			t.Errorf("%q: dateline %q", c.line, p.Dateline.Of(in))
		}
		if m := ReadMeta(in, paragraphs); m.Published != c.published || m.SyndicatedFrom != c.from {
			t.Errorf("%q: %+v", c.line, m)
		}
	}
	for _, line := range noDatelines {
		in := line + sentence
		if p := Paragraphs(in, false)[0]; !p.Dateline.Empty() {
			t.Errorf("%q: dateline %q", line, p.Dateline.Of(in))
		}
	}
}
