package names

import (
	"slices"
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
	"hearsay/graph"
)

// anybody are nouns that tell too little of a person to keep them from having another role.
var anybody = lexicon.Set(`man woman man_or_woman politician lawmaker legislator official parliamentarian`)

// ahead is how many sentences on somebody may be named of whom a phrase speaks already.
const ahead = 2

// holder finds the person last given that role in the article, -1 for none; what is neither role nor name, as
// "the woman" is, may mean the person last named as a subject.
func (f *finder) holder(m Mention, noun string) int {
	if c := f.holderOf(m, noun, false); c >= 0 || anybody[noun] {
		return c
	}
	return f.holderOf(m, noun, true)
}

// holderOf is holder; where over is set it takes who no longer has the role too, as the article means nobody else.
func (f *finder) holderOf(m Mention, noun string, over bool) int {
	nation := f.nation(&m)
	has := func(c *Cluster) bool {
		if c.Type != graph.Person || !slices.ContainsFunc(c.nouns, func(had string) bool { return sameRole(had, noun) || nation != "" && genericNoun[noun] }) {
			return false
		}
		return f.genderFits(c, noun) && slices.ContainsFunc(c.Roles, func(r Role) bool { return f.sameOffice(&m, noun, nation, r, over) })
	}
	if !anybody[noun] { // an office is rather that of somebody named
		named := func(c *Cluster) bool { return f.mentions[c.Mentions[0]].Kind == graph.Name && has(c) }
		if c := f.before(m.Sentence, m.Span.StartByte, named); c >= 0 {
			return c
		}
	}
	if c := f.before(m.Sentence, m.Span.StartByte, has); c >= 0 {
		return c
	}
	for si := m.Sentence; si <= m.Sentence+ahead; si++ {
		if c := f.firstIn(si, m.Span.StartByte, has); c >= 0 {
			return c
		}
	}
	if words := f.post(m.Sentence, m.First, m.Head); strings.Contains(words, " ") {
		return f.after(m.Sentence, m.Span.StartByte, func(c *Cluster) bool {
			return slices.ContainsFunc(c.Roles, func(r Role) bool {
				return words == f.post(r.Sentence, f.doc.Sentences[r.Sentence].TokenAt(r.Span.StartByte), r.Head)
			}) && has(c)
		})
	}
	if _, quoted := f.doc.Quoted(m.Span); !anybody[noun] || nation != "" || quoted {
		return -1 // who speaks of "the man" is not meant, and who speaks is not known yet
	}
	beside := f.besides(&m)
	return f.nearest(&m, func(c *Cluster) bool {
		if slices.Contains(beside, f.mentions[c.Mentions[0]].Cluster) {
			return false
		}
		return c.Type == graph.Person && f.mentions[c.Mentions[0]].Kind == graph.Name && f.genderFits(c, noun) && f.subjectBefore(c, m.Span.StartByte)
	})
}

// besides are the clusters that mean others than m because the clause of m has them for its subject or objects too, or they
// tell it: "Novak told | the man", "Novak said | the man lied".
func (f *finder) besides(m *Mention) (all []int) {
	s := f.sentence(m)
	for _, k := range f.in(m.Sentence) {
		o := &f.mentions[k]
		if o.Cluster >= 0 && o.Head != m.Head && besides(s, o.Head, m.Head) && core(s.Tokens[o.Head].Rel) && core(s.Tokens[m.Head].Rel) {
			all = append(all, o.Cluster)
		}
	}
	for v := s.Tokens[m.Head].Head; v >= 0; v = s.Tokens[v].Head {
		if teller := s.Child(v, "nsubj"); speechVerb[strings.ToLower(s.Lemma(v))] && teller >= 0 && !s.Under(m.Head, teller) {
			all = append(all, f.headedBy(m.Sentence, teller))
		}
	}
	return all
}

func core(rel string) bool {
	return strings.HasPrefix(rel, "nsubj") || rel == "obj" || rel == "iobj"
}

// post is the words of a role up to its noun, in lower case, without an article.
func (f *finder) post(si, first, head int) string {
	s := f.doc.Sentences[si]
	for first < head && s.Tokens[first].UPOS == "DET" {
		first++
	}
	return strings.ToLower(s.Range(first, head).Of(f.doc.Text))
}

// sameOffice reports whether the role is what the phrase m says: the same or a like noun, of the same nation and
// of no other post: "the managing director" is not the finance director. What is over counts only where that is asked for.
func (f *finder) sameOffice(m *Mention, noun, nation string, r Role, over bool) bool {
	said := strings.ToLower(r.Span.Of(f.doc.Text))
	switch {
	case !sameRole(r.Noun, noun) && (nation == "" || !genericNoun[noun]):
		return false
	case nation != "" && !strings.Contains(said, nation):
		return false
	case !over && f.past(r) && !f.former(m):
		return false
	}
	s, had := f.sentence(m), f.doc.Sentences[r.Sentence]
	first := had.TokenAt(r.Span.StartByte)
	if second(s, m.First, m.Head) != second(had, first, r.Head) {
		return false
	}
	for i := m.First; i < m.Head && !callings[noun]; i++ {
		if w := s.Lower(i); s.Tokens[i].Head == m.Head && tellsPost(s, i) && !strings.Contains(said, w) {
			for k := first; k < r.Head && k >= 0; k++ {
				if had.Tokens[k].Head == r.Head && tellsPost(had, k) {
					return false
				}
			}
		}
	}
	return true
}

// tellsPost reports whether the word before a role noun says which post it is.
func tellsPost(s *tree.Sentence, i int) bool {
	w := s.Lower(i)
	switch w {
	case "prime", "foreign", "financial", "managing", "deputy", "vice", "acting", "interim", "assistant", "executive", "chief", "general", "federal", "provincial", "regional":
		return true
	}
	switch s.Tokens[i].UPOS {
	case "NOUN", "PROPN":
		return !titleWords[w]
	case "ADJ":
		return capital(s.Tokens[i].Form) && i > 0 && demonymOf[w] == "" // "the Democratic candidate"
	}
	return false
}

// former reports whether the phrase says that the role is over.
func (f *finder) former(m *Mention) bool {
	s := f.sentence(m)
	for i := m.First; i < m.Head; i++ {
		if isFormer(s.Lower(i)) {
			return true
		}
	}
	return false
}

func isFormer(w string) bool { return w == "former" || w == "then" || w == "ex" }

// genderFits reports whether a noun may be for somebody of the cluster's gender: no man is a spokeswoman.
func (f *finder) genderFits(c *Cluster, noun string) bool {
	return c.Gender == 0 || nounGender(noun) == 0 || c.Gender == nounGender(noun)
}

// nounGender is 'm' or 'f' where a noun is for men or women alone, else 0.
func nounGender(noun string) byte {
	switch {
	case strings.HasSuffix(noun, "woman"), women[noun]:
		return 'f'
	case strings.HasSuffix(noun, "sman"), men[noun]:
		return 'm'
	}
	return 0
}

var (
	women = lexicon.Set(`girl actress girlfriend ex-wife mum mom barmaid lady heiress wife mother daughter sister widow aunt niece mother-in-law daughter-in-law sister-in-law nun queen princess`)
	men   = lexicon.Set(`man boy gentleman boyfriend ex-husband dad barman businessman husband father son brother uncle nephew father-in-law son-in-law brother-in-law monk king prince`)
)

// nation is the word of the phrase for where somebody is from, in lower case, "" for none: "the Chinese
// official" is nobody of whom the text says no such thing.
func (f *finder) nation(m *Mention) string {
	s := f.sentence(m)
	for i := m.First; i < m.Head; i++ {
		if demonymOf[s.Lower(i)] != "" {
			return s.Lower(i)
		}
	}
	return ""
}

// callings are what people go on being called when it is over.
var callings = lexicon.Set(`singer actor actress musician star comedian player footballer striker goalkeeper athlete runner swimmer presenter broadcaster author writer
 artist teacher nurse surgeon soldier accountant boxer jockey`)

// past reports whether the role is one that somebody no longer has.
func (f *finder) past(r Role) bool {
	s := f.doc.Sentences[r.Sentence]
	for i := s.TokenAt(r.Span.StartByte); i >= 0 && i < r.Head; i++ {
		if w := s.Lower(i); isFormer(w) && w != "then" && !callings[r.Noun] {
			return true
		}
	}
	return false
}

// onlyPerson is the one person named in the sentences just before who may have the role, -1 where there are more
// people or none, or where that one is said to be something else.
func (f *finder) onlyPerson(m Mention, noun string) int {
	only := -1
	for si := m.Sentence; si >= 0 && si > m.Sentence-4; si-- {
		for _, k := range f.in(si) {
			o := &f.mentions[k]
			if o.Cluster < 0 || o.Cluster == only || o.Span.StartByte >= m.Span.StartByte || f.clusters[o.Cluster].Type != graph.Person {
				continue
			}
			if only >= 0 {
				return -1
			}
			only = o.Cluster
		}
	}
	if only < 0 || slices.Contains(f.besides(&m), only) || !f.genderFits(&f.clusters[only], noun) || !anybody[noun] && !f.former(&m) && f.severalBefore(&m) || !anybody[noun] && !f.former(&m) && f.otherwise(&f.clusters[only], &m, noun) {
		return -1
	}
	return only
}

// severalBefore reports whether more than one person is named before m: then an office may be anybody's.
func (f *finder) severalBefore(m *Mention) bool {
	n := 0
	for c := range f.clusters {
		x := &f.clusters[c]
		if x.Type == graph.Person && len(x.Mentions) > 0 && f.mentions[x.Mentions[0]].Kind == graph.Name && f.mentions[x.Mentions[0]].Span.StartByte < m.Span.StartByte {
			n++
		}
	}
	return n > 1
}

// otherwise reports whether all that a person is said to be is something else than the phrase m says.
func (f *finder) otherwise(c *Cluster, m *Mention, noun string) bool {
	return len(c.Roles) > 0 && !slices.ContainsFunc(c.Roles, func(r Role) bool { return anybody[r.Noun] || f.sameOffice(m, noun, "", r, false) })
}

// roleKinds are nouns for one another.
var roleKinds = [][]string{
	{"mp", "lawmaker", "legislator", "parliamentarian", "politician", "deputy", "member", "congressman", "congresswoman", "senator", "backbencher", "mpp", "representative"},
	{"diplomat", "consul", "consul-general", "ambassador", "envoy", "general"},
	{"councillor", "councilor", "councilman", "councilwoman", "politician", "alderman"},
	{"executive", "ceo", "cfo", "coo", "chief", "officer", "director", "manager", "head", "boss"},
	{"lawyer", "attorney", "solicitor", "barrister"},
	{"policeman", "officer", "detective", "inspector", "constable", "sergeant", "chief"},
	{"chair", "chairman", "chairwoman", "chairperson", "president"},
	{"spokesman", "spokeswoman", "spokesperson"},
	{"star", "actor", "actress", "singer", "presenter", "musician", "comedian"},
	{"player", "footballer", "striker", "defender", "midfielder", "winger", "goalkeeper"},
	{"journalist", "reporter", "correspondent"},
	{"businessman", "businesswoman", "entrepreneur", "founder", "owner", "developer"},
}

func sameRole(a, b string) bool {
	if a == b {
		return true
	}
	if strings.HasSuffix(a, "man") && strings.HasSuffix(b, "woman") || strings.HasSuffix(a, "woman") && strings.HasSuffix(b, "sman") {
		return false
	}
	return slices.ContainsFunc(roleKinds, func(kind []string) bool {
		return slices.Contains(kind, a) && slices.Contains(kind, b)
	})
}

// subjectBefore reports whether the cluster was a subject before the byte. It looks at each mention once,
// however often it is asked, so mentions must not be taken away any more.
func (f *finder) subjectBefore(c *Cluster, at int) bool {
	for ; c.looked < len(c.Mentions); c.looked++ {
		m := &f.mentions[c.Mentions[c.looked]]
		if strings.HasPrefix(f.sentence(m).Tokens[m.Head].Rel, "nsubj") && (!c.isSubject || m.Span.StartByte < c.subject) {
			c.isSubject, c.subject = true, m.Span.StartByte
		}
	}
	return c.isSubject && c.subject < at
}
