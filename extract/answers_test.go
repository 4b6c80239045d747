package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"hearsay/extract"
	"hearsay/graph"
)

// told is what the sentences of TestAnswers answer.
const told = "Ivo Lanner, chairman of the Ostmouth Harbour Board, took £40,000 from the dredging company Marsk Tide, the Calder Gazette reported on Tuesday."

// TestAnswers reads, behind what is told of somebody, the many ways in which newspapers tell that it was denied, disputed or not
// answered: who does so, by what stance, and to what where it is not what was told.
func TestAnswers(t *testing.T) {
	for _, test := range answers {
		for _, sentence := range test.sentences {
			in := input("answers.txt", told+"\n\n"+sentence+"\n\nThe dredging of the eastern channel is due to begin in May.\n")
			in.Raw = true
			if got := answersIn(extract.Article(in), sentence); got != test.want {
				t.Errorf("%s\ngot  %s\nwant %s", sentence, got, test.want)
			}
		}
	}
}

// answersIn renders the answers whose evidence lies in the sentence, in their order, with a comma between them.
func answersIn(r *graph.Reading, sentence string) string {
	start := strings.Index(r.Article.Text, sentence)
	claims := make(map[string]*graph.Claim)
	for _, c := range r.Claims {
		claims[c.ID.String()] = c
	}
	var out []string
	for _, s := range r.Statements {
		by := s.Innermost()
		if s.Evidence.StartByte < start || s.Evidence.StartByte >= start+len(sentence) || !by.Stance.Against() && by.Stance != graph.DeclinesComment {
			continue
		}
		line := fmt.Sprintf("%s %s", by.Speaker.Name, by.Stance)
		if c := claims[s.Claim.String()]; c.Evidence.StartByte >= start {
			line += fmt.Sprintf(" (%s %s %s)", c.Subject.Text, c.Predicate.Label, c.Object.Text)
		}
		out = append(out, line)
	}
	return strings.Join(out, ", ")
}

var answers = []struct {
	want      string
	sentences []string
}{
	{"Ivo Lanner DECLINES_COMMENT", []string{
		"Asked about the payment, Lanner said only that the board would meet on Friday.",
		"Lanner referred questions to the board.",
		"Messages left for Lanner were not returned.",
		"A message left at Lanner's home was not immediately returned.",
		"An email to Lanner was not answered.",
		"Attempts to reach Lanner were unsuccessful.",
		"Efforts to contact Lanner on Tuesday failed.",
		"Lanner has yet to respond to the report.",
		"Lanner kept his silence on Tuesday.",
		"Lanner has so far said nothing about the payment.",
		"Lanner did not answer his phone.",
		"Lanner ignored questions shouted by reporters.",
		"Lanner turned down a request for an interview.",
		"The Gazette was unable to reach Lanner.",
		"Reporters were unable to reach Lanner for comment.",
		"The Gazette could not reach Lanner for comment.",
		"Lanner has not responded publicly.",
		"Lanner offered no response.",
		"Questions put to Lanner by email were not answered by Tuesday evening.",
		"Asked about the report, Mr Lanner would only say that he was “surprised”.",
		"When asked about the report on Wednesday, Lanner walked away.",
		"“I have nothing to say,” Lanner told reporters.",
		"“I can't discuss that,” Lanner said on Tuesday.",
		"“I won't dignify that with a response,” Lanner said.",
		"“No comment at this time,” Lanner wrote in an email.",
		"Lanner did not respond when contacted by phone.",
		"Lanner would say nothing about the payment.",
		"Lanner would not be interviewed.",
		"Lanner would not take questions.",
		"Lanner was not reachable on Tuesday.",
		"Lanner could not be found for comment.",
		"Lanner has given no interviews.",
		"Lanner invoked his right to silence.",
		"Lanner exercised his right to remain silent.",
		"Lanner, contacted on Tuesday, hung up.",
		"Lanner opted not to respond.",
		"Lanner was unable to comment because of the inquiry.",
		"Lanner told the Gazette he had nothing to add.",
		"Lanner evaded the question.",
		"Lanner fell silent when asked about the money.",
		"Lanner remained tight-lipped about the payment.",
		"Lanner's phone rang unanswered.",
		"There was no reply at Lanner's home.",
		"Calls to Lanner's mobile phone went to voicemail.",
		"A call to Lanner was not immediately returned.",
		"Phone calls to a number listed for Lanner were not answered.",
		"An attempt to contact Lanner was not successful.",
		"The Gazette's questions to Lanner remained unanswered.",
		"Lanner declined to comment.",
		"Lanner neither confirmed nor denied the report.",
		"Reached by telephone, Lanner hung up.",
		"Lanner could not be reached.",
		"Lanner has yet to reply.",
		"Lanner made no comment.",
		"Lanner did not return a call seeking comment.",
		"Lanner refused to be drawn on the report.",
		"“I'm not going to comment on that,” Lanner said.",
		"Lanner declined to comment on reports that he had been paid.",
	}},
	{"Marsk Tide DECLINES_COMMENT", []string{
		"Marsk Tide would neither confirm nor deny the payment.",
		"Marsk Tide would not confirm or deny the report.",
		"Emails to Marsk Tide went unanswered.",
		"Repeated calls to the company went unanswered.",
		"Several requests for comment sent to Marsk Tide went unanswered.",
		"There was no immediate response from Marsk Tide.",
		"Marsk Tide had not responded by the time of publication.",
		"By Tuesday night Marsk Tide had not replied.",
		"Marsk Tide failed to respond to repeated requests for comment.",
		"Marsk Tide has failed to reply.",
	}},
	{"Ostmouth Harbour Board DECLINES_COMMENT", []string{
		"The harbour board referred questions to its lawyers.",
		"The board referred all inquiries to the police.",
		"No one at the board was available to comment.",
		"Nobody from the board was available for comment.",
		"The board offered no explanation.",
		"There was no immediate comment from the board.",
		"There was no response from the board on Tuesday.",
		"No comment was immediately available from the board.",
		"“It would be wrong to comment while an inquiry is under way,” the board said.",
		"The board did not address the allegation.",
		"The board avoided the question.",
		"The board would not be drawn.",
		"The board would not go into details.",
		"Nobody at the board would speak on the record.",
		"The board has not yet answered.",
		"A written request for comment to the board went unanswered.",
		"The board let a request for comment go unanswered.",
		"The board left questions unanswered.",
		"Letters to the board have gone unanswered.",
	}},
	{"A board spokesman DECLINES_COMMENT", []string{"A board spokesman referred a reporter to an earlier statement."}},
	{"Lanner's office DECLINES_COMMENT", []string{"Calls to Lanner's office were not returned on Tuesday."}},
	{"Ivo Lanner DECLINES_COMMENT, his lawyer DECLINES_COMMENT", []string{"Neither Lanner nor his lawyer was available for comment."}},
	{"Ivo Lanner DECLINES_COMMENT, Marsk Tide DECLINES_COMMENT", []string{"Neither Lanner nor Marsk Tide responded to requests for comment."}},
	{"Ostmouth Harbour Board DECLINES_COMMENT (Ostmouth Harbour Board has been approached for comment)", []string{"The board has been approached for comment."}},
	{"Ivo Lanner DECLINES_COMMENT (Ivo Lanner has been contacted for comment)", []string{"Lanner has been contacted for comment."}},
	{"Ivo Lanner DECLINES_COMMENT (Calder Gazette has contacted Ivo Lanner)", []string{"The Gazette has contacted Lanner for comment."}},
	{"Ivo Lanner DENIES", []string{
		"The allegation, which Lanner denies, was first made in May.",
		"“Not true,” Lanner said.",
		"Lanner waved away the allegation.",
		"Lanner issued a denial.",
		"Lanner said the Gazette had got it wrong.",
		"Lanner told the Gazette its report was false.",
		"Not true, says Lanner.",
		"Lanner denied knowledge of the payment.",
		"Lanner denied any knowledge of it.",
		"Lanner disclaimed any knowledge of the payment.",
		"Lanner professed his innocence.",
		"Lanner insisted on his innocence.",
		"Lanner entered a plea of not guilty.",
		"Lanner shrugged off the Gazette's remarks.",
		"Lanner said the report bore no relation to the truth.",
		"Lanner angrily rebuffed the accusation.",
		"In an angry statement Lanner denied everything.",
		"The allegations, strongly denied by Lanner, date from May.",
		"Lanner denies most of it.",
		"All of this is denied by Lanner.",
		"Lanner denied it.",
		"Lanner has denied all wrongdoing.",
		"Lanner called it nonsense.",
		"Lanner dismissed the report as gossip.",
		"There was no truth in the report, Lanner said.",
		"Lanner maintains his innocence.",
		"Lanner brushed aside the report.",
		"Lanner said he had no knowledge of any payment.",
		"“That's a lie,” Lanner told reporters.",
		"Lanner denied the claim but admitted that he had met the company's owner.",
	}},
	{"Ivo Lanner DISPUTES", []string{
		"Lanner poured scorn on the report.",
		"Lanner took issue with the report.",
		"Lanner questioned the accuracy of the report.",
		"Lanner pushed back against the report.",
		"Lanner defended himself against the allegations.",
	}},
	{"Marsk Tide DISPUTES", []string{"Marsk Tide said the report was misleading."}},
	{"Ostmouth Harbour Board DENIES", []string{"The board rejected any suggestion of wrongdoing."}},
	{"Ivo Lanner DENIES, Marsk Tide DENIES", []string{"Lanner and the company have denied the report."}},
	{"Ivo Lanner DECLINES_COMMENT (Ivo Lanner took the money)", []string{"Asked if he took the money, Lanner referred questions to his lawyer."}},
	{"Marsk Tide's press office DECLINES_COMMENT", []string{"Marsk Tide's press office did not pick up the phone."}},
	{"Ostmouth Harbour Board DECLINES_COMMENT, Marsk Tide DECLINES_COMMENT", []string{
		"Neither the board nor Marsk Tide replied to emails.",
		"Both the board and Marsk Tide declined to comment.",
	}},
	{"Ivo Lanner DECLINES_COMMENT, his wife DECLINES_COMMENT", []string{"Lanner and his wife declined to comment."}},
	{"A ministry official DECLINES_COMMENT", []string{"A ministry official, speaking on condition of anonymity, declined to confirm the report."}},
	{"Ivo Lanner DENIES (Ivo Lanner being paid )", []string{"Lanner has denied being paid."}},
	{"Jan Tolle DENIES", []string{"Jan Tolle, the chief executive of Marsk Tide, dismissed the claim as “ridiculous”."}},
	{"Ivo Lanner DENIES, Marsk Tide DECLINES_COMMENT, Ostmouth Harbour Board DECLINES_COMMENT", []string{"Lanner denies the claims. Neither Marsk Tide nor the board commented."}},
	{"Marsk Tide DECLINES_COMMENT, Ostmouth Harbour Board DECLINES_COMMENT", []string{"Neither Marsk Tide nor the harbour board commented."}},
	{"A spokeswoman for the board DECLINES_COMMENT", []string{"A spokeswoman for the board was not reachable by phone."}},
	{"Ivo Lanner DECLINES_COMMENT (Ivo Lanner was asked for comment), Ivo Lanner DECLINES_COMMENT", []string{"Lanner was asked for comment but did not reply."}},
	{"A spokesperson for Lanner DENIES", []string{"A spokesperson for Lanner said the claims were baseless."}},
	{"His lawyer DENIES", []string{"His lawyer said the accusation was without foundation."}},
	{"Ivo Lanner DENIES, Marsk Tide DECLINES_COMMENT", []string{
		"Lanner has denied the allegation; the company has not commented.",
		"Lanner has denied the allegation; the company has not commented.",
	}},
}
