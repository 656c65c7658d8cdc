package uk.childprotection.correspondence;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.AbstractConfigurableTemplateResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.FileTemplateResolver;
import org.thymeleaf.templateresolver.ITemplateResolver;

/**
 * The templates of letters, one HTML file for each kind in {@code letters/}. They have an engine of their own: the pages' templates know
 * requests and sessions, a letter knows its content only, and takes its texts from the files beside it. A template of the authority's own
 * folder takes the place of ours.
 */
@Component
class LetterTemplates {

    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterTemplates(LetterFiles files) {
        files.folder().ifPresent(folder -> {
            var theirs = new FileTemplateResolver();
            theirs.setOrder(1);
            engine.addTemplateResolver(html(theirs, folder + "/"));
        });
        var ours = new ClassLoaderTemplateResolver();
        ours.setOrder(2);
        engine.addTemplateResolver(html(ours, LetterFiles.OURS));
        engine.setMessageResolver(new LetterTextResolver());
    }

    /** Fills the kind's template. What goes wrong is told by template and line only, for a cause can repeat the family's words. */
    String fill(LetterKind kind, Map<String, Object> model, LetterVoice voice) {
        try {
            Map<String, Object> known = new HashMap<>(model);
            known.put(LetterTextResolver.VOICE, voice);
            return engine.process(kind.template(), new Context(voice.language().locale(), known));
        } catch (TemplateProcessingException fault) {
            throw new IllegalStateException("A letter of the kind " + kind + " could not be worded: see template "
                    + fault.getTemplateName() + ", line " + fault.getLine() + ", column " + fault.getCol());
        }
    }

    private static ITemplateResolver html(AbstractConfigurableTemplateResolver files, String folder) {
        files.setPrefix(folder);
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        files.setCheckExistence(true);
        return files;
    }
}
