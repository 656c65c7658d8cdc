package uk.childprotection.process;

import uk.childprotection.casefile.FamilyReference;

/** A Section 47 enquiry of an invented family, for tests of other rooms: started by Sade, decided and allocated by Tara. */
public final class StartedEnquiry {

    private StartedEnquiry() {}

    /** Somebody has reported a concern; nothing else has been done. Each test takes a surname of its own. */
    public static FamilyReference reported(Desks desks, String surname) {
        return desks.of("sade").start("section-47-enquiry", EnquiryAnswers.concern(surname));
    }

    /** The strategy discussion has been held and Sade is carrying out the enquiry. */
    public static FamilyReference underWay(Desks desks, String surname) {
        FamilyReference family = reported(desks, surname);
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.enquiryDecided());
        desks.of("tara").complete(family, "Activity_AllocateSocialWorker", EnquiryAnswers.allocation());
        return family;
    }

    /** The strategy discussion decided that no enquiry is needed, and the letters have been written and sent. */
    public static FamilyReference notNeeded(Desks desks, String surname) {
        FamilyReference family = reported(desks, surname);
        desks.of("tara").complete(family, "Activity_HoldStrategyDiscussion", EnquiryAnswers.noEnquiryDecided());
        desks.runJobs(family);
        return family;
    }
}
