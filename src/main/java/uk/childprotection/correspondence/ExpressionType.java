package uk.childprotection.correspondence;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.expression.spel.SpelNode;
import org.springframework.expression.spel.ast.CompoundExpression;
import org.springframework.expression.spel.ast.MethodReference;
import org.springframework.expression.spel.ast.PropertyOrFieldReference;
import org.springframework.expression.spel.ast.StringLiteral;
import org.springframework.expression.spel.ast.Ternary;
import org.springframework.expression.spel.standard.SpelExpressionParser;

/**
 * What kind of thing an expression of a template names, found without filling the template: so that a placeholder which nobody fills is
 * found in a branch that no example reaches.
 */
final class ExpressionType {

    /** A thing of which nothing is known: everything may be asked of it. */
    static final Type ANYTHING = Object.class;

    private static final SpelExpressionParser PARSER = new SpelExpressionParser();

    private ExpressionType() {}

    /**
     * The type of an expression.
     *
     * @param known the variables that can be named, with their types
     * @throws UnknownPlaceholder when it names something that is not there
     */
    static Type of(String expression, Map<String, Type> known) {
        SpelNode node;
        try {
            node = PARSER.parseRaw(expression).getAST();
        } catch (RuntimeException unreadable) {
            throw new UnknownPlaceholder("${" + expression + "} cannot be read");
        }
        return of(node, known);
    }

    /** What a list of the type holds. */
    static Type element(Type list) {
        if (list instanceof ParameterizedType several && Collection.class.isAssignableFrom(raw(several))) {
            return several.getActualTypeArguments()[0];
        }
        return ANYTHING;
    }

    private static Type of(SpelNode node, Map<String, Type> known) {
        if (node instanceof PropertyOrFieldReference variable) {
            return Optional.ofNullable(known.get(variable.getName()))
                    .orElseThrow(() -> new UnknownPlaceholder("nothing is called “" + variable.getName() + "” here"));
        }
        if (node instanceof CompoundExpression chain) {
            Type type = of(chain.getChild(0), known);
            for (int at = 1; at < chain.getChildCount(); at++) {
                type = step(type, chain.getChild(at), known);
            }
            return type;
        }
        if (node instanceof StringLiteral) {
            return String.class;
        }
        List<Type> parts = children(node, known);
        return node instanceof Ternary ? parts.get(1) : ANYTHING;
    }

    private static Type step(Type on, SpelNode step, Map<String, Type> known) {
        if (step instanceof PropertyOrFieldReference property) {
            return property(on, property.getName());
        }
        List<Type> arguments = children(step, known);
        return step instanceof MethodReference method ? method(on, method.getName(), arguments.size()) : ANYTHING;
    }

    private static List<Type> children(SpelNode node, Map<String, Type> known) {
        return IntStream.range(0, node.getChildCount())
                .mapToObj(at -> of(node.getChild(at), known))
                .toList();
    }

    private static Type property(Type on, String name) {
        if (on == ANYTHING || Map.class.isAssignableFrom(raw(on))) {
            return ANYTHING;
        }
        String ending = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return methods(on)
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> List.of(name, "get" + ending, "is" + ending).contains(method.getName()))
                .findFirst()
                .map(method -> result(on, method))
                .orElseThrow(() -> unknown(on, name));
    }

    private static Type method(Type on, String name, int arguments) {
        if (on == ANYTHING) {
            return ANYTHING;
        }
        return methods(on)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == arguments)
                .findFirst()
                .map(method -> result(on, method))
                .orElseThrow(() -> unknown(on, name + "()"));
    }

    private static Stream<Method> methods(Type on) {
        return Arrays.stream(raw(on).getMethods()).filter(method -> Modifier.isPublic(method.getModifiers()));
    }

    private static Type result(Type on, Method method) {
        return method.getGenericReturnType() instanceof Class<?>
                        || method.getGenericReturnType() instanceof ParameterizedType
                ? method.getGenericReturnType()
                : element(on);
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType several ? (Class<?>) several.getRawType() : (Class<?>) type;
    }

    private static UnknownPlaceholder unknown(Type on, String name) {
        return new UnknownPlaceholder("there is no “" + name + "” in " + raw(on).getSimpleName());
    }

    /** A placeholder that nobody fills. */
    static final class UnknownPlaceholder extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnknownPlaceholder(String message) {
            super(message);
        }
    }
}
