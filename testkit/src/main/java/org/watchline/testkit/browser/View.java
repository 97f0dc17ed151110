package org.watchline.testkit.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Locale;

/** A screen and a theme that pages are looked at with. Sizes are CSS pixels. */
public enum View {
    LIGHT(1280, 900, ColorScheme.LIGHT),
    DARK(1280, 900, ColorScheme.DARK),
    WIDE(1720, 1000, ColorScheme.LIGHT),
    /** The narrowest phone that the console promises to fit. */
    PHONE(360, 780, ColorScheme.LIGHT),
    PHONE_DARK(360, 780, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme scheme;

    View(int width, int height, ColorScheme scheme) {
        this.width = width;
        this.height = height;
        this.scheme = scheme;
    }

    NewContextOptions options() {
        return new NewContextOptions().setViewportSize(width, height).setColorScheme(scheme);
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
