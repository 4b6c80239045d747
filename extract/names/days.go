package names

import (
	"hearsay/extract/lexicon"
	"hearsay/extract/tree"
)

// feasts are words that stand before "Day", "Eve" or a weekday in the name of a day.
var feasts = lexicon.Set(`christmas easter year halloween thanksgiving valentine valentines mother mothers father fathers veterans veteran memorial labor
 labour independence remembrance armistice election inauguration boxing bastille canada australia anzac victoria ve vj presidents president
 columbus flag earth groundhog republic national liberation victory polling women teachers workers may match transfer unity constitution
 super black good ash cyber giving holy bloody whit shrove palm maundy`)

// namesDay reports whether the words from first to last are of the name of a day, which names nobody: "Christmas Eve", "Super |
// Tuesday", "Veterans|' Day".
func namesDay(s *tree.Sentence, first, last int) bool {
	day := last
	for day+1 < len(s.Tokens) && day < last+2 && !dayWord(s, day) {
		day++
	}
	if day != last && !capital(s.Tokens[day].Form) || !dayWord(s, day) {
		return false
	}
	before := day - 1
	if w := s.Lower(before); w == "'s" || w == "'" {
		before--
	}
	if before < 0 || before > last || first < before-1 || !capital(s.Tokens[before].Form) {
		return false
	}
	return feasts[s.Lower(before)]
}

// dayWord reports whether the name of a day may end with token i.
func dayWord(s *tree.Sentence, i int) bool {
	w := s.Lower(i)
	return w == "day" || w == "eve" || lexicon.WeekdayName(w)
}
