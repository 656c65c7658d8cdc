package uk.childprotection;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that walks a person's path in Chromium; its name ends in {@code BrowserIT}. A method asks for a
 * {@link com.microsoft.playwright.Browser} as its parameter and opens a context for each person.
 *
 * <p>Where Chromium is not on the path, the test is skipped and the log says so; with {@code -Dbrowser.required=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.class)
public @interface BrowserTest {}
