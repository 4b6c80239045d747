package text

import (
	"slices"
	"strings"

	"hearsay/graph"
)

// Meta is what a text says of itself; what it does not say is "".
type Meta struct {
	Title          string
	Publisher      string // the outlet that carries the text
	Author         string
	Published      string // "2023-03-22", "2023-03" or "2023", as precise as the text has it
	Updated        string // when it was last changed, as Published
	SyndicatedFrom string // the agency or outlet that the text was taken from
	// Basis is on what Published rests, "" where that is.
	Basis graph.Basis
}

// ReadMeta reads from text what it says of itself. The paragraphs must be those of the whole
// text, with those that Own leaves out.
func ReadMeta(text string, paragraphs []Paragraph) Meta {
	r := metaReader{text: text, paragraphs: paragraphs, top: len(paragraphs), foot: -1}
	for i, p := range paragraphs {
		switch {
		case p.Kind == Headline:
			r.top = len(paragraphs)
		case p.Kind == Body && look(p.Span.Of(text)).running():
			r.top, r.foot = min(r.top, i), i
		}
	}
	for i, p := range paragraphs {
		switch p.Kind {
		case Headline:
			r.headline(p.Span.Of(text))
		case Credit:
			r.credit(i, p.Span.Of(text))
		case Navigation, Boilerplate:
			r.house(i, p.Span.Of(text))
		case Body:
			if !p.Dateline.Empty() {
				r.dateline(p.Dateline.Of(text))
			}
		}
	}
	r.published()
	r.self()
	return r.meta
}

type metaReader struct {
	text       string
	paragraphs []Paragraph
	meta       Meta
	top        int    // the first paragraph of running text below the headline, or past the last of all
	foot       int    // the last of running text, or -1
	dated      string // by a line that gives a date and not what of
	placed     string // by the dateline
	original   string // of the text that this one is taken from
}

// published settles the day of publication: what says so goes first, what is only near it last.
func (r *metaReader) published() {
	for _, found := range []struct {
		date  string
		basis graph.Basis
	}{
		{r.meta.Published, graph.BasisStated}, {r.dated, graph.BasisStated}, {r.placed, graph.BasisDateline},
		{r.original, graph.BasisNear}, {r.meta.Updated, graph.BasisNear},
	} {
		if found.date != "" {
			r.meta.Published, r.meta.Basis = found.date, found.basis
			return
		}
	}
}

// headline takes the title, and the outlet that may stand behind it.
func (r *metaReader) headline(s string) {
	if r.meta.Title != "" {
		return
	}
	r.meta.Title, r.meta.Publisher = splitTitle(s, r.meta.Publisher)
}

// credit reads paragraph i, which is of the kind Credit.
func (r *metaReader) credit(i int, s string) {
	p := plain(s)
	bare := strings.Trim(s, " —–-.()©*")
	head, rest, _ := strings.Cut(s, ":")
	rest = strings.Trim(rest, " .")
	switch head = strings.TrimSpace(strings.ToLower(head)); {
	case copyright(p):
		r.copyright(s)
	case agencyLine(p) && i == 0:
		r.meta.Publisher = bare
	case agencyLine(p):
		r.from(bare)
	case head == "source" || head == "sources" || head == "via" || head == "agency":
		if outlet(rest) || known(rest) {
			r.from(rest)
		}
	case head == "author" || head == "authors" || head == "writer":
		r.meta.Author = first(r.meta.Author, rest)
	case firstPublished(look(s)):
		r.origin(s, p)
	default:
		r.pieces(i, pieces(s))
	}
}

// pieces takes what the pieces of paragraph i say. A name or a date with nothing that says what it
// is counts above the article's first paragraph and below its last.
func (r *metaReader) pieces(i int, all []piece) {
	signed := slices.ContainsFunc(all, func(p piece) bool { return p.role == media || p.role == issued })
	outside := i < r.top || i > r.foot
	for k, p := range all {
		switch {
		case p.role == issued:
			r.meta.Published = first(r.meta.Published, p.date)
		case p.role == revised:
			r.meta.Updated = first(r.meta.Updated, p.date)
		case p.role == dated && outside:
			r.dated = first(r.dated, p.date)
		case p.role == wrote && (known(p.name) || wire(p.name)):
			r.from(p.name)
		case p.role == wrote:
			r.meta.Author = first(r.meta.Author, p.name)
		case p.role == proper && k == 0 && signed && outside && len(strings.Fields(p.name)) > 1:
			r.meta.Author = first(r.meta.Author, p.name)
		case p.role == media && outside:
			r.outlet(p.name)
		}
	}
}

// outlet takes the name of an outlet at the head or the foot: it publishes the text, but for
// an agency, from which it is taken.
func (r *metaReader) outlet(name string) {
	switch {
	case known(name) && !broadcasters[name] || wire(name):
		r.from(name)
	case r.meta.Publisher == "":
		r.meta.Publisher = name
	}
}

// from takes the agency or outlet that the text came from: the last to be named wins, for
// agencies sign at the end.
func (r *metaReader) from(name string) {
	if name = strings.TrimSpace(name); name == "" {
		return
	}
	if whole := signatures[strings.ToLower(name)]; whole != "" && strings.Contains(r.text, whole) {
		name = whole
	}
	r.meta.SyndicatedFrom = name
}

// origin reads "This report by X was first published …": the date is this text's own only if no X
// is named, or nothing else gives one.
func (r *metaReader) origin(s, p string) {
	date := readDate(p)
	if !strings.Contains(p, "publish") && !strings.Contains(p, "appeared") {
		r.meta.Updated = first(r.meta.Updated, date)
		for _, part := range pieces(s) {
			if part.role == wrote {
				r.meta.Author = first(r.meta.Author, part.name)
			}
		}
		return
	}
	for _, mark := range []string{"report by ", "story by ", "article by ", "published by ", "published in ", "published on ", "appeared in ", "appeared on ", "published at ", "republished from "} {
		k := strings.Index(lower(s), mark)
		if k < 0 {
			continue
		}
		name := leadingName(s[k+len(mark):])
		if known(name) || outlet(name) {
			r.from(name)
			r.original = first(r.original, date)
			return
		}
	}
	r.meta.Published = first(r.meta.Published, date)
}

// copyright reads "© 2024 The Harbour Times. All rights reserved."
func (r *metaReader) copyright(s string) {
	k := strings.IndexFunc(s, func(c rune) bool { return '0' <= c && c <= '9' })
	rest := strings.TrimLeft(s[max(k, 0):], "0123456789-–, ")
	if k < 0 {
		rest = strings.TrimLeft(s, "©Copyright() ")
	}
	name := leadingName(strings.TrimPrefix(strings.TrimPrefix(rest, "by "), "By "))
	switch {
	case known(name):
		r.from(name)
	case name != "" && r.meta.Publisher == "":
		r.meta.Publisher = name
	}
}

// dateline reads the agency and the date of a dateline: "LEEDS, 3 March 2024 (Reuters) - ".
func (r *metaReader) dateline(s string) {
	d := readPlace(s)
	if r.meta.SyndicatedFrom == "" && (known(d.agency) || wire(d.agency) || outlet(d.agency)) {
		r.from(d.agency)
	}
	r.placed = first(r.placed, d.date)
}

func first(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
