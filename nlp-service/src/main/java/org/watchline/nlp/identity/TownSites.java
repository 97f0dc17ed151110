package org.watchline.nlp.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.watchline.knowledge.Entity;
import org.watchline.knowledge.name.NameKey;

/**
 * Sites and institutions that every town has under the same name: "the Central Jail", "Police Lines". Which is meant
 * follows from the town beside the name: "the Civil Hospital in Quetta", "Quetta's Civil Hospital".
 */
final class TownSites {

    private static final Set<String> COMMON = NameTable.keys("site");

    private static final Set<String> BEFORE_TOWN = Set.of(" ", ", ", " in ", " at ", " of ");
    private static final Set<String> AFTER_TOWN = Set.of(" ", "'s ", "' ");

    private final ListedNames known;
    private final List<Sighting> article;
    private final Verdicts verdicts;
    private final Map<ThingKey, Referent> strays = new HashMap<>();

    /** @param article all names of the article, in order */
    TownSites(ListedNames known, List<Sighting> article, Verdicts verdicts) {
        this.known = known;
        this.article = article;
        this.verdicts = verdicts;
    }

    /** The verdict on a name that may be any town's; none on other names. */
    Optional<Verdict> judge(Sighting name) {
        boolean site = name.family() == Family.PLACE || name.family() == Family.ORG;
        if (!site || !COMMON.contains(NameKey.of(name.name()))) {
            return Optional.empty();
        }
        Optional<Entity> town = townBeside(name);
        if (town.isPresent()) {
            return town.map(found -> ofTown(name, found));
        }
        return verdicts.isOpen(name) ? Optional.of(stray(name)) : Optional.empty();
    }

    private Optional<Entity> townBeside(Sighting name) {
        int order = name.order();
        Optional<Entity> before = order == 0 ? Optional.empty() : townBefore(article.get(order - 1), name);
        return before.isPresent() || order + 1 == article.size() ? before : townAfter(name, article.get(order + 1));
    }

    private Optional<Entity> townBefore(Sighting other, Sighting name) {
        return town(other).filter(town -> AFTER_TOWN.contains(TextBetween.of(other, name)));
    }

    private Optional<Entity> townAfter(Sighting name, Sighting other) {
        return town(other).filter(town -> BEFORE_TOWN.contains(TextBetween.of(name, other)));
    }

    private Optional<Entity> town(Sighting name) {
        return Optional.ofNullable(verdicts.listed(name))
                .map(Referent.Listed::entity)
                .filter(TownSites::isTown);
    }

    private static boolean isTown(Entity entity) {
        return entity.isPlace() && !entity.kind().equals("country");
    }

    private Verdict ofTown(Sighting name, Entity town) {
        Optional<Entity> listed = known.named(name.family(), town.name() + " " + name.name())
                .or(() -> known.named(name.family(), name.name() + " " + town.name()));
        Referent referent = listed.<Referent>map(Referent.Listed::new)
                .orElseGet(() -> new Referent.Unlisted(
                        Naming.ofSite(town).card(name.name(), name.mention().type(), name)));
        return Verdict.byContext(referent, "site-of:" + town.id());
    }

    /** Of no one knows which town: it joins within the article only. */
    private Verdict stray(Sighting name) {
        Referent referent = strays.computeIfAbsent(
                ThingKey.of(name),
                unused -> new Referent.Unlisted(Naming.ofStray(name.family())
                        .card(name.name(), name.mention().type(), name)));
        return Verdict.certain(referent, "unlisted", name.name());
    }
}
