package org.watchline.ingest.html.content;

import java.util.regex.Pattern;

/** The words by which sites announce what is no part of the article, in the languages of the region and English. */
final class Phrases {

    /** Longer lines are the article's, whatever they begin with. */
    static final int LONGEST_LINE = 260;

    private static final int LONGEST_HEADING = 80;

    /** Followed by links to other articles. */
    private static final Pattern LINKS_HEADING = whole(
            "related( (stories|articles|posts?|news|content|topics?|coverage|reading|links|items|analysis|reports?|publications?))?"
                    + "|(read|see|watch) (more|next|also|too)( (on|from|about) .*)?|also read|read further"
                    + "|more (from|on|in|about|by|news|stories|articles|coverage|like this|analysis|to read).*|more"
                    + "|you (may|might|could) (also |be )?(like|enjoy|interested in).*|recommended( (for you|stories|reading|articles|posts|news|content))?|suggested (for you|reading|articles)|trending( (now|stories|news|topics|articles))?"
                    + "|most (read|popular|viewed|shared|recent|commented).*|popular( (now|posts|stories|articles|news|categories|tags))?|latest( (news|stories|posts|updates|articles|videos?|from .*|in .*))?|recent (posts|news|stories|articles).*"
                    + "|editor[’']?s[’']? (picks?|choice)|top (stories|news)|explore more.*|what to read next.*|don[’']t miss.*"
                    + "|in this (article|story|series|section)|table of contents|on this page|up next|next (post|article|story)"
                    + "|previous (post|article|story)|other (stories|news|articles)|similar (posts|articles|news|stories)|keep reading"
                    + "|continue reading|around the web|from (the|our) (web|partners?|archives?)|sponsored( .*)?|promoted( .*)?"
                    + "|topics?( in this article)?|tags?|filed under|categories|categor(y|ised in)|share( (this|on|with|via) .*| this)?|follow us.*|get in touch"
                    + "|اقرأ (أيضا|أيضًا|المزيد)|مواضيع ذات صلة|ذات صلة|مقالات ذات صلة|أخبار ذات صلة|الأكثر قراءة|المزيد( من.*)?|كلمات مفتاحية|شارك.*"
                    + "|یہ بھی پڑھیں|مزید پڑھیں|مزید خبریں|متعلقہ خبریں|متعلقہ مضامین|تازہ ترین.*|مقبول.*|ٹیگز|شیئر کریں"
                    + "|بیشتر بخوانید|مطالب مرتبط|خبرهای مرتبط|مرتبط|همچنین بخوانید|تازه ترین.*|برچسب ها|دا هم ولولئ|نور ولولئ|اړوند.*|تازه خبرونه");

    /** Followed by text that is not the article's. */
    private static final Pattern REST_HEADING =
            whole("about (the )?(authors?|writers?|contributors?)|comments?( \\(?\\d+\\)?)?|\\d+ comments?"
                    + "|(\\d+ )?(responses?|replies|thoughts?) (to|on) .*|leave a (reply|comment).*|join the (conversation|discussion).*"
                    + "|post a comment.*|add (a |your )?comment.*|write a comment|(sign up|subscribe)( .*)?|newsletters?.*|(our|free) newsletters?.*"
                    + "|support (our|independent|quality) .*|privacy (policy|notice).*|about us|contact( us)?|stay (informed|connected|in touch).*"
                    + "|author( bio| details)?|the authors?|written by.*|have your say|discover more from .*"
                    + "|تبصرے|تعليقات|التعليقات|اترك تعليقا?|عن الكاتب|نظرات|دیدگاه.*|نظر بدهید|تبصره.*|څرګندونې");

    private static final String SEPARATOR = "(?:\\s*[:|»›>]|\\s+[–—-]\\s)\\s*";

    /** A pointer to something else, in one line. */
    private static final Pattern POINTER = start(
            "(read|see|watch|listen|view|more|also)( more| also| next| too| here| it here)*" + SEPARATOR
                    + "|(also|must|related|recommended|further|don[’']t miss|related (stor(y|ies)|articles?|news|content|posts?|coverage)|opinion|explainer"
                    + "|in pictures|video|watch( live| now)?|live blog|factbox)( read(ing)?)?" + SEPARATOR
                    + "|(click|tap) (here|on) |(sign up|subscribe)( now| today| here)? (to|for|and) |follow (us|@|our|the .* on)|join (us on|our (whatsapp|telegram))"
                    + "|like us on |get (the latest|our|all the|breaking) .*(newsletter|inbox|app|alerts|updates)|download (our|the) .*app"
                    + "|(read|watch|see) the full (story|article|video|report)|for (more|the latest) .*(visit|follow|subscribe|click)"
                    + "|already a (subscriber|member)|enjoying this article|(this|the) (article|story|content) is (only |exclusively )?(available )?(for|to) (our )?(subscribers|members)"
                    + "|subscribe to (read|continue|unlock|keep)|to (continue|keep) reading|continue reading|you have (reached|read) "
                    + "|(read or )?share (this|your)|more (from|on|about) [^.:]{2,60}:|(follow|find|get|like) [^.]{2,60} on (twitter|facebook|instagram|telegram|whatsapp)\\b|if you (enjoyed|liked) this|support (our|independent) journalism|our standards:|we (use|value) (cookies|your privacy)"
                    + "|this (website|site) uses cookies|register (now )?(for|to)|log ?in (or|to)|sign in (or|to)|are you in .*\\? .*|(story|article) continues"
                    + "|یہ بھی پڑھ|مزید پڑھ|اقرأ (أيضا|أيضًا|المزيد)|بیشتر بخوانید|همچنین بخوانید|دا هم ولولئ|نور ولولئ|شاهد أيضا");

    private static final Pattern WIDGET =
            whole("[-–—\\s]*(advertise?ments?|advertising|ad|ads|sponsored|sponsored content|promoted)[-–—\\s]*"
                    + "|(share|tweet|e?-?mail|print|save|bookmark|copy( link)?|link|facebook|twitter|x|whatsapp|telegram|linkedin|reddit|pinterest"
                    + "|messenger|pocket|flipboard|instagram|youtube|rss|comments?|reply|like|listen|download pdf|pdf|sign in|log in|subscribe|register|menu"
                    + "|search|close|loading\\.*|play|pause|replay|up next|more|read more|read also|also read|show more|load more|see all|view all|back to top|top|next|previous|prev|home"
                    + "|share (this|on|via|to).{0,40}|share this (article|story|post).*|print this.*|email this.*|listen to (this )?(article|story).*"
                    + "|resize text.*|text size.*|a[+-]|(\\d+ )?(min(ute)?s?)( |-)read|reading time.*|read time.*|(\\d+[.,]?\\d*k? )(shares?|views?|comments?|likes?)|share"
                    + "|click to .*|opens in (a )?new (tab|window)|view (this post|comments?|gallery|full size).*|story continues below.*|article continues (below|after).*"
                    + "|scroll (down )?to continue.*|skip (to|past).*|end of (carousel|list|advertisement).*|list of \\d+ items.*|recommended stories|expand|collapse|follow"
                    + "|we[’']d like to hear from you.*|image source.*|image caption.*|please wait\\.*|no media source currently available|your browser does not support.*|this video (can ?not|is).*|view image in fullscreen"
                    + "|مشاركة|شارك|طباعة|فیس بک|ٹوئٹر|واٹس ایپ|شیئر|اشتہار|إعلان)");

    private static final Pattern CAPTION = start(
            "(photo|image|picture|photograph|file photo|photo credit|image credit|illustration|representational image)"
                    + "( (by|credit|courtesy|source|from))?\\s*[:/|]");

    private static final Pattern CLOSING = start(
            "(tags?|filed under|categor(y|ies)|topics?|keywords|posted in|labels?|hashtags?|via|short ?url|permalink)\\s*:"
                    + "|(المصدر|منبع)\\s*:|this (entry|post|article|story) (was|is) (posted|filed|published|printed)\\b|(©|\\(c\\)|copyright)[ ©]|.{0,60}all rights reserved|.{0,40}جميع الحقوق محفوظة|the (views|opinions) expressed (here|in this (article|post))"
                    + " .*(do not|are (those|the author))|(last )?(updated|modified)( on| at)?\\s*[:\\d]|published on\\s*:|first published\\s*:");

    /** "Previous | Next | Index". */
    private static final Pattern MENU = Pattern.compile("[^|]{2,40}(?:\\s\\|\\s[^|]{2,40}){2,}(?<![.!?])");

    private Phrases() {}

    static boolean announcesLinks(String heading) {
        return heading.length() <= LONGEST_HEADING
                && LINKS_HEADING.matcher(heading).matches();
    }

    static boolean announcesRest(String heading) {
        return heading.length() <= LONGEST_HEADING
                && REST_HEADING.matcher(heading).matches();
    }

    static boolean isPointer(String line) {
        return line.length() <= LONGEST_LINE && POINTER.matcher(line).lookingAt();
    }

    static boolean isWidget(String line) {
        return line.length() <= LONGEST_HEADING && WIDGET.matcher(line).matches();
    }

    static boolean isCaption(String line) {
        return line.length() <= LONGEST_LINE && CAPTION.matcher(line).lookingAt();
    }

    /** Whether a line is one that stands below an article. */
    static boolean isClosing(String line) {
        return line.length() <= LONGEST_LINE && CLOSING.matcher(line).lookingAt();
    }

    /** Whether a line is a row of links, as it stands above or below an article. */
    static boolean isMenu(String line) {
        return line.length() <= LONGEST_LINE && MENU.matcher(line).matches();
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?:" + words + ")\\s*[:…»›>!.]*", Pattern.CASE_INSENSITIVE);
    }

    private static Pattern start(String words) {
        return Pattern.compile("(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
}
