package uk.childprotection.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import uk.childprotection.process.FormRequest;
import uk.childprotection.process.SignedIn;

/** Puts the door behind the sign-in of the engine's web applications and before the engine, and the policy around their pages. */
@Configuration(proxyBeanMethods = false)
class EngineDoorway {

    @Bean
    FilterRegistrationBean<EngineDoor> engineDoor(SignedIn signedIn, FormRequest formRequest, ObjectMapper json) {
        FilterRegistrationBean<EngineDoor> registration =
                new FilterRegistrationBean<>(new EngineDoor(new EngineEndpoints(), signedIn, formRequest, json));
        registration.addUrlPatterns("/camunda/api/engine/*");
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
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
