package org.watchline.local.e2e;

import com.microsoft.playwright.Page;

/**
 * Times a page from the click that asks for it until it is painted: a new document until its first contentful paint, a
 * part that is put into the open document until the frame that shows it.
 */
final class PaintClock {

    private static final String WATCH = """
            addEventListener("click", (event) =>
              sessionStorage.setItem("clickedAt", performance.timeOrigin + event.timeStamp), true);
            new PerformanceObserver((list) => {
              for (const paint of list.getEntriesByName("first-contentful-paint")) {
                document.documentElement.dataset.paintedAt = performance.timeOrigin + paint.startTime;
              }
            }).observe({ type: "paint", buffered: true });
            addEventListener("htmx:afterSettle", () => requestAnimationFrame(() => setTimeout(() => {
              document.documentElement.dataset.paintedAt = performance.timeOrigin + performance.now();
            })));
            """;

    private static final String PAINTED = "html[data-painted-at]";

    private static final String TAKEN =
            "document.documentElement.dataset.paintedAt - sessionStorage.getItem('clickedAt')";

    private final Page page;

    PaintClock(Page page) {
        this.page = page;
        page.addInitScript(WATCH);
    }

    /** Milliseconds that the link takes. It must be in sight. */
    double click(String link) {
        page.waitForSelector(PAINTED);
        page.evaluate("delete document.documentElement.dataset.paintedAt");
        page.click(link);
        page.waitForSelector(PAINTED);
        return ((Number) page.evaluate(TAKEN)).doubleValue();
    }
}
