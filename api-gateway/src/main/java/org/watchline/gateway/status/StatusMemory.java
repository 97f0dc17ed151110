package org.watchline.gateway.status;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<UUID, String> newestSubmission = new HashMap<>();

    StatusMemory(GatewayConfig config) {
        this.capacity = config.rememberedSubmissions();
    }

    /** Keeps a notice; the submission that has been known longest makes room. */
    public synchronized void remember(ArticleStatus notice) {
        List<ArticleStatus> notices = bySubmission.computeIfAbsent(notice.id(), id -> new ArrayList<>());
        if (notices.size() < MOST_NOTICES) {
            notices.add(notice);
        }
        if (notice.articleId() != null) {
            newestSubmission.put(notice.articleId(), notice.id());
        }
        if (bySubmission.size() > capacity) {
            forgetEldest();
        }
    }

    synchronized List<ArticleStatus> ofSubmission(String submissionId) {
        return List.copyOf(bySubmission.getOrDefault(submissionId, List.of()));
    }

    synchronized List<ArticleStatus> ofArticle(UUID articleId) {
        String newest = newestSubmission.get(articleId);
        return newest == null ? List.of() : ofSubmission(newest);
    }

    private void forgetEldest() {
        String eldest = bySubmission.keySet().iterator().next();
        for (ArticleStatus notice : List.copyOf(bySubmission.get(eldest))) {
            newestSubmission.remove(notice.articleId(), eldest);
        }
        bySubmission.remove(eldest);
    }
}
