package nl.parliament.parser.robust;

import java.util.Set;

/**
 * A letter with one thing changed.
 *
 * @param what was changed
 * @param letter the letter after it
 * @param mayDiffer the fields that say something else now; all others must stay what they were
 */
record Change(String what, Letter letter, Set<String> mayDiffer) {}
