package uk.childprotection.process.preparation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.Arranged;
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

    /** @param anew that this has been arranged already and why that is not enough; {@code null} the first time */
    record Shown(String day, String where, String anew, List<Row> people) {}

    /** @param words what was arranged for the day before; whether it stands for the new one is asked again */
    record Row(PersonNumber number, String name, String role, String need, String words) {}

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
        List<Invitee> needed = help.neededFor(conference.id());
        return new Shown(
                LondonTime.inWords(conference.booked().on()),
                ConferenceSeen.where(conference),
                anew(needed),
                needed.stream().map(invitee -> row(file, invitee)).toList());
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

    private static String anew(List<Invitee> needed) {
        return needed.stream()
                .map(invitee -> invitee.takingPart().arranged())
                .filter(Objects::nonNull)
                .map(Arranged::forConferenceOn)
                .max(Comparator.naturalOrder())
                .map(LondonTime::inWords)
                .map("The conference has been moved since this was arranged for %s."::formatted)
                .orElse(null);
    }

    private static Row row(FamilyFile file, Invitee invitee) {
        Arranged arranged = invitee.takingPart().arranged();
        return new Row(
                invitee.number(),
                file.nameOf(invitee.number()),
                ConferenceSeen.role(file, invitee.number()),
                need(invitee.takingPart()),
                arranged == null ? null : arranged.words());
    }
}
