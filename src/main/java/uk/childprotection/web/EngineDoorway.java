package uk.childprotection.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import uk.childprotection.process.desk.OpenTasks;
import uk.childprotection.process.engine.SignedIn;
import uk.childprotection.process.form.FormRequest;

/**
 * Puts the door behind the sign-in of the engine's web applications and before the engine. A filter that is named for a servlet comes after
 * all that are named for a path, as those of the sign-in are; in any other place the door would not know who comes. The policy of the
 * engine's pages goes around everything.
 */
@Configuration(proxyBeanMethods = false)
class EngineDoorway {

    /** As the engine's web application calls its servlet for {@code /camunda/api/engine/}. */
    private static final String ENGINE = "Engine Api";

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(
            OpenTasks openTasks, SignedIn signedIn, FormRequest formRequest, ObjectMapper json) {
        FilterRegistrationBean<EngineDoor> registration = new FilterRegistrationBean<>(
                new EngineDoor(new EngineEndpoints(), openTasks, signedIn, formRequest, json));
        registration.addServletNames(ENGINE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<PagePolicy> pagePolicy() {
        FilterRegistrationBean<PagePolicy> registration = new FilterRegistrationBean<>(new PagePolicy());
        registration.addUrlPatterns("/camunda/app/*");
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }
}
