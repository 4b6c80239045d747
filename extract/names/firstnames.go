package names

import "strings"

// firstNames are common first names: 'm', 'f', or 'u' where both bear them.
var firstNames = readFirstNames(map[byte]string{
	'm': `aaron abdul abraham adam adrian ahmed alan albert alberto alejandro alexander alfred ali allan amir anders andre andrei andrew
 angelo anthony anton antonio arthur barack barry ben benjamin bernard bernie bill bob boris brad brandon brendan brett brian bruce
 bryan carl carlos cesar charles charlie chris christian christopher colin conor craig daniel darren dave david dennis derek diego
 dirk dmitri dominic don donald douglas duncan dylan eamon ed eddie edgar eduardo edward emmanuel enrique eric erik ernest ethan eugene
 felipe felix fernando francesco francisco frank franz fred frederick gabriel gareth gary geoffrey george gerald gerard giovanni
 giuseppe glenn gordon graham grant greg gregory guillermo gustavo guy hamid hans harold harry hassan hector henri henry herbert
 howard hugh hugo hussein ian ibrahim igor isaac ismail ivan jack jacob jacques jagmeet jake james jamal jan jason javier jeff jeffrey
 jens jeremy jerome jerry jim jimmy joao joe joel johan john johnny jon jonas jonathan jorge jose josef joseph joshua juan julian
 julio justin karl keith ken kenneth kevin khalid kofi kurt kwame lars lawrence lee leo leon leonard lewis liam lloyd lorenzo louis
 luca lucas luigi luis luke magnus malcolm manuel marc marcel marco marcus mario mark markus martin mathew matt matteo matthew
 maurice max maxim michael miguel mike mikhail milan mitch mohamed mohammad mohammed muhammad murray mustafa nathan neil nelson
 nicholas nicolas nigel nikolai noah norman oleg oliver omar oscar osama otto owen pablo patrick paul pavel pedro peter phil philip
 philippe pierre piotr rafael rahul raj ralph ramon raul ravi ray raymond rene ricardo richard rick rob robert roberto rodrigo roger
 roland ron ronald ross roy rupert russell ryan salim salman samuel sanjay scott sean sebastian sergei sergey sergio seth shane
 simon stanley stefan stephen steve steven stuart sven ted terence terry theo theodore thomas tim timothy toby todd tom tomas tommy tony
 trevor tyler uwe viktor vincent vladimir walter warren wayne henrik mats piers callum emeka kofi anil leif erik nils oskar lukas milan marek viktor gregor tomas rafael dario kwesi chidi tunde ade samir tariq imran faisal bilal amadou ousmane mamadou jamal rashid hiroshi kenji takashi haruto jiro minho jae dae sung vikram arjun suresh ramesh anand deepak sanjeev gopal mateo thiago emilio rodolfo arturo ignacio salvador vasily nikita pavlo oleksandr volodymyr andriy dmytro bogdan stefano paolo riccardo massimo fabrizio gianni enzo jürgen jörg dieter helmut günter klaus horst rainer pekka juha matti jukka lasse søren jens niels anders björn håkan göran lennart olav sigurd einar gunnar ragnar werner will william winston wolfgang xavier yusuf yuri zachary`,
	'f': `abigail ada adriana agnes aisha alexandra alice alicia alison amanda amelia amina amy ana anastasia andrea angela angelina anita
 ann anna anne annie antonia aoife audrey barbara beatrice bella bernadette beth bethany betty beverly bianca bridget brigitte camila
 carla carmen carol carolina caroline carolyn catherine cecilia charlotte chelsea chloe christina christine clara claire claudia
 cynthia daniela danielle deborah debra denise diana diane dolores donna dora doris dorothy edith elaine eleanor elena elisa elizabeth
 ella ellen emily emma erica erin esther eva evelyn fatima fiona florence frances francesca gabriela gemma georgina gina giulia
 gloria grace greta hannah harriet heather heidi helen helena hillary holly ingrid irene iris isabel isabella jacqueline jane janet
 janice jasmine jean jennifer jenny jessica jill joan joanna jocelyn josephine joyce judith judy julia juliana julie karen kate
 katherine kathleen kathryn katie kayla kelly kirsten kristen kristin laura lauren layla leah leila lena lily linda lisa liz louise
 lucia lucy luisa lydia madeleine madison maeve maggie manon margaret margarita maria mariam marie marina marta martha mary maryam
 maureen megan melanie melissa mia michelle mildred miriam moira molly monica nadia nancy naomi natalia natalie natasha niamh nicola
 nicole nina nora norma olga olivia pamela patricia paula pauline penelope petra phyllis polly priya rachel rebecca renee rita rosa
 rose rosemary ruth sabrina sally samantha sandra sara sarah shannon sharon sheila shirley sofia sonia sophia sophie stella
 stephanie susan suzanne svetlana sylvia tamara tania tanya tara tatiana teresa theresa tina ursula valentina valerie vanessa vera
 veronica victoria virginia vivian wanda wendy yasmin yolanda yvonne zainab zoe margit elin leonie sabine tilde halima saskia petra marta ines karin lena priya ruth sunniva astrid ingeborg solveig sigrid freya liv maja annika birgit gudrun ulrike heike anke silke monika jolanta katarzyna agnieszka zofia ludmila oksana olena yulia tetiana nataliya galina amara ngozi chioma adaeze funmi folake wanjiru akinyi aminata fatou mariama khadija salma noor huda samira leyla aylin elif yuki haruka sakura yumi keiko mei ling xiu lan hye soo eun ananya lakshmi sunita meera kavita deepa anjali sofía lucía ximena guadalupe rocío pilar consuelo inés beatriz giulietta chiara federica paola silvia bruna luiza`,
	'u': `alex ariel ash blake cameron casey chen dana devon drew elliot jamie jesse jordan jun kai kim leslie li lin lindsay logan meng morgan
 pat quinn reese riley robin rowan sam sasha shawn sidney skyler taylor tracy wang wei xi yang yi yu zhang min ming hong jin`,
})

func readFirstNames(lists map[byte]string) map[string]byte {
	m := make(map[string]byte)
	for _, g := range []byte{'m', 'f', 'u'} {
		for _, n := range strings.Fields(lists[g]) {
			m[n] = g
		}
	}
	return m
}
