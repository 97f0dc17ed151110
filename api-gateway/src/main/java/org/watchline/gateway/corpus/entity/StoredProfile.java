package org.watchline.gateway.corpus.entity;

import java.util.List;
import java.util.Map;
import org.watchline.gateway.corpus.ArticleCard;

/**
 * What articles tell of an entity, read from one state of the corpus.
 *
 * @param weeks in which it is mentioned, the first one first
 * @param undated articles that mention it and have no date
 * @param roles that it holds or held
 * @param heldBy who holds or held roles in it
 * @param rivals who is named for roles in the same organisations, for a person
 * @param names of everyone and everything that the roles refer to; those without have no name
 */
public record StoredProfile(
        EntitySummary summary,
        List<EntityName> spellings,
        List<Period> weeks,
        long undated,
        Company company,
        List<RoleRow> roles,
        List<RoleRow> heldBy,
        List<RoleRow> rivals,
        List<ArticleCard> newest,
        Map<String, String> names) {}
