package uk.childprotection.web;

import java.util.List;

/** The chair's tasks on the day of a conference as they are filled in. Each task is left done. */
final class ConferenceInTasklist {

    private static final List<Integer> CHILDREN = List.of(1, 2, 3);
    private static final int MOTHER = 4;
    private static final int FATHER = 5;
    private static final int SOCIAL_WORKER = 6;

    private final InventedFamily family;

    ConferenceInTasklist(InventedFamily family) {
        this.family = family;
    }

    /** Everybody came who was invited, the father for a part; the children were not there. Left open to be looked at. */
    void open(Tasklist chair) {
        chair.list("My tasks").open("Open conference", family.reference());
        for (int row : CHILDREN) {
            chair.choose("Present?", row, "Not invited");
        }
        for (int row : List.of(MOTHER, SOCIAL_WORKER, 7, 8, 9, 10)) {
            chair.choose("Present?", row, "Came");
        }
        chair.choose("Present?", FATHER, "Came for a part")
                .answer("For which part?", "All but what the mother said")
                .choose("Participation", 1, "PN6 Not there, and sent views")
                .choose("Participation", 2, "PN6 Not there, and sent views")
                .choose("Participation", 3, "PN0 Under 4 years old")
                .answerAll(
                        "How did the child’s views reach the conference, or why did they not?",
                        family.words("The social worker read them out"));
    }

    /** Every agency has seen harm; a plan for the two who are born, none for the child who is not. */
    void decide(Tasklist chair) {
        chair.list("My tasks")
                .open("Record decisions", family.reference())
                .chooseAll("Has suffered significant harm?", "Yes")
                .chooseAll("Likely to suffer significant harm?", "Yes")
                .answerAll("In their own words", family.words("It has to stop"))
                .answerAll("The family’s views", family.words("They worry"))
                .answerAll("The child’s own views", family.words("It should be calm"))
                .chooseAll("Conclusion: has the child suffered significant harm?", "Yes")
                .choose("Conclusion: has the child suffered significant harm?", 3, "No")
                .chooseAll("Conclusion: is the child likely to suffer significant harm?", "Yes")
                .choose("Conclusion: is the child likely to suffer significant harm?", 3, "No")
                .chooseAll("Decision", "Child protection plan")
                .choose("Decision", 3, "No child protection plan")
                .choose("Category", 1, "Physical abuse")
                .choose("Category", 2, "Emotional abuse")
                .answerAll("Reasons", family.words("Nobody keeps them safe at night"))
                .choose("What follows instead", "A child in need plan")
                .answer("That help in words", family.words("A midwife visits every week"))
                .choose("Was taking a child away from the family spoken of?", "Yes")
                .choose("Who explains the decision to the family?", "The chair, at the conference")
                .complete();
    }

    void agreePlan(Tasklist chair) {
        chair.list("My tasks")
                .open("Agree outline plan", family.reference())
                .chooseAll("Lead social worker", "Sade Sample");
        chair.choose("Core group", family.mother())
                .choose("Core group", "Ms Ivy Example")
                .choose("Change no.", "Change 1")
                .choose("For which children", family.eldest())
                .choose("For which children", family.second())
                .answer("What is the risk or need?", family.words("Nights are not safe"))
                .answer("What must change?", family.words("Both sleep through the night"))
                .choose("Serves change no.", "Change 1")
                .choose("Who answers for it?", family.mother())
                .answer("By when?", "31/03/2026")
                .answer("What will be done?", family.words("The grandmother comes at night"))
                .answer("How shall we know?", family.words("The children say so"))
                .choose("Who of the family?", family.mother())
                .answer("What will they do?", family.words("Asks for help early"))
                .answer("What happens if things do not get better?", family.words("The core group meets within a week"))
                .answer("Visits at least every so many working days", "10")
                .answer("Date of the first review conference", "16/06/2026")
                .answer("Date of the first core group", "27/03/2026")
                .answer("Time of the first core group", "10:00")
                .answer("Place of the first core group", "Sample Family Centre")
                .complete();
    }
}
