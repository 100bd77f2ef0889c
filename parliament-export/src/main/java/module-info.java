/** Writes the model in many formats, and reads JSON and XML back. Start at {@link nl.parliament.export.Exporter}. */
module nl.parliament.export {
    requires transitive nl.parliament.model;
    requires transitive org.jspecify;
    requires com.fasterxml.jackson.core;
    requires java.xml;

    exports nl.parliament.export;
}
