package command

import (
	"bytes"
	"encoding/json"
	"iter"
	"strings"
)

// width is how long a line of laid-out JSON may be, where it can be broken.
const width = 110

// layout returns data, which is JSON, for a person: what fits on a line stands on one, everything else
// is broken into its parts.
func layout(data []byte) (string, error) {
	var compact bytes.Buffer
	if err := json.Compact(&compact, data); err != nil {
		return "", err
	}
	var b strings.Builder
	lay(&b, spaced(compact.Bytes()), 0, 0)
	return b.String(), nil
}

// spaced returns compact JSON with a space after each colon and comma.
func spaced(data []byte) []byte {
	var out []byte
	last := 0
	for i := range unquoted(data) {
		if data[i] == ':' || data[i] == ',' {
			out = append(append(out, data[last:i+1]...), ' ')
			last = i + 1
		}
	}
	return append(out, data[last:]...)
}

// lay writes a value after so many columns of its line, its parts indented by indent and two more.
func lay(b *strings.Builder, value []byte, indent, column int) {
	if c := value[0]; c != '{' && c != '[' || column+len(value) < width || len(value) == len("{}") {
		b.Write(value)
		return
	}
	b.WriteByte(value[0])
	margin := "\n" + strings.Repeat(" ", indent)
	for i, part := range split(value[1:len(value)-1], ',') {
		if i > 0 {
			b.WriteByte(',')
		}
		b.WriteString(margin + "  ")
		column := indent + 2
		if value[0] == '{' {
			key := split(part, ':')[0]
			b.Write(key)
			b.WriteString(": ")
			column += len(key) + 2
			part = part[len(key)+2:]
		}
		lay(b, part, indent+2, column)
	}
	b.WriteString(margin)
	b.WriteByte(value[len(value)-1])
}

// split cuts spaced JSON at each separator that stands within no object or list.
func split(data []byte, separator byte) [][]byte {
	var parts [][]byte
	start := 0
	for i, depth := range unquoted(data) {
		if depth == 0 && data[i] == separator {
			parts = append(parts, data[start:i])
			start = i + len(" ") + 1
		}
	}
	return append(parts, data[start:])
}

// unquoted yields the place of each byte of data, which is JSON, that stands in no string, and in how
// many objects and lists it stands.
func unquoted(data []byte) iter.Seq2[int, int] {
	return func(yield func(int, int) bool) {
		depth, quoted := 0, false
		for i := 0; i < len(data); i++ {
			switch c := data[i]; {
			case quoted && c == '\\':
				i++
				continue
			case c == '"':
				quoted = !quoted
			case quoted:
				continue
			case c == '}' || c == ']':
				depth--
			}
			if !yield(i, depth) {
				return
			}
			if c := data[i]; !quoted && (c == '{' || c == '[') {
				depth++
			}
		}
	}
}
