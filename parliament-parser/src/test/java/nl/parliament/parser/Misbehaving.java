package nl.parliament.parser;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.parliament.model.Attribute;
import nl.parliament.model.GenericTarget;
import nl.parliament.model.Reference;
import nl.parliament.model.Span;
import nl.parliament.model.Target;

/** Does in the process that reads what an engine might: the word that a text begins with says what. */
public final class Misbehaving implements Recogniser {
    /** Made by name. */
    public Misbehaving() {}

    @Override
    public List<Reference> find(String text) {
        try {
            switch (text.split("\\s", 2)[0]) {
                case "hang" -> hang();
                case "stop" -> stop();
                case "exit" -> Runtime.getRuntime().halt(7);
                case "eat" -> eat();
                case "print" -> print(System.out);
                case "flood" -> print(new FileOutputStream(FileDescriptor.out));
                case "throw" -> throw new IllegalStateException("a defect");
                default -> {}
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (text.startsWith("own")) {
            return List.of(new Reference(new OwnTarget(), "own", new Span(0, 3)));
        }
        int at = text.indexOf("zaak 12");
        return at < 0
                ? List.of()
                : List.of(new Reference(
                        new GenericTarget("zaak", "12", null, List.of()), "zaak 12", new Span(at, at + 7)));
    }

    /** A target that is no record. */
    private static final class OwnTarget implements Target {
        private static final long serialVersionUID = 1L;
        private final transient Object held = new Object();

        @Override
        public String kind() {
            return held.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }

        @Override
        public String id() {
            return "12";
        }

        @Override
        public String url() {
            return null;
        }

        @Override
        public List<Attribute> attributes() {
            return List.of();
        }
    }

    /** Looks at no clock and listens to no interrupt. */
    private static void hang() {
        long sum = 0;
        while (sum >= 0) {
            sum = (sum + 1) % 1_000;
        }
    }

    /** Stops the whole process, with whatever in it might end it in time. */
    private static void stop() throws IOException {
        new ProcessBuilder(
                        "kill", "-STOP", Long.toString(ProcessHandle.current().pid()))
                .start();
        hang();
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (true) {
            eaten.add(new byte[10 << 20]);
        }
    }

    private static void print(OutputStream stream) throws IOException {
        PrintStream out = new PrintStream(stream, true, StandardCharsets.UTF_8);
        for (int i = 0; i < 1_000_000; i++) {
            out.print("flood ");
        }
    }
}
