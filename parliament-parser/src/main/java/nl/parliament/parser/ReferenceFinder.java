package nl.parliament.parser;

import java.util.ArrayList;
import java.util.List;
import nl.parliament.model.Reference;

public final class ReferenceFinder {
    private ReferenceFinder() {}
    private final List<Recogniser> r = new ArrayList<>();
    public static ReferenceFinder create() { return builder().build(); }
    public static Builder builder() { return new Builder(); }
    public List<Reference> find(CharSequence text) { return List.of(); }
    public static final class Builder {
 private Builder() {}
        public Builder recogniser(Recogniser x) { return this; }
        public ReferenceFinder build() { return new ReferenceFinder(); }
    }
}
