package text

// The words in which an outlet speaks of itself to its readers.
var (
	// appeals need no more than a "we" or "you" beside them.
	appeals = byWord(`
	a version of this article, a version of this story, accept all cookies, accept cookies, ad blocker,
	affiliate commission, affiliate links, all rights reserved, appreciated this article, before you move on,
	breaking news alerts, buy reprints, can't do this without, cancel anytime, cancel at any time, comment below,
	commenting forum, comments are closed, comments are moderated, comments below, comments section below,
	community guidelines, cookie policy, delivered to your, direct to your, do not necessarily reflect,
	does not necessarily reflect, enable javascript, follow us on, free articles, gift subscription, got a story,
	got a tip, have a story, have a tip, have your say, in print on, in the print edition, join our,
	join the conversation, letters to the editor, manage your subscription, may not be published,
	may not be reproduced, newsletter here, nonprofit newsroom, of the print edition, on the app store,
	opinions expressed, our commenting, our comments, our community guidelines, our cookie, our daily newsletter,
	our editorial standards, our email, our emails, our facebook, our free newsletter, our journalism,
	our journalists, our mission, our moderators, our morning newsletter, our newsletter, our newsletters,
	our newsroom, our podcast, our privacy, our readers, our reporters, our reporting, our subscribers,
	our supporters, our telegram, our terms, our website, our weekly newsletter, our whatsapp, our youtube,
	people like you, privacy notice, privacy policy, purchase reprints, push notifications, reader-funded,
	reader-supported, readers like you, recaptcha, reuse this content, send your letters, sent directly to,
	story tips, straight to your, subscribe here, subscribe now, subscribe to our, subscribe today,
	subscriber benefits, support from readers, support independent journalism, support local journalism,
	support our journalism, support our newsroom, support our reporting, support our work,
	support quality journalism, support the journalism, take our poll, take part in our poll, terms and conditions,
	terms of service, terms of use, the print edition of, this article appeared, this article first appeared,
	this article has been amended, this article has been updated, this article was amended,
	this article was first published, this article was originally published, this is a developing story,
	this page was last updated, this story has been updated, this story was first published,
	this story was originally published, trust principles, unlimited access, unlimited articles, unsubscribe,
	views expressed, vote in our poll, what do you think, whatsapp channel, your contribution, your donation,
	your email, your inbox, your privacy choices, your privacy preferences, your subscription, your support`)

	// hints are words that reporting uses too: two are needed, or one in an order.
	hints = byWord(`
	account, advertisers, advertising, app, become a member, become a supporter, breaking news, browser, click here,
	click on, comment policy, comment section, comments section, consider supporting, cookies, costs money, donate,
	donation, email alerts, email us, exclusive content, facebook page, fact-based journalism, free trial,
	get in touch, google play, house rules, inbox, independent journalism, journalism, let us know, local news,
	log in, make a contribution, make a donation, newsletter, newsletters, on the ground, opt out, opt-out,
	other readers, password, paywall, paywalls, personalised ads, personalized ads, podcast, premium content,
	public-interest journalism, quality journalism, read our, readers, replies, share your story,
	share your thoughts, share your views, sign up, subscribe, subscribers, subscription, support us, supporting,
	tell us, trusted by, without permission`)

	// afterOutlet and beforeOutlet stand beside the name of the outlet in an appeal.
	afterOutlet = list(`
	app, depends on, is funded, is independent, is on the ground, is reader-funded, is supported by, is trusted by,
	journalism, member, membership, needs your, newsletter, newsletters, readers and, readers on, relies on,
	subscribers, subscription, supporters`)
	beforeOutlet = list(`
	alerts from, donate to, donating to, download the, emails from, follow, here at, join, member of,
	newsletter from, newsletters from, other, reading, subscribe to, subscriber to, subscribing to, support,
	supporting, trust, welcome to`)
)
