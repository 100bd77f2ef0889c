package nl.parliament.examples;

import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The methods and constructors of source files, as the compiler reads them. A line counts when it holds code. A branch
 * is an {@code if}, a loop, a {@code case}, a {@code catch}, {@code ?:}, {@code &&} or {@code ||}. A method within a
 * method has a length of its own; its lines and branches count once.
 */
final class Methods {
    private final List<Integer> lengths = new ArrayList<>();
    private int lines;
    private int branches;

    static Methods of(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            return of(compiler, files.getJavaFileObjectsFromPaths(sources));
        }
    }

    static Methods of(JavaCompiler compiler, Iterable<? extends JavaFileObject> sources) throws IOException {
        Methods methods = new Methods();
        JavacTask task = (JavacTask) compiler.getTask(null, null, null, null, null, sources);
        for (CompilationUnitTree unit : task.parse()) {
            methods.new Counter(unit, Trees.instance(task).getSourcePositions()).scan(unit, null);
        }
        return methods;
    }

    double branchesPer100Lines() {
        return 100.0 * branches / lines;
    }

    /** The length that so great a share of the methods does not exceed: 0.5 for the median, 1 for the longest. */
    int length(double share) {
        return lengths.stream().sorted().toList().get((int) Math.ceil(share * lengths.size()) - 1);
    }

    private final class Counter extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private BitSet code = new BitSet();
        private int depth;

        Counter(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void none) {
            if (method.getBody() == null) {
                return null;
            }
            BitSet around = code;
            code = new BitSet();
            depth++;
            super.visitMethod(method, null);
            add(method);
            depth--;
            lengths.add(code.cardinality());
            if (depth == 0) {
                lines += code.cardinality();
            }
            around.or(code);
            code = around;
            return null;
        }

        /** Every token begins or ends a tree, but for those in the middle of a text block. */
        @Override
        public Void scan(Tree tree, Void none) {
            if (tree != null && depth > 0) {
                add(tree);
                branches += isBranch(tree) ? 1 : 0;
            }
            return super.scan(tree, none);
        }

        private void add(Tree tree) {
            long start = positions.getStartPosition(unit, tree);
            long end = positions.getEndPosition(unit, tree);
            if (start >= 0 && end > start) {
                int first = (int) unit.getLineMap().getLineNumber(start);
                int last = (int) unit.getLineMap().getLineNumber(end - 1);
                code.set(first);
                code.set(tree instanceof LiteralTree ? first : last, last + 1);
            }
        }

        private static boolean isBranch(Tree tree) {
            return switch (tree.getKind()) {
                case IF, FOR_LOOP, ENHANCED_FOR_LOOP, WHILE_LOOP, DO_WHILE_LOOP -> true;
                case CATCH, CONDITIONAL_EXPRESSION, CONDITIONAL_AND, CONDITIONAL_OR -> true;
                case CASE -> !((CaseTree) tree).getExpressions().isEmpty();
                default -> false;
            };
        }
    }
}
