package org.watchline.ingest.html.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Recognises what surrounds and interrupts an article by how publishing systems name it. */
final class NoiseNames {

    /** Names that no part of an article has. */
    private static final Pattern NEVER = words(
            "share|sharing|sharer|sharebar|shares|socials?|social-?share|sharedaddy|addtoany"
                    + "|addthis|sharethis|related|relateds|related-?posts|related-?news|recommended|recommendations?|recirc|recirculation"
                    + "|readmore|alsoread|read-(more|next|also|too|on)|also-read|see-also|more-(stories|news|from|on|posts|articles|links)"
                    + "|you-(may|might)-(also-)?like|up-next|next-up|newsletters?|subscribe|subscriptions?|sign-?up|mailchimp|mc4wp"
                    + "|paywall-(cta|message|prompt|overlay|offer)|regwall|registration|log-?in|sign-?in|donat(?:e|ions?)|support-us"
                    + "|adverts?|advertisements?|advertising|advertisment|ads|ad|adbox|adslot|adsbygoogle|dfp|taboola|outbrain|mgid|teads"
                    + "|revcontent|sponsor(?:ed)?|promos?|promoted|promotions?|cookies?|consent|gdpr|onetrust|author-(bio|box|info|card"
                    + "|profile|desc|description|about|details)|about-(the-)?authors?|authorbox|bio|bios|by-?lines?|post-?meta(?:data)?|entry-meta"
                    + "|article-meta|entry-utility|tag-?(list|links|cloud|box|block|s-links)|tags-(list|links|box|block|container)"
                    + "|(post|entry|article|story|node)-tags|taglist|tagcloud|tagsbox|cat-links|breadcrumbs?|crumbs?|pagination|pager"
                    + "|post-nav(?:igation)?|nav-links|prev-next|next-prev|sidebar|side-bar|widgets?|trending|most-(read|viewed|popular"
                    + "|shared)|mostread|popular|screen-reader-text|sr-only|visually-?hidden|skip-link|caption|captions|figcaption"
                    + "|img-?caption|(image|photo|media|picture)-(credit|caption|source)|masthead|site-(header|footer)|tool-?bar"
                    + "|print-?friendly|font-?size|text-?resize|listen|audio-player|video-?(desc|description|transcript|caption)|popup|modal|lightbox|tooltip|toc|table-of-contents"
                    + "|instagram-media|navbar|navigation|sub-?menu|follow-us|followus|links-block|list-links|rich-?link|pull-?quotes?"
                    + "|explore-more|(?:post|news|article|story|promo|bookmark|related|teaser)-cards?|in-this-(article|story|section)|key-?topics|subscriber-cta|callout-cta|print-only|noprint|no-print"
                    + "|mw-editsection|navbox|infobox|fact-?box|reflist-nav|catlinks|jump-link|article-tools|story-tools|utility-bar|reactions?"
                    + "|crosspost|elementor-(author-box|posts?|post-info|share-btn|nav-menu)|must-watch|next-(essay|story|article|post)|endmatter|foot|colophon|spinner|post-ufc|post-footer|post-header|subscription-widget-wrap|topics-list|embed-?card|teasers?");

    /** What readers wrote, often longer than the article. */
    private static final Pattern COMMENTS = words(
            "comments?|commentlist|comment-(list|respond|form|section)|respond|fbcomments|disqus|replies|discussion|livefyre");

    /** What lies over the page, often with more words than are free to read. */
    private static final Pattern OVERLAYS =
            words("cookies?|consent|gdpr|onetrust|cmp|cookie-?(banner|notice|bar|consent)");

    /** Names that an article's parts may have, so that they count only where there is hardly any prose. */
    private static final Pattern RARELY = words(
            "meta|metadata|not-prose|time|date|dates|dateline|timestamp|published|posted-on|tags?|topics?"
                    + "|categor(?:y|ies)|keywords|credits?|copyright|banner|video|player|audio|gallery|slideshow|carousel|slider|latest"
                    + "|headlines?|nav|menu|links|rail|footer|header|rating|poll|quiz|survey|feedback|actions?|buttons?|counter"
                    + "|authors?|writer|cta|views|source-info|article-source|info|infos|published-date|crumb|contact|more|bottom|title");

    /** Names that tell how something is and not what. */
    private static final Pattern STATE =
            Pattern.compile("^(?:no|has|with|without|is|hide|show)-|-(?:open|closed|enabled|disabled|on|off)$");

    private final ClassWords words;
    private final Map<Pattern, Map<String, Boolean>> known = new HashMap<>();

    NoiseNames(ClassWords words) {
        this.words = words;
    }

    boolean isNever(Element element) {
        return anyMatches(element, NEVER) || isLabelled(element);
    }

    boolean isComments(Element element) {
        return anyMatches(element, COMMENTS);
    }

    boolean isOverlay(Element element) {
        return anyMatches(element, OVERLAYS);
    }

    boolean isRarely(Element element) {
        return anyMatches(element, RARELY);
    }

    private boolean isLabelled(Element element) {
        String label = element.attr("aria-label");
        return !label.isEmpty()
                && label.length() < 40
                && NEVER.matcher(label.toLowerCase(Locale.ROOT).replace(' ', '-'))
                        .find();
    }

    private boolean anyMatches(Element element, Pattern pattern) {
        return words.of(element).stream().anyMatch(name -> matches(name, pattern));
    }

    private boolean matches(String name, Pattern pattern) {
        return known.computeIfAbsent(pattern, key -> new HashMap<>())
                .computeIfAbsent(
                        name, key -> !isState(key) && pattern.matcher(key).find());
    }

    /** A page builder calls everything a widget, and says what it is after that. */
    private static boolean isState(String name) {
        return STATE.matcher(name).find()
                || name.matches(
                        "elementor-(element|location-.*|widget|widget-wrap|widget-container|widget-text-editor|widget-theme-.*)");
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?:^|-)(?:" + alternatives + ")(?:-|$)");
    }
}
