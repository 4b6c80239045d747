package main

import (
	_ "embed"
	"slices"
	"strconv"
	"strings"

	"hearsay/extract/syntax"
	"hearsay/extract/syntax/internal/norm"
	"hearsay/extract/syntax/internal/tag"
)

// An inventory numbers the tags and the labels of the training text.
type inventory struct {
	tags    []syntax.Tag
	labels  []string // the root's last
	tagID   map[syntax.Tag]uint8
	labelID map[string]uint8
}

func takeInventory(trees []sentence) inventory {
	inv := inventory{tagID: map[syntax.Tag]uint8{}, labelID: map[string]uint8{}}
	for _, s := range trees {
		for _, w := range s.words {
			t := syntax.Tag{XPOS: w.XPOS, UPOS: w.UPOS}
			if _, ok := inv.tagID[t]; !ok {
				inv.tagID[t] = uint8(len(inv.tags))
				inv.tags = append(inv.tags, t)
			}
			if _, ok := inv.labelID[w.Rel]; !ok && w.Rel != "root" {
				inv.labelID[w.Rel] = uint8(len(inv.labels))
				inv.labels = append(inv.labels, w.Rel)
			}
		}
	}
	inv.labelID["root"] = uint8(len(inv.labels))
	inv.labels = append(inv.labels, "root")
	if len(inv.tags) > 250 || len(inv.labels) > 120 {
		panic("more tags or labels than a byte can number")
	}
	return inv
}

//go:embed clusters.tsv
var clusters string

const (
	known   = 3   // a form seen so often has a class of tags
	certain = 40  // and seen so often with one tag alone, a fixed tag
	share   = .02 // a tag rarer than this among a form's is left out of its class
)

// lexicon counts which tags the frequent forms come with.
func (inv inventory) lexicon(trees []sentence) []byte {
	counts := map[string][]int{}
	var forms []string
	for _, s := range trees {
		for _, w := range s.words {
			form := norm.Lower(norm.Form(w.Form))
			if counts[form] == nil {
				counts[form] = make([]int, len(inv.tags))
				forms = append(forms, form)
			}
			counts[form][inv.tagID[syntax.Tag{XPOS: w.XPOS, UPOS: w.UPOS}]]++
		}
	}
	classes := map[string]uint16{}
	entries := map[string]tag.Entry{}
	for _, form := range forms {
		if e, ok := entry(counts[form], classes); ok {
			entries[form] = e
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(clusters), "\n") {
		form, number, _ := strings.Cut(line, "\t")
		n, err := strconv.ParseUint(number, 10, 8)
		check(err)
		form = norm.Lower(norm.Form(form))
		e := entries[form]
		if e.Cluster == 0 {
			e.Cluster = uint8(n)
		}
		entries[form] = e
	}
	return tag.EncodeLexicon(entries)
}

// entry describes a form by its counts of tags; classes numbers the sets of tags.
func entry(counts []int, classes map[string]uint16) (tag.Entry, bool) {
	sum := 0
	for _, n := range counts {
		sum += n
	}
	if sum < known {
		return tag.Entry{}, false
	}
	var set []byte
	best := slices.Index(counts, slices.Max(counts))
	for t, n := range counts {
		if float64(n) > share*float64(sum) {
			set = append(set, byte(t))
		}
	}
	name := string(append(set, 255, byte(best)))
	if classes[name] == 0 {
		classes[name] = uint16(len(classes) + 1)
	}
	e := tag.Entry{Class: classes[name]}
	if sum >= certain && counts[best]*1000 >= 998*sum {
		e.Fixed = uint8(best) + 1
	}
	return e, true
}
