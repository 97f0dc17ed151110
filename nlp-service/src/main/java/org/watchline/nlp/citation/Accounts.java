package org.watchline.nlp.citation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/** Reads what is cited from the net: accounts of social media and addresses of sites. */
final class Accounts {

    private static final String PLATFORM =
            "(?<platform>Twitter|X(?:\\.com)?|Telegram|Facebook|YouTube|Youtube|WhatsApp|Instagram|TikTok"
                    + "|Threads|Bluesky|Mastodon|Medium|RocketChat|Element|TamTam|Hoop)";

    /** With a letter or digit, or it would have no id. */
    private static final String HANDLE = "(?<handle>@(?=[_.]{0,59}[\\p{L}\\p{N}])[\\p{L}\\p{N}_.]{1,60}(?<![.]))";

    /** Twitter/@name, X (@name), Telegram: @name, Telegram/Umar Media. */
    private static final Pattern ON_PLATFORM = Pattern.compile(PLATFORM + "(?:(?: ?[/:] ?| ?\\(| )(?:" + HANDLE
            + "|(?<=[/:] ?)[^@]{1,60})\\)?)?(?: (?:post|tweet|thread|channel|page"
            + "|account|video|message|group)s?)?");

    /** \@name on X, \@name (Telegram), \@name. */
    private static final Pattern OF_HANDLE =
            Pattern.compile(HANDLE + "(?:(?: on | via | ?[/,] ?| ?\\()" + PLATFORM + "\\)?)?");

    private static final Pattern HOST = Pattern.compile(
            "(?:https?://)?(?:www\\.)?(?<host>(?<label>[\\p{L}\\p{N}-]{1,60})(?:\\.[\\p{L}\\p{N}-]{2,30}){1,3})(?:/\\S*)?");

    private final Outlets outlets;
    private final String levelled;

    Accounts(Outlets outlets, String levelled) {
        this.outlets = outlets;
        this.levelled = levelled;
    }

    /** The account or site that a span names and nothing else. */
    Optional<NamedSource> in(Span span) {
        for (Pattern form : new Pattern[] {ON_PLATFORM, OF_HANDLE}) {
            Matcher account = form.matcher(levelled).region(span.start(), span.end());
            if (account.matches()) {
                return Optional.of(account(span, account));
            }
        }
        Matcher site = HOST.matcher(levelled).region(span.start(), span.end());
        return site.matches() ? Optional.of(site(span, site)) : Optional.empty();
    }

    private NamedSource account(Span span, Matcher account) {
        String handle = account.group("handle");
        String platform = account.group("platform");
        if (platform == null) {
            return new NamedSource(span, null, handle, Outlets.slug(handle), handle);
        }
        Span name = new Span(account.start("platform"), account.end("platform"));
        return new NamedSource(span, name, platform, outlets.idOf(platform), handle);
    }

    /** Many outlets are known by the first part of their address: dawn.com. */
    private NamedSource site(Span span, Matcher site) {
        String host = site.group("host");
        String id = outlets.find(host)
                .or(() -> outlets.find(capitalised(site.group("label"))))
                .map(entity -> entity.id())
                .orElseGet(() -> Outlets.slug(host));
        return new NamedSource(span, new Span(site.start("host"), site.end("host")), host, id, null);
    }

    private static String capitalised(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
