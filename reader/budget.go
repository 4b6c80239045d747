package reader

import (
	"fmt"
	"sync"
)

// A budget is what may still be spent.
type budget struct {
	mu       sync.Mutex
	requests int
	tokens   int64
}

// request takes one request, or says that there is nothing left to take.
func (b *budget) request() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	switch {
	case b.requests == 0:
		return fmt.Errorf("%w: no request left: allow more of them", ErrBudget)
	case b.tokens <= 0:
		return fmt.Errorf("%w: no token left: allow more of them", ErrBudget)
	}
	b.requests--
	return nil
}

// left is how many tokens an answer may have.
func (b *budget) left() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.tokens
}

func (b *budget) spend(tokens int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.tokens = max(0, b.tokens-tokens)
}
