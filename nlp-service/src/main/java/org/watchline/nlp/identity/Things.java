package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.watchline.knowledge.Alias;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.name.NameKey;

/**
 * Tells what is no person apart: by whole names, by acronyms that the text explains, and for organisations by the first
 * or last words of a fuller name in the article.
 */
final class Things {

    private final ListedNames known;
    private final Map<ThingKey, String> outlets;
    private final Verdicts verdicts;
    private final Map<String, Bearer> byEntity = new HashMap<>();
    private final Map<String, ThingKey> keys = new HashMap<>();
    private final Map<ThingKey, Bearer> byKey = new HashMap<>();
    /** What an acronym stands for in this article, by its letters. */
    private final Map<String, Bearer> explained = new HashMap<>();

    private final OrganisationNames organisations = new OrganisationNames();

    private Things(ListedNames known, Map<ThingKey, String> outlets, Verdicts verdicts) {
        this.known = known;
        this.outlets = outlets;
        this.verdicts = verdicts;
    }

    /**
     * Passes a verdict on every name that has none yet, and on acronyms that the article explains differently from the
     * knowledge base.
     *
     * @param outlets ids of cited outlets that the knowledge base does not have
     */
    static void judge(List<Sighting> things, Map<ThingKey, String> outlets, ListedNames known, Verdicts verdicts) {
        Things article = new Things(known, outlets, verdicts);
        things.forEach(article::learn);
        things.forEach(article::introduce);
        for (int i = 1; i < things.size(); i++) {
            article.relate(things.get(i - 1), things.get(i));
        }
        things.forEach(article::enrol);
        things.forEach(article::judge);
    }

    private void introduce(Sighting thing) {
        if (verdicts.isOpen(thing)) {
            known.named(thing.family(), thing.name())
                    .ifPresent(entity -> verdicts.pass(
                            thing, Verdict.certain(new Referent.Listed(entity), "spelling", entity.name())));
        }
        bearer(thing).introduce(thing);
    }

    private Bearer bearer(Sighting thing) {
        Verdict verdict = verdicts.on(thing);
        if (verdict != null) {
            return byEntity.computeIfAbsent(verdict.referent().id(), id -> Bearer.of(verdict.referent()));
        }
        ThingKey key = keys.computeIfAbsent(thing.name() + thing.family(), unused -> ThingKey.of(thing));
        return byKey.computeIfAbsent(key, unused -> {
            String outlet = outlets.get(key);
            return Bearer.unlisted(outlet == null ? naming(thing) : Naming.ofOutlet(outlet));
        });
    }

    private static Naming naming(Sighting thing) {
        return thing.family() == Family.ORG && OrganisationNames.isKind(thing.name())
                ? Naming.ofStray(Family.ORG)
                : Naming.of(thing.family());
    }

    /** What the words around it told once ("Bagan tehsil"), the name tells in the rest of the article. */
    private void learn(Sighting thing) {
        if (thing.family() == Family.PLACE && verdicts.listed(thing) != null) {
            byKey.putIfAbsent(ThingKey.of(thing), bearer(thing));
        }
    }

    private void relate(Sighting one, Sighting next) {
        if (TextBetween.isBracketed(one, next)) {
            if (Acronyms.isAcronym(next.name())) {
                explain(next, one);
            } else if (Acronyms.isAcronym(one.name())) {
                explain(one, next);
            }
        } else if (one.family() == next.family() && TextBetween.saysAlias(one, next)) {
            bearer(one).join(bearer(next));
        }
    }

    private void explain(Sighting acronym, Sighting fuller) {
        Bearer shortened = bearer(acronym).joined();
        Bearer meant = bearer(fuller).joined();
        if (shortened == meant || !Acronyms.mayShorten(acronym.name(), fuller.name())) {
            return;
        }
        Entity listed = shortened.entity();
        if (listed != null && !meant.isListed() && resembles(fuller.name(), listed)) {
            meant.join(shortened);
        } else if (listed == null || Acronyms.letters(acronym.name()).equals(Acronyms.initials(fuller.name()))) {
            explained.put(Acronyms.letters(acronym.name()), meant);
        }
    }

    /** Whether most words of a name are in one of the entity's: it is a way to write that, not another thing. */
    private static boolean resembles(String name, Entity entity) {
        Set<String> words = words(name);
        return entity.aliases().stream().map(Alias::text).anyMatch(alias -> {
            Set<String> shared = new HashSet<>(words);
            shared.retainAll(words(alias));
            return 2 * shared.size() > words.size();
        });
    }

    private static Set<String> words(String name) {
        return Stream.of(name.split("[ -]++", -1))
                .map(NameKey::of)
                .filter(NameKey::isDistinctive)
                .collect(Collectors.toSet());
    }

    private void enrol(Sighting thing) {
        if (thing.family() == Family.ORG) {
            organisations.enrol(bearer(thing).joined(), thing.name());
        }
    }

    private void judge(Sighting thing) {
        Bearer meant = Acronyms.isAcronym(thing.name()) ? explained.get(Acronyms.letters(thing.name())) : null;
        if (meant != null) {
            Referent referent = meant.referent();
            verdicts.pass(
                    thing, Verdict.certain(referent, "acronym", referent.card().name()));
            return;
        }
        Bearer bearer = bearer(thing).joined();
        if (verdicts.isOpen(thing)) {
            verdicts.pass(thing, verdict(thing, bearer));
        }
        if (thing.family() == Family.ORG) {
            organisations.mention(bearer, thing.name());
        }
    }

    private Verdict verdict(Sighting thing, Bearer bearer) {
        if (bearer.isListed()) {
            Referent referent = bearer.referent();
            return Verdict.certain(referent, "alias-in-text", referent.card().name());
        }
        List<Bearer> longer = thing.family() == Family.ORG ? organisations.longer(thing.name()) : List.of();
        List<Referent> candidates = longer.stream()
                .filter(other -> other != bearer)
                .map(Bearer::referent)
                .distinct()
                .toList();
        if (!candidates.isEmpty()) {
            return Verdict.shortForm(candidates.get(0), candidates.subList(1, candidates.size()));
        }
        Referent referent = bearer.referent();
        return Verdict.certain(referent, "unlisted", referent.card().name());
    }
}
