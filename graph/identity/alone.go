package identity

import (
	"github.com/google/uuid"

	"hearsay/graph"
)

// Alone returns a reading as the graph has it where no other article says more of its names, and
// nobody judged.
func Alone(r *graph.Reading) *graph.Seen {
	is := make(map[uuid.UUID]uuid.UUID)
	for _, p := range Profiles(r) {
		is[p.Local] = p.Key
	}
	v := graph.View{Identify: func(e *graph.Entity) uuid.UUID {
		if id, ok := is[e.ID]; ok {
			return id
		}
		return Described(r, e)
	}}
	return v.See(r)
}
