package org.watchline.evaluation.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.watchline.evaluation.duplicate.TextPair.Kind;

/** All pairs that a set of articles yields, with edited copies of each. */
final class TextPairs {

    /** Whoever writes about every incident in the same words. */
    private static final Set<String> PRESS_OFFICES = Set.of("bulletin", "customs");

    private static final long SEED = 20_240_501;

    private final List<PressText> texts;
    private final Editor editor = new Editor(SEED);
    private final List<TextPair> pairs = new ArrayList<>();

    private TextPairs(List<PressText> texts) {
        this.texts = texts;
    }

    static List<TextPair> of(List<PressText> texts) {
        TextPairs made = new TextPairs(texts);
        made.byHand();
        made.byProgram();
        return made.pairs;
    }

    private void byHand() {
        for (int i = 0; i < texts.size(); i++) {
            for (PressText other : texts.subList(i + 1, texts.size())) {
                PressText one = texts.get(i);
                boolean near = one.account().equals(other.account());
                // Two copies of one text may have less in common than each has with it.
                if (!near || !one.isCopy() || !other.isCopy()) {
                    pairs.add(new TextPair(near ? Kind.EDITED_BY_HAND : kindOf(one, other), near, one, other));
                }
            }
        }
    }

    private void byProgram() {
        List<PressText> accounts = texts.stream().filter(text -> !text.isCopy()).toList();
        for (int i = 0; i < accounts.size(); i++) {
            PressText account = accounts.get(i);
            PressText rewritten = copy(account, "rewritten", editor.rewritten(account));
            pairs.add(new TextPair(Kind.REWRITTEN, true, account, rewritten));
            pairs.add(new TextPair(Kind.CUT, true, account, copy(account, "cut", editor.cut(account))));
            PressText host = hostFor(account, accounts, i);
            if (!PRESS_OFFICES.contains(account.event())) {
                pairs.add(new TextPair(
                        Kind.QUOTED, true, account, copy(account, "quoted", editor.quotedIn(host, account))));
            }
            accounts.stream()
                    .filter(other -> other.event().equals(account.event()) && !other.equals(account))
                    .forEach(other -> pairs.add(new TextPair(kindOf(other, rewritten), false, other, rewritten)));
        }
    }

    private static PressText hostFor(PressText account, List<PressText> accounts, int from) {
        for (int i = 1; i < accounts.size(); i++) {
            PressText host = accounts.get((from + i) % accounts.size());
            if (!host.event().equals(account.event()) && !PRESS_OFFICES.contains(host.event())) {
                return host;
            }
        }
        throw new IllegalArgumentException("a set needs accounts of several events");
    }

    private static PressText copy(PressText account, String how, String text) {
        return new PressText(account.id() + "~" + how, text);
    }

    private static Kind kindOf(PressText one, PressText other) {
        if (!one.event().equals(other.event())) {
            return Kind.OTHER;
        }
        return PRESS_OFFICES.contains(one.event()) ? Kind.SAME_PRESS_OFFICE : Kind.SAME_EVENT;
    }
}
