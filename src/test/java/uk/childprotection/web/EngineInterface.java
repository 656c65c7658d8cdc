package uk.childprotection.web;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.rest.impl.NamedProcessEngineRestServiceImpl;

/** Every endpoint of the engine's own web interface, read from its classes, so that a new version shows what it adds. */
final class EngineInterface {

    /** What stands for an id in the paths. */
    static final String SOME = "some";

    private static final String ROOT = "/camunda/api/engine/engine";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Set<String> found = new TreeSet<>();

    private EngineInterface() {}

    /** All endpoints that may change something, as {@code POST /task/some/complete}. */
    static Set<String> changing() {
        EngineInterface all = new EngineInterface();
        all.walk(NamedProcessEngineRestServiceImpl.class, "", new HashSet<>());
        return all.found;
    }

    /** The whole path of an endpoint of the engine called default. */
    static String path(String endpoint) {
        return ROOT + "/default" + endpoint.substring(endpoint.indexOf(' ') + 1);
    }

    static String method(String endpoint) {
        return endpoint.substring(0, endpoint.indexOf(' '));
    }

    private void walk(Class<?> resource, String path, Set<Class<?>> above) {
        if (!above.add(resource)) {
            return;
        }
        for (Method method : resource.getMethods()) {
            Optional<String> verb = verb(method);
            Optional<Path> below = annotation(method, Path.class);
            String here =
                    path + below.map(Path::value).map(EngineInterface::filled).orElse("");
            if (verb.isPresent()) {
                if (!READING.contains(verb.get())) {
                    found.add(verb.get() + " " + here.replaceFirst("^/" + SOME, ""));
                }
            } else if (below.isPresent()) {
                walk(method.getReturnType(), here, new HashSet<>(above));
            }
        }
    }

    private static Optional<String> verb(Method method) {
        return declarations(method)
                .flatMap(declaration -> Arrays.stream(declaration.getAnnotations()))
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static <A extends Annotation> Optional<A> annotation(Method method, Class<A> type) {
        return declarations(method)
                .map(declaration -> declaration.getAnnotation(type))
                .filter(found -> found != null)
                .findFirst();
    }

    /** The method itself and the ones it implements. */
    private static Stream<Method> declarations(Method method) {
        return Stream.concat(
                Stream.of(method),
                interfaces(method.getDeclaringClass()).stream().flatMap(type -> {
                    try {
                        return Stream.of(type.getMethod(method.getName(), method.getParameterTypes()));
                    } catch (NoSuchMethodException elsewhere) {
                        return Stream.empty();
                    }
                }));
    }

    private static List<Class<?>> interfaces(Class<?> type) {
        return type == null
                ? List.of()
                : Stream.concat(Arrays.stream(type.getInterfaces()), interfaces(type.getSuperclass()).stream())
                        .toList();
    }

    private static String filled(String template) {
        String path = template.replaceAll("\\{[^}]*}", SOME);
        return (path.startsWith("/") ? path : "/" + path).replaceAll("/$", "");
    }
}
