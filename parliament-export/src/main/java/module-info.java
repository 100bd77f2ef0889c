/** Writes the model as JSON and XML, and reads it back. Start at {@link nl.parliament.export.Exporter}. */
module nl.parliament.export {
    requires transitive nl.parliament.model;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires java.xml;

    exports nl.parliament.export;
}
