package uk.childprotection.web;

import java.util.List;

/**
 * Everything that the page of a family shows.
 *
 * @param shortName the children's surnames
 * @param standing where the case stands
 * @param plans child protection plans, the newest first; none for a family that never had one
 * @param visits the visits to the children on a plan; null for a family that never had one
 * @param former those who have died or are no longer involved
 * @param reviews the reviews of the plans, and requests for earlier ones
 * @param disagreements dissents and complaints
 * @param records of conferences, the newest conference first
 * @param ends plans that were to end without a conference
 * @param transfers from and to other authorities
 * @param looks who looked; null for people who do not answer for access
 */
record FamilyView(
        String reference,
        String shortName,
        boolean restricted,
        List<Fact> standing,
        List<StepView> steps,
        List<LimitView> limits,
        List<PlanView> plans,
        VisitsView visits,
        List<ChildView> children,
        List<AdultView> adults,
        List<ProfessionalView> professionals,
        List<FormerView> former,
        List<CourseView> reviews,
        List<CourseView> disagreements,
        List<CourseView> groupConferences,
        List<RecordView> records,
        List<CourseView> ends,
        List<CourseView> transfers,
        Sheet<EntryView> chronology,
        List<LetterView> letters,
        List<LookView> looks) {

    /** Never the names: they would reach a log. */
    @Override
    public String toString() {
        return reference;
    }
}
