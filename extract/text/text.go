// Package text cuts an article into the pieces that every later stage points at: paragraphs
// and what each is (headline, body, caption, navigation …), sentences, tokens and quotations;
// and it reads what the text says of itself, such as who published it and when. It changes
// nothing: every piece is a span of bytes in the untouched UTF-8 input. It works by rules and
// word lists alone, in time linear in the input, and gives the same output for the same input.
package text
