package names

import "strings"

// firstNames are common first names: 'm', 'f', or 'u' where both bear them. The lists were written down for
// this project, from general knowledge, and taken from no other list; names that are common surnames or words
// besides are left out, as what stands around them tells more.
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
 trevor tyler uwe viktor vincent vladimir walter warren wayne henrik mats piers callum emeka kofi anil leif erik nils oskar lukas milan marek viktor gregor tomas rafael dario kwesi chidi tunde ade samir tariq imran faisal bilal amadou ousmane mamadou jamal rashid hiroshi kenji takashi haruto jiro minho jae dae sung vikram arjun suresh ramesh anand deepak sanjeev gopal mateo thiago emilio rodolfo arturo ignacio salvador vasily nikita pavlo oleksandr volodymyr andriy dmytro bogdan stefano paolo riccardo massimo fabrizio gianni enzo jürgen jörg dieter helmut günter klaus horst rainer pekka juha matti jukka lasse søren jens niels anders björn håkan göran lennart olav sigurd einar gunnar ragnar werner will william winston wolfgang xavier yusuf yuri zachary
 abel adolfo adnan aidan ajay akira alain alastair aldo alec alessandro alexandre alexei alfonso alistair alonso amadeo amos anatoly
 andrej andres angus anselm archie ari armando arnold arne artem asif ashraf aslan augusto axel aziz baptiste bart basil bashir beau
 benedict benjamín bernardo bert billy blaise bobby bradley bruno byron caleb calvin carlo carlton cedric chad chester chuck claude
 clayton clement clifford clint clive clyde cody colm cormac cornelius cosmo curtis cyril damian damien dan danny darryl darius davide
 dean declan denis desmond dexter dimitri dominik donnie dougal doug duane dustin dwight edmund edwin eli elias elijah elmer elvis emil
 emile ernesto ernst ervin esteban etienne evan evgeny ewan ezra fabio farid fergus fidel finn floyd forrest franco freddie fredrik
 friedrich gavin gene geoff georg georges gerhard gerry gilbert gino giorgio gonzalo gus gustav hamish hank harald harvey hasan heinrich
 heinz herman homer horace howie humphrey ilya imre inigo irving isaiah istvan ivor jaime jan-erik janusz jared jarvis jasper javed jed
 jeffery jeremiah jerzy jochen joachim joaquin jody joey johannes johnnie jorn josh juan-carlos judd jules jurgen kaspar keir kelvin kenny
 kent khaled kieran kip kirk konrad konstantin krzysztof kyle laurence laurent leland lenny leonardo leopold leroy lester levi lionel
 louie lowell luc lucien lyle lyndon mac mahmoud manfred marcelo marcin mariano marlon marty marvin mateusz mathias mathieu matthias
 mauricio maximilian mel mervyn mick mickey mikael mikko miles milo milton moritz moses myron napoleon nate nathaniel ned nico nick niall
 noel nolan olivier omari orlando orson osman osvaldo oswald pascal patricio percy pete petr phillip pietro quentin quincy ralf ramiro
 randall randy rasmus raymundo reggie reginald reinhard reuben rex rhys richie rocco roderick rodney rolando rolf romain roman rory roscoe
 rowland ruben rudolf rudy rufus rustam sami sanford santiago saul sebastián serge shaun sheldon sid silas silvio stan stephan stevie
 sylvester szymon tadeusz tanner taras terrence thaddeus thierry thor tobias tobin todor tomasz torsten travis tristan troy tyrone umberto
 vaclav vernon vic vince vito vittorio vladislav wally walt wendell wes wesley wilbur wilfred willem willie woodrow xavi yannick yasser
 yves zack zane ziad zoltan`,
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
 veronica victoria virginia vivian wanda wendy yasmin yolanda yvonne zainab zoe margit elin leonie sabine tilde halima saskia petra marta ines karin lena priya ruth sunniva astrid ingeborg solveig sigrid freya liv maja annika birgit gudrun ulrike heike anke silke monika jolanta katarzyna agnieszka zofia ludmila oksana olena yulia tetiana nataliya galina amara ngozi chioma adaeze funmi folake wanjiru akinyi aminata fatou mariama khadija salma noor huda samira leyla aylin elif yuki haruka sakura yumi keiko mei ling xiu lan hye soo eun ananya lakshmi sunita meera kavita deepa anjali sofía lucía ximena guadalupe rocío pilar consuelo inés beatriz giulietta chiara federica paola silvia bruna luiza
 abby adela adele adelaide adelina agatha agneta aida aileen ailsa aimee alana alba alejandra alessandra alexa alexis aline alma althea
 alyssa amalia amelie anais anastasiya andrina anette ángela angelica angie anja annabel annabelle annalisa anneliese annette annemarie
 annmarie anthea antonella araminta ariana ariane arlene athena aurelia aurora ava avril azra babette barbra beata becky belinda berenice
 bernadine bernice bertha bess bessie bettina bettye blanca blanche bonita bonnie brenda briana brianna brittany bronwyn caitlin calla
 candace candice carina carlotta carly carole carolin carrie cassandra cassie catalina catarina caterina cathy cecile celeste celia celine
 chantal charlene charmaine cheryl christa christelle christiane christie christy cindy clarissa claudette claudine clemence cleo colette
 colleen connie constance cora corinne cornelia courtney dalia danica daphne dara darla darlene deanna debbie dee deirdre delia della
 delores delphine desiree dianne dolly dominique dorothea dottie eileen edna edwina effie eliza elke elodie eloise elsa elsie elvira
 emilia emilie emmanuelle enid erika ernestine esmeralda esperanza estella estelle etta eugenia eunice evangeline evelina evie fabienne
 fanny faye felicia felicity fleur flora florencia fran francine frida gabriella gabrielle gail genevieve georgette geraldine gertrude
 ghislaine gilda gillian ginny giovanna gisela giselle gladys glenda glenna golda graciela gretchen guinevere gwen gwendolyn gwyneth
 hattie hedwig heloise henrietta hermione hester hilary hilda ida ilaria ilse imelda imogen inga inge iona irena irina irma isabelle
 isadora isla ivana jackie jacinta jana janelle janine jayne jeanette jeanne jeannie jenna jennie jeri jess joann jodie johanna jolene
 josefina josie juana juanita judi julianne juliet juliette justine kara karina karla karoline kathy katja katrina kay keira kelli kendra
 keziah kimberly kirsty krista kristina krystal lacey lana lara larisa lauryn lavinia lea leanne leigh lenore leona leonora leticia lettie
 libby lidia lillian lillie lina linnea lisbeth lois lola lora loretta lorna lorraine lottie louisa luana lucie lucille lucinda lucretia
 ludmilla lula luz lyn lynda lynette lynn lynne mabel macy maddie madge magda magdalena maia maisie malia mallory mandy mara marcela
 marcella marcia margery margo margot marian marianna marianne maribel maricel mariana marilyn marion marisa marisol marjorie marlene
 marsha martina martine mathilda matilda maud maude mavis maxine melinda melisa mercedes meredith michele mila milena millicent millie
 milly mimi mina mindy minerva minnie mirabel miranda mireille mona monique muriel myra myriam myrna myrtle nadine naima nanette nell
 nellie nelly nerys nettie nia nicolette nikki noelle noemi nola noreen norah oda odette odile oona ophelia oriana paige paloma pam
 pamella pandora patsy patti paulette paulina peggy perla petula philippa phoebe piper portia queenie rae ramona raquel rashida reba
 regina renata rhoda rhona rhonda ricarda rina roberta robyn romy ronda rosalie rosalind rosalyn rosamund rosanna roseanne roselyn
 rosemarie rosetta rosie rowena roxane roxanne rukhsana rute sadie sallie salome sana saoirse sascha selena selina selma serena shana
 shanice shannen shari shauna shawna shelley shelly sherri sherry sheryl shirin sian sibyl silje simona simone sinead siobhan sissel
 sondra sonja sonya soraya stacey stacy stefanie steffi sue susanna susannah susie suzan suzette suzy svenja sybil tabitha tabea talia
 tammy tansy tanja tasha tatyana tess tessa thandi thea thelma theodora tia tiffany tilda toni tori tracey tricia trina trish trisha trudy
 twyla tyra una uma valeria vanda velma verity verna veronique vesna vicki vicky viola vivien vivienne wilhelmina wilma winifred winona
 wynne xenia yasmine yesenia yvette zadie zara zelda zelma zita zoey zora zsofia`,
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
