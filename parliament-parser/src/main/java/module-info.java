/** Reads letters into the model. Start at {@link nl.parliament.parser.ParliamentParser}. */
module nl.parliament.parser {
    requires transitive nl.parliament.model;
    requires transitive org.jspecify;
    requires java.desktop; // PDFBox places text with the matrices of AWT
    requires java.xml;
    requires com.fasterxml.aalto;
    requires org.codehaus.stax2;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.commons.logging; // PDFBox, an automatic module, cannot ask for it

    exports nl.parliament.parser;
    exports nl.parliament.parser.internal.log to
            org.apache.commons.logging;
}
