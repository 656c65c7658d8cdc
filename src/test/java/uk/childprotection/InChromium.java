package uk.childprotection;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;

/** Gives all browser tests of a run one Chromium, or skips them aloud where there is none and none is required. */
class InChromium implements ExecutionCondition, ParameterResolver {

    private static final Namespace ALL_TESTS = Namespace.create(InChromium.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        var test = context.getDisplayName();
        if (Chromium.isInstalled() || Boolean.getBoolean("browser.required")) {
            return ConditionEvaluationResult.enabled(test + " runs in Chromium.");
        }
        LoggerFactory.getLogger(InChromium.class).warn("{} is skipped: Chromium is not on the path.", test);
        return ConditionEvaluationResult.disabled("Chromium is not on the path.");
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Browser resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ALL_TESTS)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.launch(), Chromium.class)
                .browser();
    }
}
