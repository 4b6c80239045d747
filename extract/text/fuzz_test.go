package text

import (
	"reflect"
	"strings"
	"testing"
	"time"

	"hearsay/graph"
)

func FuzzAll(f *testing.F) {
	for _, s := range []string{
		"", "A\n\nB", "“a ‘b’ c” d. E", "OTTAWA — Rowe said.”Dong", "Home » X\r\nX\r\n", "don't cannot U.S. 5'10\" 'tis",
		"\x80\xff“\n'", "Ã©Ã© Â鶹´«Ã½Ó³»on", "Your support makes all the difference.A lawmaker has resigned from the party today.",
		"© 2024 AP", "By J. Roe and İ for The X Post | 12 March 2024 Updated 3 h ago\n", "A — March 3, 2024 (B Wire) -- C d e f g h i j k.", "A b c | The X Post\nA b c\n",
		"İİİİ This report by The X Wire was first published 3 March 2024.", "İ The X Post has not independently verified it.", "By Jane Roe, AP\n", "Published: 12 March 2024", "http://a.b/c, a@b.co @x #y 1,000.50 555-123-4567", "... !!! -- ''x''", "“A ‘b. C\n\n“‘D’ e", "‘A s’ b ‘92\n‘c",
	} {
		f.Add(s, false)
		f.Add(s, true)
	}
	f.Fuzz(func(t *testing.T, s string, raw bool) {
		s = strings.ToValidUTF8(s, "\ufffd")
		check(t, s, raw)
	})
}

// FuzzInvalid only asks that no function panics on bytes that are no UTF-8.
func FuzzInvalid(f *testing.F) {
	f.Add("\xff\xfe“a\x80", false)
	f.Fuzz(func(t *testing.T, s string, raw bool) {
		ps := Paragraphs(s, raw)
		Sentences(s, ps)
		Quotes(s, ps)
		ReadMeta(s, ps)
		Own(s, ps)
		Mojibake(s)
	})
}

// check holds every function to what its contract says of spans.
func check(t *testing.T, s string, raw bool) {
	ps := Paragraphs(s, raw)
	var spans []graph.Span
	for i, p := range ps {
		spans = append(spans, p.Span)
		if !p.Span.Contains(p.Body) || !p.Dateline.Empty() && p.Dateline.EndByte != p.Body.StartByte {
			t.Fatalf("paragraph %d: %+v", i, p)
		}
		if p.Kind == "" || raw && p.Kind.leftOut() {
			t.Fatalf("paragraph %d: kind %q", i, p.Kind)
		}
	}
	tile(t, "paragraphs", s, graph.Span{EndByte: len(s)}, spans)
	sentences := Sentences(s, ps)
	at := make([][]graph.Span, len(ps))
	for _, x := range sentences {
		at[x.Paragraph] = append(at[x.Paragraph], x.Span)
		tile(t, "tokens", s, x.Span, x.Tokens)
	}
	for i, p := range ps {
		tile(t, "sentences", s, p.Body, at[i])
	}
	last := 0
	quotes := Quotes(s, ps)
	for _, q := range quotes {
		if !q.Span.In(s) || !q.Inner.In(s) || !q.Span.Contains(q.Inner) || q.Span.StartByte < last {
			t.Fatalf("quotation %+v of %q", q, s)
		}
		last = q.Span.StartByte
	}
	own, kept := Own(s, ps)
	for _, p := range kept {
		if !p.Span.In(own) || p.Kind.leftOut() {
			t.Fatalf("kept %+v of %q", p, own)
		}
	}
	if raw && own != s {
		t.Fatalf("raw text changed: %q", own)
	}
	again := Paragraphs(s, raw)
	if !reflect.DeepEqual(ps, again) || !reflect.DeepEqual(sentences, Sentences(s, again)) || !reflect.DeepEqual(quotes, Quotes(s, again)) ||
		ReadMeta(s, ps) != ReadMeta(s, again) {
		t.Fatal("two readings differ")
	}
}

// tile asks that parts lie in whole, in order, apart, between runes, and leave only white space over.
func tile(t *testing.T, what, s string, whole graph.Span, parts []graph.Span) {
	t.Helper()
	i := whole.StartByte
	for _, p := range parts {
		if !p.In(s) || !whole.Contains(p) || p.StartByte < i || skipSpace(s, i, p.StartByte) != p.StartByte {
			t.Fatalf("%s: %v after byte %d of %v in %q", what, p, i, whole, s)
		}
		i = p.EndByte
	}
	if skipSpace(s, i, whole.EndByte) != whole.EndByte {
		t.Fatalf("%s: nothing covers byte %d of %v in %q", what, i, whole, s)
	}
}

// TestLinear reads long texts of one line made of what is most likely to be read twice, at two
// lengths: eight times the text may not take much more than eight times the time.
func TestLinear(t *testing.T) {
	for _, part := range []string{"a", "é", "Ã", ". ", ".A", "“", "\"", "'", "‘a ", "a’ ", "a-", "1,", "a@", "@a", "www.", "I. ", "A.", "?”", "\n", "a\n",
		"Rowe said. ", "Mr. ", "…", "(", "— ", "A — ", "your support. ", "\u200b", "Home » ", "1-", "a'", "Menu\n", "s’ a ‘", "‘a s’ b\n", "‘\n", "“‘", ". ‘92 ",
		"A, B | C • D; 3 May\n", "By A and B for C, 3 May 2024 | ", "A — B (C) — ", "The X Post has not independently verified it.\n",
		"requests for comment from The X Post. told The X Post\n", "a b c - The X Post\n"} {
		short, long := strings.Repeat(part, 1<<15/len(part)), strings.Repeat(part, 1<<18/len(part))
		a, b := timed(short), timed(long)
		for range 3 { // something else may have had the processor
			if b > 40*a {
				b = min(b, timed(long))
			}
		}
		if b > 40*a && b > time.Second {
			t.Errorf("%q: %v for 32 KiB, %v for 256 KiB", part, a, b)
		}
	}
}

func timed(s string) time.Duration {
	start := time.Now()
	ps := Paragraphs(s, false)
	Sentences(s, ps)
	Quotes(s, ps)
	ReadMeta(s, ps)
	Own(s, ps)
	return time.Since(start)
}
