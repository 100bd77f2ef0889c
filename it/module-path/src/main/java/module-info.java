/** A program of a user, as a module. */
module motions {
    requires nl.parliament.parser;
}
