package speech_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/extract/claims"
	"hearsay/extract/names"
	"hearsay/extract/speech"
	"hearsay/extract/text"
	"hearsay/extract/tree"
)

// TestFind shows what a reading does not put first: how far each attribution reaches.
func TestFind(t *testing.T) {
	for _, test := range []struct{ article, want string }{
		{"Lena Vogt said that the mill was closed and that the river was clean.",
			`Lena Vogt "said" ASSERTS: that the mill was closed and that the river was clean`},
		{"Lena Vogt said the mill closed because the river had flooded it.",
			`Lena Vogt "said" ASSERTS: the mill closed because the river had flooded it`},
		{"“The mill is closed,” Lena Vogt said, “and it will stay closed.”",
			`Lena Vogt "said" ASSERTS: “The mill is closed,” … “and it will stay closed.”`},
		{"“The mill is closed,” Lena Vogt said. “It will stay closed.”",
			`Lena Vogt "said" ASSERTS: “The mill is closed,” … “It will stay closed.”`},
		{"The mill in the valley, according to a guide, had never been safe.",
			`a guide "according to" ASSERTS: The mill in the valley … had never been safe`},
		{"The mill was closed, according to a report by engineers, but the shop stayed open.",
			`a report by engineers "according to" ASSERTS: The mill was closed`},
		{"The firm was accused of hiding the losses from its owners.",
			`nobody "was accused" ALLEGES: The firm … hiding the losses from its owners`},
		{"The firm denied that it hid the losses.",
			`The firm "denied" DENIES: that it hid the losses`},
		{"Lena Vogt called on the firm to publish the figures.",
			`Lena Vogt "called" DEMANDS: the firm to publish the figures`},
		{"If Lena Vogt says that the mill is closed, it is closed.",
			`Lena Vogt "says" ASSERTS, by nobody: that the mill is closed`},
		{"Did Lena Vogt say that the mill was closed?",
			`Lena Vogt "say" ASSERTS, by nobody: that the mill was closed`},
		{"Lena Vogt did not say that the mill was closed.",
			`Lena Vogt "did not say" ASSERTS, by nobody: that the mill was closed`},
		{"There is no suggestion that the firm hid the losses.",
			`nobody "suggestion" ALLEGES, by nobody: the firm hid the losses`},
		{"The firm did not respond to a request for comment.",
			`The firm "did not respond to" DECLINES_COMMENT, answering: a request for comment`},
	} {
		got := found(test.article)
		if got != test.want {
			if known[test.article] == "" {
				t.Errorf("%s\ngot\n%s\nwant\n%s", test.article, got, test.want)
			}
		} else if why := known[test.article]; why != "" {
			t.Errorf("%s\nno longer failing: take it off the list (%s)", test.article, why)
		}
	}
}

// known are articles that are not read as wanted, with what is amiss.
var known = map[string]string{}

func found(in string) string {
	d := tree.Parse(in, text.Paragraphs(in, true))
	n := names.Find(d)
	var out []string
	for _, a := range speech.Find(d, n, claims.Find(d, n)) {
		source := "nobody"
		if a.Source.Kind == claims.Words {
			source = a.Source.Span.Of(in)
		}
		var cue, content []string
		for _, s := range a.Cue {
			cue = append(cue, s.Of(in))
		}
		for _, s := range a.Content {
			content = append(content, s.Of(in))
		}
		line := fmt.Sprintf("%s %q %s", source, strings.Join(cue, " … "), a.Stance)
		if a.Nobody {
			line += ", by nobody"
		}
		if a.Answers.Kind != claims.Nothing {
			line += ", answering"
		}
		if len(content) > 0 {
			line += ": " + strings.Join(content, " … ")
		}
		out = append(out, line)
	}
	return strings.Join(out, "\n")
}
