package uk.childprotection;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.childprotection.correspondence.AuthoritySettings;
import uk.childprotection.correspondence.CorrespondenceSettings;

/** What can be said of the containers without an engine for them. */
class ContainersTest {

    private static final Pattern DEFAULT = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    @Test
    void namesEverySettingOnce() throws IOException {
        assertThat(application().get("environment")).isInstanceOf(Map.class);
    }

    @Test
    void givesTheApplicationEverySettingWithoutADefault() throws IOException {
        Binder settings = settings();

        AuthoritySettings authority =
                settings.bind("authority", Bindable.of(AuthoritySettings.class)).get();
        CorrespondenceSettings correspondence = settings.bind(
                        "correspondence", Bindable.of(CorrespondenceSettings.class))
                .get();

        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(authority)).isEmpty();
            assertThat(validation.getValidator().validate(correspondence)).isEmpty();
        }
        assertThat(authority.address()).hasSizeGreaterThan(2);
        assertThat(settings.bind("spring.datasource.url", String.class).get()).startsWith("jdbc:postgresql:");
        assertThat(settings.bind("spring.mail.host", String.class).get()).isNotBlank();
        assertThat(settings.bind("camunda.bpm.admin-user.id", String.class).get())
                .isNotBlank();
    }

    /** From a jar with a class path Tomcat would not serve the scripts of the engine's pages: they would stay empty. */
    @Test
    void startsTheImageWithTheLauncherThatFindsTheEnginesPages() throws IOException {
        assertThat(Files.readString(Path.of("docker/Dockerfile")))
                .contains("extract --layers --launcher")
                .contains("\"org.springframework.boot.loader.launch.JarLauncher\"]");
    }

    private static Binder settings() throws IOException {
        Map<String, Object> variables = new TreeMap<>();
        ((Map<?, ?>) application().get("environment"))
                .forEach((name, value) -> variables.put(
                        name.toString(), DEFAULT.matcher(value.toString()).replaceAll("$1")));
        MutablePropertySources sources = new MutablePropertySources();
        sources.addLast(new SystemEnvironmentPropertySource("systemEnvironment", variables));
        return new Binder(
                ConfigurationPropertySources.from(sources), null, ApplicationConversionService.getSharedInstance());
    }

    private static Map<?, ?> application() throws IOException {
        LoaderOptions strict = new LoaderOptions();
        strict.setAllowDuplicateKeys(false);
        Map<String, Map<String, Map<?, ?>>> compose =
                new Yaml(new SafeConstructor(strict)).load(Files.readString(Path.of("docker/compose.yaml")));
        return compose.get("services").get("application");
    }
}
