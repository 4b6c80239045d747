package origin

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/uuid"

	"hearsay/graph"
)

// A world is articles and statements written as lines: "article | link > link > …", a link being
// publisher, a name, or an unnamed source in quotation marks, each with a stance.
type world struct {
	articles map[uuid.UUID]*graph.Article
	copies   map[uuid.UUID]uuid.UUID
	said     []*graph.Statement
}

func (w *world) Article(id uuid.UUID) *graph.Article { return w.articles[id] }
func (w *world) Unnamed(id uuid.UUID) bool {
	return id == graph.NamedID("Report") || id == graph.NamedID("A clerk")
}
func (w *world) Person(id uuid.UUID) bool { return id == graph.NamedID("Ada") }
func (w *world) CopyOf(id uuid.UUID) uuid.UUID {
	if of, ok := w.copies[id]; ok {
		return of
	}
	return id
}

func read(lines string) *world {
	w := &world{articles: make(map[uuid.UUID]*graph.Article), copies: make(map[uuid.UUID]uuid.UUID)}
	for i, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		name, chain, _ := strings.Cut(line, "|")
		title, day, _ := strings.Cut(strings.TrimSpace(name), " ")
		title, of, copied := strings.Cut(title, "=")
		id := graph.NamedID("article " + title)
		w.articles[id] = &graph.Article{ID: id, Title: title, Publisher: title, Published: graph.Date(day), Held: true}
		if copied {
			w.copies[id] = graph.NamedID("article " + of)
		}
		s := &graph.Statement{ID: graph.NamedID(fmt.Sprint(i)), Article: id}
		for link := range strings.SplitSeq(chain, ">") {
			s.Chain = append(s.Chain, linkOf(strings.TrimSpace(link), title))
		}
		w.said = append(w.said, s)
	}
	return w
}

func linkOf(words, publisher string) graph.Link {
	i := strings.LastIndexByte(words, ' ')
	name, stance := words[:i], graph.Stance(words[i+1:])
	switch {
	case name == "publisher":
		return graph.Link{Speaker: graph.Speaker{Kind: graph.PublisherSpeaker, ID: graph.NamedID(publisher), Name: publisher}, Stance: stance}
	case name[0] == '"':
		return graph.Link{Speaker: graph.Speaker{Kind: graph.UnnamedSpeaker, ID: uuid.New(), Name: strings.Trim(name, `"`)}, Stance: stance}
	}
	return graph.Link{Speaker: graph.Speaker{Kind: graph.EntitySpeaker, ID: graph.NamedID(name), Name: name}, Stance: stance}
}

func TestFind(t *testing.T) {
	for _, test := range []struct {
		name, lines, want string
		independent       int
	}{
		{"five articles, one report", `
a 2024-01-01 | publisher REPORTS > Courier REPORTS > "two officials" ALLEGES
b 2024-01-02 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES
c 2024-01-02 | publisher REPORTS > Courier REPORTS
d 2024-01-03 | publisher REPORTS > Courier REPORTS > "people who saw it" ALLEGES
e | publisher REPORTS > Courier REPORTS > "two officials" ALLEGES`,
			`REPORT Courier [two officials; officials; people who saw it] in 5`, 1},
		{"unnamed sources of two papers may be the same", `
a 2024-01-01 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES
b 2024-01-02 | publisher REPORTS > Herald REPORTS > "officials" ALLEGES`,
			"REPORT Courier [officials] in 1\nREPORT Herald [officials] in 1", 1},
		{"two people who speak for themselves", `
a 2024-01-01 | publisher REPORTS > Ada ASSERTS
b 2024-01-02 | publisher REPORTS > Bo CONFIRMS`,
			"FIRST_HAND Ada [] in 1\nFIRST_HAND Bo [] in 1", 2},
		{"own voice adds nothing", `
a 2024-01-01 | publisher REPORTS > Ada ASSERTS
b 2024-01-02 | publisher ASSERTS`,
			"FIRST_HAND Ada [] in 1\nUNTRACED  [] in 1", 1},
		{"a headline is explained by its body", `
a 2024-01-01 | publisher ASSERTS
a 2024-01-01 | publisher REPORTS > Ada ASSERTS`,
			"FIRST_HAND Ada [] in 1", 1},
		{"a copy's own voice is explained by the original", `
a 2024-01-01 | publisher REPORTS > Ada ASSERTS
b=a 2024-01-02 | publisher ASSERTS`,
			"FIRST_HAND Ada [] in 1", 1},
		{"a paper's own sources", `
a 2024-01-01 | publisher REPORTS > "three clerks" ALLEGES
b=a 2024-01-02 | publisher REPORTS > "three clerks" ALLEGES`,
			"REPORT a [three clerks] in 2", 1},
		{"what somebody is said to have said", `
a 2024-01-01 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES > Ada ASSERTS`,
			"REPORT Courier [officials] in 1", 1},
		{"nobody in particular", `
a 2024-01-01 | publisher REPORTS > "critics" ALLEGES
b 2024-01-01 | publisher REPORTS > "unspecified" ALLEGES
c 2024-01-01 | publisher REPORTS > Report REPORTS`,
			"UNTRACED  [] in 3", 0},
		{"reports that nobody is named for, whatever they are on", `
a 2024-01-01 | publisher REPORTS > "media reporting" ALLEGES
b 2024-01-01 | publisher REPORTS > "a series of reports on the dam" ALLEGES`,
			"UNTRACED  [] in 2", 0},
		{"somebody whom a pronoun stands for", `
a 2024-01-01 | publisher REPORTS > "they" ASSERTS`,
			"REPORT a [they] in 1", 1},
		{"somebody without a name, and a copy", `
a 2024-01-01 | publisher REPORTS > A clerk ASSERTS
b=a 2024-01-02 | publisher REPORTS > A clerk ASSERTS`,
			"REPORT a [A clerk] in 2", 1},
		{"who denies it is no source of it", `
a 2024-01-01 | publisher REPORTS > Ada DENIES
b 2024-01-02 | publisher REPORTS > Ada ASSERTS
b 2024-01-02 | publisher REPORTS > Courier REPORTS`,
			"REPORT Courier [] in 1", 1},
		{"what he who denies it says that others allege is theirs", `
a 2024-01-01 | publisher REPORTS > Ada DENIES
b 2024-01-02 | publisher REPORTS > Ada ASSERTS > "a news report" ALLEGES
c 2024-01-03 | publisher REPORTS > Ada ASSERTS > Courier REPORTS > "officials" ALLEGES
d 2024-01-04 | publisher REPORTS > Ada ASSERTS > "officials" ALLEGES`,
			"REPORT Courier [officials] in 1\nREPORT d [officials] in 1\nUNTRACED  [] in 1", 1},
		{"a denial is no origin", `
a 2024-01-01 | publisher REPORTS > Ada DENIES`, "", 0},
	} {
		w := read(test.lines)
		got := Find(w.said, w)
		var lines []string
		for _, o := range got.Origins {
			lines = append(lines, fmt.Sprintf("%s %s [%s] in %d", o.Kind, o.Name, strings.Join(o.Unnamed, "; "), len(o.Articles)))
		}
		if words := strings.Join(lines, "\n"); words != test.want || got.Independent != test.independent {
			t.Errorf("%s: %d independent\n%s\nwant %d\n%s", test.name, got.Independent, words, test.independent, test.want)
		}
	}
}

func TestFirstAndMissing(t *testing.T) {
	w := read(`
late 2024-02-01 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES
early 2024-01-01 | publisher REPORTS > Courier REPORTS
undated | publisher ASSERTS`)
	got := Find(w.said, w)
	if got.First == nil || w.articles[got.First.Article].Title != "early" {
		t.Errorf("first: %+v", got.First)
	}
	want := "the report of Courier is cited, not held; who the sources of Courier are; 1 statement does not say where it has it from; 1 article has no date"
	if words := strings.Join(got.Missing, "; "); words != want {
		t.Errorf("got %q", words)
	}
}

func TestStanding(t *testing.T) {
	w := read(`
a 2024-01-01 | publisher REPORTS > Ada ASSERTS
b 2024-01-02 | publisher REPORTS > Bo CONFIRMS
c 2024-01-03 | publisher REPORTS > Ada ASSERTS > "officials" ALLEGES
d 2024-01-04 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES
e=d 2024-01-05 | publisher REPORTS > Courier REPORTS > "officials" ALLEGES
f 2024-01-06 | publisher ASSERTS`)
	got := Find(w.said, w)
	var words []string
	for _, o := range got.Origins {
		words = append(words, fmt.Sprintf("%s %s %s", o.Kind, o.Name, o.Standing))
	}
	for _, c := range got.Copies {
		words = append(words, w.articles[c.Article].Title+" copies "+w.articles[c.Of].Title)
	}
	want := []string{"FIRST_HAND Ada INDEPENDENT", "FIRST_HAND Bo INDEPENDENT", "REPORT Ada SAME_ORIGIN", "REPORT Courier NOT_ESTABLISHED", "UNTRACED  NOT_ESTABLISHED", "e copies d"}
	if !slices.Equal(words, want) || got.Independent != 2 {
		t.Errorf("%d independent\ngot  %q\nwant %q", got.Independent, words, want)
	}
	if slices.Contains(got.Missing, "the report of Ada is cited, not held") {
		t.Error("a person has no report")
	}
}

func TestSignature(t *testing.T) {
	var words []string
	for i := range 400 {
		words = append(words, fmt.Sprintf("word%d", i*i%977))
	}
	whole := strings.Join(words, " ")
	cut := strings.ToUpper(strings.Join(words[:320], ", ")) + " (Agency)"
	other := strings.Join(words[350:], " ") + " and quite other words that were never there before, told once more at length"
	a, b, c := Sign(whole), Sign(cut), Sign(other)
	if !a.CopyOf(&b) || a.CopyOf(&c) {
		t.Errorf("shares %.2f and %.2f", a.Share(&b), a.Share(&c))
	}
	if again, ok := SignatureOf(a.Bytes()); !ok || again != a {
		t.Error("a signature is not read back")
	}
	if _, ok := SignatureOf([]byte("short")); ok {
		t.Error("any bytes are taken for a signature")
	}
}
