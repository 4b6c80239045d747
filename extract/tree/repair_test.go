package tree

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"hearsay/extract/syntax"
	"hearsay/extract/text"
)

// TestRepair gives each rule a tree as the parser has been seen to get it wrong, one token a field as
// form/tag/relation/head with heads counted from 1, and asks for the arcs that the rule is there to make.
func TestRepair(t *testing.T) {
	for _, test := range []struct{ rule, tree, want string }{
		{"participleFirst", "Citing/VBG/ccomp/5 clerks/NNS/obj/1 ,/,/punct/4 Holt/NNP/nsubj/5 said/VBD/root/0 mills/NNS/nsubj/7 leak/VBP/ccomp/5",
			"Citing <-advcl- said"},
		{"giveTo", "They/PRP/nsubj/2 sell/VBP/root/0 contracts/NNS/obj/2 for/IN/case/5 trams/NNS/nmod/3 to/TO/case/7 Holm/NNP/nmod/5", "Holm <-obl- sell"},
		{"vocativeSubject", "Holm/NNP/vocative/4 ,/,/punct/4 which/WDT/nsubj/4 sells/VBZ/advcl/6 ,/,/punct/6 denied/VBD/root/0 it/PRP/obj/6",
			"Holm <-nsubj- denied, sells <-acl:relcl- Holm"},
		{"dislocatedSubject", "Boards/NNS/dislocated/4 ,/,/punct/1 Holt/NNP/nsubj/4 said/VBD/advcl/7 ,/,/punct/4 had/VBD/aux/7 lied/VBN/root/0",
			"Boards <-nsubj- lied, said <-parataxis- lied"},
		{"subjectBehind", "Holt/NNP/nsubj/2 says/VBZ/root/0 mills/NNS/nsubj/4 leak/VBP/ccomp/2 but/CC/cc/6 insists/VBZ/conj/2 Dahl/NNP/nsubj/6 is/VBZ/aux/9 coming/VBG/ccomp/2",
			"Dahl <-nsubj- coming, coming <-ccomp- insists"},
		{"hisAfterName", "Holt/NNP/nsubj/2 told/VBD/root/0 the/DT/det/6 Gazette/NNP/compound/6 its/PRP$/nmod:poss/6 report/NN/iobj/2 was/VBD/cop/8 false/JJ/ccomp/2",
			"Gazette <-iobj- told, the <-det- Gazette, report <-nsubj- false"},
		{"nameBehindPhrase", "By/IN/case/4 Tuesday/NNP/compound/4 night/NN/amod/4 Holm/NNP/obl/5 lied/VBD/root/0",
			"Holm <-nsubj- lied, night <-obl- lied, By <-case- night"},
		{"nameBehindDay", "On/IN/case/2 Monday/NNP/obl/4 Holt/NNP/flat/2 lied/VBD/root/0", "Holt <-nsubj- lied, Monday <-obl- lied"},
		{"adverbOfVerb", "Holt/NNP/nsubj/2 said/VBD/root/0 he/PRP/nsubj/6 had/VBD/aux/6 never/RB/advmod/6 knowingly/RB/ccomp/2 lied/VBN/ccomp/2",
			"lied <-ccomp- said, he <-nsubj- lied, had <-aux- lied, knowingly <-advmod- lied"},
		{"finiteOfTo", "Holt/NNP/nsubj:pass/3 was/VBD/aux:pass/3 told/VBN/root/0 to/TO/mark/5 wait/VB/xcomp/3 and/CC/cc/8 was/VBD/aux:pass/8 sacked/VBN/conj/5",
			"sacked <-conj- told"},
		{"reportedSubject", "Holt/NNP/nsubj/2 claims/VBZ/root/0 it/PRP/obj/2 knew/VBD/xcomp/2", "it <-nsubj- knew, knew <-ccomp- claims"},
		{"conjOfAnswer", "Holt/NNP/nsubj/2 rejected/VBD/root/0 the/DT/det/4 idea/NN/obj/2 that/IN/mark/7 mills/NNS/nsubj/7 leak/VBP/ccomp/2 and/CC/cc/9 said/VBD/conj/7 so/RB/advmod/9",
			"said <-conj- rejected"},
		{"timeInside", "The/DT/det/2 paper/NN/nsubj/3 published/VBD/root/0 a/DT/det/7 report/NN/compound/7 Wednesday/NNP/compound/7 night/NN/obj/3",
			"report <-obj- published, night <-obl- published"},
		{"nameOfObject", "She/PRP/nsubj/2 met/VBD/root/0 Ben/NNP/compound/2 Dahl/NNP/flat/3", "Ben <-obj- met"},
		{"nameOfObject", "She/PRP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/4 met/VBD/ccomp/2 Ben/NNP/compound/2", "Ben <-obj- met"},
		{"havingClause", "Holt/NNP/nsubj/2 denied/VBD/root/0 having/VBG/aux/4 lied/VBN/ccomp/2",
			"lied <-xcomp- denied"},
		{"thatMark", "The/DT/det/2 council/NN/nsubj/3 insists/VBZ/root/0 that/WDT/obj/7 no/DT/det/6 letter/NN/nsubj/7 came/VBD/acl:relcl/3",
			"that <-mark- came, came <-ccomp- insists"},
		{"deniedGerund", "Mayor/NN/nsubj/2 quits/VBZ/root/0 ,/,/punct/4 denies/VBZ/conj/2 taking/VBG/acl/2 money/NN/obj/5",
			"taking <-xcomp- denies"},
		{"clauseBeside", "Holt/NNP/nsubj/2 sat/VBD/root/0 on/IN/case/4 boards/NNS/obl/2 ,/,/punct/8 she/PRP/nsubj:pass/8 was/VBD/aux:pass/8 paid/VBN/ccomp/2",
			"paid <-parataxis- sat"},
		{"accordingClause", "Holt/NNP/nsubj/2 sat/VBD/root/0 and/CC/cc/7 according/VBG/case/7 to/TO/fixed/4 the/DT/det/7 Gazette/NNP/conj/2 ,/,/punct/10 she/PRP/nsubj/10 lied/VBD/acl:relcl/7",
			"lied <-conj- sat, Gazette <-obl- lied, and <-cc- lied"},
		{"finiteAfterComma", "Holt/NNP/root/0 ,/,/punct/1 with/IN/case/4 Dahl/NNP/conj/1 ,/,/punct/6 called/VBN/acl/4 on/IN/case/8 boards/NNS/obl/6",
			"Holt <-nsubj- called, called <-root- ·"},
		{"thatMark", "The/DT/det/2 agency/NN/nsubj/3 reports/VBZ/root/0 that/WDT/nsubj/7 mills/NNS/nsubj/7 had/VBD/aux/7 closed/VBN/ccomp/3",
			"that <-mark- closed, closed <-ccomp- reports"},
		{"titleGerund", "Presiding/VBG/csubj:pass/5 Judge/NNP/nmod:desc/3 Ada/NNP/obj/1 has/VBZ/aux/5 stated/VBN/root/0",
			"Ada <-nsubj- stated, Presiding <-amod- Ada"},
		{"whatSubject", "What/WDT/obj/3 we/PRP/nsubj/3 saw/VBD/ccomp/8 was/VBD/cop/6 a/DT/det/6 mistake/NN/parataxis/3 she/PRP/nsubj/8 said/VBD/root/0",
			"mistake <-ccomp- said, saw <-csubj- mistake"},
		{"leftOfMark", "Shares/NNS/nsubj/2 fell/VBD/root/0 %/NN/obl:unmarked/6 while/IN/mark/6 others/NNS/nsubj/6 rose/VBD/advcl/2",
			"% <-obj- fell"},
		{"accordingLast", "Holt/NNP/nsubj/2 warned/VBD/root/0 that/IN/mark/10 anyone/NN/nsubj/10 who/PRP/nsubj/6 left/VBD/acl:relcl/4 once/RB/advmod/8 paid/VBD/ccomp/6 according/VBG/case/10 channels/NNS/ccomp/2",
			"paid <-ccomp- warned, anyone <-nsubj- paid, that <-mark- paid, channels <-obl- warned"},
		{"percent", "Shares/NNS/nsubj/2 fell/VBD/root/0 by/IN/case/5 a/DT/det/5 41.5/CD/obl/2 %/NN/compound/2 to/TO/mark/8 end/VB/xcomp/6",
			"% <-obl- fell, 41.5 <-nummod- %, by <-case- %, a <-det- %, end <-advcl- fell"},
		{"chiefExecutive", "Holt/NNP/nsubj/2 wrote/VBD/root/0 to/IN/case/6 mills/NNS/nmod:poss/6 's/POS/case/4 chief/NN/obl/2 executive/JJ/amod/2 ,/,/punct/9 Lind/NNP/conj/2 ,/,/punct/2",
			"executive <-obl- wrote, chief <-amod- executive, mills <-nmod:poss- executive, Lind <-appos- executive"},
		{"splitPhrase", "Holt/NNP/nsubj/2 resigned/VBD/root/0 from/IN/case/5 the/DT/det/5 governing/JJ/obl/2 Harbour/NNP/compound/8 Party/NNP/compound/8 caucus/NN/obj/2",
			"caucus <-obl- resigned, from <-case- caucus, governing <-amod- caucus"},
		{"participleRoot", "Gazette/NNP/nsubj/3 ,/,/punct/3 citing/VBG/root/0 two/CD/nummod/5 officials/NNS/obj/3 ,/,/punct/7 reported/VBD/conj/3 losses/NNS/obj/7",
			"Gazette <-nsubj- reported, citing <-advcl- reported, officials <-obj- citing"},
		{"subjectInside", "The/DT/det/2 head/NN/root/0 of/IN/case/6 Ansby/NNP/nsubj/6 has/VBZ/aux/6 resigned/VBN/acl/2",
			"head <-nsubj- resigned, Ansby <-nmod- head, of <-case- Ansby"},
		{"farContent", "Gazette/NNP/nsubj/2 reported/VBD/root/0 ,/,/punct/4 citing/VBG/advcl/2 officials/NNS/obj/4 ,/,/punct/10 that/IN/mark/10 mills/NNS/nsubj:pass/10 were/VBD/aux:pass/10 closed/VBN/acl/5",
			"closed <-ccomp- reported"},
		{"activeConj", "Holm/NNP/nsubj/2 knew/VBD/root/0 boats/NNS/nsubj:pass/6 had/VBD/aux/6 been/VBN/aux:pass/6 sold/VBN/ccomp/2 and/CC/cc/8 told/VBD/conj/6 nobody/NN/obj/8",
			"told <-conj- knew"},
		{"deniedSaying", "Holm/NNP/nsubj/2 denied/VBD/root/0 that/IN/mark/9 ,/,/punct/3 saying/VBG/csubj/9 the/DT/det/7 sale/NN/obj/5 was/VBD/cop/9 hers/PRP/ccomp/2",
			"that <-obj- denied, saying <-advcl- denied, hers <-ccomp- saying, sale <-nsubj- hers"},
		{"saidIn", "Holm/NNP/nsubj/2 said/VBD/root/0 through/IN/case/5 a/DT/det/5 friend/NN/obl/2 that/WDT/obj/8 she/PRP/nsubj/8 stands/VBZ/acl:relcl/5 by/IN/case/10 it/PRP/obl/8",
			"stands <-ccomp- said, that <-mark- stands"},
		{"onLeave", "Holm/NNP/nsubj:pass/3 was/VBD/aux:pass/3 put/VBN/root/0 on/IN/case/6 paid/VBN/obl/6 leave/VB/obl/3 Friday/NNP/obl:unmarked/6",
			"paid <-amod- leave, Friday <-obl:unmarked- put"},
		{"timeOfDeed", "Holm/NNP/nsubj/2 sent/VBD/root/0 letters/NNS/obj/2 about/IN/case/5 Tarn/NNP/nmod/3 in/IN/case/7 May/NNP/nmod/5",
			"May <-obl- sent"},
		{"deniedLast", "Holm/NNP/nsubj/2 denied/VBD/root/0 on/IN/case/4 Friday/NNP/obl/2 knowingly/RB/advmod/6 taking/VBG/advcl/2 it/PRP/obj/6",
			"taking <-xcomp- denied"},
		{"havingClause", "Holm/NNP/nsubj/2 denied/VBD/root/0 ever/RB/advmod/5 having/VBG/aux/5 met/VBN/obj/2 her/PRP/obj/5",
			"met <-xcomp- denied"},
		{"deniedBeing", "Holm/NNP/nsubj/2 denied/VBD/root/0 being/VBG/cop/5 a/DT/det/5 spy/NN/advcl/2",
			"spy <-xcomp- denied"},
		{"thatInside", "Holm/NNP/nsubj/9 who/PRP/nsubj/3 heads/VBZ/acl:relcl/1 labs/NNS/obj/3 in/IN/case/6 Tarn/NNP/nmod/4 that/WDT/nsubj/8 closed/VBD/acl:relcl/1 left/VBD/root/0",
			"closed <-acl:relcl- labs"},
		{"landOfName", "Venland/NNP/nsubj/4 international/JJ/amod/4 Holm/NNP/nsubj/4 left/VBD/root/0",
			"Holm <-nsubj- left, Venland <-compound- Holm"},
		{"officeSubject", "Ruda/NNP/nsubj/2 says/VBZ/root/0 that/IN/mark/8 the/DT/det/7 guild/NN/nmod:poss/7 's/POS/case/5 clerk/NN/advcl/8 told/VBD/ccomp/2 divers/NNS/obj/8",
			"clerk <-nsubj- told"},
		{"nounBeforeThat", "He/PRP/nsubj/2 rejected/VBD/root/0 a/DT/det/4 claim/NN/nsubj:pass/10 by/IN/case/6 Holm/NNP/nmod/4 that/IN/mark/10 he/PRP/nsubj:pass/10 was/VBD/aux:pass/10 warned/VBN/ccomp/2",
			"claim <-obj- rejected, warned <-acl- claim"},
		{"claimNounClause", "Holt/NNP/nsubj/2 resigned/VBD/root/0 over/IN/case/4 allegations/NNS/obl/2 he/PRP/nsubj/6 lied/VBD/ccomp/2",
			"lied <-acl- allegations"},
		{"speakerInApposition", "In/IN/case/3 a/DT/det/3 statement/NN/obl/7 ,/,/punct/6 a/DT/det/6 spokeswoman/NN/appos/3 said/VBD/root/0 so/RB/advmod/7",
			"spokeswoman <-nsubj- said"},
		{"speakerBefore", "Holt/NNP/nsubj/2 quit/VBD/root/0 after/IN/case/5 a/DT/det/5 report/NN/obl/2 alleged/VBD/acl/5 fraud/NN/obj/6",
			"report <-nsubj- alleged, after <-mark- alleged, alleged <-advcl- quit"},
		{"saidIn", "Brandt/NNP/nsubj/2 said/VBD/root/0 in/IN/case/5 a/DT/det/5 complaint/NN/obl/2 that/IN/mark/9 coins/NNS/nsubj:pass/9 were/VBD/aux:pass/9 melted/VBN/acl/5",
			"melted <-ccomp- said"},
		{"modalConj", "Quell/NNP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/5 was/VBD/aux/5 leaving/VBG/ccomp/2 and/CC/cc/8 would/MD/aux/8 work/VB/conj/2",
			"work <-conj- leaving"},
		{"saidBecause", "Towns/NNS/nsubj/2 need/VBP/ccomp/6 rows/NNS/obj/2 ,/,/punct/2 Brask/NNP/nsubj/6 said/VBD/root/0 ,/,/punct/11 because/IN/mark/11 bridges/NNS/nsubj/11 are/VBP/cop/11 late/JJ/ccomp/6",
			"late <-advcl- need"},
		{"subjectBeforeAnd", "It/PRP/nsubj/2 used/VBD/root/0 boats/NNS/obj/2 as/IN/mark/8 covers/NNS/nsubj/8 ,/,/punct/8 and/CC/cc/8 said/VBD/conj/2 so/RB/advmod/8",
			"covers <-obl- used, as <-case- covers"},
		{"saidLast", "It/PRP/nsubj/2 opened/VBD/root/0 ,/,/punct/5 the/DT/det/5 mayor/NN/appos/2 warned/VBN/acl/5 ;/:/punct/2 it/PRP/nsubj/9 closed/VBD/conj/2",
			"warned <-parataxis- opened, mayor <-nsubj- warned"},
		{"reportsLast", "The/DT/det/2 envoy/NN/nsubj/3 left/VBD/root/0 ,/,/punct/8 the/DT/det/8 agency/NN/compound/7 TRB/NNP/compound/8 reports/NNS/obl/3",
			"reports <-parataxis- left, TRB <-nsubj- reports, agency <-compound- TRB"},
		{"proofThat", "Holt/NNP/nsubj/2 demanded/VBD/root/0 proof/NN/obj/2 that/IN/mark/8 the/DT/det/6 cup/NN/nsubj/8 was/VBD/cop/8 gold/NN/acl/2",
			"gold <-acl- proof"},
		{"lastSpeaker", "The/DT/det/2 mills/NNS/nsubj/3 closed/VBD/root/0 ,/,/punct/3 the/DT/det/6 guild/NN/obl/3 's/POS/case/6 clerk/NN/nmod/6 said/VBD/acl/6",
			"said <-parataxis- closed, clerk <-nsubj- said"},
		{"describedSource", "Shocked/VBN/root/0 ,/,/punct/1 said/VBD/conj/1 Holt/NNP/nsubj/3", "said <-conj- Shocked"},
		{"accordingVerb", "Holt/NNP/nsubj/2 quit/VBD/root/0 according/VBG/case/6 to/TO/mark/5 press/VB/xcomp/2 reports/NNS/obj/5",
			"reports <-obl- quit, press <-compound- reports, according <-case- reports"},
		{"timeSubject", "Tuesday/NNP/nsubj/6 ,/,/punct/1 the/DT/det/4 clerk/NN/appos/1 ,/,/punct/4 says/VBZ/root/0 so/RB/advmod/6",
			"clerk <-nsubj- says, Tuesday <-obl:unmarked- says"},
		{"agentInside", "Holt/NNP/nsubj:pass/3 is/VBZ/aux:pass/3 alleged/VBN/root/0 to/TO/mark/6 be/VB/aux:pass/6 paid/VBN/xcomp/3 by/IN/case/8 smugglers/NNS/obl/3",
			"smugglers <-obl:agent- paid"},
		{"agedSubject", "Insiders/NNS/nsubj/2 say/VBP/root/0 Holt/NNP/obj/2 ,/,/punct/5 27/CD/ccomp/2 ,/,/punct/5 ran/VBD/conj/2 off/RB/advmod/7",
			"ran <-ccomp- say, Holt <-nsubj- ran, 27 <-amod- Holt"},
		{"actsAgain", "Holt/NNP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/5 had/VBD/aux/5 lost/VBN/ccomp/2 and/CC/cc/7 accused/VBD/conj/5 clerks/NNS/obj/7",
			"accused <-conj- said"},
		{"reportsIn", "Holt/NNP/nsubj/2 read/VBD/root/0 reports/NNS/obj/2 in/IN/case/5 papers/NNS/obl/2 that/IN/mark/8 mills/NNS/nsubj/8 burned/VBD/acl/5",
			"burned <-acl- reports, papers <-nmod- reports"},
		{"cleftBehind", "It/PRP/nsubj/4 was/VBD/cop/4 the/DT/det/4 mill/NN/root/0 ,/,/punct/7 she/PRP/nsubj/7 said/VBD/parataxis/4 ,/,/punct/7 that/WDT/nsubj/10 burned/VBD/ccomp/7",
			"burned <-acl:relcl- mill"},
		{"accordingRoot", "According/VBG/case/3 to/TO/fixed/1 clerks/NNS/root/0 ,/,/punct/6 the/DT/det/6 ferry/NN/appos/3 lost/VBN/acl/6 money/NN/obj/7",
			"lost <-root- ·, ferry <-nsubj- lost, clerks <-obl- lost, money <-obj- lost"},
		{"expected", "Unions/NNS/nsubj/2 want/VBP/root/0 mills/NNS/obj/2 to/TO/mark/5 close/VB/csubj/2", "close <-xcomp- want"},
		{"farContent", "Holt/NNP/nsubj/2 says/VBZ/root/0 she/PRP/nsubj/4 told/VBD/ccomp/2 clerks/NNS/iobj/4 ,/,/punct/9 that/IN/mark/9 mills/NNS/nsubj/9 burned/VBD/advcl/2",
			"burned <-ccomp- told"},
		{"suggestionThat", "Any/DT/det/2 suggestion/NN/ccomp/9 that/WDT/nsubj/8 we/PRP/nsubj:pass/6 are/VBP/aux:pass/6 involved/VBN/acl:relcl/3 is/VBZ/cop/8 false/JJ/acl:relcl/2 said/VBD/root/0",
			"involved <-acl- suggestion, suggestion <-nsubj- false, that <-mark- involved"},
		{"declinedConj", "Guilds/NNS/nsubj/2 said/VBD/root/0 clerks/NNS/nsubj/4 left/VBD/ccomp/2 but/CC/cc/6 declined/VBD/conj/4 to/TO/mark/8 say/VB/xcomp/6 why/RB/advmod/8",
			"declined <-conj- said"},
		{"questionWhether", "To/IN/case/3 the/DT/det/3 question/NN/obl/6 whether/IN/mark/6 she/PRP/nsubj/6 knew/VBD/advcl/9 ,/,/punct/6 Holt/NNP/nsubj/9 answered/VBD/root/0 no/RB/advmod/9",
			"knew <-acl- question, question <-obl- answered"},
		{"cueClause", "Holt/NNP/nsubj/2 quit/VBD/root/0 as/IN/mark/5 reports/NNS/nsubj/5 alleged/VBD/advcl/2 the/DT/det/7 mayor/NN/nsubj/8 lied/VBD/parataxis/2",
			"lied <-ccomp- alleged"},
		{"cueTime", "Holt/NNP/nsubj/2 said/VBD/root/0 on/IN/case/4 Monday/NNP/obl/6 she/PRP/nsubj/6 resigned/VBD/ccomp/2",
			"Monday <-obl- said"},
		{"tenseOfConj", "Holt/NNP/nsubj/2 said/VBD/root/0 plans/NNS/nsubj/5 were/VBD/cop/5 wrong/JJ/ccomp/2 and/CC/cc/7 threaten/VBP/conj/2 bays/NNS/obj/7",
			"threaten <-conj- wrong"},
		{"reportedSubject", "Holt/NNP/nsubj/2 said/VBD/root/0 the/DT/det/4 report/NN/obj/2 was/VBD/cop/6 false/JJ/ccomp/2",
			"report <-nsubj- false"},
		{"finiteAfterInfinitive", "The/DT/det/2 decision/NN/root/0 to/TO/mark/4 sell/VB/acl/2 the/DT/det/6 mill/NN/obj/4 came/VBD/xcomp/4",
			"decision <-nsubj- came, came <-root- ·, mill <-obj- sell"},
		{"finiteAcl", "The/DT/det/2 union/NN/root/0 called/VBN/acl/2 for/IN/case/5 talks/NNS/obl/3",
			"union <-nsubj- called, called <-root- ·, talks <-obl- called"},
		{"claimDenied", "Holt/NNP/nsubj/2 resigned/VBD/root/0 over/IN/case/5 an/DT/det/5 allegation/NN/obl/2 the/DT/det/8 board/NN/compound/8 denies/NNS/obl/2",
			"board <-nsubj- denies, denies <-acl:relcl- allegation"},
		{"thatMark", "Holt/NNP/nsubj/2 denied/VBD/root/0 reports/NNS/obj/2 that/WDT/obj/7 she/PRP/nsubj/7 had/VBD/aux/7 fled/VBN/acl:relcl/3",
			"that <-mark- fled, fled <-acl- reports"},
		{"strayCase", "Holt/NNP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/4 met/VBD/ccomp/2 with/IN/case/2 two/CD/nummod/2 officials/NNS/obj/2 but/CC/cc/9 left/VBD/conj/6",
			"officials <-obl- met, with <-case- officials, two <-nummod- officials, left <-conj- met"},
		{"passiveBe", "plans/NNS/nsubj/3 have/VBZ/aux/3 been/VBN/root/0 denied/VBN/parataxis/3 by/IN/case/6 Holt/NNP/obl:agent/3",
			"plans <-nsubj:pass- denied, been <-aux:pass- denied, Holt <-obl:agent- denied"},
		{"relativeInside", "In/IN/case/2 speeches/NNS/obl/5 ,/,/punct/5 which/PRP/nsubj/5 ended/VBD/advcl/8 ,/,/punct/8 Holt/NNP/nsubj/8 thanked/VBD/root/0 us/PRP/obj/8",
			"speeches <-obl- thanked, ended <-acl:relcl- speeches"},
		{"apposed", "Holt/NNP/nsubj/6 ,/,/punct/4 the/DT/det/4 owner/NN/conj/1 ,/,/punct/1 lied/VBD/root/0",
			"owner <-appos- Holt"},
		{"followingPhrase", "Holt/NNP/nsubj/2 told/VBD/root/0 us/PRP/iobj/2 ,/,/punct/5 following/VBG/ccomp/2 questions/NNS/obj/5",
			"questions <-obl- told, following <-case- questions"},
		{"daysInside", "Holt/NNP/nsubj/2 quit/VBD/root/0 two/CD/nummod/4 days/NNS/nmod:unmarked/7 after/IN/mark/8 a/DT/det/7 paper/NN/nsubj/8 closed/VBD/advcl/2",
			"days <-obl- closed"},
		{"toldTo", "Holt/NNP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/4 told/VBD/ccomp/2 Lind/NNP/iobj/4 ,/,/punct/7 clerk/NN/appos/5 ,/,/punct/10 to/TO/mark/10 lie/VB/advcl/2",
			"lie <-xcomp- told"},
		{"deniesDoing", "Holt/NNP/compound/2 denies/NNS/nsubj/4 having/VBG/acl/2 met/VBD/root/0 Lind/NNP/obj/4",
			"denies <-root- ·, Holt <-nsubj- denies, met <-xcomp- denies, having <-aux- met, Lind <-obj- met"},
		{"headlineVerb", "Bribe/NN/compound/2 probe/NN/compound/3 widens/NNS/root/0", "probe <-nsubj- widens, Bribe <-compound- probe"},
		{"headlineVerb", "Mayor/NNP/compound/2 slams/NNS/root/0 rail/NN/compound/4 bosses/NNS/compound/2", "Mayor <-nsubj- slams, bosses <-obj- slams"},
		{"headlineFuture", "Mill/NN/root/0 chief/NN/obj/1 to/TO/mark/4 quit/VB/acl/1", "chief <-nsubj- quit, Mill <-compound- chief, quit <-root- ·"},
		{"headlinePassive", "Mayor/NNP/nsubj/2 sacked/VBD/root/0 over/IN/case/4 sale/NN/obl/2", "Mayor <-nsubj:pass- sacked"},
		{"speakerAfterComma", "Albums/NNS/nsubj/2 sell/VBP/root/0 ,/,/punct/5 singer/NN/nmod:desc/5 Osei/NNP/appos/7 now/RB/advmod/7 revealed/VBN/conj/2",
			"Osei <-nsubj- revealed, revealed <-parataxis- sell"},
		{"whoClause", "said/VBD/root/0 Holt/NNP/nsubj/1 ,/,/punct/5 who/PRP/nsubj/5 runs/VBZ/ccomp/1 mills/NNS/obj/5", "runs <-acl:relcl- Holt"},
		{"mainAfterRelative", "Holt/NNP/root/0 ,/,/punct/4 who/PRP/nsubj/4 runs/VBZ/acl:relcl/1 mills/NNS/obj/4 ,/,/punct/7 denies/NNS/conj/1 it/PRP/obj/7",
			"Holt <-nsubj- denies, denies <-root- ·, runs <-acl:relcl- Holt"},
		{"daysInside", "Holt/NNP/nsubj/2 quit/VBD/root/0 two/CD/nummod/4 days/NNS/nmod:unmarked/7 after/IN/case/7 a/DT/det/7 fire/NN/obl/2", "days <-obl- quit"},
		{"toldClause", "Holt/NNP/nsubj/2 told/VBD/root/0 the/DT/det/4 league/NN/iobj/2 she/PRP/nsubj/6 lied/VBD/acl:relcl/4", "lied <-ccomp- told"},
		{"mainAfterRelative", "Anybody/NN/root/0 who/PRP/nsubj/3 lies/VBZ/acl:relcl/1 has/VBZ/ccomp/3 axes/NNS/obj/4", "Anybody <-nsubj- has, has <-root- ·"},
		{"headlineSecond", "Mayor/NNP/nsubj/2 quits/VBP/root/0 ,/,/punct/4 denies/NNS/obj/2 taking/VBG/acl/4 bribes/NNS/obj/5", "denies <-conj- quits, taking <-xcomp- denies"},
		{"headlineSecond", "Mayor/NNP/nsubj/2 quits/VBP/root/0 ,/,/punct/5 sues/NNS/compound/5 club/NN/appos/2", "sues <-conj- quits, club <-obj- sues"},
		{"headlineAs", "Mayor/NNP/nsubj/2 quits/VBP/root/0 as/IN/case/4 probe/NN/obl/2 into/IN/case/7 sale/NN/compound/7 widens/NNS/nmod/4",
			"probe <-nsubj- widens, as <-mark- widens, widens <-advcl- quits, sale <-nmod- probe, into <-case- sale"},
		{"expected", "The/DT/det/2 bank/NN/nsubj/3 expects/VBZ/root/0 the/DT/det/5 mill/NN/obj/3 to/TO/mark/7 close/VB/acl/5",
			"close <-xcomp- expects, mill <-obj- expects"},
		{"nounForVerb", "The/DT/det/2 judge/NN/nsubj/7 called/VBN/acl/2 into/IN/case/5 doubt/NN/xcomp/3 the/DT/det/7 story/NN/root/0",
			"judge <-nsubj- called, called <-root- ·, story <-obj- called, doubt <-obl- called"},
		{"asWhat", "Holt/NNP/nsubj:pass/3 was/VBD/aux:pass/3 seen/VBN/root/0 by/IN/case/5 voters/NNS/obl:agent/3 as/IN/case/8 a/DT/det/8 coward/NN/nmod/5",
			"coward <-obl- seen"},
		{"list", "Holt/NNP/nsubj/2 visited/VBD/root/0 mills/NNS/obj/2 ,/,/punct/5 farms/NNS/appos/2 and/CC/cc/7 schools/NNS/conj/5",
			"farms <-conj- mills, schools <-conj- farms"},
		{"twoObjects", "Holt/NNP/nsubj/2 paid/VBD/root/0 Lind/NNP/iobj/2 and/CC/cc/6 his/PRP/nmod:poss/6 brother/NN/obj/2",
			"Lind <-obj- paid, brother <-conj- Lind"},
		{"deniedGerund", "Holt/NNP/nsubj/2 denied/VBD/root/0 beating/VBG/compound/4 horses/NNS/obj/2", "beating <-xcomp- denied, horses <-obj- beating"},
		{"deniedGerund", "Holt/NNP/nsubj/2 denied/VBD/root/0 bullying/VBG/compound/4 claims/NNS/obj/2", "bullying <-compound- claims, claims <-obj- denied"},
		{"speakerLeft", "bank/NN/nmod:desc/4 on/IN/case/3 Monday/NNP/nmod/4 denied/VBD/root/0 it/PRP/obj/4", "bank <-nsubj- denied, Monday <-obl- denied"},
		{"twoSubjects", "unit/NN/nsubj/3 Havbris/NNP/nsubj/3 said/VBD/root/0 so/RB/advmod/3", "Havbris <-nsubj- said, unit <-nmod:desc- Havbris"},
		{"describedSource", "Clerks/NNS/nsubj/2 familiar/JJ/root/0 with/IN/case/4 mills/NNS/obl/2 ,/,/punct/6 said/VBD/amod/7 fires/NNS/nsubj/8 spread/VBD/ccomp/2",
			"Clerks <-nsubj- said, said <-root- ·, spread <-ccomp- said, familiar <-amod- Clerks"},
		{"warnedClause", "Holt/NNP/nsubj:pass/3 was/VBD/aux:pass/3 warned/VBN/parataxis/6 roofs/NNS/nsubj/6 would/MD/aux/6 fall/VB/root/0",
			"warned <-root- ·, fall <-ccomp- warned"},
		{"infinitiveRoot", "Holt/NNP/nsubj:pass/9 ,/,/punct/4 who/PRP/nsubj/4 leads/VBZ/acl:relcl/1 mills/NNS/obj/4 ,/,/punct/7 called/VBN/acl/5 to/TO/mark/9 act/VB/root/0",
			"Holt <-nsubj- called, called <-root- ·, act <-advcl- called"},
		{"outside", "Holt/NNP/nsubj/2 said/VBD/root/0 outside/RB/advmod/2 court/NN/ccomp/2", "court <-obl- said, outside <-case- court"},
		{"speakerFor", "spokesman/NN/nsubj/8 for/IN/case/4 the/DT/det/4 mayor/NN/nmod/1 ,/,/punct/6 Alan/NNP/appos/4 Pell/NNP/flat/6 spoke/VBD/root/0", "Alan <-appos- spokesman"},
		{"courtHeard", "Clerks/NNS/nsubj/2 lied/VBD/root/0 to/IN/case/4 us/PRP/obl/2 ,/,/punct/8 a/DT/det/8 court/NN/compound/8 heard/NN/appos/4",
			"court <-nsubj- heard, heard <-parataxis- lied"},
		{"insertedCue", "flour/NN/dislocated/5 ,/,/punct/1 jurors/NNS/nsubj:pass/5 were/VBD/aux:pass/5 told/VBN/root/0 ,/,/punct/5 leaked/VBD/ccomp/5",
			"leaked <-root- ·, flour <-nsubj- leaked, told <-parataxis- leaked"},
		{"claimedFar", "Holt/NNP/nsubj/2 denied/VBD/root/0 a/DT/det/4 claim/NN/obj/2 by/IN/case/6 clerks/NNS/nmod/4 that/IN/mark/9 she/PRP/nsubj/9 lied/VBD/ccomp/2",
			"lied <-acl- claim"},
		{"toldOf", "Holt/NNP/nsubj/2 told/VBD/root/0 jurors/NNS/iobj/2 that/WDT/obj/6 emails/NNS/nsubj/6 found/VBD/acl:relcl/3 there/RB/advmod/6 showed/VBD/conj/2 it/PRP/obj/8",
			"showed <-ccomp- told, emails <-nsubj- showed, found <-acl- emails, that <-mark- showed"},
		{"crimeNoun", "Holt/NNP/nsubj/2 pleaded/VBD/root/0 to/IN/case/4 money/NN/obl/2 laundering/VBG/acl/2 in/IN/case/7 May/NNP/obl/5",
			"laundering <-obl- pleaded, money <-compound- laundering, May <-obl- pleaded"},
		{"ofNoun", "Holt/NNP/nsubj/2 sold/VBD/root/0 mills/NNS/obj/2 owned/VBN/acl/3 by/IN/case/6 brothers/NNS/obl:agent/4 of/IN/case/8 mayors/NNS/xcomp/2", "mayors <-nmod- brothers"},
		{"bounded", "It/PRP/nsubj/2 came/VBD/root/0 to/TO/mark/5 no/RB/advmod/5 more/JJR/xcomp/2 than/IN/fixed/5 9/CD/obl/5", "9 <-obl- came, more <-advmod- 9, to <-case- 9"},
		{"advance", "Holt/NNP/nsubj/2 knew/VBD/root/0 weeks/NNS/obj/2 in/IN/case/5 advance/NN/obl/2", "weeks <-obl:unmarked- knew, advance <-nmod- weeks"},
		{"relativeOne", "letters/NNS/root/0 that/WDT/nsubj/3 one/CD/acl:relcl/1 mentioned/VBD/acl:relcl/1", "one <-nsubj- mentioned, that <-obj- mentioned"},
		{"rejoined", "Holt/NNP/nsubj/2 said/VBD/root/0 she/PRP/nsubj/4 knew/VBD/ccomp/2 ,/,/punct/6 contradicting/VBG/advcl/4 him/PRP/obj/6", "contradicting <-advcl- said"},
		{"saidFinite", "Lawyers/NNS/nsubj/2 say/VBP/root/0 rulings/NNS/obj/2 concerned/JJ/xcomp/5 mills/NNS/obl/2", "concerned <-ccomp- say, rulings <-nsubj- concerned, mills <-obj- concerned"},
	} {
		s := built(t, test.tree)
		newMender(len(s.Tokens)).repair(s)
		for want := range strings.SplitSeq(test.want, ", ") {
			if !hasArc(s, want) {
				t.Errorf("%s: want %s in\n%s", test.rule, want, arcs(s))
			}
		}
		tree(t, test.tree, s)
	}
}

// TestTags asks for the tag that a rule is there to mend.
func TestTags(t *testing.T) {
	s := built(t, "Unions/NNS/nsubj/2 demands/NNS/root/0 votes/NNS/obj/2")
	newMender(len(s.Tokens)).repair(s)
	if got := s.Tokens[1].UPOS + " " + s.Tokens[1].XPOS; got != "VERB VBZ" {
		t.Errorf("nounWithObject: demands is %s", got)
	}
	s = built(t, "Asked/VBD/advcl/6 about/IN/case/3 fire/NN/obl/1 ,/,/punct/1 Holt/NNP/nsubj/6 said/VBD/root/0 nothing/NN/obj/6")
	newMender(len(s.Tokens)).repair(s)
	if got := s.Tokens[0].XPOS; got != "VBN" {
		t.Errorf("askedFirst: Asked is %s", got)
	}
	s = built(t, "Holt/NNP/nsubj/2 sold/VBD/root/0 boats/NNS/obj/2 and/CC/cc/5 hid/VB/conj/2 it/PRP/obj/5")
	newMender(len(s.Tokens)).repair(s)
	if got := s.Tokens[4]; got.XPOS != "VBD" || got.Word.Lemma != "hide" {
		t.Errorf("pastConj: hid is %s of %s", got.XPOS, got.Word.Lemma)
	}
}

// TestParse asks for the same arcs in sentences read from text, whoever makes them: parser or repair.
func TestParse(t *testing.T) {
	for _, test := range []struct{ sentence, want string }{
		{"The paper published a report Wednesday night.", "report <-obj- published"},
		{"Holt resigned from the governing Harbour Party caucus.", "caucus <-obl- resigned"},
		{"The Gazette, citing two officials, reported that the mill had closed.", "citing <-advcl- reported"},
		{"The head of Port Ansby has resigned.", "head <-nsubj- resigned"},
		{"The Gazette reported, citing two officials, that the mill was closed.", "closed <-ccomp- reported"},
		{"The chair left after claims that she had lied to the council.", "lied <-acl- claims"},
		{"In a statement to the Gazette, a spokeswoman said the mill was safe.", "spokeswoman <-nsubj- said"},
		{"The chair resigned after a newspaper report alleged she had lied.", "report <-nsubj- alleged"},
		{"The minister said the report was false.", "report <-nsubj- false"},
		{"Norwegian attempts to sell the mill failed.", "attempts <-nsubj- failed"},
		{"The judge called into question the evidence of Holm.", "evidence <-obj- called"},
		{"The mayor is seen by voters as a coward.", "coward <-obl- seen"},
		{"Officials visited the harbour, the mill and the school.", "mill <-conj- harbour"},
		{"The board refused to pay Holm and his brother.", "brother <-conj- Holm"},
	} {
		s := parsed(t, test.sentence)
		if !hasArc(s, test.want) {
			t.Errorf("want %s in\n%s", test.want, arcs(s))
		}
	}
}

// TestParseLeavesATree reads sentences made of what the rules look for, in orders that mean nothing.
func TestParseLeavesATree(t *testing.T) {
	for _, in := range []string{
		"that, that said that claims that said, that.",
		"After report alleged report said claims she said, citing that report.",
		"Of has resigned of has resigned of the report Wednesday night Wednesday.",
		"Citing, citing reported, citing that allegations he allegations that said.",
		"said said said said.",
	} {
		tree(t, in, parsed(t, in))
	}
}

// tree asks that every token hangs from one root.
func tree(t *testing.T, in string, s *Sentence) {
	t.Helper()
	for i := range s.Tokens {
		seen := 0
		for k := i; k != s.Root && seen <= len(s.Tokens); k = s.Tokens[k].Head {
			if k < 0 {
				break
			}
			seen++
		}
		if s.Root < 0 || !s.Under(i, s.Root) || seen > len(s.Tokens) {
			t.Fatalf("%q: %s does not hang from the root\n%s", in, s.Tokens[i].Form, arcs(s))
		}
	}
}

func parsed(t *testing.T, in string) *Sentence {
	t.Helper()
	d := Parse(in, text.Paragraphs(in, true))
	if len(d.Sentences) != 1 {
		t.Fatalf("%q: %d sentences", in, len(d.Sentences))
	}
	return d.Sentences[0]
}

// coarse are the universal tags of the tags that the trees above use.
var coarse = map[string]string{"DT": "DET", "NN": "NOUN", "NNS": "NOUN", "NNP": "PROPN", "WDT": "PRON", "VBD": "VERB", "VBZ": "VERB", "VBN": "VERB", "VBG": "VERB", "VB": "VERB", "TO": "PART",
	"VBP": "VERB", "JJ": "ADJ", "IN": "ADP", "CD": "NUM", "PRP": "PRON", "RB": "ADV", "CC": "CCONJ", ",": "PUNCT", "POS": "PART",
	":": "PUNCT", "MD": "AUX", "JJR": "ADJ", "PRP$": "PRON"}

// base are the lemmas of the words whose lemma is not the word itself.
var base = map[string]string{"saying": "say", "said": "say", "alleged": "allege", "reported": "report", "allegations": "allegation", "Reports": "report",
	"was": "be", "were": "be", "citing": "cite", "seen": "see", "expects": "expect", "been": "be", "days": "day", "told": "tell",
	"widens": "widen", "revealed": "reveal", "denied": "deny", "warned": "warn", "claims": "claim", "weeks": "week", "calls": "call",
	"accused": "accuse", "lost": "lose", "declined": "decline", "says": "say", "Asked": "ask", "denies": "deny", "called": "call", "reports": "report", "insists": "insist", "rejected": "reject"}

func built(t *testing.T, in string) *Sentence {
	t.Helper()
	s := &Sentence{}
	at := 0
	for field := range strings.FieldsSeq(in) {
		p := strings.Split(field, "/")
		head, err := strconv.Atoi(p[3])
		if err != nil || coarse[p[1]] == "" {
			t.Fatalf("%q is no form/tag/relation/head", field)
		}
		w := syntax.Word{Form: p[0], Lemma: p[0], UPOS: coarse[p[1]], XPOS: p[1], Rel: p[2], Head: head - 1}
		if base[p[0]] != "" {
			w.Lemma = base[p[0]]
		}
		token := Token{Word: w}
		token.StartByte, token.EndByte = at, at+len(p[0])
		at += len(p[0]) + 1
		s.Tokens = append(s.Tokens, token)
	}
	return s
}

func hasArc(s *Sentence, want string) bool {
	for i := range s.Tokens {
		if arc(s, i) == want {
			return true
		}
	}
	return false
}

func arcs(s *Sentence) string {
	var out strings.Builder
	for i := range s.Tokens {
		fmt.Fprintf(&out, "\t%s\n", arc(s, i))
	}
	return out.String()
}

func arc(s *Sentence, i int) string {
	head := "·"
	if h := s.Tokens[i].Head; h >= 0 {
		head = s.Tokens[h].Form
	}
	return fmt.Sprintf("%s <-%s- %s", s.Tokens[i].Form, s.Tokens[i].Rel, head)
}
