package org.watchline.testkit.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * This machine's Chromium. A machine without one has these tests reported as skipped, each by its name; one can be
 * named with {@code -Dchromium=/path}. Nothing is downloaded.
 */
public final class Chromium implements AutoCloseable {

    private static final List<String> USUAL_PLACES =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium");

    /** Root may not use the sandbox; the other flags keep the browser from calling home. */
    private static final List<String> FLAGS =
            List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Path program) {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setHeadless(true)
                        .setArgs(FLAGS));
    }

    /** Starts the browser. */
    public static Chromium start() {
        return new Chromium(
                program().orElseThrow(() -> new IllegalStateException("no Chromium: call assumeInstalled() first")));
    }

    /** Skips the test that runs where there is no Chromium. */
    public static void assumeInstalled() {
        Assumptions.assumeTrue(
                program().isPresent(),
                "skipped: no Chromium at " + String.join(", ", USUAL_PLACES) + "; install it or give -Dchromium=/path");
    }

    private static Optional<Path> program() {
        return Stream.concat(Stream.ofNullable(System.getProperty("chromium")), USUAL_PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens a page as a first visitor sees it. */
    public Visit visit(View view, String url) {
        return visit(view, url, Function.identity());
    }

    /** Opens a page without scripts. */
    public Visit visitWithoutScripts(View view, String url) {
        return visit(view, url, options -> options.setJavaScriptEnabled(false));
    }

    /** Opens a page in which a script of the test's runs first. */
    public Visit visitWatched(View view, String url, String script) {
        BrowserContext context = browser.newContext(view.options());
        context.addInitScript(script);
        return new Visit(context, view, url);
    }

    private Visit visit(View view, String url, Function<NewContextOptions, NewContextOptions> change) {
        return new Visit(browser.newContext(change.apply(view.options())), view, url);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
