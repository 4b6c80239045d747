package lemma

import "strings"

// irregular are the past forms of verbs that rules for endings get wrong, with their verbs. Of those that may come from two verbs
// ("found", "lay", "wound") none is here.
var irregular = func() map[string]string {
	out := make(map[string]string)
	for _, pair := range strings.Fields(`arose:arise arisen:arise awoke:awake awoken:awake befell:befall begot:beget bereft:bereave beset:beset bet:bet bid:bid
 bled:bleed bred:breed broadcast:broadcast burnt:burn burst:burst cast:cast clung:cling crept:creep dealt:deal dreamt:dream dwelt:dwell fled:flee
 flung:fling forbade:forbid forbidden:forbid forecast:forecast forgave:forgive forgiven:forgive forsook:forsake forsaken:forsake hewn:hew inset:inset knelt:kneel
 knit:knit leapt:leap learnt:learn meant:mean misheard:mishear misled:mislead misread:misread misspelt:misspell misspent:misspend mistook:mistake mistaken:mistake
 misunderstood:misunderstand mown:mow offset:offset outbid:outbid outsold:outsell overcame:overcome overfed:overfeed overheard:overhear oversaw:oversee
 overtook:overtake overtaken:overtake overthrew:overthrow overthrown:overthrow partook:partake recast:recast rebuilt:rebuild repaid:repay reran:rerun resold:resell
 reset:reset retold:retell rid:rid rethought:rethink rewrote:rewrite rewritten:rewrite sewn:sew shed:shed shorn:shear shrank:shrink shrunk:shrink slain:slay slew:slay
 slid:slide slung:sling slunk:slink slit:slit smelt:smell sown:sow sped:speed spelt:spell spilt:spill spat:spit spoilt:spoil sprang:spring sprung:spring
 stank:stink stole:steal stolen:steal strode:stride strove:strive striven:strive struck:strike stricken:strike strung:string stuck:stick stung:sting stunk:stink
 sublet:sublet swam:swim swum:swim swept:sweep swollen:swell swore:swear sworn:swear swung:swing thrust:thrust trod:tread trodden:tread unbound:unbind undercut:undercut
 underwent:undergo underwrote:underwrite underwritten:underwrite undid:undo undone:undo undertook:undertake undertaken:undertake upheld:uphold
 upset:upset wed:wed wept:weep wet:wet withdrew:withdraw withdrawn:withdraw withheld:withhold withstood:withstand woke:wake woken:wake wove:weave woven:weave wrung:wring`) {
		form, verb, _ := strings.Cut(pair, ":")
		out[form] = verb
	}
	return out
}()
