package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The budgets of docs/style.md, read off the sources by the compiler's own parser. */
class TidyTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final int METHOD_LINES = 40;
    private static final int CLASS_LINES = 300;
    private static final int PARAMETERS = 4;
    private static final int NESTING = 3;
    private static final Pattern BANNED_NAME =
            Pattern.compile(".*(Dto|DTO|Mapper|Manager|Helper|Utils?|Impl|Service|Controller)$");
    private static final Pattern LEFT_OPEN = Pattern.compile("TODO|FIXME|XXX|UnsupportedOperationException|@Disabled");

    /** What breaks a budget, as sentences, and the figures of the house. */
    private static final class Findings extends TreePathScanner<@Nullable Void, Integer> {
        final List<String> broken = new ArrayList<>();
        int methods;
        int longestMethod;
        int longestClass;
        int publicTypes;
        int types;

        private final CompilationUnitTree unit;
        private final SourcePositions positions;

        Findings(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.positions = positions;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Integer depth) {
            boolean topLevel = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.COMPILATION_UNIT;
            if (topLevel) {
                types++;
                publicTypes += type.getModifiers().getFlags().contains(Modifier.PUBLIC) ? 1 : 0;
                longestClass = Math.max(longestClass, linesOf(type));
                mustNotExceed(
                        linesOf(type),
                        CLASS_LINES,
                        "lines",
                        type.getSimpleName().toString());
            }
            String name = type.getSimpleName().toString();
            if (BANNED_NAME.matcher(name).matches() && !name.equals("ProblemMapper")) {
                broken.add(unit.getSourceFile().getName() + ": the name " + name + " says nothing");
            }
            return super.visitClass(type, 0);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Integer depth) {
            if (method.getBody() == null || positions.getEndPosition(unit, method) < 0) {
                return super.visitMethod(method, 0);
            }
            methods++;
            longestMethod = Math.max(longestMethod, linesOf(method));
            mustNotExceed(linesOf(method), METHOD_LINES, "lines", nameOf(method));
            if (!mayTakeMany(method)) {
                mustNotExceed(parametersOf(method), PARAMETERS, "parameters", nameOf(method));
            }
            return super.visitMethod(method, 0);
        }

        /** Who acts goes along with every verb and does not count. */
        private static int parametersOf(MethodTree method) {
            return (int) method.getParameters().stream()
                    .filter(p -> !p.getType().toString().equals("Actor"))
                    .count();
        }

        /** Beans are handed what they need; records and refusals carry what they tell; SQL binds what it names. */
        private boolean mayTakeMany(MethodTree method) {
            return method.getName().contentEquals("<init>")
                    || isInner(method)
                    || method.getModifiers().getAnnotations().stream()
                            .anyMatch(a -> a.toString().matches("@(GET|POST|PUT|DELETE|Sql\\w+)\\b.*"));
        }

        /** Within a type, where caller and called stand on one page, two more may pass. */
        private boolean isInner(MethodTree method) {
            return method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                    && method.getParameters().size() <= PARAMETERS + 2;
        }

        @Override
        public @Nullable Void visitBlock(BlockTree block, Integer depth) {
            int nested = isBranch(getCurrentPath()) ? depth + 1 : depth;
            if (nested > NESTING) {
                broken.add(where(block) + ": nested " + nested + " deep, " + NESTING + " is the limit");
            }
            return super.visitBlock(block, nested);
        }

        private static boolean isBranch(TreePath block) {
            Tree parent = block.getParentPath().getLeaf();
            return parent instanceof IfTree
                    || parent instanceof ForLoopTree
                    || parent instanceof EnhancedForLoopTree
                    || parent instanceof WhileLoopTree
                    || parent instanceof DoWhileLoopTree
                    || parent instanceof TryTree
                    || parent instanceof SwitchTree;
        }

        private void mustNotExceed(int actual, int limit, String what, String name) {
            if (actual > limit) {
                broken.add(unit.getSourceFile().getName() + ": " + name + " has " + actual + " " + what + ", " + limit
                        + " is the limit");
            }
        }

        private String nameOf(MethodTree method) {
            return method.getName() + "() at line " + lineOf(positions.getStartPosition(unit, method));
        }

        private String where(Tree tree) {
            return unit.getSourceFile().getName() + ":" + lineOf(positions.getStartPosition(unit, tree));
        }

        private int linesOf(Tree tree) {
            return lineOf(positions.getEndPosition(unit, tree)) - lineOf(positions.getStartPosition(unit, tree)) + 1;
        }

        private int lineOf(long position) {
            return (int) unit.getLineMap().getLineNumber(position);
        }
    }

    @Test
    void sourcesKeepTheBudgets() throws IOException {
        List<Findings> all = scan();
        assertThat(all.stream().flatMap(f -> f.broken.stream())).isEmpty();
        System.out.printf(
                "the house: %d types, %d %% package-private, %d methods, longest method %d lines, longest class %d lines%n",
                sum(all, 't'),
                100 - 100 * sum(all, 'p') / sum(all, 't'),
                sum(all, 'm'),
                all.stream().mapToInt(f -> f.longestMethod).max().orElse(0),
                all.stream().mapToInt(f -> f.longestClass).max().orElse(0));
    }

    @Test
    void nothingIsLeftOpen() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile)).allSatisfy(file -> assertThat(Files.readString(file))
                    .as(file.toString())
                    .doesNotContainPattern(LEFT_OPEN));
        }
    }

    @Test
    void everyPackageSaysWhatItOwns() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> packages = files.filter(f -> f.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .toList();
            assertThat(packages).allSatisfy(p -> assertThat(p.resolve("package-info.java"))
                    .content()
                    .contains("@NullMarked")
                    .contains("/**"));
        }
    }

    private static int sum(List<Findings> all, char figure) {
        return all.stream()
                .mapToInt(f -> figure == 't' ? f.types : figure == 'p' ? f.publicTypes : f.methods)
                .sum();
    }

    private static List<Findings> scan() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (Stream<Path> walk = Files.walk(SOURCES);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> sources =
                    walk.filter(f -> f.toString().endsWith(".java")).toList();
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            List<Findings> all = new ArrayList<>();
            for (CompilationUnitTree unit : task.parse()) {
                Findings findings = new Findings(unit, positions);
                findings.scan(unit, 0);
                all.add(findings);
            }
            return all;
        }
    }
}
