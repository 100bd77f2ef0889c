package nl.parliament.parser;

/** How the changes that authors tracked in a Word document are read. */
public enum TrackedChanges {
    /** As accepted: what was put in is read, what was taken out is not. The default. */
    ACCEPTED,
    /** As rejected: the text before the changes. */
    REJECTED
}
