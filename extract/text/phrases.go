package text

import "strings"

// The words that navigation is known by. Lists of phrases, here and in the files beside this one,
// are in lower case with straight apostrophes, commas between them, sorted.

func list(phrases string) []string {
	var out []string
	for p := range strings.SplitSeq(phrases, ",") {
		out = append(out, strings.TrimSpace(p))
	}
	return out
}

func listSet(phrases string) map[string]bool {
	s := map[string]bool{}
	for _, p := range list(phrases) {
		s[p] = true
	}
	return s
}

// byWord keys phrases by their first words.
func byWord(phrases string) map[string][]string {
	m := map[string][]string{}
	for _, p := range list(phrases) {
		word, _, _ := strings.Cut(p, " ")
		word = strings.TrimRight(word, ":")
		m[word] = append(m[word], p)
	}
	return m
}

// menuLines are whole lines of navigation.
var menuLines = listSet(`
	about, about sharing, about us, accept, accept all, ad, add a comment, ads, advert, advertisement, advertising,
	after newsletter promotion, analysis, author, authors, back, back to top, bluesky, bookmark, breaking,
	breaking news, business, caption, careers, close, contact, continue reading, cookies, copied, copy link, culture,
	donate, e-mail, email, end of list, enlarge, enlarge image, entertainment, exclusive, explainer, facebook, faq,
	flipboard, free daily newsletter, full story, gallery, getty images logo, gift article, health, help,
	hide caption, hide transcript, home, image, in pictures, instagram, key points, latest, latest news,
	leave a reply, lifestyle, link copied, linkedin, listen, listen to article, listen to this article, live,
	load more, loading, loading..., login, manage cookies, menu, messenger, more, my account, news, newsletter,
	newsletters, next, next article, ok, opinion, pause, photo, photos, pinterest, play, pocket, politics,
	post a comment, premium, previous, previous article, print, print article, print this page, privacy, promoted,
	promoted content, read full story, reddit, register, reject all, reply, report a typo, report an error, rss,
	save, save article, saved, science, search, see all, share, share article, share full article, share page,
	share via email, show more, sign out, site map, sitemap, skip, skip ad, social sharing, sponsor message,
	sponsored, sponsored content, sport, sports, subscribe, subscribe now, subscriber only, subscribers only, tags,
	technology, telegram, terms, threads, tiktok, toggle caption, top, top stories, topic, topics, transcript,
	travel, tweet, twitter, video, videos, view all, view gallery, view image in fullscreen, view more, whatsapp,
	world, x, youtube`)

// listHeads open a list of links that runs on to the next body paragraph.
var listHeads = listSet(`
	all comments, also read, around the web, comments, don't miss, editor's pick, editor's picks, editors' picks,
	elsewhere on the web, follow us, from around the web, from our partners, in this article, keep reading,
	latest articles, latest stories, more like this, more news, more stories, more top stories, most commented,
	most popular, most read, most shared, most viewed, popular, popular now, popular stories, promoted stories,
	read next, read this next, recommended, recommended for you, recommended stories, related, related articles,
	related content, related coverage, related links, related news, related posts, related stories, related topics,
	see also, sponsored stories, topics in this article, trending, trending now, up next, what to read next,
	you may also like, you might also like`)

// listHeadLeads begin short lines that open such a list: "More from Business".
var listHeadLeads = list(`
	also in, also on, latest from, latest in, more by, more from, more in, more on, most read in, popular in,
	related to, trending in, trending on`)

// leads begin a line that leads elsewhere, where it holds no speech.
var leads = byWord(`
	add us as, advertisement, also from, also in this, also on, already a member, already a subscriber, already have an account, also read,
	article continues, be the first to, become a member, become a subscriber, become a supporter, by clicking,
	by continuing, by entering your, by signing up, by subscribing, categories:, category:, click here,
	click to email, click to print, click to share, comments (, contact the author, contact the reporter, contact us,
	corrections and clarifications, do you have a story, don't miss, download our, download the, editor's picks,
	email us, enter your email, filed under, find us on, follow @, follow our, follow us, for all the latest,
	for more, for the latest, gallery:, get all the, get breaking, get our, get the latest, get unlimited,
	from the archive, from the archives, from our archive, got a story, got a tip, have a story, have a tip, have your say,
	heard on, in case you missed, in pictures:, javascript is, join our,
	join the conversation, join the discussion, join us, jump to, leave a comment, let us know, like us on, listen |,
	listen:, live blog:, live updates:, log in, make us your, minute read, more from, more here:, more live blogs, more on, more stories:, more:, most read,
	never miss, new you can now, our live blog, our live coverage, not a subscriber, photos:, please enable, please enter, please try, posted in,
	read also, read more, read next, read our, read the full, recommended:, related |, related stories:, related:, save articles,
	scroll down, see also, see more, send us, share on, share or comment, share this, share your, show comments,
	sign in, sign up, skip to, sort by, stay connected, stay informed, stay up to date, story continues,
	submit a news, subscribe for, subscribe to, support independent, support local, support our, support quality,
	support us, swipe, tags:, tap here, tell us, thank you for reading, thank you for signing,
	thank you for subscribing, thanks for reading, thanks for signing, this article continues, this content is,
	this blog has, this blog is, this coverage has, this is a developing story, this live blog, this live coverage, this site uses, this story continues, this video, this website uses,
	to continue reading, to read more, to read the full, topics:, trending:, view comments, watch live, watch |,
	watch:, we use cookies, you are logged, you can unsubscribe, you have reached, you've reached, your browser,
	your email address`)
