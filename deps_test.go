package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// mayImport says which packages of Hearsay, and which modules, a package may import: those written
// here and no others. A package ending in /... stands for those below it too. Tests may import more.
var mayImport = []struct{ pkg, imports, reason string }{
	{"hearsay/graph", "github.com/google/uuid", "the domain depends on nothing"},
	{"hearsay/graph/identity", "hearsay/graph github.com/google/uuid", "which entities of different articles are one: pure"},
	{"hearsay/graph/vocabulary", "", "which predicates mean the same: data"},
	{"hearsay/graph/compare", "hearsay/graph hearsay/graph/vocabulary github.com/google/uuid", "how two claims stand to each other: pure"},
	{"hearsay/graph/origin", "hearsay/graph github.com/google/uuid", "where a claim comes from: pure"},
	{"hearsay/graph/revision", "hearsay/graph hearsay/graph/compare github.com/google/uuid", "what changed between two versions of an article: pure"},
	{"hearsay/graph/inquiry", "hearsay/graph hearsay/graph/compare hearsay/graph/origin hearsay/graph/vocabulary github.com/google/uuid", "answers put together from the lists of any graph"},
	{"hearsay/graph/receipt", "hearsay/graph github.com/google/uuid", "a statement to hand on, and whether it holds: pure"},
	{"hearsay/graph/store", "hearsay/graph hearsay/graph/identity hearsay/graph/origin hearsay/graph/vocabulary github.com/google/uuid github.com/dgraph-io/badger/v4/... github.com/klauspost/compress/... golang.org/x/sys/...", "the only package that knows how the graph is kept"},
	{"hearsay/graph/store/synthetic", "hearsay/graph github.com/google/uuid", "made-up articles, to measure any store with"},
	{"hearsay/extract/syntax/train", "hearsay/extract/... hearsay/measure/processor", "makes the syntax model and measures it"},
	{"hearsay/extract/...", "hearsay/extract/... hearsay/graph github.com/google/uuid", "an article in, a reading out: no store, no network, no clock"},
	{"hearsay/reader", "hearsay/extract hearsay/extract/... hearsay/graph github.com/google/uuid github.com/openai/openai-go/v3/...", "asks a language model and believes nothing: the only package that talks to one"},
	{"hearsay/measure/language/...", "hearsay/measure/language hearsay/measure/processor hearsay/extract hearsay/extract/... hearsay/graph", "compares what the stages find with what people marked"},
	{"hearsay/schema", "hearsay/graph hearsay/graph/compare hearsay/graph/inquiry hearsay/graph/origin hearsay/graph/revision github.com/google/uuid github.com/99designs/gqlgen/... github.com/vektah/gqlparser/...", "the contract, in the words of the domain"},
	{"hearsay/resolvers", "hearsay/schema hearsay/graph hearsay/graph/compare hearsay/graph/inquiry hearsay/graph/origin hearsay/graph/revision hearsay/graph/receipt github.com/google/uuid github.com/99designs/gqlgen/... github.com/vektah/gqlparser/...", "answers from any graph that it is given"},
	{"hearsay/web", "", "pages and nothing else: what they show comes through the API"},
	{"hearsay/format", "hearsay/graph github.com/google/uuid", "readings in a form for others"},
	{"hearsay/format/analysis", "hearsay/extract hearsay/extract/... hearsay/format hearsay/graph", "analyses in a form for others"},
	{"hearsay/ingest", "hearsay/graph github.com/schollz/progressbar/v3 golang.org/x/term", "files to readings; who reads and who keeps is passed in"},
	{"hearsay/measure/processor", "", "processor time and nothing else"},
	{"hearsay/demo", "", "articles, as files"},
	{"hearsay/measure/gold", "", "compares readings as programs print them; knows their JSON form alone"},
	{"hearsay/measure/story", "hearsay/graph hearsay/graph/inquiry hearsay/format hearsay/measure/gold github.com/google/uuid", "compares a graph of several articles with what people marked across them"},
	{"hearsay/command/client", "hearsay/graph github.com/google/uuid", "asks a server as any other program would"},
	{"hearsay/command/serve", "", "runs any handler"},
	{"hearsay/command", "hearsay/command/client hearsay/command/serve hearsay/demo hearsay/format hearsay/graph hearsay/graph/receipt hearsay/graph/store hearsay/ingest hearsay/measure/gold hearsay/measure/story github.com/google/uuid github.com/spf13/cobra", "the command line; the extractor and the API are passed in"},
	{"hearsay", "hearsay/... github.com/google/uuid", "puts the program together"},
}

func TestImports(t *testing.T) {
	out, err := exec.Command("go", "list", "-f", `{{.ImportPath}} {{join .Imports " "}}`, "./...").CombinedOutput()
	if err != nil {
		t.Fatalf("go list: %v\n%s", err, out)
	}
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		pkg, imports := fields[0], fields[1:]
		rule := slices.IndexFunc(mayImport, func(r struct{ pkg, imports, reason string }) bool { return matches(r.pkg, pkg) })
		if rule < 0 {
			t.Errorf("%s: give it a line in mayImport, with a reason", pkg)
			continue
		}
		for _, i := range imports {
			if first, _, _ := strings.Cut(i, "/"); !strings.Contains(first, ".") && first != "hearsay" {
				continue // the standard library
			}
			allowed := func(pattern string) bool { return matches(pattern, i) }
			if !slices.ContainsFunc(strings.Fields(mayImport[rule].imports), allowed) {
				t.Errorf("%s may not import %s: %s", pkg, i, mayImport[rule].reason)
			}
		}
	}
}

func matches(pattern, pkg string) bool {
	below, ok := strings.CutSuffix(pattern, "/...")
	return pkg == below || ok && strings.HasPrefix(pkg, below+"/")
}

// Every package opens with one package comment, and every exported name has a comment that begins
// with it or stands over its group.
func TestComments(t *testing.T) {
	packages := make(map[string][]string) // comments by folder
	err := filepath.WalkDir(".", func(path string, entry os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if name := entry.Name(); name == "testdata" || name == "node_modules" || len(name) > 1 && name[0] == '.' {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ParseComments)
		if err != nil {
			return err
		}
		folder := filepath.Dir(path)
		packages[folder] = append(packages[folder], file.Doc.Text())
		if !ast.IsGenerated(file) && file.Name.Name != "main" {
			checkComments(t, path, file)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for folder, comments := range packages {
		comments = slices.DeleteFunc(comments, func(c string) bool { return strings.TrimSpace(c) == "" })
		if len(comments) != 1 {
			t.Errorf("%s: %d package comments, want one", folder, len(comments))
		}
	}
}

func checkComments(t *testing.T, path string, file *ast.File) {
	t.Helper()
	want := func(name *ast.Ident, comment string) {
		if !name.IsExported() {
			return
		}
		words := strings.Fields(comment)
		if len(words) > 0 && (words[0] == "A" || words[0] == "An" || words[0] == "The") {
			words = words[1:]
		}
		if len(words) == 0 || strings.TrimRight(words[0], ",:") != name.Name {
			t.Errorf("%s: the comment on %s does not begin with its name: %.60q", path, name.Name, comment)
		}
	}
	for _, d := range file.Decls {
		switch d := d.(type) {
		case *ast.FuncDecl:
			if d.Recv == nil || exported(d.Recv.List[0].Type) {
				want(d.Name, d.Doc.Text())
			}
		case *ast.GenDecl:
			for _, spec := range d.Specs {
				checkSpec(d, spec, want)
			}
		}
	}
}

// checkSpec takes one comment over a group of constants, variables or types for all of them.
func checkSpec(d *ast.GenDecl, spec ast.Spec, want func(*ast.Ident, string)) {
	var names []*ast.Ident
	var comment string
	switch s := spec.(type) {
	case *ast.TypeSpec:
		names, comment = []*ast.Ident{s.Name}, s.Doc.Text()
	case *ast.ValueSpec:
		names, comment = s.Names, s.Doc.Text()+s.Comment.Text()
	}
	if d.Lparen.IsValid() && d.Doc.Text() != "" {
		return
	}
	if !d.Lparen.IsValid() {
		comment = d.Doc.Text()
	}
	for _, name := range names {
		want(name, comment)
	}
}

func exported(receiver ast.Expr) bool {
	switch r := receiver.(type) {
	case *ast.StarExpr:
		return exported(r.X)
	case *ast.IndexExpr:
		return exported(r.X)
	case *ast.Ident:
		return r.IsExported()
	}
	return false
}
