package uk.childprotection.web;

/** The tasks of a Section 47 enquiry as its people fill them in, with mouse and keyboard. Each task is left done. */
final class EnquiryInTasklist {

    private final InventedFamily family;

    EnquiryInTasklist(InventedFamily family) {
        this.family = family;
    }

    /** Reports the concern about the whole family: three children, their parents and four professionals. */
    void start(Tasklist manager) {
        manager.startForm("Section 47 enquiry")
                .choose("Is the family’s case open here already?", "No")
                .choose("Is a child in immediate danger?", "Yes")
                .answer("Referral received on", "27/02/2026")
                .choose("Who referred", "School")
                .choose("Primary need", "Abuse or neglect")
                .answer("What was reported", family.words("Bruises were seen"))
                .answer("Referrer’s name", family.teacher())
                .answer("Referrer’s e-mail", "teacher@school.example");
        bornChild(manager, 1, family.eldest(), "04/03/2016", "Female");
        manager.addRow("Children");
        bornChild(manager, 2, family.second(), "30/11/2020", "Male");
        manager.addRow("Children")
                .choose("Is the child born?", 3, "No")
                .answer("Expected date of delivery", "01/06/2026");
        household(manager, 3);
        adult(manager, 1, family.mother(), "Mother", "Yes", family.mothersAddress());
        manager.addRow("Adults");
        adult(manager, 2, family.father(), "Father", "No", family.fathersAddress());
        professional(manager, 1, "Police", "PC Rowan Example", family.police());
        professional(manager, 2, "Health visitor", "Ms Ivy Example", family.healthVisitor());
        professional(manager, 3, "Midwife", "Ms Juniper Example", family.midwife());
        professional(manager, 4, "School", family.teacher(), family.school());
        manager.choose("Is the case to be restricted?", "No").start();
        family.opened(manager.list("My team's tasks").referenceOf(family.surname()));
    }

    private void bornChild(Tasklist manager, int row, String firstName, String born, String sex) {
        manager.choose("Is the child born?", row, "Yes")
                .answer("Child’s first names", row, firstName)
                .answer("Date of birth", row, born)
                .choose("Sex", row, sex);
        household(manager, row);
    }

    private void household(Tasklist manager, int row) {
        manager.answer("Child’s surname", row, family.surname())
                .choose("Ethnicity", row, "Not obtained yet, or unborn")
                .choose("Does the child need an interpreter?", row, "No")
                .choose("Does the child have a disability?", row, "No")
                .answer("Child’s address", row, family.mothersAddress());
    }

    private void adult(Tasklist manager, int row, String name, String relation, String livesThere, String address) {
        manager.answer("Adult’s name", row, name)
                .choose("Relation to the child", row, relation)
                .choose("Parental responsibility", row, "Yes")
                .choose("Lives with the child?", row, livesThere)
                .answer("Adult’s address", row, address)
                .answer("Adult’s e-mail", row, family.emailOf(name))
                .choose("What reaches this adult safely?", row, family.safeContactOf(name))
                .choose("Does this adult need an interpreter?", row, "No")
                .choose("In which form can this adult read letters?", row, "Standard print");
    }

    private void professional(Tasklist manager, int row, String agency, String name, String email) {
        manager.addRow("Professionals")
                .choose("Agency", row, agency)
                .answer("Professional’s name", row, name)
                .answer("Professional’s e-mail", row, email)
                .answer("Professional’s address", row, "1 Example Street, Testham");
    }

    void recordEmergencyStep(Tasklist manager) {
        manager.list("My team's tasks")
                .open("Record emergency step", family.reference())
                .claim()
                .choose("Which step was taken?", "Police protection")
                .answer("Taken on", "01/03/2026")
                .answer("Taken at", "16:30")
                .choose("For which children?", family.eldest() + " " + family.surname())
                .answer("Where are the children now?", family.words("With a carer"))
                .answer("What was done and why", family.words("The police came"))
                .complete();
    }

    void holdStrategyDiscussion(Tasklist manager) {
        manager.list("My team's tasks")
                .open("Hold strategy discussion", family.reference())
                .claim()
                .answer("Held on", "02/03/2026")
                .choose("How did they meet?", "By video")
                .choose("Did children’s social care take part?", "Yes")
                .answer("Who took part for children’s social care?", family.words("Tara Template"))
                .choose("Did the police take part?", "Yes")
                .answer("Who took part for the police?", family.words("PC Rowan Example"))
                .choose("Did health take part?", "Yes")
                .answer("Who took part for health?", family.words("Ms Ivy Example"))
                .choose("What was decided?", "Section 47 enquiry jointly with the police")
                .answer("Reasons for the decision", family.words("The bruises are not explained"))
                .answer("How are the children kept safe meanwhile?", family.words("Their grandmother stays"))
                .choose("Tell the family now that the enquiry begins?", "Yes")
                .choose("Tell the agencies now that the enquiry begins?", "Yes")
                .choose("How is the referrer told?", "Not told, for a reason")
                .answer("Why is the referrer not told?", family.words("The school has its letter"))
                .complete();
    }

    void allocate(Tasklist manager, String socialWorker) {
        manager.list("To allocate")
                .open("Allocate social worker", family.reference())
                .claim()
                .choose("Which social worker carries out the enquiry?", socialWorker)
                .complete();
    }

    /** Leaves the form open, filled in, so that it can be looked at. */
    void carryOut(Tasklist socialWorker) {
        socialWorker
                .list("My tasks")
                .open("Carry out enquiry", family.reference())
                .choose("Was the child seen?", 1, "Yes")
                .choose("Was the child seen?", 2, "Yes")
                .choose("Was the child seen?", 3, "No")
                .answerAll("Seen on", "03/03/2026")
                .chooseAll("Seen alone?", "Yes")
                .answer("Why was the child not seen?", family.words("Not born yet"))
                .answerAll("The child’s own views, and what life is like for the child", family.words("It is loud"))
                .chooseAll("Spoken to?", "Yes")
                .answerAll("Spoken to on", "03/03/2026")
                .answerAll("What they say", family.words("They argue at night"))
                .chooseAll("Have they given information?", "Yes")
                .answerAll("Information given on", "03/03/2026")
                .answerAll("What they know", family.words("They have worried before"))
                .answer("What is working well?", family.words("School is a good place"))
                .answer("What is worrying?", family.words("Nobody explains the bruises"));
    }

    void recordOutcome(Tasklist socialWorker) {
        socialWorker
                .list("My tasks")
                .open("Record outcome", family.reference())
                .choose("Outcome", 1, "Concerns substantiated, continuing risk of significant harm")
                .choose("Outcome", 2, "Concerns substantiated, continuing risk of significant harm")
                .choose("Outcome", 3, "Concerns not substantiated")
                .answerAll("Reasons", family.words("The harm goes on"))
                .answerAll("What the letter to the family says about this child", family.words("We are worried"))
                .answer("Interim safety plan", family.words("The grandmother stays"))
                .answer("What happens next, in the words of the letters", family.words("A conference is held"))
                .chooseAll("Gets the letter?", "Yes")
                .complete();
    }

    void approveOutcome(Tasklist manager) {
        manager.list("My team's tasks")
                .open("Approve outcome", family.reference())
                .claim()
                .choose("Do you approve the outcome?", "Approve the outcome")
                .complete();
    }
}
