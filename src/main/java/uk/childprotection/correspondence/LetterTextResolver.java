package uk.childprotection.correspondence;

import java.util.List;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.TemplateData;
import org.thymeleaf.messageresolver.AbstractMessageResolver;

/** Says what a template calls {@code #{key(values)}}, in the voice of the letter that is being worded. */
class LetterTextResolver extends AbstractMessageResolver {

    /** The variable that carries the letter's voice. */
    static final String VOICE = "voice";

    @Override
    public String resolveMessage(ITemplateContext context, Class<?> origin, String key, Object[] values) {
        List<String> templates = context.getTemplateStack().stream()
                .map(TemplateData::getTemplate)
                .distinct()
                .toList();
        return ((LetterVoice) context.getVariable(VOICE)).say(templates, key, values);
    }

    @Override
    public String createAbsentMessageRepresentation(
            ITemplateContext context, Class<?> origin, String key, Object[] values) {
        throw new IllegalStateException("There is no text “" + key + "” for a letter");
    }
}
