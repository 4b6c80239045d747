package tree

// vocativeSubject makes the subject of the main verb of the name before a relative clause that was taken for somebody who is spoken
// to: "| Holm Paper |, which gives no figures, denied the report".
func vocativeSubject(s *Sentence, i int) bool {
	t, v := &s.Tokens[i], s.Tokens[i].Head
	if t.Rel != "vocative" || t.UPOS != "PROPN" || v < i || s.Lower(s.Child(v, "nsubj")) != "which" && s.Lower(s.Child(v, "nsubj")) != "who" {
		return false
	}
	m := s.Tokens[v].Head
	if n := s.Child(v, "nsubj"); m < v || s.Tokens[v].Rel != "advcl" || s.Child(m, "nsubj", "nsubj:pass") >= 0 || n < 1 || s.Tokens[n-1].Form != "," {
		return false
	}
	rel := "nsubj"
	if s.Child(m, "aux:pass") >= 0 {
		rel = "nsubj:pass"
	}
	t.Head, t.Rel = m, rel
	s.Tokens[v].Head, s.Tokens[v].Rel = i, "acl:relcl"
	return true
}
