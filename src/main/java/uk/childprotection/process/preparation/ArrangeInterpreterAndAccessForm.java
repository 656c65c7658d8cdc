package uk.childprotection.process.preparation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ArrangedHelp;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Invitee;
import uk.childprotection.conference.TakingPart;
import uk.childprotection.conference.TakingPartHelp;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.ConferenceSeen;

/** The administrators arrange interpreters, access and equipment for those who asked for them, or say why that could not be. */
@Component
public class ArrangeInterpreterAndAccessForm implements FormHandler<ArrangedHelp> {

    private final ConferenceInHand inHand;
    private final TakingPartHelp help;

    ArrangeInterpreterAndAccessForm(ConferenceInHand inHand, TakingPartHelp help) {
        this.inHand = inHand;
        this.help = help;
    }

    record Shown(String day, String where, List<Row> people) {}

    record Row(PersonNumber number, String name, String role, String need) {}

    @Override
    public String form() {
        return "arrange-interpreter-and-access";
    }

    @Override
    public Class<ArrangedHelp> answers() {
        return ArrangedHelp.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        Conference conference = inHand.conference(context);
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                ConferenceSeen.where(conference),
                help.neededFor(conference.id()).stream()
                        .map(invitee -> row(file, invitee))
                        .toList());
    }

    @Override
    public void submit(ArrangedHelp arranged, FormContext context) {
        help.arranged(inHand.conference(context), arranged, context.person().id());
    }

    /** What somebody needs: {@code An interpreter for Polish. The room has no steps.} */
    public static String need(TakingPart taking) {
        return Stream.of(
                        taking.interpreterLanguage() == null
                                ? null
                                : "An interpreter for %s.".formatted(taking.interpreterLanguage()),
                        taking.needs())
                .filter(need -> need != null)
                .collect(Collectors.joining(" "));
    }

    private static Row row(FamilyFile file, Invitee invitee) {
        return new Row(
                invitee.number(),
                file.nameOf(invitee.number()),
                ConferenceSeen.role(file, invitee.number()),
                need(invitee.takingPart()));
    }
}
