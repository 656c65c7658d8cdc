package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.childprotection.access.DemoPeople;

@ExtendWith(OutputCaptureExtension.class)
class DemoWelcomeTest {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(Demonstration.class);

    @Test
    void tellsWhereToGoAndWhomToSignInAs(CapturedOutput output) {
        application
                .withPropertyValues("spring.profiles.active=demo", "local.server.port=8081")
                .run(context -> {
                    context.getBean(DemoWelcome.class).welcome();

                    assertThat(output)
                            .contains("Tasks     http://127.0.0.1:8081/")
                            .contains("Mailbox   http://127.0.0.1:8081/mailbox")
                            .contains("Password  Conference-2026")
                            .containsPattern("sade +Sade Sample +social worker, Riverside")
                            .containsPattern("admin +Ada Account +administrator")
                            .contains("It listens on this machine only.");
                });
    }

    @Test
    void isSilentInRealWork() {
        application.run(context -> assertThat(context)
                .hasNotFailed()
                .doesNotHaveBean(DemoWelcome.class)
                .doesNotHaveBean(DemoPeople.class));
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan(basePackageClasses = DemoPeople.class)
    @Import(DemoWelcome.class)
    static class Demonstration {}
}
