package org.watchline.local.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.awaitility.Awaitility;

/** What an analyst does with the console, by mouse and keyboard. */
final class Analyst {

    private final Page page;

    Analyst(Page page) {
        this.page = page;
    }

    /** Searches from the page that stands open. */
    void search(String words) {
        // The page of results may be put in place of one of the same search.
        page.evaluate("document.querySelector('.found')?.setAttribute('data-old', '')");
        page.keyboard().press("/");
        page.locator("#q, #site-q").fill(words);
        page.keyboard().press("Enter");
        page.waitForSelector(".found:not([data-old])");
        assertThat(page).hasTitle(words + " · Watchline");
    }

    /** Titles of the articles found. */
    List<String> titles() {
        return page.locator(".hits h3").allInnerTexts();
    }

    /** Opens the first article found, and from it the entity that goes by a name there. */
    void readAbout(String name) {
        page.click(".hits h3 a >> nth=0");
        mention(name).click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** Where a name leads to in the article that stands open. */
    Locator mention(String name) {
        return page.locator("article a.mention", new Page.LocatorOptions().setHasText(name))
                .first();
    }

    /** Decides on an entity's page that it is another one. */
    void merge(String name, String id) {
        Locator form = page.locator("form.curate[data-kind=merge]");
        page.click("summary:has-text('It is the same as')");
        form.locator("[name=into]").fill(name);
        // The choices are drawn by the browser outside of the page: what is chosen is typed.
        page.waitForSelector(
                "#entity-choices option[value='" + id + "']",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        form.locator("[name=into]").fill(id);
        form.locator("[name=author]").fill("An analyst");
        form.locator("[name=reason]").fill("its Arabic name");
        form.locator("button").click();
        assertThat(page.locator("h1")).hasText(name);
    }

    /** Loads the entity's page anew until it counts a spelling: the counts follow a decision within seconds. */
    void awaitSpelling(String name) {
        Locator spellings = page.locator("#spellings + ul");
        Awaitility.await(name).pollInSameThread().until(() -> {
            page.reload();
            return spellings.textContent().contains(name);
        });
    }

    /** Takes back the newest decision, under the name given for the one before. */
    void undo() {
        page.click("header details.menu > summary");
        page.click("header a[href='/curation']");
        Locator decision = page.locator(".decision-log > li").first();
        decision.locator("summary").click();
        assertThat(decision.locator("[name=author]")).hasValue("An analyst");
        decision.locator("button").click();
        assertThat(page.locator(".decision-log > li").first()).containsText("taken back by An analyst");
    }

    /** Titles of the articles in the JSON Lines of what was found. */
    List<String> export() throws IOException {
        page.click(".found details.menu summary:has-text('Export')");
        Download file = page.waitForDownload(() -> page.click("text=JSON Lines"));
        return Files.readAllLines(file.path()).stream()
                .map(GatewayClient::tree)
                .map(line -> line.at("/article/title"))
                .map(JsonNode::asText)
                .toList();
    }
}
