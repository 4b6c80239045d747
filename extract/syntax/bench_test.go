package syntax_test

import (
	"strings"
	"testing"

	"hearsay/extract/syntax"
)

func BenchmarkAnalyse(b *testing.B) {
	text := strings.Fields(`The council 's chair , Maren Holt , told reporters on Tuesday that the harbour plan had been
delayed because two contractors refused to sign , but she denied that the city would have to pay for the damage .`)
	syntax.Analyse(text)
	b.ReportAllocs()
	for b.Loop() {
		syntax.Analyse(text)
	}
	b.ReportMetric(float64(b.N*len(text))/b.Elapsed().Seconds(), "tokens/s")
}
