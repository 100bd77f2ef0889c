package nl.parliament.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import nl.parliament.export.internal.markdown.MarkdownBlocks;
import nl.parliament.export.internal.markdown.MarkdownText;
import nl.parliament.export.internal.text.DutchLabels;
import nl.parliament.export.internal.text.PlainText;
import nl.parliament.export.internal.tree.ModelWriter;
import nl.parliament.model.Attachment;
import nl.parliament.model.Metadata;
import nl.parliament.model.ParliamentaryDocument;
import nl.parliament.model.ParseResult;
import nl.parliament.model.Passage;
import nl.parliament.model.Section;
import nl.parliament.model.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * Writes Markdown (CommonMark with tables and notes): metadata as front matter, headings, lists, tables, notes, and
 * references as links.
 */
public final class MarkdownExporter implements Exporter {
    private static final int DEEPEST_HEADING = 6;

    private MarkdownExporter() {}

    /** An exporter. */
    public static MarkdownExporter create() {
        return new MarkdownExporter();
    }

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String suffix() {
        return "md";
    }

    @Override
    public String description() {
        return "Markdown: facts, headings, lists, tables, links, notes";
    }

    @Override
    public void export(ParseResult result, Writer out) throws IOException {
        Objects.requireNonNull(result, "result");
        new Letter(result.document(), out).write();
        out.flush();
    }

    /** One letter being written. */
    private static final class Letter {
        private final ParliamentaryDocument document;
        private final Writer out;
        private final MarkdownText text;
        private final MarkdownBlocks blocks;

        private Letter(ParliamentaryDocument document, Writer out) {
            this.document = document;
            this.out = out;
            this.text = new MarkdownText(document);
            this.blocks = new MarkdownBlocks(text);
        }

        private void write() throws IOException {
            facts();
            out.write("# " + MarkdownText.line(DutchLabels.title(document)) + "\n\n");
            passage(document.salutation());
            sections(document.sections(), 2);
            passage(document.closing());
            for (Signatory signatory : document.signatories()) {
                signatory(signatory);
            }
            for (Attachment attachment : document.attachments()) {
                heading(attachment.title(), 2, "Bijlage");
                sections(attachment.sections(), 3);
            }
            for (var note : document.footnotes()) {
                out.write(text.note(note));
            }
        }

        private void facts() throws IOException {
            Metadata metadata = document.metadata();
            out.write("---\n");
            fact("type", document.type().code());
            fact("ministry", metadata.ministry());
            fact("date", ModelWriter.date(metadata));
            fact("subject", metadata.subject());
            fact("reference", metadata.ourReference());
            fact("identifier", metadata.identifier());
            fact("source", document.source().name());
            out.write("---\n\n");
        }

        /** A quoted string of YAML, in which only these two signs need an escape. */
        private void fact(String name, @Nullable String value) throws IOException {
            if (value != null) {
                String quoted = PlainText.oneLine(value).replace("\\", "\\\\").replace("\"", "\\\"");
                out.write(name + ": \"" + quoted + "\"\n");
            }
        }

        private void passage(@Nullable Passage passage) throws IOException {
            if (passage != null) {
                out.write(MarkdownBlocks.block(text.markdown(passage.span())));
            }
        }

        private void sections(List<Section> sections, int depth) throws IOException {
            for (Section section : sections) {
                heading(section.heading(), depth, null);
                for (var block : section.blocks()) {
                    out.write(block.accept(blocks));
                }
                sections(section.sections(), section.heading() == null ? depth : depth + 1);
            }
        }

        private void heading(@Nullable Passage heading, int depth, @Nullable String without) throws IOException {
            String words =
                    heading == null ? without : text.markdown(heading.span()).replace("\\\n", " ");
            if (words != null && !words.isEmpty()) {
                out.write("#".repeat(Math.min(depth, DEEPEST_HEADING)) + " " + words + "\n\n");
            }
        }

        private void signatory(Signatory signatory) throws IOException {
            String role = signatory.role() == null ? "" : MarkdownText.line(signatory.role());
            String name = signatory.name() == null ? "" : "**" + MarkdownText.line(signatory.name()) + "**";
            String behalf = signatory.onBehalf() ? "mede namens " : "";
            out.write(MarkdownBlocks.block(behalf + role + (role.isEmpty() || name.isEmpty() ? "" : "\\\n") + name));
        }
    }
}
