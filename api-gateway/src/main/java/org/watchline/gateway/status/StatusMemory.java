package org.watchline.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.watchline.contracts.status.ArticleStatus;
import org.watchline.gateway.GatewayConfig;

/** The newest submissions' notices, so that a status exists before the corpus knows of it. Thread-safe. */
@ApplicationScoped
public class StatusMemory {

    /** Replays beyond this are told by the corpus alone. */
    private static final int MOST_NOTICES = 60;

    private final int capacity;
    private final Map<String, List<ArticleStatus>> bySubmission = new LinkedHashMap<>();
    private final Map<UUID, Set<String>> submissionsOfArticle = new HashMap<>();

    StatusMemory(GatewayConfig config) {
        this.capacity = config.rememberedSubmissions();
    }

    /**
     * Keeps a notice; the submission that has been known longest makes room.
     *
     * @return whether it tells anything new
     */
    public synchronized boolean remember(ArticleStatus notice) {
        List<ArticleStatus> notices = bySubmission.computeIfAbsent(notice.id(), id -> new ArrayList<>());
        boolean repeated = notices.stream()
                .anyMatch(known -> known.attempt() == notice.attempt() && known.stage() == notice.stage());
        if (!repeated && notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
        if (notice.articleId() != null) {
            submissionsOfArticle
                    .computeIfAbsent(notice.articleId(), id -> new LinkedHashSet<>())
                    .add(notice.id());
        }
        if (bySubmission.size() > capacity) {
            forgetEldest();
        }
        return !repeated;
    }

    synchronized List<ArticleStatus> ofSubmission(String submissionId) {
        return List.copyOf(bySubmission.getOrDefault(submissionId, List.of()));
    }

    /** The notices of all submissions of an article. */
    synchronized List<ArticleStatus> ofArticle(UUID articleId) {
        return submissionsOfArticle.getOrDefault(articleId, Set.of()).stream()
                .flatMap(submission -> ofSubmission(submission).stream())
                .toList();
    }

    private void forgetEldest() {
        String eldest = bySubmission.keySet().iterator().next();
        for (ArticleStatus notice : ofSubmission(eldest)) {
            UUID article = notice.articleId();
            if (article != null) {
                Set<String> submissions = submissionsOfArticle.getOrDefault(article, new HashSet<>());
                submissions.remove(eldest);
                if (submissions.isEmpty()) {
                    submissionsOfArticle.remove(article);
                }
            }
        }
        bySubmission.remove(eldest);
    }
}
