package extract_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"hearsay/extract"
)

// long are texts of one line, as long as asked for, each of what could be compared with all before it:
// names, pronouns, quotations in quotations, allegations with their answers, reports that speak.
var long = map[string]func(size int) string{
	"names":       repeat("Ada Brunn met Tor Vinter of the Dun Party in Skerry. "),
	"new names":   numbered("Mr Brunn%d of the Party%d met Ada Vinter%d. "),
	"pronouns":    repeat("He said he saw him. "),
	"reports":     repeat("The report said the minister of the council of the party resigned. "),
	"new sources": numbered("Two sources%d alleged that Brunn stole. A report%d said so, the chief%d said. "),
	"allegations": repeat("Ada Brunn was accused of theft. Brunn denied it. She denied the allegations. "),
	"quotations":  repeat("“I am here,” Brunn said. "),
	"unclosed":    repeat("Brunn said: “He left. "),
	"one quotation": func(size int) string {
		return "“" + repeat("Brunn said he left. ")(size) + "” Brunn said."
	},
	"nested quotations": func(size int) string {
		n := size / 12
		return strings.Repeat("“", n) + repeat("Brunn said he left. ")(size/2) + strings.Repeat("”", n)
	},
	"long sentences": repeat("The mayor " + strings.Repeat("said that Brunn ", 100) + "left. "),
	"capitals":       repeat(strings.Repeat("A ", 300) + ". "),
	"one token":      repeat("a"),
	"brackets":       repeat("("),
	"stops":          repeat(". "),
	"marks":          repeat("\" "),
}

func repeat(part string) func(int) string {
	return func(size int) string { return strings.Repeat(part, size/len(part)+1) }
}

// numbered repeats a part whose numbers rise from one to the next.
func numbered(part string) func(int) string {
	return func(size int) string {
		var b strings.Builder
		for i := 0; b.Len() < size; i++ {
			fmt.Fprintf(&b, part, i, i, i)
		}
		return b.String()
	}
}

// TestLongTexts reads each text at two lengths: twice the text may not allocate much more than twice the
// memory, which is counted and not timed.
func TestLongTexts(t *testing.T) {
	const size = 16_000
	for name, text := range long {
		read(text(1000)) // whatever is made once is made here
		short, double := allocated(text(size)), allocated(text(2*size))
		if double > short*5/2 {
			t.Errorf("%s: %d bytes allocated for %d of text, %d for twice that", name, short, size, double)
		}
	}
}

func read(text string) { extract.Article(input("long.txt", text)) }

// allocated is how many bytes reading a text allocates: the least of three times, for scratch space that is
// kept between readings is made anew when the collector has taken it.
func allocated(text string) uint64 {
	return min(allocatedOnce(text), allocatedOnce(text), allocatedOnce(text))
}

func allocatedOnce(text string) uint64 {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	read(text)
	runtime.ReadMemStats(&after)
	return after.TotalAlloc - before.TotalAlloc
}

// TestQuotationsInOneSentence holds the work on a sentence to a bound, however many quotations are open
// around it.
func TestQuotationsInOneSentence(t *testing.T) {
	d := extract.Analyse(input("long.txt", long["nested quotations"](100_000))).Document
	for i := range d.Sentences {
		if n := len(d.QuotesIn(i)); n > 20 {
			t.Fatalf("%d quotations touch sentence %d, want 20 at most", n, i)
		}
	}
}
