package nl.parliament.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.parliament.model.Completeness;
import nl.parliament.model.ParseResult;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** XML that hangs an engine, or fills its memory. Each ends soon, with a typed error or a result that says why. */
@Tag("killers")
class PublicationKillersTest {
    private static final String TEXT = "<al>De Kamer,</al>";

    static Stream<Arguments> killers() {
        return Stream.of(
                killer("elements within each other", () -> text("<box>".repeat(500_000))),
                killer("unknown elements within each other", () -> text("<n>".repeat(500_000))),
                killer("notes within each other", () -> text("<al>a" + "<noot><noot.al>b".repeat(200_000))),
                killer("tables within each other", () -> text("<tgroup><row><entry>a".repeat(100_000))),
                killer("lists within each other", () -> text("<lijst><li><al>a</al>".repeat(100_000))),
                killer("a value of two million letters", () -> text("<al x=\"" + "a".repeat(2_000_000) + "\"/>")),
                killer(
                        "a tag of eighty thousand attributes",
                        () -> text("<al" + many(i -> " a" + i + "=\"\"", 80_000) + "/>")),
                killer("ten million letters", () -> text("<al>" + "woord ".repeat(1_700_000) + "</al>")),
                killer(
                        "ten million letters in paragraphs",
                        () -> text(("<al>" + "woord ".repeat(17_000) + "</al>").repeat(100))),
                killer("cells that span all of a thousand columns", PublicationKillersTest::wide),
                killer("rows below a cell of a hundred thousand columns", PublicationKillersTest::tall),
                killer("half a million notes", () -> text("<al>a" + "<noot>b</noot>".repeat(500_000) + "</al>")),
                killer(
                        "a million cells without text",
                        () -> text("<tgroup><row>" + "<entry/>".repeat(1_100_000) + "</row></tgroup>")),
                killer("a hundred thousand names", () -> text(many(i -> "<n" + i + "/>", 100_000))),
                killer("a name of half a million letters", () -> text("<" + "n".repeat(500_000) + "/>")));
    }

    static Stream<Arguments> harmless() {
        return Stream.of(
                killer(
                        "a link to nine hundred thousand letters",
                        () -> text("<extref doc=\"" + "a".repeat(900_000) + "\">a</extref>")),
                killer("two hundred thousand paragraphs", () -> text("<al>a</al>".repeat(200_000))),
                killer("two million elements without text", () -> text("<al/>".repeat(2_000_000))),
                killer(
                        "half a million links",
                        () -> text("<al>" + "<extref doc=\"a\">b</extref>".repeat(500_000) + "</al>")),
                killer(
                        "cells that say they span two thousand million rows",
                        () -> text("<tgroup>" + "<row><entry morerows=\"2000000000\">a</entry></row>".repeat(3_000)
                                + "</tgroup>")),
                killer(
                        "a paper in a hundred thousand dossiers",
                        () -> text("<dossier><dossiernr>12 345</dossiernr></dossier>".repeat(100_000))),
                killer(
                        "groups of broken sentences",
                        () -> text("<al-groep>" + ("<al>" + "woord ".repeat(9) + "en</al>").repeat(80_000)
                                + "</al-groep>")));
    }

    private static Arguments killer(String name, Supplier<byte[]> file) {
        return arguments(name, file);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("killers")
    void ends_soon_and_says_why(String name, Supplier<byte[]> file) {
        KillersTest.endsSoonAndSaysWhy(name, file.get());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("harmless")
    void what_does_no_harm_is_read(String name, Supplier<byte[]> file) {
        KillersTest.isReadSoon(name, file.get());
    }

    @Test
    void a_document_type_and_entities_are_refused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE officiele-publicatie [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"" + "&a;".repeat(10) + "\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>"
                + "<officiele-publicatie><al>&b;&c;</al></officiele-publicatie>";
        assertCode(bomb.getBytes(StandardCharsets.UTF_8), ErrorCode.CORRUPT);
        assertCode(PublicationMaker.publication("<al>&b;</al>"), ErrorCode.CORRUPT);
    }

    @Test
    void a_file_that_breaks_off_gives_what_was_read() {
        byte[] motion = PublicationMaker.motion("<al>verzoekt de regering dit te doen,</al>");
        ParseResult result = ParliamentParser.create().parse(Arrays.copyOf(motion, motion.length - 150), "motie.xml");
        assertThat(result.completeness()).isEqualTo(Completeness.TRUNCATED);
        assertThat(result.document().text()).contains("verzoekt de regering dit te doen,");
        assertCode(Arrays.copyOf(motion, 70), ErrorCode.CORRUPT);
    }

    private static void assertCode(byte[] xml, ErrorCode code) {
        assertThatThrownBy(() -> ParliamentParser.create().parse(xml, "publicatie.xml"))
                .asInstanceOf(InstanceOfAssertFactories.type(DocumentReadException.class))
                .extracting(DocumentReadException::code)
                .isEqualTo(code);
    }

    private static byte[] tall() {
        String columns = many(i -> "<colspec colname=\"c" + i + "\"/>", 100_000);
        return text(
                "<tgroup>" + columns + "<row><entry namest=\"c0\" nameend=\"c99999\" morerows=\"999999999\">a</entry>"
                        + "</row>" + "<row><entry>b</entry></row>".repeat(100_000) + "</tgroup>");
    }

    private static byte[] wide() {
        String columns = many(i -> "<colspec colname=\"c" + i + "\"/>", 1_000);
        return text("<tgroup>" + columns + "<row><entry namest=\"c0\" nameend=\"c999\">a</entry></row>".repeat(20_000)
                + "</tgroup>");
    }

    private static byte[] text(String elements) {
        return PublicationMaker.publication(TEXT + elements);
    }

    private static String many(IntFunction<String> each, int times) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining());
    }
}
