package uk.childprotection.plan;

import uk.childprotection.casefile.Refusal;

/** What makes the chair's check whole: drift that is seen is challenged, and a challenge says what is to be put right. */
record MidPointRules() {

    void check(MidPointCheck said) {
        if (said.moving() == null) {
            throw new Refusal("“Is the plan moving” needs an answer.");
        }
        requireWords(said.words(), "How do you come to say so");
        if (said.challenged() == null) {
            throw new Refusal("“Do you challenge the team manager” needs an answer.");
        }
        if (!said.moving().isYes() && !said.challenged().isYes()) {
            throw new Refusal("A plan that is not moving is challenged: say what the team manager has to put right.");
        }
        if (said.challenged().isYes()) {
            requireWords(said.challenge(), "What has to be put right");
        }
    }

    static void requireWords(String answer, String question) {
        if (answer == null || answer.isBlank()) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }
}
