package uk.childprotection.process.engine;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done with diagrams at a start: settings below {@code diagrams}.
 *
 * @param takeOver the processes whose running cases are taken over into the newest diagram; none unless somebody wants it
 */
@ConfigurationProperties("diagrams")
record DiagramSettings(@DefaultValue List<String> takeOver) {}
