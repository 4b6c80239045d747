package extract

import (
	"maps"

	"hearsay/extract/lexicon"
)

// The words by which somebody says of what others say that it is so or not.
var (
	// strongly are words that say of anything that it is not so, falseWord those and others that say it of a claim.
	strongly = lexicon.Set(`false untrue baseless groundless unfounded fabricated lie lies nonsense defamatory rubbish fiction invented invention
 made-up fabrication falsehood falsehoods untruth slander smear fantasy misinformation disinformation`)
	falseWord = with(strongly, `wrong incorrect inaccurate ridiculous absurd fictitious malicious preposterous distortion misrepresentation
 concocted laughable ludicrous`)
	// taleWord are words that say it of a claim, but of a thing that is no claim something else.
	taleWord = lexicon.Set(`sham hoax farce gossip fairytale tale propaganda speculation innuendo canard`)
	// slanted are words that say of a claim that it is put wrongly.
	slanted  = lexicon.Set(`misleading exaggerated overblown one-sided biased unfair selective distorted inflated sensationalist`)
	trueWord = lexicon.Set(`true correct accurate right so credible`)
	grounds  = lexicon.Set(`truth basis foundation substance merit validity grounds`)

	// about are the nouns for what is claimed, aboutClaims the lemmas of those and words that point to it.
	about = lexicon.Set(`allegation allegations accusation accusations claim claims charge charges report reports reporting story stories article
 articles suggestion suggestions insinuation insinuations rumour rumours rumor rumors assertion assertions account version statement lawsuit suit complaint`)
	aboutClaims = with(about, `it that this they what everything`)
)

// with is a set with further words.
func with(set map[string]bool, words string) map[string]bool {
	all := maps.Clone(set)
	maps.Copy(all, lexicon.Set(words))
	return all
}
