package text

import "strings"

// house reads a paragraph in which the outlet speaks, and the name of a site at the head.
func (r *metaReader) house(i int, s string) {
	if r.meta.Publisher != "" || len(s) > 2*plainLimit {
		return
	}
	if i == 0 && siteName(s, look(s)) {
		r.meta.Publisher = s
		return
	}
	if _, name := splitTitle(s, ""); name != "" && i < r.top && len(s) < plainLimit {
		r.meta.Publisher = name
		return
	}
	if copyright(plain(s)) {
		r.copyright(s)
		return
	}
	for _, after := range afterOutlet {
		if k := strings.Index(s, " "+after); k > 0 {
			if name := trailingName(s[:k]); selfNamed(name) {
				r.meta.Publisher = name
				return
			}
		}
	}
	low := lower(s)
	for _, before := range beforeOutlet {
		k := strings.Index(low, before+" ")
		if k < 0 {
			continue
		}
		if name := leadingName(s[k+len(before)+1:]); selfNamed(name) {
			r.meta.Publisher = name
			return
		}
	}
}

// selfNamed reports a name that an outlet may give itself: it must read as one.
func selfNamed(name string) bool {
	return outlet(name) && (strings.Contains(name, " ") || domain(name)) && !known(name) || broadcasters[name]
}

// self reads the outlet off the sentences in which it tells of its own work. What it could not
// verify it carries itself, or takes from the agency that could not.
func (r *metaReader) self() {
	cited := "" // the last name that the text cites as a source
	for _, p := range r.paragraphs {
		s := p.Span.Of(r.text)
		if r.meta.Publisher != "" || p.Kind != Body || len(s) > 8*plainLimit {
			continue
		}
		if name := commentTo(s); name != "" && name != cited && !known(name) {
			if r.cites(name) {
				cited = name
			} else {
				r.meta.Publisher = name
			}
		}
		name := r.whole(unverified(s))
		switch {
		case name == "" || strings.EqualFold(name, r.meta.SyndicatedFrom):
		case known(name) && !broadcasters[name]:
			if r.meta.SyndicatedFrom == "" {
				r.from(name)
			}
		default:
			r.meta.Publisher = name
		}
	}
}

// commentTo returns the outlet of "has not responded to requests for comment from The Harbour Times".
func commentTo(s string) string {
	k := strings.Index(s, "for comment from ")
	if k < 0 || !strings.Contains(s[max(0, k-40):k], "request") {
		return ""
	}
	if name := leadingName(s[k+len("for comment from "):]); outlet(name) {
		return name
	}
	return ""
}

// unverified returns the outlet of "The Harbour Times has not independently verified the report".
func unverified(s string) string {
	k := strings.Index(s, " independently ver")
	if k < 0 {
		k = strings.Index(s, " independently confirm")
	}
	s = s[:max(k, 0)]
	for _, verb := range []string{" has not", " could not", " was not able to", " was unable to", " has been unable to", " cannot"} {
		head, ok := strings.CutSuffix(strings.TrimSuffix(strings.TrimSuffix(s, " yet"), " been able to"), verb)
		if !ok {
			continue
		}
		if name := trailingName(head); outlet(name) {
			return name
		}
		if name := leadingName(head[sentenceBefore(head):]); outlet(name) {
			return name
		}
	}
	return ""
}

// sentenceBefore returns where the last sentence of s begins, roughly.
func sentenceBefore(s string) int {
	k := 0
	for _, stop := range []string{". ", ".” ", ".\" ", "? ", "! "} {
		if i := strings.LastIndex(s, stop); i >= 0 {
			k = max(k, i+len(stop))
		}
	}
	return k
}

// whole returns the longer name that the text has for a short one: "The Dale Chronicle" for "The
// Chronicle".
func (r *metaReader) whole(name string) string {
	last, ok := strings.CutPrefix(name, "The ")
	if !ok || strings.Contains(last, " ") {
		return name
	}
	rest := r.text
	for done := 0; done < 50; done++ {
		before, after, ok := strings.Cut(rest, " "+last)
		if !ok {
			break
		}
		rest = after
		before = before[cut(before, 0, max(0, len(before)-80), len(before)):]
		if long := trailingName(before + " " + last); strings.HasPrefix(long, "The ") && strings.Count(long, " ") > 1 {
			return long
		}
	}
	return name
}

// cites reports that the text names the outlet as a source.
func (r *metaReader) cites(name string) bool {
	for _, cite := range []string{name + " reported", name + " report", name + ", citing", "according to " + name, "According to " + name,
		"told " + name, "published by " + name, "reported by " + name, "by the " + name, "to " + name + ", "} {
		if strings.Contains(r.text, cite) {
			return true
		}
	}
	return false
}
