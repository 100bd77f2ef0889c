package nl.parliament.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class MethodsTest {
    @Test
    void each_kind_of_branch_counts_once() throws IOException {
        Methods methods = methods("""
                int f(int n) {
                    if (n > 0 && n < 9 || n == 12) { n++; } else if (n < 0) { n--; } else { n = 1; }
                    for (int i = 0; i < n; i++) { while (n > 3) { n--; } }
                    do { n++; } while (n < 3);
                    try { n /= 2; } catch (RuntimeException e) { n = 0; }
                    switch (n) { case 1, 2: break; case 3: return 4; default: n = 2; }
                    return n == 7 ? 1 : 2;
                }
                """);
        assertThat(methods.length(1)).isEqualTo(8);
        assertThat(methods.branchesPer100Lines()).isEqualTo(100.0 * 11 / 8);
    }

    @Test
    void comments_blank_lines_and_texts_are_neither_lines_nor_branches() throws IOException {
        Methods methods = methods("""
                /** if (this) && that */
                String f() {
                    // if (a || b)

                    /* while (true)
                       for (;;) */
                    return "a && b ? c : d";
                }
                """);
        assertThat(methods.length(1)).isEqualTo(3);
        assertThat(methods.branchesPer100Lines()).isZero();
    }

    @Test
    void a_statement_over_many_lines_counts_each_of_them() throws IOException {
        Methods methods = methods("""
                boolean f(String text) {
                    return text
                            .strip()
                            .isEmpty(
                            );
                }
                """);
        assertThat(methods.length(1)).isEqualTo(6);
    }

    @Test
    void a_method_within_a_method_counts_its_lines_once() throws IOException {
        Methods methods = methods("""
                Runnable f(boolean now) {
                    return new Runnable() {
                        public void run() {
                            if (now) { f(false); }
                        }
                    };
                }
                """);
        assertThat(methods.length(0.5)).isEqualTo(3);
        assertThat(methods.length(1)).isEqualTo(7);
        assertThat(methods.branchesPer100Lines()).isEqualTo(100.0 / 7);
    }

    private static Methods methods(String body) throws IOException {
        JavaFileObject source =
                new SimpleJavaFileObject(URI.create("string:///Sample.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return "class Sample {\n" + body + "}\n";
                    }
                };
        return Methods.of(ToolProvider.getSystemJavaCompiler(), List.of(source));
    }
}
