package org.watchline.nlp.temporal;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.nlp.document.ReadSentence;
import org.watchline.nlp.document.Reading;
import org.watchline.nlp.document.Token;
import org.watchline.nlp.text.Span;

/** The words around a date, which tell whether it lies ahead: those of its own clause before others. */
final class Outlook {

    /** How far words are looked at, in UTF-16 units. */
    private static final int REACH = 120;

    private static final Set<String> AHEAD =
            words("will shall scheduled upcoming slated due deadline expected planned plans set");

    /** Of these, those that mostly mean something else: "set fire to", "due to rain", "foiled plans". */
    private static final Set<String> AHEAD_IF_FIXED = words("due plans set");

    private static final Set<String> TELLING = words("said told warned announced added vowed stated claimed reported");

    private static final Set<String> PAST = words("killed was were had");

    /** What begins a clause of another time. */
    private static final Set<String> TURNING = words("after but while because when");

    private static final Set<String> BEFORE_CLAUSE = words("that and but because while ; : , \"");

    private static final Set<String> FORMS_OF_BE = words("is are was were be been");

    private static final Set<String> BEFORE_DUE = words("for on by in at");

    private static final Set<String> BEFORE_DATE = words("on in at by during the late early");

    /** What makes a form of the past a participle: "will be held", "is held", "to be held". */
    private static final Set<String> GOVERNING = words("will shall would may might can could should must to is are am");

    private static final Set<String> WITHIN_GROUP = words("be been being have not n't");

    /** What may stand between a verb of telling and its date. */
    private static final Set<String> WAYS_OF_TELLING =
            words("on in at to by during late early a an the his her its their new video audio voice statement message"
                    + " interview speech address press news conference briefing letter tweet post rally"
                    + " meeting reporters journalists");

    private final String text;
    private final List<Token> tokens;
    private final Span date;

    /** The last token before the date; -1 for none. */
    private final int last;

    /** The first token behind it. */
    private final int next;

    Outlook(Reading field, Span date) {
        this.text = field.levelled();
        this.date = date;
        ReadSentence sentence = field.sentenceAt(date.start()).orElse(null);
        tokens = sentence == null ? List.of() : sentence.tokens();
        last = sentence == null ? -1 : sentence.firstTokenFrom(date.start()) - 1;
        next = sentence == null ? 0 : sentence.firstTokenFrom(date.end());
    }

    /** Whether what happens on the date is announced or has happened. */
    Tense tense() {
        if (isWhenTold()) {
            return Tense.PAST;
        }
        Tense before = ofWords(-1);
        Tense behind = ofWords(1);
        Tense near = opensClause() ? behind : before;
        Tense far = opensClause() ? before : behind;
        if (near != null) {
            return near;
        }
        return far == null ? Tense.OPEN : far;
    }

    /** "Said on Monday that talks were scheduled", "warned in a statement on May 30 that": it was told then. */
    private boolean isWhenTold() {
        int word = last;
        while (isNear(word) && WAYS_OF_TELLING.contains(form(word))) {
            word--;
        }
        return TELLING.contains(form(word)) || PAST.contains(form(word));
    }

    /** "Said that on Monday gunmen": what the date belongs to stands behind it. */
    private boolean opensClause() {
        int word = last;
        while (BEFORE_DATE.contains(form(word))) {
            word--;
        }
        return word < 0 || BEFORE_CLAUSE.contains(form(word));
    }

    /** What the first word that tells says, going away from the date; null where none does. */
    private @Nullable Tense ofWords(int step) {
        for (int i = step > 0 ? next : last; isNear(i); i += step) {
            if (isAhead(i)) {
                return Tense.AHEAD;
            }
            if (PAST.contains(form(i)) || isPast(i)) {
                return Tense.PAST;
            }
            if (TURNING.contains(form(i))) {
                return Tense.OPEN;
            }
            if (step > 0 && form(i).equals(",") && form(i + 1).equals("and")) {
                return null;
            }
            if (TELLING.contains(form(i))) {
                // "Said the talks on Sunday will": what was said may be of any time.
                return step > 0 ? Tense.PAST : null;
            }
        }
        return null;
    }

    private boolean isAhead(int word) {
        String form = form(word);
        boolean ahead = AHEAD.contains(form);
        return ahead && (!AHEAD_IF_FIXED.contains(form) || isFixed(word));
    }

    /** "Due to arrive on Sunday", "are due to march", "set for Sunday". */
    private boolean isFixed(int word) {
        boolean verb =
                pos(word + 2).equals("VERB") || pos(word + 2).equals("AUX") || FORMS_OF_BE.contains(form(word - 1));
        return form(word + 1).equals("to") ? verb : word + 1 == next || BEFORE_DUE.contains(form(word + 1));
    }

    /** A verb in the past, and not the participle of a group that is none. */
    private boolean isPast(int word) {
        String form = form(word);
        boolean past = pos(word).equals("VERB")
                && !TELLING.contains(form)
                && !form.equals(tokens.get(word).lemma())
                && !form.endsWith("ing")
                && !form.endsWith("s");
        int before = word - 1;
        while (past && (WITHIN_GROUP.contains(form(before)) || pos(before).equals("ADV"))) {
            before--;
        }
        boolean described = word >= next && form(word + 1).equals("by");
        return past && !described && !GOVERNING.contains(form(before));
    }

    private boolean isNear(int word) {
        if (word < 0 || word >= tokens.size()) {
            return false;
        }
        Span span = tokens.get(word).span();
        return span.end() >= date.start() - REACH && span.start() <= date.end() + REACH;
    }

    /** The word in lower case; empty beyond the sentence. */
    private String form(int word) {
        return word < 0 || word >= tokens.size()
                ? ""
                : tokens.get(word).span().in(text).toLowerCase(Locale.ROOT);
    }

    private String pos(int word) {
        return word < 0 || word >= tokens.size() ? "" : tokens.get(word).pos();
    }

    private static Set<String> words(String inOrder) {
        return Set.of(inOrder.split(" "));
    }
}
