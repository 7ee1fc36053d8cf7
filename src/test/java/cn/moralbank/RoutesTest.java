package cn.moralbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The router looks only at the resources whose class path has the longest literal beginning in common with a request; a class at
 * {@code /api/v1/villages/{code}} would hide every {@code /villages/…} of the classes at {@code /api/v1}, each a silent 404.
 */
class RoutesTest {
    private record Route(String owner, String classBeginning, String path) {}

    @Test
    void noResourceHidesAnothersPaths() {
        List<JavaClass> resources = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.moralbank").stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .toList();
        List<Route> routes = new ArrayList<>();
        resources.forEach(type -> routes.addAll(routesOf(type)));
        List<String> hidden = new ArrayList<>();
        for (Route route : routes) {
            resources.stream()
                    .filter(other -> beginning(other).length() > route.classBeginning().length())
                    .filter(other -> (route.path() + "/").startsWith(beginning(other) + "/"))
                    .forEach(other -> hidden.add(other.getSimpleName() + " hides " + route.path() + " of " + route.owner()));
        }
        assertThat(routes).hasSizeGreaterThan(40);
        assertThat(hidden).isEmpty();
    }

    private static List<Route> routesOf(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> method.isAnnotatedWith(Path.class))
                .map(method -> new Route(
                        type.getSimpleName(),
                        beginning(type),
                        joined(pathOf(type), method.getAnnotationOfType(Path.class).value())))
                .toList();
    }

    private static String beginning(JavaClass type) {
        return trimmed(pathOf(type).replaceAll("\\{.*", ""));
    }

    private static String pathOf(JavaClass type) {
        return trimmed(type.getAnnotationOfType(Path.class).value());
    }

    private static String joined(String classPath, String methodPath) {
        return classPath + "/" + methodPath.replaceAll("^/", "");
    }

    private static String trimmed(String path) {
        return path.replaceAll("/$", "");
    }
}
