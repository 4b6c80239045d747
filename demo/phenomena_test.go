package demo

import (
	"strings"
	"testing"
)

// phenomena says where the corpus shows each thing that it was written to show.
// A passage may run over paragraphs.
var phenomena = []struct{ name, file, passage string }{
	{"unnamed sources", "harbour-courier-audit.txt", "according to two people briefed on an unpublished audit"},
	{"unnamed sources who asked not to be named", "carsholt-tribune-water-chief.txt", "citing three sources inside the company who asked not to be named"},
	{"unnamed source of the outlet's own", "brennick-dispatch-regulator.txt", "A former employee, who spoke on condition of anonymity, told The Brennick Dispatch"},
	{"a report that the others cite, held", "harbour-courier-audit.txt", "parts of which have been seen by The Harbour Courier"},
	{"a report that the others cite, held: cited", "sundvalla-review-affair.txt", "All the rest, this newspaper included, quote the Courier."},
	{"a report that the others cite, not held", "eskenmere-gazette-filings.txt", "Radio Fenwater went further on Sunday"},
	{"denial in the same article", "harbour-courier-audit.txt", "Ms Okafor denied it."},
	{"denial in another article", "ansby-ledger-finance-director.txt", "has denied the allegation"},
	{"denial by rejecting", "upland-bulletin-millrace.txt", "It rejects that."},
	{"denial by a negative", "tesselby-weekly-aldane.txt", "‘I resigned. I was not pushed,’"},
	{"disputed framing", "sundvalla-review-affair.txt", "The word that divides the town is “splitting”."},
	{"disputed framing", "tesselby-weekly-aldane.txt", "prefers ‘a failure of procedure’"},
	{"partial confirmation", "ansby-ledger-finance-director.txt", "but he disputes that she ordered him to divide them"},
	{"partial confirmation", "eskenmere-gazette-filings.txt", "The spokesperson confirmed that the sample, taken in 2021, had exceeded the limit"},
	{"declined to comment", "harbour-courier-audit.txt", "declined to comment"},
	{"would neither confirm nor deny", "upland-bulletin-millrace.txt", "would neither confirm nor deny that"},
	{"could not be reached", "carsholt-tribune-water-chief.txt", "Ms Ferrow could not be reached."},
	{"did not respond", "tesselby-weekly-aldane.txt", "Reke did not respond to requests for comment."},
	{"not independently verified", "northern-wire-chair-resigns.txt", "The Northern Wire has not independently verified the report."},
	{"conflict of amounts", "harbour-courier-audit.txt", "paid 2.1 million euros between 2021 and 2023"},
	{"conflict of amounts", "ansby-ledger-finance-director.txt", "paid 3.4 million euros between 2021 and 2023"},
	{"conflict of years", "carsholt-tribune-water-chief.txt", "appointed chief executive in 2017"},
	{"conflict of years", "eskenmere-gazette-filings.txt", "appointed chief executive in 2018"},
	{"refinement, no conflict", "carsholt-tribune-water-chief.txt", "a sample taken last year"},
	{"refinement, no conflict", "eskenmere-gazette-filings.txt", "the sample, taken in 2021"},
	{"refinement, no conflict", "upland-bulletin-millrace.txt", "a sample collected in March 2021"},
	{"refinement, no conflict", "harbour-courier-audit.txt", "at a meeting in May 2023"},
	{"refinement, no conflict", "ansby-ledger-finance-director.txt", "on 16 May 2023"},
	{"credit line of an agency", "dunsallow-post-wire-copy.txt", "\nThe Northern Wire\n"},
	{"syndication notice", "dunsallow-post-wire-copy.txt", "This report by The Northern Wire was first published on 13 March 2024."},
	{"resignation", "northern-wire-chair-resigns.txt", "resigned on Wednesday"},
	{"resignation demanded, not given", "brennick-dispatch-regulator.txt", "called for the environment minister, Callum Wrey, to resign"},
	{"accusation in the passive", "sundvalla-review-affair.txt", "Okafor was accused of having suggested"},
	{"accusation in the passive", "ansby-ledger-finance-director.txt", "is alleged to have been told of the limit in advance"},
	{"accusation in the passive", "upland-bulletin-millrace.txt", "The company has been accused of saying nothing for seven months."},
	{"hearsay of hearsay", "northern-wire-chair-resigns.txt", "The Harbour Courier, citing two people familiar with the audit, reported that Okafor told finance director Mats Brandvold that"},
	{"hearsay of hearsay", "sundvalla-review-affair.txt", "According to a board member who wishes to remain anonymous, she told her colleagues that Brandvold had told her that"},
	{"hearsay of hearsay", "upland-bulletin-millrace.txt", "Tilde Marrick, told us that the minister had told her in private that he"},
	{"hearsay of hearsay", "tesselby-weekly-aldane.txt", "In court papers Ferrow says that Jonas Reke, then the deputy director, told her that"},
	{"document as source", "eskenmere-gazette-filings.txt", "court filings show"},
	{"document as source", "ansby-ledger-finance-director.txt", "the audit said"},
	{"document as source", "sundvalla-review-affair.txt", "According to the minutes of the board of October 2022"},
	{"demand", "northern-wire-chair-resigns.txt", "called for the audit to be published in full"},
	{"demand", "upland-bulletin-millrace.txt", "has demanded a statement from the environment minister"},
	{"demand rejected", "northern-wire-chair-resigns.txt", "Council leader Hugh Pentney rejected the demand"},
	{"spokesperson for an organization", "eskenmere-gazette-filings.txt", "a spokesperson for Eskenmere Water said"},
	{"curly quotation marks", "brennick-dispatch-regulator.txt", "“We shall ask who knew, and on which day,” Dr Ikande said."},
	{"curly single quotation marks", "tesselby-weekly-aldane.txt", "‘I asked for a second sample,’ he says."},
	{"straight quotation marks", "carsholt-tribune-water-chief.txt", `"a story built on people who will not give their names"`},
	{"quotation that runs on", "harbour-courier-audit.txt", "the pilots were worried.\n\n“I asked for it to be dredged"},
	{"quotation that runs on", "tesselby-weekly-aldane.txt", "hides something every day.\n\n‘And when the second sample came"},
	{"speaker in the next sentence", "ansby-ledger-finance-director.txt", `says she did." That was the verdict of Hugh Pentney`},
	{"speaker in the next sentence", "carsholt-tribune-water-chief.txt", `not once." Rosa Quillan, the founder`},
	{"title and surname", "harbour-courier-audit.txt", "Ms Okafor gave the instruction"},
	{"title and surname", "upland-bulletin-millrace.txt", "Dr Ikande said"},
	{"role noun", "sundvalla-review-affair.txt", "The councillor gave up the chair of the board"},
	{"role noun of another", "sundvalla-review-affair.txt", "affirmed the opposition councillor"},
	{"role noun before the name", "northern-wire-chair-resigns.txt", "The head of Port Ansby's harbour board"},
	{"two people of one surname", "northern-wire-chair-resigns.txt", "is not related to Skelwater's managing director, Piers Tolland"},
	{"two people of one surname", "ansby-ledger-finance-director.txt", "His namesake on the council, Elin Tolland"},
	{"headline in the present tense", "harbour-courier-audit.txt", "Audit puts harbour board chair under pressure"},
	{"headline that is a quotation", "tesselby-weekly-aldane.txt", "‘I asked for a second sample’: the water chief gives his side"},
	{"dateline", "northern-wire-chair-resigns.txt", "PORT ANSBY, March 13, 2024 (The Northern Wire) - "},
	{"dateline", "brennick-dispatch-regulator.txt", "BRENNICK, 13 December 2022 – "},
	{"navigation around the article", "ansby-ledger-finance-director.txt", "Home | News | Tides | Sport | Notices"},
	{"newsletter inside the article", "ansby-ledger-finance-director.txt", "Sign up for Ledger at Six, our free evening newsletter."},
	{"donation appeal", "ansby-ledger-finance-director.txt", "Support the Ledger with a donation"},
	{"photo caption", "eskenmere-gazette-filings.txt", "seen in 2019. Photo: Ines Corrall / Eskenmere Gazette"},
	{"no date", "sundvalla-review-affair.txt", "who until yesterday presided"},
	{"no headline", "upland-bulletin-millrace.txt", "Eskenmere's water company is under fire tonight"},
	{"condition", "brennick-dispatch-regulator.txt", "If it finds that figures were withheld"},
	{"what is not alleged", "harbour-courier-audit.txt", "There is no suggestion that the chair gained from the payments."},
}

func TestPhenomena(t *testing.T) {
	articles := texts(t)
	for _, p := range phenomena {
		if !strings.Contains(articles[p.file], p.passage) {
			t.Errorf("%s: %q is not in %s", p.name, p.passage, p.file)
		}
	}
}
