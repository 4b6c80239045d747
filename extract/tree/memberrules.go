package tree

// memberNamed makes the subject of the name behind "one of the guards" or "the other", of whom it tells no more than that: "One
// of the guards, | Ada Holm |, left; the other, | Bo Lind |, stayed".
func memberNamed(s *Sentence, i int) bool {
	name := s.nameBehindMember(i)
	if name < 0 {
		return false
	}
	one, t := &s.Tokens[i], &s.Tokens[name]
	switch {
	case (one.Rel == "nsubj" || one.Rel == "nsubj:pass") && one.Head > name:
		t.Head, t.Rel = one.Head, one.Rel
	case t.Head > name && s.Tokens[t.Head].UPOS == "VERB" && one.Head == t.Head && s.Child(t.Head, "nsubj", "nsubj:pass") < 0:
		t.Rel = "nsubj"
		if s.Child(t.Head, "aux:pass") >= 0 {
			t.Rel = "nsubj:pass"
		}
	default:
		return false
	}
	one.Head, one.Rel = name, "appos"
	if the := i - 1; s.Lower(the) == "the" {
		s.Tokens[the].Head = i
	}
	return true
}

// nameBehindMember is the head of the name that stands between commas behind "one of the guards" or "the other" at i, -1 for
// none.
func (s *Sentence) nameBehindMember(i int) int {
	comma := i + 1
	switch s.Lower(i) {
	case "one", "another":
		if s.Lower(comma) != "of" {
			return -1
		}
		for comma < min(len(s.Tokens), i+7) && s.Tokens[comma].Form != "," {
			comma++
		}
	case "other":
		if s.Lower(i-1) != "the" {
			return -1
		}
	default:
		return -1
	}
	if comma >= len(s.Tokens) || s.Tokens[comma].Form != "," {
		return -1
	}
	end, head := comma+1, -1
	for end < len(s.Tokens) && s.Tokens[end].UPOS == "PROPN" {
		if h := s.Tokens[end].Head; h <= comma || h > end && s.Tokens[h].UPOS != "PROPN" {
			head = end
		}
		end++
	}
	if end == comma+1 || end >= len(s.Tokens) || s.Tokens[end].Form != "," {
		return -1
	}
	return head
}
