package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command that opens a family's case. The children get the numbers C1, C2 … in the order of the list, the adults A1, A2 …, the
 * professionals P1, P2 …; relations and professionals name the children by these numbers.
 *
 * @param team id of the responsible team
 * @param startedBy user id of the person at the form
 * @param restricted see {@link Family#restricted()}
 */
public record OpenFamily(
        String team,
        String startedBy,
        boolean restricted,
        ReferralDetails referral,
        List<ChildDetails> children,
        List<NewAdult> adults,
        List<NewProfessional> professionals) {

    /** More people of one sort than this are a mistake, not a family. */
    private static final int MOST = 50;

    /** An adult and what they are to each child. */
    public record NewAdult(AdultDetails details, List<RelationDetails> relations) {

        public NewAdult {
            relations = relations == null ? List.of() : List.copyOf(relations);
        }
    }

    /** A professional and the children they know; nobody means all of them. */
    public record NewProfessional(ProfessionalDetails details, PersonNumbers children) {

        public NewProfessional {
            children = children == null ? PersonNumbers.NOBODY : children;
        }
    }

    public OpenFamily {
        team = new Question("Team").requiredLine(team, 64);
        startedBy = new Question("Started by").requiredLine(startedBy, 64);
        new Question("Referral").required(referral);
        children = children == null ? List.of() : List.copyOf(children);
        adults = adults == null ? List.of() : List.copyOf(adults);
        professionals = professionals == null ? List.of() : List.copyOf(professionals);
        if (children.isEmpty()) {
            throw new Refusal("A case needs at least one child, born or unborn.");
        }
        if (Stream.of(children, adults, professionals).anyMatch(people -> people.size() > MOST)) {
            throw new Refusal("A case holds at most %d children, adults and professionals each.".formatted(MOST));
        }
        refuseChildTwice(children);
        refuseUnknownChildren(children.size(), adults, professionals);
    }

    void checkOn(LocalDate today) {
        referral.checkOn(today);
        for (int place = 0; place < children.size(); place++) {
            ChildDetails child = children.get(place);
            Refusal.checkAbout("Child " + PersonNumber.child(place + 1), () -> child.checkOn(today));
        }
        for (int place = 0; place < adults.size(); place++) {
            AdultDetails adult = adults.get(place).details();
            Refusal.checkAbout("Adult " + PersonNumber.adult(place + 1), () -> adult.checkOn(today));
        }
    }

    private static void refuseChildTwice(List<ChildDetails> children) {
        for (int later = 1; later < children.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (children.get(later).isSameChildAs(children.get(earlier))) {
                    throw new Refusal(
                            "Child %s has the name and date of birth or the NHS number of child %s: remove one or correct it."
                                    .formatted(PersonNumber.child(later + 1), PersonNumber.child(earlier + 1)));
                }
            }
        }
    }

    private static void refuseUnknownChildren(
            int children, List<NewAdult> adults, List<NewProfessional> professionals) {
        for (int place = 0; place < adults.size(); place++) {
            List<PersonNumber> related = adults.get(place).relations().stream()
                    .map(RelationDetails::child)
                    .toList();
            Refusal.checkAbout("Adult " + PersonNumber.adult(place + 1), () -> refuseRelated(children, related));
        }
        for (int place = 0; place < professionals.size(); place++) {
            List<PersonNumber> known = professionals.get(place).children().all();
            Refusal.checkAbout(
                    "Professional " + PersonNumber.professional(place + 1), () -> refuseBeyond(children, known));
        }
    }

    private static void refuseRelated(int children, List<PersonNumber> related) {
        refuseBeyond(children, related);
        if (new HashSet<>(related).size() < related.size()) {
            throw new Refusal("An adult has one relation to each child: the same child is named twice.");
        }
    }

    private static void refuseBeyond(int children, List<PersonNumber> named) {
        if (named.stream().anyMatch(number -> !number.isChild() || number.position() > children)) {
            throw new Refusal("A child is named who is not in the list of children: children are numbered C1 to C%d."
                    .formatted(children));
        }
    }
}
