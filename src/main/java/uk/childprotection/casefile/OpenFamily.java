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
        children.forEach(child -> child.checkOn(today));
        adults.forEach(adult -> adult.details().checkOn(today));
    }

    private static void refuseChildTwice(List<ChildDetails> children) {
        for (int later = 1; later < children.size(); later++) {
            if (children.subList(0, later).stream().anyMatch(children.get(later)::isSameChildAs)) {
                throw new Refusal(
                        "Two children have the same name and date of birth or the same NHS number: remove one or correct it.");
            }
        }
    }

    private static void refuseUnknownChildren(
            int children, List<NewAdult> adults, List<NewProfessional> professionals) {
        for (NewAdult adult : adults) {
            List<PersonNumber> related =
                    adult.relations().stream().map(RelationDetails::child).toList();
            refuseBeyond(children, related);
            if (new HashSet<>(related).size() < related.size()) {
                throw new Refusal("An adult has one relation to each child: the same child is named twice.");
            }
        }
        professionals.forEach(
                professional -> refuseBeyond(children, professional.children().all()));
    }

    private static void refuseBeyond(int children, List<PersonNumber> named) {
        if (named.stream().anyMatch(number -> !number.isChild() || number.position() > children)) {
            throw new Refusal("A child is named who is not in the list of children: children are numbered C1 to C%d."
                    .formatted(children));
        }
    }
}
