package text

import "hearsay/extract/lexicon"

// The words in the names of papers, stations and agencies.
var (
	// outletWords end the name of many a paper, station or agency.
	outletWords = lexicon.Set(`advertiser advocate argus argus-leader atlantic beacon bee broadcasting bulletin chronicle citizen courant
	courier daily digest dispatch echo economist enquirer examiner express fm gazette globe guardian herald
	independent inquirer insider intercept journal leader ledger magazine mail media mercury mirror monitor nation
	network news observer online patriot pilot post post-dispatch press radio reader record register report reporter
	republic review sentinel standard standard-times star sun telegraph television times today tribune tv voice
	weekly wire world`)

	// wireWords end the names of agencies alone.
	wireWords = lexicon.Set(`agency newswire service wire`)

	// sectionWords make up the names of the parts of a paper: "World News".
	sectionWords = lexicon.Set(`africa americas analysis and arts asia book books breaking business city climate community court crime culture
	economy education election europe exclusive film finance food football health international latest life live
	local magazine media money more music national news of opinion politics press regional report reports review
	reviews science special sport sports staff style tech technology the theatre top travel uk update updates us usa
	weather world`)

	// broadcasters are outlets themselves, though others carry their texts as they do an agency's.
	broadcasters = listSet(`
	BBC, BBC News, Bloomberg, CNN, ProPublica, Reuters, The Conversation`)

	// notPlaces stand in capitals before a dash or a colon and are no dateline.
	notPlaces = listSet(`
	abstract, also read, analysis, answer, breaking, breaking news, byline, clarification, correction, developing,
	editorial, exclusive, explainer, fact check, full text, in pictures, interview, letter, letters, listen, live,
	more, new, note, opinion, photo, photos, question, read, read more, related, review, see also, update, updated,
	video, warning, watch`)

	// agencies are the news agencies, by the ways they are written, in lower case.
	agencies = listSet(`
	aap, afp, agence france presse, agence france-presse, anadolu, anadolu agency, ani, ansa, antara, ap, apa,
	associated press, bbc, bbc news, bernama, bloomberg, bloomberg news, canadian press, cnn, cns, cp, dpa, efe,
	ians, interfax, jta, kff health news, kyodo, kyodo news, local journalism initiative, pa, pa media,
	pa news agency, postmedia, press association, press trust of india, propublica, pti, reuters, rnz, rtr,
	states newsroom, tass, the associated press, the canadian press, the conversation, thomson reuters,
	tribune news service, ukrinform, united press international, upi, xinhua, yonhap`)
)

// signatures are the names that agencies have where they sign with letters.
var signatures = map[string]string{"ap": "The Associated Press", "cp": "The Canadian Press", "rtr": "Reuters"}
