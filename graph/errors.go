package graph

import "errors"

// Errors that a caller may tell apart with errors.Is; what is wrapped around them says what was
// being done, and to what.
var (
	// ErrInvalid is given for a value that breaks the rules of its type: a bad date, cursor or id.
	ErrInvalid = errors.New("invalid")
	// ErrNotFound is given when something asked for by its id is not in the graph.
	ErrNotFound = errors.New("not found")
	// ErrUnreadable is given for an article that cannot be read as text.
	ErrUnreadable = errors.New("unreadable article")
	// ErrLocked is given when another process holds the data folder.
	ErrLocked = errors.New("data folder is in use by another process")
	// ErrNewerFormat is given when the data folder was written by a newer version.
	ErrNewerFormat = errors.New("data folder has a newer format")
	// ErrStorageFull is given when the disk has no room for a write; nothing was written.
	ErrStorageFull = errors.New("no room on the disk")
	// ErrCorrupt is given when what is stored does not agree with itself.
	ErrCorrupt = errors.New("stored data is damaged")
)
