// Command make writes gazetteer.txt from the open lists that SOURCES.md beside it names.
//
//	go run ./extract/names/gazetteer/make -lists FOLDER -data ../shared/data
//
// The same lists give the same bytes.
package main

import (
	"bufio"
	"compress/gzip"
	_ "embed"
	"encoding/csv"
	"flag"
	"fmt"
	"io"
	"log"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"unicode"

	"hearsay/extract/names/gazetteer"
)

// surnames is how many of the census' surnames, commonest first, are taken.
const surnames = 12000

func main() {
	log.SetFlags(0)
	lists := flag.String("lists", ".", "folder of the lists, under the names they have at their sources")
	data := flag.String("data", "../shared/data", "folder of the treebanks")
	out := flag.String("out", "extract/names/gazetteer/gazetteer.txt", "the file to write")
	flag.Parse()
	g := gatherer{classes: make(map[string]gazetteer.Class), common: make(map[string]int)}
	for _, bank := range []string{"ud_ewt/en_ewt-ud-train.conllu.gz", "gum/gum_open.train.conllu.gz"} {
		check(g.readCommon(filepath.Join(*data, bank)))
	}
	check(g.census(filepath.Join(*lists, "dist.male.first"), gazetteer.Male, -1))
	check(g.census(filepath.Join(*lists, "dist.female.first"), gazetteer.Female, -1))
	check(g.census(filepath.Join(*lists, "dist.all.last"), gazetteer.Surname, surnames))
	check(g.table(filepath.Join(*lists, "common-forenames-by-country.csv"), g.forename))
	check(g.table(filepath.Join(*lists, "common-surnames-by-country.csv"), g.surname))
	check(g.table(filepath.Join(*lists, "world-cities.csv"), g.city))
	check(g.table(filepath.Join(*lists, "constituents.csv"), g.company))
	g.own(organizations, gazetteer.Organization)
	g.own(places, gazetteer.Region)
	check(os.WriteFile(*out, g.bytes(), 0o644))
}

//go:embed organizations.txt
var organizations string

//go:embed places.txt
var places string

type gatherer struct {
	classes map[string]gazetteer.Class
	common  map[string]int // how often words are written in lower case
}

// readCommon counts the words that a treebank writes in lower case: "reading" is no town.
func (g *gatherer) readCommon(file string) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return err
	}
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		if fields := strings.Split(lines.Text(), "\t"); len(fields) > 3 && fields[3] != "PROPN" && fields[1] == strings.ToLower(fields[1]) {
			g.common[fields[1]]++
		}
	}
	return lines.Err()
}

// phrases are the classes whose names may have several words.
const phrases = gazetteer.City | gazetteer.Region | gazetteer.Organization

func (g *gatherer) add(name string, c gazetteer.Class) {
	name = gazetteer.Plain(strings.ToLower(strings.TrimSpace(name)))
	words := strings.Fields(name)
	if len(words) == 0 || len(words) > gazetteer.MaxWords || len(name) < 2 || !written(name) {
		return
	}
	if len(words) > 1 && c&phrases == 0 {
		return
	}
	if c&(gazetteer.City|gazetteer.Region) != 0 && (g.common[name] > 1 || len(name) < 4 && c&gazetteer.City != 0) {
		return
	}
	g.classes[strings.Join(words, " ")] |= c
}

// written reports whether a name is of Latin letters.
func written(name string) bool {
	return !strings.ContainsFunc(name, func(r rune) bool {
		return r != ' ' && r != '-' && r != '\'' && r != '.' && r != '&' && (r != '5' && r != '6') && (r > unicode.MaxASCII || !unicode.IsLetter(r))
	})
}

// census reads the first max names of a list of the census, all of them where max is negative.
func (g *gatherer) census(file string, c gazetteer.Class, max int) error {
	b, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	for line := range strings.Lines(string(b)) {
		if max == 0 {
			break
		}
		max--
		if fields := strings.Fields(line); len(fields) > 0 {
			g.add(fields[0], c)
		}
	}
	return nil
}

// table calls use for each row of a CSV file, by the names of its columns.
func (g *gatherer) table(file string, use func(map[string]string)) error {
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	r := csv.NewReader(f)
	head, err := r.Read()
	if err != nil {
		return err
	}
	for {
		row, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", file, err)
		}
		named := make(map[string]string, len(head))
		for i, h := range head {
			named[h] = row[i]
		}
		use(named)
	}
}

func (g *gatherer) forename(row map[string]string) {
	c := gazetteer.Male
	if row["Gender"] == "F" {
		c = gazetteer.Female
	}
	g.add(row["Romanized Name"], c)
	g.add(row["Localized Name"], c)
}

func (g *gatherer) surname(row map[string]string) {
	g.add(row["Romanized Name"], gazetteer.Surname)
	g.add(row["Localized Name"], gazetteer.Surname)
}

func (g *gatherer) city(row map[string]string) {
	g.add(row["name"], gazetteer.City)
	g.add(row["country"], gazetteer.Region)
	g.add(row["subcountry"], gazetteer.Region)
	for _, kind := range []string{" Province", " Region", " County", " District", " State", " Governorate", " Department", " Prefecture"} {
		if short, ok := strings.CutSuffix(row["subcountry"], kind); ok {
			g.add(short, gazetteer.Region)
		}
	}
}

// own takes the names of a list of our own: lines of names with commas between, or of remarks after "#".
func (g *gatherer) own(list string, c gazetteer.Class) {
	for line := range strings.Lines(list) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		for _, name := range strings.Split(line, ",") {
			g.add(name, c)
		}
	}
}

// company takes a company's name with and without what the law adds to it.
func (g *gatherer) company(row map[string]string) {
	name, _, _ := strings.Cut(row["Security"], " (")
	g.add(name, gazetteer.Organization)
	for _, end := range []string{" Inc.", " Corporation", " Corp.", " Company", " Group", " & Co.", ", Inc.", " plc", " Incorporated", " Companies", " Holdings"} {
		if short, ok := strings.CutSuffix(name, end); ok && g.common[strings.ToLower(short)] < 2 {
			g.add(short, gazetteer.Organization)
		}
	}
}

// bytes writes a line for each name: the name, a tab, and a letter for each of its classes.
func (g *gatherer) bytes() []byte {
	var b []byte
	for _, name := range slices.Sorted(maps.Keys(g.classes)) {
		b = append(append(b, name...), '\t')
		for i, letter := range gazetteer.Letters {
			if g.classes[name]&(1<<i) != 0 {
				b = append(b, byte(letter))
			}
		}
		b = append(b, '\n')
	}
	return b
}

func check(err error) {
	if err != nil {
		log.Fatal(err)
	}
}
