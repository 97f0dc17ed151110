package org.watchline.testkit.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A page that stands open, with everything the browser complained about since. */
public final class Visit implements AutoCloseable {

    /** What a page's scripts may weigh together, before compression. */
    private static final long MOST_SCRIPT_BYTES = 150_000;

    private final BrowserContext context;
    private final View view;
    private final Page page;
    private final int status;
    private final List<String> complaints = new ArrayList<>();
    private long scriptBytes;

    Visit(BrowserContext context, View view, String url) {
        this.context = context;
        this.view = view;
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onResponse(response -> {
            if (response.request().resourceType().equals("script")) {
                scriptBytes += response.body().length;
            }
        });
        Response response = page.navigate(url);
        status = response.status();
    }

    /** The page, to act on. */
    public Page page() {
        return page;
    }

    /** HTTP status of the page itself. */
    public int status() {
        return status;
    }

    /** Milliseconds from the start of the navigation until something was painted. */
    public double paintedAfter() {
        Object time = page.evaluate("performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? -1");
        return ((Number) time).doubleValue();
    }

    /**
     * Everything that is wrong with the page as it stands: what the browser complained about, what axe finds, scrolling
     * sideways, too much script.
     */
    public List<String> faults() {
        List<String> faults = new ArrayList<>(complaints);
        new AxeBuilder(page).analyze().getViolations().stream().map(Visit::told).forEach(faults::add);
        int excess = ((Number) page.evaluate("document.scrollingElement.scrollWidth - innerWidth")).intValue();
        if (excess > 0) {
            faults.add("scrolls sideways by " + excess + " pixels");
        }
        if (scriptBytes > MOST_SCRIPT_BYTES) {
            faults.add("loads " + scriptBytes + " bytes of script");
        }
        return faults;
    }

    private static String told(Rule rule) {
        return rule.getId()
                + rule.getNodes().stream()
                        .map(node -> "\n    " + node.getHtml())
                        .collect(Collectors.joining());
    }

    /** Keeps a picture of the whole page. */
    public void screenshot(Path folder, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                // Hiding it leaves a style behind, which is no fault of the page.
                .setCaret(ScreenshotCaret.INITIAL)
                .setPath(folder.resolve(name + "-" + view.label() + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
