/** The typed model of a Dutch parliamentary document. Start at {@link nl.parliament.model.ParseResult}. */
module nl.parliament.model {
    requires transitive org.jspecify;

    exports nl.parliament.model;
}
