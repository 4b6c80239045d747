package tree

// nameTogether makes one subject of the two words of a name that were both hung on the verb: "The | Fisheries Inspectorate | said",
// "| Ansby United | deny".
func nameTogether(s *Sentence, i int) bool {
	last := i + 1
	if last >= len(s.Tokens) || !subjectRel(s.Tokens[i].Rel) {
		return false
	}
	t, u := &s.Tokens[i], &s.Tokens[last]
	if t.UPOS != "PROPN" || u.XPOS != "NNP" && u.XPOS != "NNPS" || !capital(t.Form) || !capital(u.Form) || t.Head != u.Head || t.Head <= last {
		return false
	}
	if !subjectRel(u.Rel) && u.Rel != "amod" && u.Rel != "compound" {
		return false
	}
	u.UPOS, u.Rel = "PROPN", t.Rel
	for _, c := range s.Children[i] {
		if c < i {
			s.Tokens[c].Head = last
		}
	}
	t.Head, t.Rel = last, "compound"
	return true
}

func subjectRel(rel string) bool { return rel == "nsubj" || rel == "nsubj:pass" }
