package nl.parliament.export.internal.tree;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The neutral tree between the model and a format: objects with named members, lists, texts, numbers, claims and
 * nothing. The model is mapped to it once, in {@link ModelWriter}, and back once, in {@link ModelReader}; a format only
 * writes and reads nodes.
 */
public sealed interface Value {
    /** Nothing: the value is not known. */
    record Nothing() implements Value {}

    /** Text. */
    record Text(String value) implements Value {}

    /** A whole number or a fraction. */
    record Number(java.lang.Number value) implements Value {}

    /** True or false. */
    record Claim(boolean value) implements Value {}

    /** A list. */
    record Items(List<Value> values) implements Value {}

    /** An object; its members keep their order. */
    record Members(List<Member> values) implements Value {
        public @Nullable Value find(String name) {
            for (Member member : values) {
                if (member.name().equals(name)) {
                    return member.value();
                }
            }
            return null;
        }
    }

    /** A named value. */
    record Member(String name, Value value) {}

    /** Handles every kind of node. */
    interface Visitor<X extends Exception> {
        void nothing() throws X;

        void text(String value) throws X;

        void number(java.lang.Number value) throws X;

        void claim(boolean value) throws X;

        void items(List<Value> values) throws X;

        void members(List<Member> values) throws X;
    }

    /** Calls the visitor's method for this kind. */
    default <X extends Exception> void accept(Visitor<X> visitor) throws X {
        if (this instanceof Text text) {
            visitor.text(text.value());
        } else if (this instanceof Number number) {
            visitor.number(number.value());
        } else if (this instanceof Claim claim) {
            visitor.claim(claim.value());
        } else if (this instanceof Items items) {
            visitor.items(items.values());
        } else if (this instanceof Members members) {
            visitor.members(members.values());
        } else {
            visitor.nothing();
        }
    }

    /** Builds an object. */
    final class Builder {
        private final List<Member> members = new ArrayList<>();

        public Builder text(String name, @Nullable String value) {
            return node(name, value == null ? new Nothing() : new Text(value));
        }

        public Builder number(String name, java.lang.@Nullable Number value) {
            return node(name, value == null ? new Nothing() : new Number(value));
        }

        public Builder claim(String name, boolean value) {
            return node(name, new Claim(value));
        }

        public Builder node(String name, Value value) {
            members.add(new Member(name, value));
            return this;
        }

        public Members build() {
            return new Members(List.copyOf(members));
        }
    }
}
