package nl.parliament.parser;

/** How tracked changes in a Word document are read. */
public enum TrackedChanges {
    /** As accepted: insertions are read, deletions are not. The default. */
    ACCEPTED,
    /** As rejected: the text before the changes. */
    REJECTED
}
