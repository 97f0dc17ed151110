package org.watchline.nlp.citation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.watchline.nlp.text.Span;

/** Reads which outlets a stretch of text before a date names. */
final class SourceNames {

    /** What may stand between an outlet and its date: where in the issue, which day, which edition. */
    private static final Pattern DETAIL = Pattern.compile(
            "[\\p{Lu}\\d]{1,8}[-/][\\p{Lu}\\d/.()-]*\\d\\S*|(?i:vol(?:ume)?|issue|no|nr|pp?|para|ed|edition|number)\\.? ?[\\dIVX].*"
                    + "|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\\(.{0,60}|[\\d:.]+|\\p{Ll}.*");

    /** "Mountains of Fire (Lahore: Vanguard Books": up to the publisher. */
    private static final Pattern PUBLISHER =
            Pattern.compile("(?:[^(]{3,200}\\()?(?<city>\\p{Lu}[^():,;@]{1,60}): (?=\\p{Lu})");

    /** "Review 1:4" and "Dawn (Karachi)". */
    private static final Pattern TAIL =
            Pattern.compile("(?: \\d+[:.]\\d+[\\d, .-]*| ?[(\\[][^()\\[\\]]{0,60}[)\\]]?)$");

    private final Outlets outlets;
    private final Accounts accounts;
    private final String levelled;
    private final String text;

    /** @param text as it came; its spelling is what sources are called */
    SourceNames(Outlets outlets, String text, String levelled) {
        this.outlets = outlets;
        this.accounts = new Accounts(outlets, levelled);
        this.levelled = levelled;
        this.text = text;
    }

    /**
     * The outlets; none where the words are no source's name.
     *
     * @param precise whether the date is a day
     * @param authored whether an author and a title may come before the outlet
     */
    List<NamedSource> in(Span words, boolean precise, boolean authored) {
        int publisher = publisherIn(words);
        if (publisher > words.start()) {
            return in(new Span(publisher, words.end()), precise, authored);
        }
        Optional<NamedSource> account = accounts.in(words);
        if (account.isPresent()) {
            return List.of(account.get());
        }
        // "The News, International" is one name.
        String joined = words.in(levelled).replace(",", "");
        if (outlets.find(joined).isPresent()) {
            return outlets.isNoSource(joined, precise) ? List.of() : List.of(known(words, joined));
        }
        List<Span> pieces = withoutDetails(Pieces.between(',', levelled, words));
        List<Span> known = pieces.stream()
                .filter(piece -> outlets.isPublishing(piece.in(levelled)))
                .toList();
        if (!known.isEmpty()) {
            return known.stream().map(piece -> known(piece, piece.in(levelled))).toList();
        }
        for (Span piece : pieces) {
            Optional<NamedSource> nested = accounts.in(piece).filter(found -> pieces.size() > 1);
            if (nested.isPresent()) {
                return List.of(nested.get());
            }
        }
        return pieces.isEmpty() ? List.of() : inPiece(chosen(pieces, authored), precise);
    }

    /** Whether the words name an outlet or an account that is cited even without a date. */
    Optional<NamedSource> undated(Span words) {
        Optional<NamedSource> account =
                accounts.in(words).filter(found -> found.name() != null && isCertain(found, words));
        if (account.isPresent()) {
            return account;
        }
        String name = words.in(levelled).replace(",", "");
        return outlets.isPublishing(name) ? Optional.of(known(words, name)) : Optional.empty();
    }

    boolean isKnown(String name) {
        return outlets.find(name).isPresent();
    }

    boolean isPublishing(String name) {
        return outlets.isPublishing(name);
    }

    /** A platform's name alone, or "p.m.", cites nothing. */
    private static boolean isCertain(NamedSource found, Span words) {
        return found.handle() != null
                || (found.source().indexOf('.') > 0
                        && words.length() > found.source().length());
    }

    /** Where the publisher of a book begins, behind its city; the words' start where they name none. */
    private int publisherIn(Span words) {
        Matcher publisher = PUBLISHER.matcher(levelled).region(words.start(), words.end());
        boolean found = publisher.lookingAt() && !isKnown(publisher.group("city"));
        return found && publisher.end() < words.end() ? publisher.end() : words.start();
    }

    /** An institution that is known, or what stands where the outlet does. */
    private Span chosen(List<Span> pieces, boolean authored) {
        for (Span piece : pieces) {
            if (isKnown(SourceWords.withoutDescriptor(levelled, piece).in(levelled))) {
                return piece;
            }
        }
        return authored ? pieces.get(pieces.size() - 1) : pieces.get(0);
    }

    private List<NamedSource> inPiece(Span piece, boolean precise) {
        for (String joint : List.of("/", " and ", " & ")) {
            List<Span> sides = Pieces.between(joint, levelled, piece);
            if (sides.size() > 1 && sides.stream().allMatch(side -> outlets.isPublishing(side.in(levelled)))) {
                return sides.stream()
                        .map(side -> known(side, side.in(levelled)))
                        .toList();
            }
        }
        boolean whole = outlets.find(piece.in(levelled)).isPresent();
        Span name = whole ? piece : SourceWords.withoutDescriptor(levelled, withoutTail(piece));
        String words = name.in(levelled);
        boolean known = outlets.find(words).isPresent();
        if (outlets.isNoSource(words, precise) || (!known && !SourceWords.isNameLike(words))) {
            return List.of();
        }
        return List.of(known(name, words));
    }

    private NamedSource known(Span span, String name) {
        return new NamedSource(span, span, span.in(text), outlets.idOf(name), null);
    }

    /** Without what follows the outlet: its city, its volume, the day of the week. */
    private List<Span> withoutDetails(List<Span> pieces) {
        int end = pieces.size();
        while (end > 1 && isDetail(pieces.get(end - 1).in(levelled))) {
            end--;
        }
        return pieces.subList(0, end);
    }

    private boolean isDetail(String piece) {
        return DETAIL.matcher(piece).matches()
                || (outlets.isPlace(piece) && outlets.find(piece).isEmpty());
    }

    private Span withoutTail(Span piece) {
        Matcher tail = TAIL.matcher(levelled).region(piece.start(), piece.end());
        return tail.find() && tail.start() > piece.start() ? new Span(piece.start(), tail.start()) : piece;
    }
}
