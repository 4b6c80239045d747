package store

import (
	"hearsay/graph"
	"hearsay/graph/identity"
)

// namesakes returns the people that somebody with a full name is told apart from: whom other articles of the same weeks
// call by the same surname, and who has a name in common in the same article.
func (r *reader) namesakes(k *known, n int) ([]graph.Refusal, error) {
	p := &k.profiles[n]
	surname := identity.Surname(p)
	if surname == "" {
		return nil, nil
	}
	alone := *p
	alone.Name, alone.Called, alone.Short = surname, []string{surname}, true
	others, err := r.tellers(&alone, surname)
	if err != nil {
		return nil, err
	}
	var all []*identity.Profile
	for i := range k.profiles {
		all = append(all, &k.profiles[i])
	}
	return identity.Namesakes(p, append(all, others...)), nil
}
