package uk.childprotection.conference;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.casefile.YesNo;

/** Who may complain about a conference, of what and when, and who may sit on a panel. */
final class ComplaintRules {

    /** Our own practice: nobody decides alone on what another answered. */
    static final int SMALLEST_PANEL = 2;

    private ComplaintRules() {}

    static void check(FamilyFile file, ComplaintTaken taken, LocalDate heldOn, LocalDate today) {
        checkComplainant(file, taken);
        checkNominee(taken, today);
        if (taken.receivedOn().isBefore(heldOn) || taken.receivedOn().isAfter(today)) {
            throw new Refusal("“When did it reach us?” is a day between the conference and today.");
        }
        if (taken.about() != ComplaintAbout.AGENCY && taken.grounds().isEmpty()) {
            throw new Refusal("“What about the conference?” needs at least one answer.");
        }
        if (taken.about() != ComplaintAbout.CONFERENCE && isBlank(taken.agency())) {
            throw new Refusal("“Which agency or worker?” needs an answer.");
        }
    }

    private static void checkComplainant(FamilyFile file, ComplaintTaken taken) {
        PersonNumber complainant = taken.complainant();
        if (complainant.isChild()) {
            if (file.child(complainant).isUnborn() || taken.understands() != YesNo.YES) {
                throw new Refusal("A child may complain who understands what the complaint is about. Ask a parent"
                        + " or somebody with parental responsibility otherwise.");
            }
            return;
        }
        boolean entitled = complainant.isAdult()
                && file.relationsOf(file.adult(complainant).number()).stream()
                        .anyMatch(relation -> relation.isParent() || relation.hasParentalResponsibility());
        if (!entitled) {
            throw new Refusal("A parent, somebody with parental responsibility or a child may complain. Anybody else"
                    + " speaks for one of them, who says so in writing.");
        }
    }

    private static void checkNominee(ComplaintTaken taken, LocalDate today) {
        if (taken.nominee() != YesNo.YES) {
            return;
        }
        if (isBlank(taken.nomineeAddress()) && isBlank(taken.nomineeEmail())) {
            throw new Refusal("Give an e-mail or a postal address of whoever speaks for the complainant.");
        }
        if (taken.nomineeConsentOn().isAfter(today)) {
            throw new Refusal("“Day of the complainant’s written word” lies in the future.");
        }
    }

    /** @param involved the names of everybody who had a part in the case or the conference */
    static void checkPanel(ComplaintPanel panel, Collection<String> involved, LocalDate today) {
        List<ComplaintPanel.Member> members = panel.members();
        Set<String> names = members.stream().map(member -> plain(member.name())).collect(Collectors.toSet());
        if (names.size() < SMALLEST_PANEL) {
            throw new Refusal("A panel has at least two members.");
        }
        if (members.stream().anyMatch(member -> member.independent() != YesNo.YES)) {
            throw new Refusal("Every member of the panel is independent of the case: name somebody else.");
        }
        if (involved.stream().map(ComplaintRules::plain).anyMatch(names::contains)) {
            throw new Refusal("Somebody named under “The panel” has had a part in this case: name somebody else.");
        }
        if (panel.on().isBefore(today)) {
            throw new Refusal("“Day on which the panel meets” lies in the past.");
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }

    static boolean isBlank(String words) {
        return words == null || words.isBlank();
    }
}
