package uk.childprotection.process.family;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.Handover;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.Letters;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.Variables;
import uk.childprotection.process.desk.FamilyTasks;
import uk.childprotection.process.enquiry.SocialWorkersToChoose;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;
import uk.childprotection.process.words.Fact;

/** The team manager says who takes a family over, from which day and why. */
@Component
class ChooseNewSocialWorkerForm implements FormHandler<Handover> {

    private final Families families;
    private final Succession succession;
    private final SocialWorkersToChoose workers;
    private final FamilyTasks tasks;
    private final Letters letters;
    private final ConferenceSeen seen;

    ChooseNewSocialWorkerForm(
            Families families,
            Succession succession,
            SocialWorkersToChoose workers,
            FamilyTasks tasks,
            Letters letters,
            ConferenceSeen seen) {
        this.families = families;
        this.succession = succession;
        this.workers = workers;
        this.tasks = tasks;
        this.letters = letters;
        this.seen = seen;
    }

    /**
     * @param notice said when a change that was to begin later could not be made, or when nobody can take over
     * @param now the name of the social worker who hands over
     */
    record Shown(
            String notice,
            String now,
            List<Fact> standing,
            List<TaskRow> tasks,
            boolean anyTask,
            List<LetterRow> letters,
            boolean anyLetter,
            List<CodeList.Option> socialWorkers) {}

    record TaskRow(String name, String dueOn) {}

    record LetterRow(String title, String to, String way) {}

    @Override
    public String form() {
        return "choose-new-social-worker";
    }

    @Override
    public Class<Handover> answers() {
        return Handover.class;
    }

    @Override
    public Object show(FormContext context) {
        Family family = families.family(context.caseReference());
        List<CodeList.Option> choice = choice(family);
        List<TaskRow> open = tasks(family);
        List<LetterRow> waiting = letters(family);
        return new Shown(
                notice(family, choice, context),
                seen.colleague(family.socialWorker()),
                Fact.table()
                        .with("Social worker", seen.colleague(family.socialWorker()))
                        .with("Since", family.allocatedOn())
                        .with("Status of the case", family.status())
                        .rows(),
                open,
                !open.isEmpty(),
                waiting,
                !waiting.isEmpty(),
                choice);
    }

    @Override
    public void submit(Handover handover, FormContext context) {
        context.set(Variables.CHANGE_WANTED, handover.change().isYes());
        if (!handover.change().isYes()) {
            return;
        }
        Family family = families.family(context.caseReference());
        handover.checkDay(family, context.today());
        succession.obstacle(family, handover.socialWorker()).ifPresent(sentence -> {
            throw new Refusal(sentence);
        });
        context.set(Variables.NEW_SOCIAL_WORKER, handover.socialWorker());
        context.set(Variables.CHANGE_ON, LondonTime.morningOf(handover.from()));
        context.set(Variables.FROM_TODAY, !handover.from().isAfter(context.today()));
    }

    /** Those of the family's team first. */
    private List<CodeList.Option> choice(Family family) {
        Predicate<Person> can =
                worker -> succession.obstacle(family, worker.id()).isEmpty();
        return Stream.concat(
                        workers.ofTeam(family.team(), can).stream(), workers.ofOtherTeams(family.team(), can).stream())
                .toList();
    }

    private String notice(Family family, List<CodeList.Option> choice, FormContext context) {
        Optional<String> failed = context.find(Variables.HANDED_OVER)
                .filter(done -> !done)
                .flatMap(done -> succession.obstacle(family, context.get(Variables.NEW_SOCIAL_WORKER)))
                .map(sentence -> "The change could not be made on its day. " + sentence);
        return failed.orElse(choice.isEmpty() ? "There is no other social worker who can take over." : null);
    }

    private List<TaskRow> tasks(Family family) {
        return tasks.of(family.reference()).stream()
                .filter(step -> family.socialWorker().equals(step.assignee()))
                .map(step ->
                        new TaskRow(step.name(), step.dueOn() == null ? "No limit" : LondonTime.inWords(step.dueOn())))
                .toList();
    }

    private List<LetterRow> letters(Family family) {
        return letters.ofFamily(family.reference()).stream()
                .filter(letter -> !letter.status().gone())
                .filter(letter -> !letter.to().isColleague())
                .map(ChooseNewSocialWorkerForm::row)
                .toList();
    }

    private static LetterRow row(Letter letter) {
        return new LetterRow(
                letter.kind().title(), letter.to().name(), letter.channel().label());
    }
}
