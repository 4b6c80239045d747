package speech

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// A cue says what a verb or noun does with what it attributes.
type cue struct {
	stance graph.Stance
	// passive is the stance of the passive ("is said to"), where it differs.
	passive graph.Stance
	// says tells that the word only attributes.
	says bool
	// quotes tells that the word can carry a direct quotation.
	quotes bool
	// infinitive tells that it takes an infinitive or "for" as content.
	infinitive bool
	// prep goes before a gerund or noun that is the content.
	prep string
}

// cueVerbs are the verbs that attribute, chosen for this project after the classes of speech and
// judgement verbs in Levin, English Verb Classes and Alternations (1993), chapters 33 and 37.
var cueVerbs = readCues([]cueClass{
	{`say add state note explain remark observe comment reply respond answer continue recall mention write tweet post`, cue{stance: graph.Asserts, passive: graph.Alleges, says: true, quotes: true}},
	{`tell inform notify remind assure brief`, cue{stance: graph.Asserts, says: true, quotes: true}},
	{`declare announce argue insist maintain contend assert claim stress emphasize emphasise reiterate repeat testify
	 complain warn caution predict joke quip recount conclude agree promise pledge vow swear boast lament concur
	 proclaim affirm underline underscore signal mutter whisper shout yell`, cue{stance: graph.Asserts, passive: graph.Alleges, quotes: true}},
	{`believe think consider feel hope fear expect know understand`, cue{stance: graph.Asserts, passive: graph.Alleges}},
	{`report reveal disclose find show indicate learn detail document`, cue{stance: graph.Reports, passive: graph.Reports, says: true, quotes: true}},
	{`allege`, cue{stance: graph.Alleges, says: true, quotes: true}},
	{`suggest imply hint insinuate speculate purport`, cue{stance: graph.Alleges, quotes: true, prep: ""}},
	{`charge`, cue{stance: graph.Alleges, prep: "with"}},
	{`accuse suspect convict`, cue{stance: graph.Alleges, prep: "of"}},
	{`criticise criticize blame fault condemn denounce`, cue{stance: graph.Alleges, quotes: true, prep: "for"}},
	{`deny reject refute rebut repudiate`, cue{stance: graph.Denies, quotes: true}},
	{`dismiss`, cue{stance: graph.Denies, quotes: true}},
	{`dispute contest challenge`, cue{stance: graph.Disputes, quotes: true}},
	{`confirm acknowledge admit concede confess corroborate verify`, cue{stance: graph.Confirms, quotes: true}},
	{`demand urge request implore order instruct beg press propose recommend advise lobby encourage ask`, cue{stance: graph.Demands, quotes: true, infinitive: true}},
	{`call`, cue{stance: graph.Demands, quotes: true, infinitive: true}},
	{`question wonder inquire`, cue{stance: graph.Questions, quotes: true}},
})

// cueNouns are the nouns that announce a claim.
var cueNouns = readCues([]cueClass{
	{`allegation accusation charge rumour rumor insinuation complaint suspicion`, cue{stance: graph.Alleges, prep: "of"}},
	{`claim suggestion assertion contention implication`, cue{stance: graph.Alleges, prep: "of"}},
	{`report reporting revelation finding`, cue{stance: graph.Reports, prep: "of"}},
	{`evidence proof sign indication hint`, cue{stance: graph.Asserts}},
	{`statement announcement admission confirmation acknowledgement belief argument warning view fear concern testimony`, cue{stance: graph.Asserts, prep: "of"}},
	{`denial`, cue{stance: graph.Denies, prep: "of"}},
	{`call demand request appeal`, cue{stance: graph.Demands, infinitive: true, prep: "for"}},
})

// documentNoun names what is written or said by somebody who stands behind it.
var documentNoun = lexicon.Set(`report article story statement filing document memo letter book audit review study survey dossier transcript complaint
 lawsuit indictment affidavit press-release release post tweet interview column editorial paper file record email testimony reporting series
 broadcast investigation`)

// A cueClass gives words the same cue.
type cueClass struct {
	words string
	cue   cue
}

// readCues lists the classes by word; a word keeps the first class that names it.
// issues are verbs for bringing a document out.
var issues = lexicon.Set(`publish release issue run carry print post broadcast air`)

func readCues(in []cueClass) map[string]cue {
	out := make(map[string]cue)
	for _, class := range in {
		for _, w := range strings.Fields(class.words) {
			if _, named := out[w]; !named {
				out[w] = class.cue
			}
		}
	}
	return out
}
