package nl.parliament.export.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What every page begins and ends with. The policy in its head forbids the browser to load anything or to run anything.
 */
public final class HtmlPage {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    private HtmlPage() {}

    /** Up to and including the body's start tag. */
    public static void begin(HtmlWriter html, String title, String kind) {
        html.raw("<!DOCTYPE html>\n")
                .open("html", "lang", "nl")
                .line()
                .open("head")
                .line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.element("title", title).line();
        html.empty("link", "rel", "icon", "href", "data:,").line();
        html.open("style").raw("\n").raw(stylesheet()).closeLine();
        html.closeLine();
        html.open("body", "class", kind).line();
    }

    public static void end(HtmlWriter html) {
        html.closeLine().closeLine();
    }

    private static String stylesheet() {
        try (InputStream in = Objects.requireNonNull(HtmlPage.class.getResourceAsStream("page.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
