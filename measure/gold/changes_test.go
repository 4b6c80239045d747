package gold

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"testing"
)

type item = map[string]any

// changes make a reading worse, or other. Each gets a reading and chance that is the same in every run.
var changes = []struct {
	name string
	of   func(doc item, chance *rand.Rand)
}{
	{"as it is", func(item, *rand.Rand) {}},
	{"claims dropped", func(doc item, chance *rand.Rand) { keep(doc, "claims", func() bool { return chance.IntN(3) > 0 }) }},
	{"nearly all statements dropped", func(doc item, chance *rand.Rand) {
		keep(doc, "statements", func() bool { return chance.IntN(10) == 0 })
	}},
	{"claims doubled", func(doc item, chance *rand.Rand) {
		for _, c := range doc["claims"].([]any) {
			twin := item{}
			for k, v := range c.(item) {
				twin[k] = v
			}
			twin["id"] = "again " + twin["id"].(string)
			doc["claims"] = append(doc["claims"].([]any), twin)
		}
	}},
	{"polarity, subjects and factuality altered", func(doc item, chance *rand.Rand) {
		entities := doc["entities"].([]any)
		for _, c := range doc["claims"].([]any) {
			switch c := c.(item); chance.IntN(5) {
			case 0:
				c["polarity"] = "NEGATIVE"
			case 1:
				c["subject"] = entities[chance.IntN(len(entities))].(item)["id"]
			case 2:
				c["factuality"] = "STATED"
			}
		}
	}},
	{"objects as words, predicates as lemmas", func(doc item, chance *rand.Rand) {
		for _, c := range doc["claims"].([]any) {
			c := c.(item)
			switch chance.IntN(4) {
			case 0:
				c["object"] = item{"text": c["evidence"].(item)["text"]}
			case 1:
				c["predicate"] = c["predicate"].(item)["lemma"]
			case 2:
				c["object"] = nil
			case 3:
				subject := c["subject"]
				if id, ok := subject.(string); ok {
					subject = item{"entity": id} // an object is never the bare id
				}
				c["subject"], c["object"] = c["object"], subject
			}
		}
	}},
	{"chains altered", func(doc item, chance *rand.Rand) {
		stances := []string{"ASSERTS", "ALLEGES", "DENIES", "DISPUTES", "DEMANDS", "QUESTIONS", "DECLINES_COMMENT", "REPORTS"}
		entities := doc["entities"].([]any)
		for _, s := range doc["statements"].([]any) {
			chain := s.(item)["chain"].([]any)
			last := chain[len(chain)-1].(item)
			switch chance.IntN(6) {
			case 0:
				last["stance"] = stances[chance.IntN(len(stances))]
			case 1:
				last["speaker"] = item{"entity": entities[chance.IntN(len(entities))].(item)["id"]}
			case 2:
				last["speaker"] = item{"anonymous": "two unnamed officials", "quotedBy": nil}
			case 3:
				s.(item)["chain"] = chain[:1]
			case 4:
				last["speaker"] = item{"text": entities[0].(item)["name"]}
			}
		}
	}},
	{"names altered", func(doc item, chance *rand.Rand) {
		for _, e := range doc["entities"].([]any) {
			e := e.(item)
			name := e["name"].(string)
			switch chance.IntN(4) {
			case 0:
				e["name"] = "the " + name + "’s"
			case 1:
				e["aliases"] = []any{}
				e["mentions"] = []any{name}
			case 2:
				e["name"] = "somebody else"
			}
		}
	}},
	{"passages moved", func(doc item, chance *rand.Rand) {
		for _, c := range doc["claims"].([]any) {
			e := c.(item)["evidence"].(item)
			switch chance.IntN(3) {
			case 0:
				e["start"] = e["start"].(float64) + 1
			case 1:
				e["text"] = e["text"].(string) + "!"
			}
		}
	}},
	{"everything vouched for", func(doc item, chance *rand.Rand) {
		doc["statements"] = []any{}
		for _, c := range doc["claims"].([]any) {
			c.(item)["factuality"] = "STATED"
		}
	}},
	{"nothing read", func(doc item, _ *rand.Rand) {
		doc["entities"], doc["claims"], doc["statements"] = []any{}, []any{}, []any{}
	}},
}

// keep leaves in a part of doc what chosen chooses.
func keep(doc item, part string, chosen func() bool) {
	kept := []any{}
	for _, x := range doc[part].([]any) {
		if chosen() {
			kept = append(kept, x)
		}
	}
	doc[part] = kept
}

// changed returns the lines with change number i made in each: all of them for the first, which changes
// nothing, and for others every third, so that articles are missing too.
func changed(t *testing.T, lines []byte, i int) [][]byte {
	t.Helper()
	chance := rand.New(rand.NewPCG(1, 2))
	var out [][]byte
	n := 0
	for line := range bytes.Lines(lines) {
		if n++; i > 0 && (n+i)%3 > 0 {
			continue
		}
		var doc item
		if err := json.Unmarshal(line, &doc); err != nil {
			t.Fatal(err)
		}
		changes[i].of(doc, chance)
		data, err := json.Marshal(doc)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, append(data, '\n'))
	}
	return out
}
