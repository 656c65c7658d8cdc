package uk.childprotection.web;

import java.net.InetAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/**
 * Refuses to start a demonstration, whose passwords everyone knows, where another machine could reach it. It looks before
 * anything is created.
 */
class DemoStaysHome implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.acceptsProfiles(Profiles.of("demo")) && !listensAtHomeOnly(environment)) {
            throw new DemoAwayFromHome(addressToSay(environment));
        }
    }

    private static boolean listensAtHomeOnly(ConfigurableEnvironment environment) {
        return Binder.get(environment)
                .bind("server.address", InetAddress.class)
                .map(InetAddress::isLoopbackAddress)
                .orElse(false);
    }

    private static String addressToSay(ConfigurableEnvironment environment) {
        var address = environment.getProperty("server.address", "");
        return address.isBlank() ? "every address" : address;
    }
}
