package claims

import (
	"strings"

	"hearsay/extract/lexicon"
	"hearsay/graph"
)

// roleOf is the role that the phrase at c plays by its preposition: the place only where it tells of one, else the preposition.
func (r *reader) roleOf(prep string, c int) string {
	switch prep {
	case "":
		return "modifier"
	case "near", "inside", "outside":
		return "place"
	case "in", "at":
		if r.isPlace(c) {
			return "place"
		}
	}
	return prep
}

// isPlace reports whether the phrase at c tells where: it names somebody or something that is no person, or is a noun of places.
func (r *reader) isPlace(c int) bool {
	if n := r.names.At(r.si, c); n >= 0 && r.names.NameAt(r.si, c) >= 0 {
		return r.names.Clusters[n].Type != graph.Person
	}
	return r.s.Tokens[c].UPOS == "PROPN" || places[strings.ToLower(r.s.Lemma(c))]
}

// places are nouns of where things are and happen.
var places = lexicon.Set(`place area city town village county province state country nation region district suburb neighbourhood neighborhood street
 road lane avenue square park garden field forest wood hill mountain valley river lake sea ocean island coast beach shore bay harbour harbor port
 dock quay pier marina airport station stop terminal depot bridge tunnel border north south east west centre center outskirt capital metropolis
 home house flat apartment hotel hostel inn restaurant cafe café bar pub club shop store supermarket market mall warehouse factory mill plant
 mine quarry farm barn stable building tower block office headquarters site campus school college university classroom library museum gallery
 theatre theater cinema stadium arena pitch court courtroom courthouse prison jail cell hospital clinic ward surgery laboratory lab church
 cathedral mosque temple synagogue chapel cemetery embassy consulate parliament hall chamber room kitchen bedroom bathroom basement cellar
 attic corridor lobby roof floor stair garage car van lorry truck bus train plane aircraft helicopter ship boat ferry vessel vehicle taxi tent
 camp base barracks fort castle palace monastery pool gym studio zone territory land world sky space water ground desert jungle resort venue
 waterway canal crossing junction motorway highway scene spot location corner yard courtyard playground kindergarten nursery shelter orphanage
 colony settlement slum estate ranch vineyard orchard refinery dam reservoir legislature assembly senate well platform rig shipyard brewery bakery dairy academy`)
