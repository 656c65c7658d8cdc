package uk.childprotection.web;

/** The tasks that prepare a conference as its people fill them in. Each task is left done. */
final class PreparationInTasklist {

    private final InventedFamily family;

    PreparationInTasklist(InventedFamily family) {
        this.family = family;
    }

    void book(Tasklist administrator, String chair) {
        administrator
                .list("My team's tasks")
                .open("Book conference", family.reference())
                .claim()
                .answer("Date of the conference", "17/03/2026")
                .answer("Time", "09:30")
                .answer("Place", "Room 1, Sample House, 1 Example Street, Testham")
                .choose("Chair", chair)
                .choose(
                        "Has the chair said that they are not related to the family and had no part in its case?",
                        "Yes")
                .choose("Minute taker", "Amir Almanac")
                .complete();
    }

    /** Everybody as proposed; the father is to be kept out of a part. */
    void chooseInvitees(Tasklist socialWorker) {
        socialWorker
                .list("My tasks")
                .open("Choose invitees", family.reference())
                .answer("Why is the conference held?", family.words("Nobody explains the bruises"))
                .chooseAll("Invite the child?", "No")
                .answerAll(
                        "How will the child’s own views reach the conference?",
                        family.words("The social worker reads them out"))
                .chooseAll("Was an advocate offered?", "Offered and declined")
                .chooseAll("Invite this adult?", "Yes")
                .chooseAll("Format in which this adult reads papers", "Standard print")
                .chooseAll("Invite this professional?", "Yes")
                .chooseAll("Ask for a report?", "Yes")
                .addRow("Requests to the chair to exclude somebody")
                .choose("Person to exclude", family.father())
                .choose("From how much of the conference?", "A part of it")
                .choose("Ground", "Conflict between family members, including domestic abuse: they attend separately")
                .answer("Evidence", family.words("He shouted at the last meeting"))
                .complete();
    }

    void decideExclusion(Tasklist chair) {
        chair.list("My tasks")
                .open("Decide exclusions", family.reference())
                .choose("Decision", "Exclude from a part")
                .answer("Reason for the decision", family.words("The mother must be able to speak"))
                .answer("The part the person misses", "while the mother speaks")
                .answer("How the person’s views reach the conference", family.words("The social worker asks him"))
                .complete();
    }

    void recordAgencyReport(Tasklist administrator, String gist) {
        administrator
                .list("My team's tasks")
                .open("Record agency report", family.reference())
                .claim()
                .choose("Has the report come?", "Received")
                .answer("Received on", "10/03/2026")
                .answer("What the report says in a few sentences", family.words(gist))
                .complete();
    }

    void writeReport(Tasklist socialWorker) {
        socialWorker
                .list("My tasks")
                .open("Write report", family.reference())
                .answer("Family history and what has happened so far", family.words("They moved here last year"))
                .answer("What are the worries?", family.words("The children are often alone"))
                .answer("What goes well?", family.words("Their grandmother helps"))
                .answerAll("What is life like for this child in the family?", family.words("Loud"))
                .answerAll("What does the child say and want?", family.words("To go out to play"))
                .answerAll("Health, development and needs", family.words("Time to be a child"))
                .chooseAll("What do you recommend for this child?", "A child protection plan")
                .chooseAll("Category you recommend", "Neglect")
                .answer(
                        "How do the parents and carers meet the children’s needs?",
                        family.words("They love the children"))
                .answerAll("What does this parent think?", family.words("Help is welcome"))
                .answer("Analysis", family.words("It goes on as long as nobody helps"))
                .answer("Recommendation", family.words("A plan"))
                .complete();
    }

    void approveReport(Tasklist manager) {
        manager.list("My team's tasks")
                .open("Approve report", family.reference())
                .claim()
                .choose("Your decision", "Approve")
                .complete();
    }

    void shareReports(Tasklist socialWorker) {
        socialWorker
                .list("My tasks")
                .open("Share reports", family.reference())
                .chooseAll("Was your report shared with this person?", "Yes")
                .answerAll("Shared on", "11/03/2026")
                .chooseAll("How was it shared?", "Read through together")
                .answerAll("Agencies’ reports shared on", "11/03/2026")
                .complete();
    }

    void meetFamily(Tasklist chair) {
        chair.list("My tasks")
                .open("Meet family", family.reference())
                .answer("Day of the meeting", "17/03/2026")
                .chooseAll("Have you met this person?", "Yes")
                .chooseAll("Has this person read the reports?", "Has read them")
                .answerAll("What does this person say is wrong in the reports?", family.words("A date"))
                .answerAll("What does this person want the conference to know?", family.words("They try"))
                .complete();
    }
}
