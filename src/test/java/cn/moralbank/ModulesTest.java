package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of docs/architecture.md: which module may use which. A module that is not in it fails, and so does one that is gone. */
class ModulesTest {
    private static final String ROOT = "cn.moralbank";

    private static final Set<String> READS_OF_ALL = Set.of(
            "shared",
            "county",
            "people",
            "rulebook",
            "ledger",
            "merkle",
            "log",
            "photos",
            "deeds",
            "store",
            "credit",
            "access");

    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("shared", Set.of()),
            Map.entry("merkle", Set.of()),
            Map.entry("county", Set.of("shared")),
            Map.entry("people", Set.of("shared")),
            Map.entry("rulebook", Set.of("shared")),
            Map.entry("ledger", Set.of("shared")),
            Map.entry("access", Set.of("shared", "county", "people")),
            Map.entry("log", Set.of("shared", "ledger", "merkle")),
            Map.entry("photos", Set.of("shared")),
            Map.entry("deeds", Set.of("shared", "people", "rulebook", "ledger", "photos")),
            Map.entry("store", Set.of("shared", "people", "rulebook", "ledger", "photos")),
            Map.entry("credit", Set.of("shared", "people", "rulebook", "ledger", "log")),
            Map.entry("oversight", READS_OF_ALL),
            Map.entry("demo", READS_OF_ALL),
            // the command line
            Map.entry("", Set.of("shared", "county", "log", "access", "demo")));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyModuleIsInTheTableAndTheTableNamesNoOther() {
        Set<String> standing =
                CLASSES.stream().map(ModulesTest::moduleOf).collect(Collectors.toCollection(TreeSet::new));
        assertThat(standing).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
    }

    @Test
    void modulesUseOnlyWhatTheTableAllows() {
        Set<String> broken = CLASSES.stream()
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(ModulesTest::isForbidden)
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEmpty();
    }

    @Test
    void treesAndRuleEvaluationKnowNoFrameworkAndNoClock() {
        Set<String> broken = CLASSES.stream()
                .filter(type ->
                        moduleOf(type).equals("merkle") || type.getFullName().startsWith(ROOT + ".rulebook.Evaluation"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(d -> Stream.of("io.quarkus", "jakarta", "org.jdbi", "java.sql", "java.time.Clock")
                        .anyMatch(d.getTargetClass().getFullName()::startsWith))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEmpty();
    }

    @Test
    void onlyWhatReadsTheOthersKnowsTheirHttpSide() {
        Set<String> broken = CLASSES.stream()
                .filter(type -> !type.getPackageName().endsWith(".api"))
                .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                .filter(d -> d.getTargetClass().getPackageName().matches("cn\\.moralbank\\.\\w+\\.api"))
                .map(Dependency::getDescription)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(broken).isEmpty();
    }

    private static boolean isForbidden(Dependency dependency) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (!isOurs(target)) {
            return false;
        }
        String from = moduleOf(dependency.getOriginClass());
        String to = moduleOf(target);
        return !from.equals(to) && !MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    private static String moduleOf(JavaClass type) {
        String below = type.getPackageName().substring(ROOT.length());
        return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
    }
}
