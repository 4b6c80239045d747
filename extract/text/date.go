package text

import (
	"fmt"
	"strconv"
	"strings"

	"hearsay/extract/lexicon"
)

// readDate reads the first date in a line made plain that names at least a year: "2023-03-22",
// "2023-03" or "2023" as precise as it is there, or "". It takes no side between day and month
// in "03/04/2023".
func readDate(plain string) string {
	words := strings.FieldsFunc(plain, func(r rune) bool { return strings.ContainsRune(" ,|()•·[]", r) })
	if len(words) > 60 {
		words = words[:60]
	}
	for i, w := range words {
		if d := numericDate(w); d != "" {
			return d
		}
		m := lexicon.Month(strings.TrimRight(w, ".,"))
		if m == 0 {
			continue
		}
		if d := aroundMonth(words, i, m); d != "" {
			return d
		}
	}
	return ""
}

// dateOnly reports a date or a time, with or without a year, and nothing else, in words made
// plain: "friday 9 december 2022", "2 hours ago", "3:04 pm est". With labelled, something before
// it says that it is one, and "3:04" is enough.
func dateOnly(plain string, labelled bool) bool {
	digit, anchor := false, labelled
	for w := range strings.FieldsFuncSeq(plain, func(r rune) bool { return strings.ContainsRune(" ,|•·–—()@[]", r) }) {
		w = strings.Trim(w, ".:-")
		switch {
		case w == "":
		case isDigit(w[0]):
			digit = true
			anchor = anchor || numericDate(w) != "" || strings.HasSuffix(w, "am") || strings.HasSuffix(w, "pm")
		case lexicon.Month(w) > 0, lexicon.Weekday(w) > 0, timeWords[w]:
			anchor = true
		case !dateWords[w]:
			return false
		}
	}
	return anchor && (digit || strings.HasSuffix(plain, " ago"))
}

var (
	timeWords = lexicon.Set(`am pm a.m p.m ago`)
	dateWords = lexicon.Set(`on at of the a an et est edt ct cst cdt mt mst mdt pt pst pdt gmt bst utc cet cest ist aest aedt st nd rd th
		local time eastern h hrs hour hours min mins minute minutes day days week weeks month months`)
)

// aroundMonth reads the date whose month is word i.
func aroundMonth(words []string, i, m int) string {
	if i+1 >= len(words) {
		return ""
	}
	if day := dayNumber(words[i+1]); day > 0 && i+2 < len(words) && yearNumber(words[i+2]) > 0 {
		return fmt.Sprintf("%04d-%02d-%02d", yearNumber(words[i+2]), m, day)
	}
	year := yearNumber(words[i+1])
	if year == 0 {
		return ""
	}
	if i > 0 {
		if day := dayNumber(words[i-1]); day > 0 {
			return fmt.Sprintf("%04d-%02d-%02d", year, m, day)
		}
	}
	return fmt.Sprintf("%04d-%02d", year, m)
}

func dayNumber(w string) int {
	w = strings.TrimRight(w, ".")
	for _, end := range []string{"st", "nd", "rd", "th"} {
		w = strings.TrimSuffix(w, end)
	}
	n, err := strconv.Atoi(w)
	if err != nil || n < 1 || n > 31 || len(w) > 2 {
		return 0
	}
	return n
}

func yearNumber(w string) int {
	w = strings.TrimRight(w, ".;:")
	n, err := strconv.Atoi(w)
	if err != nil || len(w) != 4 || n < 1800 || n > 2199 {
		return 0
	}
	return n
}

// numericDate reads "2023-03-22", with or without a time after it, and "22/03/2023".
func numericDate(w string) string {
	w, _, _ = strings.Cut(strings.TrimRight(w, ".;:"), "t")
	if p := strings.Split(w, "-"); len(p) == 3 && yearNumber(p[0]) > 0 && len(p[1]) == 2 && len(p[2]) == 2 {
		return checked(p[0], p[1], p[2])
	}
	p := strings.FieldsFunc(w, func(r rune) bool { return r == '/' || r == '.' })
	if len(p) != 3 || yearNumber(p[2]) == 0 {
		if len(p) == 3 && yearNumber(p[0]) > 0 {
			return checked(p[0], p[1], p[2])
		}
		return ""
	}
	a, b := dayNumber(p[0]), dayNumber(p[1])
	switch {
	case a == 0 || b == 0:
		return ""
	case a > 12 && b <= 12:
		return checked(p[2], p[1], p[0])
	case b > 12 && a <= 12, a == b:
		return checked(p[2], p[0], p[1])
	}
	return p[2]
}

func checked(year, month, day string) string {
	m, d := dayNumber(month), dayNumber(day)
	if m == 0 || m > 12 || d == 0 {
		return ""
	}
	return fmt.Sprintf("%s-%02d-%02d", year, m, d)
}
