package inquiry

import (
	"context"
	"fmt"

	"github.com/google/uuid"

	"hearsay/graph"
)

// What a drawing holds at most.
const (
	MostDrawn  = 500 // nodes
	MostHops   = 3
	mostAround = 100
)

// A NodeKind says what a node of a drawing is.
type NodeKind string

// The kinds of nodes: the types of entities, a claim that accuses somebody or was answered, a source
// without a name, a publisher that no article mentions.
const (
	PersonNode       NodeKind = "PERSON"
	OrganizationNode NodeKind = "ORGANIZATION"
	PlaceNode        NodeKind = "PLACE"
	GroupNode        NodeKind = "GROUP"
	OtherNode        NodeKind = "OTHER"
	ClaimNode        NodeKind = "CLAIM"
	SourceNode       NodeKind = "SOURCE"
	PublisherNode    NodeKind = "PUBLISHER"
)

// nodeKinds is the order in which kinds are listed.
var nodeKinds = []NodeKind{PersonNode, OrganizationNode, GroupNode, PlaceNode, OtherNode, ClaimNode, SourceNode, PublisherNode}

// A DrawRequest says what to draw.
type DrawRequest struct {
	// Around are entities and claims, at least 1.
	Around []uuid.UUID
	// Hops is how far from them, 1 to MostHops; Size how many nodes at most, 1 to MostDrawn.
	Hops, Size int
}

func (r *DrawRequest) check() error {
	switch {
	case len(r.Around) == 0 || len(r.Around) > mostAround:
		return fmt.Errorf("%w: a drawing around %d things: name 1 to %d", graph.ErrInvalid, len(r.Around), mostAround)
	case r.Hops < 1 || r.Hops > MostHops:
		return fmt.Errorf("%w: %d hops: ask for 1 to %d", graph.ErrInvalid, r.Hops, MostHops)
	case r.Size < len(r.Around) || r.Size > MostDrawn:
		return fmt.Errorf("%w: a drawing of %d nodes: ask for %d, which it is drawn around, to %d", graph.ErrInvalid, r.Size, len(r.Around), MostDrawn)
	}
	return nil
}

// A Drawing is a part of the graph to be drawn: entities and contested claims, and what joins them.
type Drawing struct {
	// Nodes stand in the order in which they were reached: what was asked for, then hop by hop, what
	// more statements speak of first.
	Nodes []*DrawnNode
	// Edges stand in the order of the nodes that they join; each joins two of them.
	Edges []*DrawnEdge
	// Cut says in words what was left out, nil where nothing was.
	Cut []string
}

// A DrawnNode is a node of a drawing.
type DrawnNode struct {
	ID    uuid.UUID
	Kind  NodeKind
	Label string
	// Hop is how far it is from what was asked for.
	Hop int
	// Claim is that of a ClaimNode, nil else.
	Claim *graph.Claim
	// Beyond counts the neighbours that are not drawn; nil where there are none.
	Beyond []Beyond
	// Counted tells whether its neighbours were looked at.
	Counted bool
}

// Beyond counts the neighbours of one kind.
type Beyond struct {
	Kind  NodeKind
	Count int
}

// Draw draws what lies around entities and claims. The same graph and request give the same drawing.
func Draw(ctx context.Context, g Graph, r DrawRequest) (*Drawing, error) {
	if err := r.check(); err != nil {
		return nil, err
	}
	d := &drawer{DrawRequest: r, survey: newSurvey(g), nodes: make(map[uuid.UUID]*DrawnNode), seen: make(map[uuid.UUID]*DrawnNode)}
	if err := d.begin(ctx); err != nil {
		return nil, err
	}
	for hop := 1; hop <= r.Hops; hop++ {
		if err := d.grow(ctx, hop); err != nil {
			return nil, err
		}
	}
	if err := d.count(ctx); err != nil {
		return nil, err
	}
	edges, err := d.edges(ctx)
	if err != nil {
		return nil, err
	}
	d.note()
	return &Drawing{Nodes: d.order, Edges: edges, Cut: d.cut}, nil
}
