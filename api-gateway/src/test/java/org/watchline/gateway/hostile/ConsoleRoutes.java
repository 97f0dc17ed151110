package org.watchline.gateway.hostile;

import com.tngtech.archunit.ArchConfiguration;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.TreeSet;

/** The pages of the console, as their resources declare them. */
final class ConsoleRoutes {

    private static final String CLASSES = "target/classes/org/watchline/gateway/console";

    private ConsoleRoutes() {}

    /** Templates such as {@code /articles/{id}}. */
    static Set<String> all() {
        return ArchConfiguration.withThreadLocalScope(settings -> {
            // Within Quarkus' class path it could not, and says so at length.
            settings.setResolveMissingDependenciesFromClassPath(false);
            return routesOf(new ClassFileImporter().importPath(CLASSES));
        });
    }

    private static Set<String> routesOf(JavaClasses classes) {
        Set<String> routes = new TreeSet<>();
        for (JavaClass resource : classes) {
            if (resource.isAnnotatedWith(Path.class)) {
                String root = resource.getAnnotationOfType(Path.class).value();
                for (JavaMethod method : resource.getMethods()) {
                    if (method.isAnnotatedWith(GET.class)) {
                        routes.add(joined(root, method));
                    }
                }
            }
        }
        return routes;
    }

    private static String joined(String root, JavaMethod method) {
        String rest = method.isAnnotatedWith(Path.class)
                ? "/" + method.getAnnotationOfType(Path.class).value()
                : "";
        String joined = ("/" + root + rest).replaceAll("/+", "/");
        return joined.length() > 1 ? joined.replaceFirst("/$", "") : joined;
    }
}
