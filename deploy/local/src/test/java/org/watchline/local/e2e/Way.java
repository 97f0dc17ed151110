package org.watchline.local.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * A click that leads to a page.
 *
 * @param to name of the page it leads to
 * @param from path of the page it is made on
 * @param link selector of what is clicked
 */
record Way(String to, String from, String link) {

    private static final String MENU = "header details.menu ";

    /** One to every page of the console. */
    static List<Way> all() {
        return List.of(
                new Way("search-all", "/help", "a.brand"),
                new Way("search-words", "/?q=truce", "form.search button >> nth=0"),
                new Way("search-narrowed", "/?q=truce", ".facet a >> nth=0"),
                new Way("article", "/?q=truce", ".hits h3 a >> nth=0"),
                inBar("entities"),
                new Way("entity", "/entities", "main a[href='/entities/ttp'] >> nth=0"),
                inBar("events"),
                new Way("events-map", "/events", ".tabs a >> nth=1"),
                new Way("event", "/events", ".event-when a >> nth=0"),
                inBar("sources"),
                new Way("sources-graph", "/sources", "a[href='/sources?view=graph']"),
                new Way("sources-gaps", "/sources", "a[href='/sources?view=gaps']"),
                new Way("source", "/sources", "a[href='/sources/dawn']"),
                inBar("watchlists"),
                new Way("watchlist", "/watchlists", "main a[href^='/watchlists/'] >> nth=0"),
                inBar("new"),
                inBar("live"),
                inMenu("submit"),
                inMenu("curation"),
                inMenu("help"));
    }

    private static Way inBar(String page) {
        return new Way(page, "/", "header nav a[href='/" + page + "']");
    }

    private static Way inMenu(String page) {
        return new Way(page, "/", MENU + "a[href='/" + page + "']");
    }

    /** Opens the page that the click is made on, so that the link is in sight. */
    void walkUp(Page page, RunningStack stack) {
        page.navigate(stack.page(from));
        if (link.startsWith(MENU)) {
            page.click(MENU + "summary");
        }
    }
}
