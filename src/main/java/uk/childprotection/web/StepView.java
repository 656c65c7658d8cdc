package uk.childprotection.web;

import java.time.LocalDate;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.process.desk.FamilyTasks.NextStep;
import uk.childprotection.process.engine.PageSignIn;
import uk.childprotection.process.engine.TeamManagers;

/**
 * A next step as the page of the family shows it.
 *
 * @param link leads to the task in Tasklist; null for people who have nothing to do with it
 */
record StepView(String name, String who, String dueOn, boolean late, String link) {

    private static final String TASK = PageSignIn.TASKLIST + "#/?task=";

    static StepView of(NextStep step, Person reader, StaffNames names, LocalDate today) {
        String who =
                step.assignee() == null ? "Nobody yet: " + names.groups(step.groups()) : names.person(step.assignee());
        boolean late = step.dueOn() != null && step.dueOn().isBefore(today);
        return new StepView(
                step.name(),
                who,
                Days.withWeekday(step.dueOn()),
                late,
                isFor(step, reader) ? TASK + step.task() : null);
    }

    private static boolean isFor(NextStep step, Person reader) {
        return reader.id().equals(step.assignee())
                || step.groups().stream()
                        .anyMatch(group -> reader.teams().contains(group)
                                || TeamManagers.team(group)
                                        .map(team -> reader.is(Role.TEAM_MANAGER)
                                                && reader.teams().contains(team))
                                        .or(() -> Role.ofGroup(group).map(reader::is))
                                        .orElse(false));
    }
}
