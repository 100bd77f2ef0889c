package nl.parliament.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.parliament.export.Exporter;
import nl.parliament.export.JsonReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a user runs them. */
class KamerbriefTest {
    private static final Path SEEDS = Path.of(System.getProperty("project.root"), "seeds");
    private static final String SEED = SEEDS.resolve("000_2f7eeaf5135e719d.txt").toString();

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void one_file_is_printed_and_reads_back() {
        assertThat(run("convert", SEED)).isZero();
        assertThat(JsonReader.create().read(out.toString()).document().signatories())
                .hasSize(2);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void another_process_reads_the_same() {
        assertThat(run("convert", SEED)).isZero();
        String here = out.toString();
        out.getBuffer().setLength(0);
        assertThat(run("convert", "--isolated", SEED)).isZero();
        assertThat(out.toString()).isEqualTo(here);
    }

    @Test
    void a_word_for_when_that_is_none_is_refused_with_those_that_are() {
        assertThat(run("convert", "--isolated=bogus", SEED)).isEqualTo(2);
        assertThat(err.toString()).contains("auto", "always", "never", "bogus").doesNotContain("bogus: IO");
        assertThat(run("convert", "--isolated=never", SEED)).isZero();
    }

    @Test
    void many_at_once_come_out_in_their_order() throws IOException {
        for (int i = 10; i < 40; i++) {
            Files.writeString(
                    folder.resolve(i + ".txt"),
                    "Geachte voorzitter,\n\n" + "Met de motie-Paternotte is dit verzocht. ".repeat(i % 7 * 100) + "\n");
        }
        Path report = folder.resolve("report.tsv");
        assertThat(run(
                        "convert",
                        "--jobs",
                        "4",
                        "--to",
                        "references",
                        "--into",
                        folder.resolve("all.csv").toString(),
                        "--report",
                        report.toString(),
                        folder.toString()))
                .isZero();
        assertThat(Files.readAllLines(report).stream().skip(1).map(line -> line.split("\t")[0]))
                .hasSize(30)
                .isSorted();
    }

    @Test
    void a_bad_file_does_not_stop_the_others() throws IOException {
        Files.writeString(folder.resolve("a.pdf"), "%PDF-1.4 broken");
        Files.copy(Path.of(SEED), folder.resolve("b.txt"));
        Path report = folder.resolve("out/report.tsv");
        assertThat(run(
                        "convert",
                        "--to",
                        "xml",
                        "--out",
                        folder.resolve("out").toString(),
                        "--report",
                        report.toString(),
                        folder.toString()))
                .isEqualTo(1);
        assertThat(folder.resolve("out/b.txt.xml")).exists();
        List<String> lines = Files.readAllLines(report);
        assertThat(lines).hasSize(3);
        assertThat(lines.get(1)).contains("a.pdf\terror\tCORRUPT\t");
        assertThat(lines.get(2)).contains("b.txt\tok\t\t");
        assertThat(err.toString())
                .startsWith(folder.resolve("a.pdf") + ": CORRUPT: ")
                .hasLineCount(1);
    }

    @Test
    void a_file_that_is_not_there_does_not_stop_the_others_and_none_at_all_is_said() throws IOException {
        assertThat(run("convert", "--out", folder.resolve("out").toString(), "no-such-file.pdf", SEED))
                .isEqualTo(1);
        assertThat(folder.resolve("out/000_2f7eeaf5135e719d.txt.json")).exists();
        assertThat(err.toString()).isEqualToIgnoringNewLines("no-such-file.pdf: IO: no such file");
        assertThat(run("convert", Files.createDirectory(folder.resolve("empty")).toString()))
                .isEqualTo(1);
        assertThat(err.toString())
                .contains("IO: a .docx, .odt, .pdf, .txt, .xml file expected, none found in [" + folder.resolve("empty")
                        + "]");
        assertThat(run("outline", "no-such-file.pdf")).isEqualTo(1);
        assertThat(run("explain", "no-such-file.pdf")).isEqualTo(1);
        assertThat(err.toString().lines())
                .endsWith("no-such-file.pdf: IO: no such file", "no-such-file.pdf: IO: no such file");
    }

    @Test
    void an_outline_says_what_is_not_there_and_what_is_wrong() throws IOException {
        Path bare = Files.writeString(
                folder.resolve("bare.txt"), "Een tekst zonder briefhoofd, en met een vreemd teken \u0000 erin.\n");
        assertThat(run("outline", bare.toString())).isZero();
        assertThat(out.toString()).contains("Onderwerp: -").doesNotContain("null");
        assertThat(err.toString()).isNotEmpty();
    }

    @Test
    void two_files_of_one_name_are_two_results() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Files.copy(Path.of(SEED), other.resolve("brief.txt"));
        Files.copy(Path.of(SEED), folder.resolve("brief.txt"));
        Path out = folder.resolve("out");
        assertThat(run("convert", "--out", out.toString(), folder.toString())).isZero();
        assertThat(out.resolve("brief.txt.json")).exists();
        assertThat(out.resolve("other/brief.txt.json")).exists();
    }

    @Test
    void references_are_listed_by_what_they_point_to() {
        assertThat(run("references", "--by-target", SEED)).isZero();
        assertThat(out.toString()).startsWith("motie\tkst-36045-191\t1\tMotie 36045-191");
        assertThat(run("references", "--by-target", "--text", "Kamerstuk 36 045, nr. 191"))
                .isEqualTo(2);
        out.getBuffer().setLength(0);
        assertThat(run("references", "--by-target", "--kind", "wet,url", SEED)).isZero();
        assertThat(out.toString()).doesNotContain("motie\t");
    }

    @Test
    void every_format_is_in_the_help_and_is_taken() throws IOException {
        assertThat(run("convert", "--help")).isZero();
        for (Exporter exporter : Exporter.builtIn()) {
            assertThat(out.toString())
                    .contains(
                            "  " + exporter.format()
                                    + " ".repeat(12 - exporter.format().length()),
                            exporter.description());
            assertThat(run("convert", "--to", exporter.format(), "--out", folder.toString(), SEED))
                    .isZero();
            assertThat(folder.resolve("000_2f7eeaf5135e719d.txt." + exporter.suffix()))
                    .isNotEmptyFile();
        }
    }

    @Test
    void pages_get_an_index() throws IOException {
        assertThat(run("convert", "--to", "html", "--out", folder.toString(), SEEDS.toString()))
                .isZero();
        assertThat(Files.readString(folder.resolve("index.html")))
                .contains(
                        "1 brief",
                        "href=\"./000_2f7eeaf5135e719d.txt.html\"",
                        "Ministerie van Buitenlandse Zaken",
                        ">3</td>");
    }

    @Test
    void lines_of_all_letters_go_into_one_file() throws IOException {
        Path other = Files.copy(Path.of(SEED), folder.resolve("b.txt"));
        Path all = folder.resolve("out/all.csv");
        assertThat(run("convert", "--to", "signatories", "--into", all.toString(), SEED, other.toString()))
                .isZero();
        assertThat(Files.readAllLines(all)).hasSize(5);
        assertThat(run("convert", "--to", "html", "--into", all.toString(), SEED))
                .isEqualTo(2);
    }

    @Test
    void parts_can_be_left_out() {
        assertThat(run("convert", "--compact", "--without", "text,provenance", SEED))
                .isZero();
        assertThat(out.toString())
                .contains("\"text\":null", "\"provenance\":[]")
                .hasLineCount(1);
        assertThat(run("convert", "--without", "everything", SEED)).isEqualTo(2);
    }

    @Test
    void wrong_usage_is_2() {
        assertThat(run("convert", "--to", "docx", SEED)).isEqualTo(2);
        assertThat(run("convert", SEED, SEED)).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void help_and_version_are_0() {
        assertThat(run("--help")).isZero();
        assertThat(run("--version")).isZero();
        assertThat(out.toString())
                .contains("convert", "outline", "references")
                .containsPattern("kamerbrief \\d+\\.\\d+\\.\\d+");
    }

    @Test
    void outline_references_explain_and_layout_print() {
        assertThat(run("outline", SEED)).isZero();
        assertThat(out.toString()).contains("Veiligheidsgaranties", "Ruben Brekelmans");
        assertThat(run("references", SEED)).isZero();
        assertThat(out.toString()).contains("motie\tkst-36045-191\tMotie 36045-191");
        assertThat(run("explain", SEED)).isZero();
        assertThat(out.toString()).contains("HeadingLabeller");
        assertThat(run("layout", SEED)).isZero();
    }

    @Test
    void each_line_may_be_a_text_of_its_own() throws IOException {
        Path lines = Files.writeString(folder.resolve("lines.txt"), "Zie Kamerstuk 36 045, nr. 191.\nniets\n");
        assertThat(run("references", "--lines", lines.toString())).isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "{\"line\":1,\"references\":[{\"kind\":\"kamerstuk\","
                                + "\"id\":\"kst-36045-191\",\"text\":\"Kamerstuk 36 045, nr. "
                                + "191\",\"span\":{\"start\":4,\"end\":29}}]}",
                        "{\"line\":2,\"references\":[]}");
    }

    private int run(String... arguments) {
        return Kamerbrief.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
