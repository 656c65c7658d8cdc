package uk.childprotection.web;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.thymeleaf.exceptions.TemplateProcessingException;
import uk.childprotection.process.engine.PageSignIn;

/** What a person sees of an error nobody foresaw: a reference that the log has too, never the error's own text. */
final class ErrorReference {

    private static final String OURS = "uk.childprotection.";
    private static final int FRAMES = 3;

    /** They stand in every trace and say nothing. */
    private static final Set<String> ON_EVERY_WAY = Set.of(PageDoor.class.getName(), PageSignIn.class.getName());

    private ErrorReference() {}

    static String next() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    static String sentence(String reference) {
        return "Something went wrong on our side and nothing was changed. Please try again; if it happens again, "
                + "tell your administrator the reference " + reference + ".";
    }

    /** What went wrong and where, for the log: an error's message may repeat a family's words, its kind and place cannot. */
    static String trace(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause)
                .map(ErrorReference::place)
                .collect(Collectors.joining(", caused by "));
    }

    private static String place(Throwable failure) {
        String kind = failure.getClass().getName();
        if (failure instanceof TemplateProcessingException page && page.getLine() != null) {
            return "%s in %s, line %d".formatted(kind, page.getTemplateName(), page.getLine());
        }
        StackTraceElement[] frames = failure.getStackTrace();
        return Stream.concat(
                        Arrays.stream(frames).limit(1),
                        Arrays.stream(frames)
                                .skip(1)
                                .filter(ErrorReference::tells)
                                .limit(FRAMES))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(", ", kind + " at ", ""));
    }

    private static boolean tells(StackTraceElement frame) {
        return frame.getClassName().startsWith(OURS) && !ON_EVERY_WAY.contains(frame.getClassName());
    }
}
