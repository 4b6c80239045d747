package text

import (
	"strings"
	"unicode"
)

// known reports the name of a news agency.
func known(name string) bool { return agencies[strings.ToLower(strings.TrimSpace(name))] }

// outlet reports whether name reads as that of a paper, station or site.
func outlet(name string) bool {
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > 6 || !isName(name) || Mojibake(name) {
		return false
	}
	if len(words) == 1 {
		return outletWords[strings.ToLower(name)] || domain(name) || known(name)
	}
	return outletWords[strings.ToLower(words[len(words)-1])] || known(name) || words[0] == "Radio" || words[0] == "TV" ||
		words[0] == "The" && outletWords[strings.ToLower(words[1])]
}

// wire reports a name that only an agency bears: "The Northern Wire", "Dale Press Agency".
func wire(name string) bool {
	words := strings.Fields(strings.ToLower(name))
	return len(words) > 1 && wireWords[words[len(words)-1]] && isName(name)
}

// department reports the name of a part of a paper, made plain, "world news", or no word at all.
func department(words []string) bool {
	for _, w := range words {
		if !sectionWords[w] {
			return false
		}
	}
	return true
}

// domain reports "Harbour.com".
func domain(name string) bool {
	return !strings.Contains(name, " ") && (strings.HasSuffix(name, ".com") || strings.HasSuffix(name, ".org") || strings.HasSuffix(name, ".net"))
}

// leadingName returns the words with capitals that s begins with.
func leadingName(s string) string {
	end := 0
	for i := 0; i < len(s) && i < 120; {
		j := i + strings.IndexAny(s[i:]+" ", " \u00a0,;:()|")
		word := strings.TrimRight(s[i:j], ".’'")
		if !unicode.IsUpper(firstRune(word)) && !(joining[word] && end > 0) {
			break
		}
		if !joining[word] {
			if strings.HasSuffix(word, "’s") || strings.HasSuffix(word, "'s") {
				return s[:j-len(s[i:j])+strings.LastIndexAny(s[i:j], "’'")]
			}
			end = i + len(word)
		}
		if j >= len(s) || s[j] != ' ' || len(word) < j-i {
			break
		}
		i = j + 1
	}
	return strings.TrimSpace(s[:end])
}

// trailingName returns the words with capitals that s ends with.
func trailingName(s string) string {
	words := strings.Fields(s)
	k := len(words)
	for k > 0 && (unicode.IsUpper(firstRune(words[k-1])) || joining[words[k-1]] && k < len(words)) && len(words)-k < 6 {
		if k < len(words) && strings.ContainsAny(words[k-1], ",;:.!?") {
			break
		}
		k--
	}
	for k < len(words) && joining[words[k]] {
		k++
	}
	return strings.Join(words[k:], " ")
}
