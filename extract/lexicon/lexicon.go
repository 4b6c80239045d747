// Package lexicon reads word lists as they are written in the code of the stages: many words in one string.
package lexicon

import "strings"

// Set is the words of a list, which white space parts; an underscore stands for a blank inside a word.
func Set(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[strings.ReplaceAll(w, "_", " ")] = true
	}
	return m
}

// Advocate reports whether a noun, in lower case, is for somebody who speaks for another: "her lawyer".
func Advocate(noun string) bool { return advocates[noun] }

var advocates = Set(`spokesman spokeswoman spokesperson lawyer attorney solicitor barrister counsel publicist agent representative`)

// Request reports whether a noun, in lower case, is for what one side asks of another or means to do.
func Request(noun string) bool { return requests[noun] }

var requests = Set(`application request bid proposal offer appeal call demand motion petition plea plan`)
