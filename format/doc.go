// Package format writes readings for others to read: as one JSON document a line, which is the public
// form of everything an extractor takes from an article, and as plain text for a person.
//
// In the JSON form every offset counts Unicode code points of the article's own text, start inclusive
// and end exclusive, so that text[start:end] is the quoted text in Python and in the W3C's
// TextPositionSelector. Entities, claims and statements are numbered within their document: e1, c1, s1.
package format
