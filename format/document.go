package format

// A document is the JSON form of a reading. The order of the fields is the order of the keys; what is
// not known is null, and a list is never null.
type document struct {
	Article    article     `json:"article"`
	Extractor  extractor   `json:"extractor"`
	Entities   []entity    `json:"entities"`
	Claims     []claim     `json:"claims"`
	Statements []statement `json:"statements"`
}

type article struct {
	File           *string `json:"file"`
	ID             string  `json:"id"`
	URL            *string `json:"url"`
	Title          *string `json:"title"`
	Publisher      *string `json:"publisher"`
	Published      *string `json:"published"`
	PublishedBasis *string `json:"publishedBasis"`
	SyndicatedFrom *string `json:"syndicatedFrom"`
	SHA256         string  `json:"sha256"`
	Text           string  `json:"text"`
}

type extractor struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

type entity struct {
	ID       string    `json:"id"`
	Type     string    `json:"type"`
	Name     string    `json:"name"`
	Aliases  []string  `json:"aliases"`
	Mentions []mention `json:"mentions"`
}

type mention struct {
	span
	Kind string `json:"kind"`
}

// A span is in code points.
type span struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

// Subject is a string, the id of an entity, or any other kind of term; Object and the values of
// arguments are an entityTerm, a claimTerm or a textTerm, or nil where nothing fills the place.
type claim struct {
	ID         string     `json:"id"`
	Subject    any        `json:"subject"`
	Predicate  predicate  `json:"predicate"`
	Object     any        `json:"object"`
	Arguments  []argument `json:"arguments"`
	Polarity   string     `json:"polarity"`
	Factuality string     `json:"factuality"`
	Time       *string    `json:"time"`
	When       *when      `json:"when"`
	Evidence   span       `json:"evidence"`
}

// A when tells a time in words of the article.
type when struct {
	From        *string `json:"from"`
	To          *string `json:"to"`
	Granularity *string `json:"granularity"`
	Basis       string  `json:"basis"`
	Words       span    `json:"words"`
}

type predicate struct {
	Lemma string `json:"lemma"`
	Label string `json:"label"`
}

type argument struct {
	Role  string `json:"role"`
	Value any    `json:"value"`
}

type entityTerm struct {
	Entity string `json:"entity"`
}

type claimTerm struct {
	Claim string `json:"claim"`
}

type textTerm struct {
	Text string `json:"text"`
}

type statement struct {
	ID       string   `json:"id"`
	Claim    string   `json:"claim"`
	Kind     string   `json:"kind"`
	Chain    []link   `json:"chain"`
	Said     *string  `json:"said"`
	SaidWhen *when    `json:"saidWhen"`
	Evidence span     `json:"evidence"`
	Rules    []string `json:"rules"`
}

// Speaker is a publisherSpeaker, an entityTerm or an unnamedSpeaker. Source, Cue and Content are nil, a
// span, or a list of spans where the text breaks them in two.
type link struct {
	Speaker any    `json:"speaker"`
	Stance  string `json:"stance"`
	Source  any    `json:"source"`
	Cue     any    `json:"cue"`
	Content any    `json:"content"`
}

type publisherSpeaker struct {
	Publisher bool `json:"publisher"`
}

type unnamedSpeaker struct {
	Anonymous string  `json:"anonymous"`
	QuotedBy  *string `json:"quotedBy"`
}
