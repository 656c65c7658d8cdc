package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.Configuration;

@ExtendWith(OutputCaptureExtension.class)
class DemoStaysHomeTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.7", ""})
    void refusesADemonstrationThatOthersCouldReach(String address, CapturedOutput output) {
        assertThatExceptionOfType(DemoAwayFromHome.class)
                .isThrownBy(() -> start("--spring.profiles.active=demo", "--server.address=" + address));

        assertThat(output)
                .contains("where other machines can reach it; everyone knows its passwords.")
                .contains("Leave server.address at 127.0.0.1")
                .doesNotContain("\tat ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "::1"})
    void startsADemonstrationOnTheLoopbackAddress(String address) {
        assertThatCode(() -> start("--spring.profiles.active=demo", "--server.address=" + address))
                .doesNotThrowAnyException();
    }

    @Test
    void staysAtHomeWithoutBeingTold() {
        assertThatCode(() -> start("--spring.profiles.active=demo")).doesNotThrowAnyException();
    }

    @Test
    void leavesTheAddressOfRealWorkAlone() {
        assertThatCode(() -> start("--server.address=0.0.0.0")).doesNotThrowAnyException();
    }

    private static void start(String... arguments) {
        new SpringApplicationBuilder(Nothing.class)
                .web(WebApplicationType.NONE)
                .run(arguments)
                .close();
    }

    @Configuration(proxyBeanMethods = false)
    static class Nothing {}
}
