package store

import "sync/atomic"

// Badger maps its tables into memory, and what was once read stays there as long as the system has room: a process that
// answers all kinds of questions comes to hold all tables. So past a limit the system is told that they are not
// needed now. That loses nothing: what is asked for again is read from the disk again.

const (
	// mappedLimit is how much of its files the process may have in memory before tables are to go, until three quarters
	// of that are left: with what it has besides, less than 1 GiB.
	mappedLimit = 704 * mebibyte
	// looksApart is how many readings are between two looks at how much that is.
	looksApart = 64
)

// A limiter keeps what the process has of the tables in memory below mappedLimit, or little above.
type limiter struct {
	readings atomic.Uint64
	busy     atomic.Bool
	pager    pager
}

// reading is called with every reading: who only writes has what he reads in memory as long as the system has room.
func (l *limiter) reading() {
	if l.readings.Add(1)%looksApart > 0 || resident() < mappedLimit || !l.busy.CompareAndSwap(false, true) {
		return
	}
	defer l.busy.Store(false)
	l.pager.pageOut(mappedLimit / 4 * 3)
}
