/** English. */
export const en = `en
whole
sponsored ads|?advert|?adverts|advertisements|?advertise here|?advertisement continue reading|advertisement continue reading below|advertisement scroll to continue|?advertisement skip advertisement|?article continues below advertisement|?article continues after advertisement|article continues below|?story continues below advertisement|story continues below|skip advertisement|remove ads|ad choices|adchoices|about our ads|sponsor|sponsors|sponsored links|sponsored content|buy now|voucher codes
promotion our newsletter|?our newsletters|subscribe|?subscribe free|?subscribe by email|sign up|be the first to know|keep me updated|try for free|get started|join now|support us|donate|enter your email|email address
related related posts|related content|?related reports|?related video|?related videos|?related items|more news|more articles|latest stories|latest articles|latest posts|recent|recent posts|most read|most popular|most viewed|most recent|popular|popular articles|top stories|editors picks|recommended for you|previous|read more stories
byline by|author|authors|the author|about the authors|?about author|written by|posted by|?reported by|article by|reviewed by|fact checked by|hours ago|hour ago|hrs ago|minutes ago|mins ago|days ago|day ago
social share|?share story|save|bookmark|print|email|copy link|tweet|pinterest|facebook|twitter|x|?facebook twitter|instagram|youtube|linkedin|whatsapp|telegram|tiktok|reddit|tumblr|threads|bluesky|mastodon|flipboard|messenger|snapchat|follow
comments comment|comments|leave a reply|leave a reply cancel reply|?leave comment|reply|name|website
navigation newsletter|newsletters|menu|home|search|?skip links|about us|contact us|news|business|sport|lifestyle|video|podcasts
interface close|?website statistics|?web statistics|?visitor counter|?close dialog|dismiss|cancel|ok|continue|accept|play video|dark mode
advertorial ?paid post|advertorial|?special advertising section|?advertiser content|?advertisement feature
affiliate affiliate link|affiliate links|?contains affiliate links
role reporter|staff
paywall ?subscribers only|subscriber only|subscriber exclusive|premium|premium content
readTime min|minutes|min read|mins read|minute read|minutes read|?reading time min
opening
sponsored ?paid content for|?paid for by|sponsored by|?sponsored content by|?sponsored content from|presented by:|brought to you by|in partnership with:|ad:|advertisement:|sponsored:
promotion ?sign up for|?subscribe to|sign up for our|sign up to our|sign up for the|sign up here|subscribe to our|subscribe today|?get breaking news|join our newsletter|become a member
related ?more from|?more in|?more on|read more:|?read also:|read:|read next:|related:|related articles:|?watch also:|must read:|recommended:|you may also like:|you might also like:|next:|next article:|trending:
byline published|posted:|posted on|last updated|?first published|date:|about the author|read more by|contact the author|author of the article:
social follow us on|follow us:|?tweet this
comments ?leave a reply to|leave a comment|join the conversation
navigation all rights reserved|topics:|categories:|related topics:|search for:|?follow topics:
interface loading|we use cookies|this website uses cookies|?sorry your browser
advertorial ?advertiser content by|?advertiser content from|?paid post by|?paid content from|this is a paid
affiliate we may earn|we may receive|we earn a commission|?we may get a commission|?when you buy through|when you purchase through|if you buy through|if you click|if you buy something
correction ?correction:|corrections:|?corrected:|?correction and clarification:|?editors correction|?this article has been corrected|?this article was corrected|?this story has been corrected|?an earlier version of this|?a previous version of this|?correction an earlier|?we have corrected
clarification ?clarification:|?clarified:|?clarifications:
update update:|?this article has been updated|?this article was updated|?this story has been updated|?this story was updated|?this post has been updated|?this is a developing story
editor editors note|?editors notes:|?editor note:|?note from the editor:|note:
disclosure disclosure:|?full disclosure:|disclaimer:|?disclosure statement|conflict of interest:|the views expressed|the opinions expressed
translation ?translated by|translation:|translator:|originally published in
by ?words by|?reporting by|?additional reporting by|?story by|?photography by|by|written by|?words by|words:|text by|?story by|?report by|?reported by|reporting by|with reporting by|article by|posted by|published by|author:|authors:|authored by|reviewed by|edited by|editing by
paywall ?subscribe to read|to read the rest|already a subscriber|already have an account|create a free account to
readTime reading time:
inside
sponsored ?article was paid for by|event sponsored by|?webinar sponsored by|?episode sponsored by|?message from our sponsor|?story continues below advertisement|terms apply 18|sponsored content
promotion ?get unlimited access|?become a paid subscriber|?free or paid subscriber|?news tips for|?send us a tip|?got a news tip|subscribe to our newsletter|subscribe to our newsletters|sign up for our newsletter|sign up to our newsletter|sign up for our newsletters|sign up for our free|?subscribe to our free
related read more here
byline is a freelance journalist|is a freelance writer|?is a staff writer|is a reporter|is a senior writer|is an editor at|can be reached at
social follow us on facebook
comments logged in to post a comment|leave a comment
navigation terms of use|privacy policy|?without prior written permission
interface uses cookies|?javascript to be enabled|captcha
advertorial ?sponsored article|sponsored post|paid partnership|?advertiser content|content is paid for by|provided by our sponsor|brand studio
affiliate affiliate commission|affiliate commissions|affiliate link|affiliate links|affiliate partnerships|affiliate program|affiliate programme|may earn a commission|earn a commission|?receive commission|?we may earn money from|?a share of sales
correction ?has been corrected|?this article was corrected|?earlier version of this article|?earlier version of this story
clarification ?updated to clarify
update ?article has been updated|?article was updated|story has been updated|updated to include|?this is a developing story
editor editors note
disclosure ?has received funding from|do not necessarily reflect|does not necessarily reflect|views expressed are|was produced with support from|parent company of
translation originally published in|machine translation
role correspondent|?correspondents|editor|senior writer|staff writer|staff writers|columnist|contributor|contributing writer|journalist|freelance|photographer|photojournalist|translator|?chief reporter|?senior reporter|?staff reporter
paywall ?subscribe to continue reading|already a subscriber|for subscribers only|to unlock|to unlock more articles
readTime min read
`;
