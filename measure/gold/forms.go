package gold

import (
	"encoding/json"
	"strings"
)

// UnmarshalJSON takes the id of an entity, "claim:" with the id of a claim, or an object with one of the
// fields.
func (t *Term) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		if err := json.Unmarshal(data, &t.Entity); err != nil {
			return err
		}
		if id, ok := strings.CutPrefix(t.Entity, "claim:"); ok {
			*t = Term{Claim: id}
		}
		return nil
	}
	type plain Term
	return json.Unmarshal(data, (*plain)(t))
}

// UnmarshalJSON takes "publisher", the id of an entity, or an object with one of the fields.
func (s *Speaker) UnmarshalJSON(data []byte) error {
	if data[0] != '"' {
		type plain Speaker
		return json.Unmarshal(data, (*plain)(s))
	}
	if err := json.Unmarshal(data, &s.Entity); err != nil {
		return err
	}
	if s.Entity == "publisher" {
		*s = Speaker{Publisher: true}
	}
	return nil
}

// UnmarshalJSON takes the words, or an object with the fields.
func (p *Predicate) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &p.Label)
	}
	type plain Predicate
	return json.Unmarshal(data, (*plain)(p))
}

// UnmarshalJSON takes the words, or an object with the fields.
func (m *Mention) UnmarshalJSON(data []byte) error {
	if data[0] == '"' {
		return json.Unmarshal(data, &m.Text)
	}
	type plain Mention
	return json.Unmarshal(data, (*plain)(m))
}

// UnmarshalJSON takes the words, or a span; of a list of spans it takes the first.
func (q *Quote) UnmarshalJSON(data []byte) error {
	type plain Quote
	switch data[0] {
	case '"':
		return json.Unmarshal(data, &q.Text)
	case '[':
		var parts []plain
		if err := json.Unmarshal(data, &parts); err != nil {
			return err
		}
		if len(parts) > 0 {
			*q = Quote(parts[0])
		}
		return nil
	}
	return json.Unmarshal(data, (*plain)(q))
}
