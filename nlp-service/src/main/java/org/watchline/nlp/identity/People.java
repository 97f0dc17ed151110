package org.watchline.nlp.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.match.AliasMatch;
import org.watchline.knowledge.name.NameParts;

/**
 * Tells the people of one article apart. Full names introduce them; shorter ones refer to whoever was introduced with
 * all of their parts, to the latest of several.
 */
final class People {

    private static final int FULL_NAME = 2;

    private final ListedPeople known;
    private final Namesakes namesakes;
    private final Verdicts verdicts;
    private final Map<String, List<String>> partsByName = new HashMap<>();
    /** By what identifies them: a listed one's id, otherwise the bag of a full name's parts. */
    private final Map<String, Bearer> bearers = new HashMap<>();
    /** Full names, and short ones that the text says are somebody's alias, by the bag of their parts. */
    private final Map<String, Bearer> byBag = new LinkedHashMap<>();

    /** Those of the knowledge base whom the article names by more than a short form. */
    private final Set<Bearer> inFull = new HashSet<>();

    private final Cast cast;

    private People(ListedPeople known, Namesakes namesakes, Verdicts verdicts) {
        this.known = known;
        this.namesakes = namesakes;
        this.verdicts = verdicts;
        cast = new Cast(known);
    }

    /** Passes a verdict on every name of a person that has none yet, and on short ones that others may bear too. */
    static void judge(List<Sighting> people, ListedPeople known, Namesakes namesakes, Verdicts verdicts) {
        People article = new People(known, namesakes, verdicts);
        people.forEach(article::introduce);
        for (int i = 1; i < people.size(); i++) {
            article.joinAliases(people.get(i - 1), people.get(i));
        }
        people.forEach(article::enrol);
        people.forEach(article::judge);
    }

    private void introduce(Sighting person) {
        List<String> parts = parts(person);
        Optional<Entity> entity = isOpen(person) ? knownWith(parts) : listed(person);
        if (parts.size() < FULL_NAME && (entity.isEmpty() || isBareAlias(person))) {
            return;
        }
        String bag = ListedPeople.bag(parts);
        Bearer bearer = entity.map(listed -> bearers.computeIfAbsent(listed.id(), id -> Bearer.listed(listed)))
                .orElseGet(() -> bearers.computeIfAbsent(bag, unused -> Bearer.unlisted(Naming.ofPerson())));
        bearer.introduce(person);
        byBag.putIfAbsent(bag, bearer);
        if (entity.isPresent() && !isShortFor(parts, entity.get())) {
            inFull.add(bearer);
        }
        if (isOpen(person) && entity.isPresent()) {
            verdicts.pass(
                    person,
                    Verdict.certain(bearer.referent(), "spelling", entity.get().name()));
        }
    }

    private Optional<Entity> knownWith(List<String> parts) {
        return namesakes.has(parts) ? Optional.empty() : known.withParts(parts);
    }

    private void joinAliases(Sighting one, Sighting next) {
        if (TextBetween.saysAlias(one, next)) {
            named(one).join(named(next));
        }
    }

    /** The bearer of a name that introduces, if only by being somebody's alias. */
    private Bearer named(Sighting person) {
        String bag = ListedPeople.bag(parts(person));
        Bearer bearer = byBag.get(bag);
        if (bearer == null) {
            bearer = listed(person).map(Bearer::listed).orElseGet(() -> Bearer.unlisted(Naming.ofPerson()));
            bearer.introduce(person);
            byBag.put(bag, bearer);
        }
        return bearer;
    }

    private void enrol(Sighting person) {
        Bearer bearer = byBag.get(ListedPeople.bag(parts(person)));
        if (bearer != null) {
            cast.enrol(bearer.joined(), parts(person));
        }
    }

    private void judge(Sighting person) {
        List<String> parts = parts(person);
        Bearer bearer = byBag.get(ListedPeople.bag(parts));
        List<Bearer> longer = mayBeShort(person, bearer) ? cast.bearersOfLonger(parts) : List.of();
        longer = bearer == null ? longer : without(bearer.joined(), longer);
        if (!longer.isEmpty()) {
            judgeShort(person, longer);
        } else if (bearer != null) {
            judgeFull(person, bearer.joined(), parts);
        } else if (isOpen(person)) {
            judgeFull(person, named(person).joined(), parts);
        }
    }

    /**
     * A name of the knowledge base stands for itself, unless it is some parts of which others have more: the parts of
     * somebody's name whom the article never names in full are more likely those of one whom it does.
     */
    private boolean mayBeShort(Sighting person, @Nullable Bearer bearer) {
        if (bearer == null) {
            return true;
        }
        Entity entity = bearer.entity();
        return entity == null ? isOpen(person) : !inFull.contains(bearer.joined()) && isShortFor(parts(person), entity);
    }

    private boolean isShortFor(List<String> parts, Entity entity) {
        List<String> full = partsByName.computeIfAbsent(entity.name(), NameParts::of);
        return parts.size() >= FULL_NAME && parts.size() < full.size() && full.containsAll(parts);
    }

    private void judgeFull(Sighting person, Bearer bearer, List<String> parts) {
        cast.mention(bearer, parts);
        Referent referent = bearer.referent();
        Verdict passed = verdicts.on(person);
        if (passed == null || !passed.referent().equals(referent)) {
            boolean alias = bearer.isListed();
            verdicts.pass(
                    person,
                    Verdict.certain(
                            referent,
                            alias ? "alias-in-text" : "unlisted",
                            referent.card().name()));
        }
    }

    private void judgeShort(Sighting person, List<Bearer> longer) {
        Optional<Referent> usual = listed(person).map(Referent.Listed::new);
        List<Referent> referents = new ArrayList<>();
        longer.forEach(bearer -> referents.add(bearer.referent()));
        // Whom the whole press calls so, if he is one of the article's.
        usual.filter(referents::remove).ifPresent(referent -> referents.add(0, referent));
        Referent chosen = referents.remove(0);
        usual.filter(referent -> !referent.equals(chosen) && !referents.contains(referent))
                .ifPresent(referents::add);
        verdicts.pass(person, Verdict.shortForm(chosen, referents));
    }

    /** Whether a single part was recognised by itself, which is usual for one man and possible for others. */
    private static boolean isBareAlias(Sighting person) {
        AliasMatch match = person.mention().match();
        return match != null && !match.alias().needsContext();
    }

    private boolean isOpen(Sighting person) {
        return verdicts.isOpen(person);
    }

    private Optional<Entity> listed(Sighting person) {
        return Optional.ofNullable(verdicts.listed(person)).map(Referent.Listed::entity);
    }

    private List<String> parts(Sighting person) {
        return partsByName.computeIfAbsent(person.name(), NameParts::of);
    }

    private static List<Bearer> without(Bearer self, List<Bearer> bearers) {
        return bearers.stream().filter(bearer -> bearer != self).toList();
    }
}
