package graph

import "github.com/google/uuid"

// An Input is an article as it arrived, before anything was read from it.
type Input struct {
	// File is the name it was read from, for messages; it takes no part in any id.
	File string `json:"file,omitempty"`
	// URL, Title, Publisher and Published say what the text itself may not; each goes before
	// what the text says.
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Published Date   `json:"published,omitempty"`
	// Supersedes is the article that this one is a corrected version of, nil where nobody says so.
	Supersedes uuid.UUID `json:"supersedes,omitzero"`
	// Raw asks that no line be left out as boilerplate.
	Raw bool `json:"raw,omitempty"`
	// Text is the whole input in UTF-8.
	Text string `json:"text"`
	// SHA256 is the hex digest of the bytes that arrived.
	SHA256 string `json:"sha256"`
}

// An Article is a news article as read: where, when, by whom, and its exact text.
type Article struct {
	ID uuid.UUID `json:"id"`
	// Held tells an article whose text is kept from one that others only cite.
	Held      bool   `json:"held"`
	File      string `json:"file,omitempty"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Publisher string `json:"publisher,omitempty"`
	Author    string `json:"author,omitempty"`
	Published Date   `json:"published,omitempty"`
	// PublishedBasis is on what Published rests, "" where that is or it was not kept.
	PublishedBasis Basis `json:"publishedBasis,omitempty"`
	// Updated is when it was last changed, where the text says so.
	Updated        Date   `json:"updated,omitempty"`
	SyndicatedFrom string `json:"syndicatedFrom,omitempty"`
	// Supersedes is that of the input.
	Supersedes uuid.UUID `json:"supersedes,omitzero"`
	// SHA256 is the hex digest of the input's bytes.
	SHA256 string `json:"sha256"`
	// Text is the input without its boilerplate lines, byte for byte what remains. All spans of
	// a reading lie in it.
	Text string `json:"text"`
}
