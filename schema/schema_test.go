package schema_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/vektah/gqlparser/v2/ast"

	"hearsay/schema"
)

// contract returns the types of the contract by name, without those that every GraphQL server has.
func contract() []*ast.Definition {
	var types []*ast.Definition
	for _, d := range schema.NewExecutableSchema(schema.Config{}).Schema().Types {
		if !d.BuiltIn {
			types = append(types, d)
		}
	}
	slices.SortFunc(types, func(a, b *ast.Definition) int { return strings.Compare(a.Name, b.Name) })
	return types
}

// code is what a stranger to the program's language would not know.
var code = regexp.MustCompile(`(?i)\b(nil|struct|slice|pointer|uuid|goroutine|resolver|badger)\b`)

// TestDescribed holds that everything a client can name is described, in sentences.
func TestDescribed(t *testing.T) {
	check := func(name, text string) {
		switch {
		case text == "":
			t.Errorf("%s has no description", name)
		case !strings.HasSuffix(strings.TrimSpace(text), "."):
			t.Errorf("%s: its description is no sentence: %q", name, text)
		case code.MatchString(text):
			t.Errorf("%s: its description says %q", name, code.FindString(text))
		}
	}
	for _, d := range contract() {
		check(d.Name, d.Description)
		for _, f := range d.Fields {
			if strings.HasPrefix(f.Name, "__") {
				continue
			}
			check(d.Name+"."+f.Name, f.Description)
			for _, a := range f.Arguments {
				check(d.Name+"."+f.Name+"("+a.Name+")", a.Description)
			}
		}
		for _, v := range d.EnumValues {
			check(d.Name+"."+v.Name, v.Description)
		}
	}
}

// verdict is what nothing in the contract may be called: Hearsay does not say what is true.
var verdict = regexp.MustCompile(`(?i)^(is)?(true|truth|fact|facts|factual|confidence|certainty|probability|score|verified|reliability|credibility)$`)

// TestNoVerdict holds that nothing can be asked that would be taken for the truth of a claim.
func TestNoVerdict(t *testing.T) {
	for _, d := range contract() {
		names := []string{d.Name}
		for _, f := range d.Fields {
			names = append(names, f.Name)
		}
		for _, v := range d.EnumValues {
			names = append(names, v.Name)
		}
		for _, n := range names {
			if verdict.MatchString(n) {
				t.Errorf("%s has %s", d.Name, n)
			}
		}
	}
}

// TestClaimsHaveStatements holds that what is claimed is only told by a type that also tells, always,
// who says it: a claim of all articles, or of one. No other type has a predicate.
func TestClaimsHaveStatements(t *testing.T) {
	told := map[string]string{"Claim": "StatementConnection!", "CarriedClaim": "[CarriedStatement!]!"}
	for _, d := range contract() {
		for _, f := range d.Fields {
			if f.Type.Name() == "Predicate" && told[d.Name] == "" {
				t.Errorf("%s.%s tells what is claimed: only Claim and CarriedClaim may", d.Name, f.Name)
			}
		}
		if told[d.Name] == "" {
			continue
		}
		statements := d.Fields.ForName("statements")
		if statements == nil || statements.Type.String() != told[d.Name] {
			t.Errorf("%s.statements is %v, want %s", d.Name, statements, told[d.Name])
		}
	}
}

// TestPages holds that all lists page alike.
func TestPages(t *testing.T) {
	for _, d := range contract() {
		for _, f := range d.Fields {
			if !strings.HasSuffix(f.Type.Name(), "Connection") {
				continue
			}
			first, after := f.Arguments.ForName("first"), f.Arguments.ForName("after")
			if !f.Type.NonNull || first == nil || after == nil ||
				first.Type.String() != "Int!" || first.DefaultValue.String() != "20" || after.Type.String() != "String" {
				t.Errorf("%s.%s: want (first: Int! = 20, after: String), never null", d.Name, f.Name)
			}
		}
	}
}
