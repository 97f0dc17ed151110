package org.watchline.nlp.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.DateMention;
import org.watchline.nlp.text.Span;

/** Reads one segment of a bracket or note: what stands between semicolons. */
final class SegmentReader {

    private static final Pattern LEAD_IN = Pattern.compile(
            "(?:(?:for (?:more|details|background|example|an overview|a discussion)[^,;\"]{0,60}?,?(?= see )|see(?: also)?|cf\\.|e\\.g\\.,?"
                    + "|via|also|sources?:|as (?:reported|quoted|cited) (?:by|in)|(?:quoted|cited|reported) (?:by|in)"
                    + "|according to|per|author'?s translation[,:]|in:)\\s+)+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern IBID = Pattern.compile("ibid\\b\\.?", Pattern.CASE_INSENSITIVE);

    private static final Pattern INTERVIEW = Pattern.compile(
            "(?:the )?author(?:'?s|s')?(?:' )? ?(?:\\w+ )?(?:interviews?|conversations?|communications?|correspondence|discussions?)\\b"
                    + "|(?:(?:tele)?phone |personal |e?-?mail |confidential )?(?:interviews? (?:with|by)\\b|interview,)|personal communication",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OPENING_JOINT =
            Pattern.compile("(?:[\\s,.:&)\"\u2013\u2014-]|(?:and|also|in)\\b(?! \\p{Ll}))+");

    /** Page numbers, addresses, languages: what may follow the last date. */
    private static final Pattern REMAINDER = Pattern.compile(
            "[\\s,.:)\\]]*+(?:(?:pp?\\.|para|accessed|available|last accessed|https?:|www\\.|t\\.me|archived).*|(?:\\S++\\s*+){0,3})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final SourceNames names;
    private final DateTable dates;
    private final Titles titles;
    private final String levelled;

    SegmentReader(SourceNames names, DateTable dates, Titles titles, String levelled) {
        this.names = names;
        this.dates = dates;
        this.titles = titles;
        this.levelled = levelled;
    }

    /**
     * The sources of a segment.
     *
     * @param before what an "Ibid." stands for; null for nothing
     * @param inNote whether authors and titles may come first
     */
    List<Source> read(Span segment, @Nullable Source before, boolean inNote) {
        Span body = withoutLeadIn(segment);
        if (startsWith(IBID, body)) {
            return before == null ? List.of() : List.of(repeated(before, body));
        }
        if (startsWith(INTERVIEW, body)) {
            return List.of(interview(body));
        }
        return titles.in(body).map(title -> published(title, body)).orElseGet(() -> dated(body, inNote));
    }

    /** The source of a segment without a date, where others beside it have one or it is a known outlet. */
    Optional<Source> undated(Span segment, boolean beside) {
        Span body = withoutLeadIn(segment);
        Optional<NamedSource> found = names.undated(body);
        if (found.isEmpty() && beside) {
            found = names.in(body, true, false).stream().findFirst();
        }
        return found.map(named -> source(named, named.span(), null));
    }

    /** Where a title was published. */
    private List<Source> published(Titles.Title title, Span body) {
        if (title.rest() >= body.end()) {
            return titles.recalled(title).stream().toList();
        }
        Span rest = new Span(title.rest(), body.end());
        List<DateMention> within = dates.in(rest);
        List<Source> found = within.isEmpty() ? undatedAfterTitle(rest) : dated(rest, false);
        if (!within.isEmpty() && found.stream().noneMatch(source -> names.isKnown(source.source()))) {
            List<Source> authors = byAuthor(title, within.get(0), found.isEmpty());
            found = authors.isEmpty() ? found : authors;
        }
        found.forEach(source -> titles.remember(title, source));
        return found;
    }

    private List<Source> undatedAfterTitle(Span rest) {
        return names.in(firstPiece(rest), true, false).stream()
                .map(named -> source(named, named.span(), null))
                .toList();
    }

    /** An institution publishes what it writes: 'Human Rights Council, "Report," A/HRC/51/6, September 9, 2022'. */
    private List<Source> byAuthor(Titles.Title title, DateMention date, boolean anyone) {
        Span author = trimmed(title.entry().start(), title.words().start() - 1);
        if (author == null || !(anyone || names.isKnown(author.in(levelled)))) {
            return List.of();
        }
        return sources(author, date, true);
    }

    /** Up to a comma, a bracket or a stop that ends a sentence. */
    private Span firstPiece(Span rest) {
        int end = rest.start() + 1;
        while (end < rest.end() && ",(;".indexOf(levelled.charAt(end)) < 0 && !isStop(end, rest.end())) {
            end++;
        }
        return new Span(rest.start(), end);
    }

    private boolean isStop(int position, int limit) {
        return levelled.charAt(position) == '.' && (position + 1 == limit || levelled.charAt(position + 1) == ' ');
    }

    private List<Source> dated(Span body, boolean inNote) {
        List<Source> found = new ArrayList<>();
        int from = body.start();
        @Nullable Source last = null;
        List<DateMention> within = dates.in(body);
        for (DateMention date : within) {
            Span words = trimmed(from, date.span().start());
            if (words == null && last != null && from > body.start()) {
                found.add(last.repeated(date.span(), isoOf(date)));
            } else if (words != null) {
                List<Source> sources = sources(words, date, inNote);
                found.addAll(sources);
                last = sources.isEmpty() ? null : sources.get(sources.size() - 1);
            }
            from = date.span().end();
        }
        boolean clean = REMAINDER.matcher(levelled).region(from, body.end()).matches();
        return clean || (!inNote && from < body.end() && isKnown(found)) ? found : List.of();
    }

    private boolean isKnown(List<Source> sources) {
        return !sources.isEmpty() && sources.stream().allMatch(source -> names.isPublishing(source.source()));
    }

    /** Several outlets before one date share it; the last has it in its span. */
    private List<Source> sources(Span words, DateMention date, boolean inNote) {
        List<NamedSource> named = names.in(words, date.precision().equals("day"), inNote);
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            Span own = named.get(i).span();
            Span span = i == named.size() - 1 ? own.to(date.span()) : own;
            sources.add(source(named.get(i), span, isoOf(date)));
        }
        return sources;
    }

    private Source repeated(Source before, Span body) {
        List<DateMention> within = dates.in(body);
        if (within.isEmpty()) {
            Matcher ibid = IBID.matcher(levelled).region(body.start(), body.end());
            int end = ibid.lookingAt() ? ibid.end() : body.end();
            return before.repeated(new Span(body.start(), end), before.date());
        }
        return before.repeated(body.to(within.get(0).span()), isoOf(within.get(0)));
    }

    private Source interview(Span body) {
        List<DateMention> within = dates.in(body);
        Span span = within.isEmpty() ? withoutStop(body) : body.to(within.get(0).span());
        String date = within.isEmpty() ? null : isoOf(within.get(0));
        return new Source(span, null, "Author's interview", "authors-interview", date, null);
    }

    private Span withoutStop(Span body) {
        boolean stop = body.length() > 1 && levelled.charAt(body.end() - 1) == '.';
        return stop ? new Span(body.start(), body.end() - 1) : body;
    }

    private static Source source(NamedSource named, Span span, @Nullable String date) {
        return new Source(span, named.name(), named.source(), named.sourceId(), date, named.handle());
    }

    private static @Nullable String isoOf(DateMention date) {
        return date.iso().isEmpty() ? null : date.iso();
    }

    private Span withoutLeadIn(Span segment) {
        Matcher leadIn = LEAD_IN.matcher(levelled).region(segment.start(), segment.end());
        return leadIn.lookingAt() && leadIn.end() < segment.end() ? new Span(leadIn.end(), segment.end()) : segment;
    }

    /** The words between two dates without what only joins them; null for none. */
    private @Nullable Span trimmed(int from, int to) {
        if (from >= to) {
            return null;
        }
        Matcher opening = OPENING_JOINT.matcher(levelled).region(from, to);
        int start = opening.lookingAt() ? opening.end() : from;
        int end = Joints.endBefore(levelled, start, to);
        return start < end ? new Span(start, end) : null;
    }

    private boolean startsWith(Pattern pattern, Span span) {
        return pattern.matcher(levelled).region(span.start(), span.end()).lookingAt();
    }
}
