package uk.childprotection.plan;

/** What this authority asks of visits to children on a plan. */
public interface VisitPractices {

    VisitPractice today();
}
