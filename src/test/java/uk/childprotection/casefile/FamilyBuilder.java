package uk.childprotection.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds the command that opens a family with invented people: {@code aFamily().with(aChild().named("Amber", "Testcase"))}. */
public final class FamilyBuilder {

    private String team = "north";
    private String startedBy = "tmoakley";
    private boolean restricted;
    private ReferralDetails referral = new ReferralDetails(
            LocalDate.of(2026, 2, 27),
            ReferralSource.SCHOOL,
            PrimaryNeed.ABUSE_OR_NEGLECT,
            "An invented report for a test.",
            "Ms Inventa Teacher",
            new Contact(null, "teacher@school.example", null));
    private final List<ChildDetails> children = new ArrayList<>();
    private final List<OpenFamily.NewAdult> adults = new ArrayList<>();
    private final List<OpenFamily.NewProfessional> professionals = new ArrayList<>();

    private FamilyBuilder() {}

    public static FamilyBuilder aFamily() {
        return new FamilyBuilder();
    }

    /** Three children, one of them unborn, two parents living apart, and three professionals. */
    public static FamilyBuilder theTestcases() {
        return aFamily()
                .with(ChildBuilder.aChild().named("Amber", "Testcase").bornOn(LocalDate.of(2016, 3, 4)))
                .with(ChildBuilder.aChild().named("Basil", "Testcase").bornOn(LocalDate.of(2020, 11, 30)))
                .with(ChildBuilder.aChild().unborn("Sample", LocalDate.of(2026, 6, 1)))
                .with(AdultBuilder.anAdult()
                        .named("Ms Hazel Sample")
                        .motherOf(1, 2, 3)
                        .livingWithChildren())
                .with(AdultBuilder.anAdult().named("Mr Oakley Testcase").fatherOf(1, 2))
                .with(professional(Agency.POLICE, "PC Rowan Example", "Officer"))
                .with(professional(Agency.HEALTH_VISITOR, "Ms Ivy Example", "Health visitor"))
                .with(professional(Agency.SCHOOL, "Mr Ash Example", "Head teacher"), PersonNumber.child(1));
    }

    public static ProfessionalDetails professional(Agency agency, String name, String role) {
        return new ProfessionalDetails(
                agency,
                null,
                name,
                role,
                new Contact("1 Example Street, Testham", "professional@agency.example", null));
    }

    public FamilyBuilder inTeam(String team) {
        this.team = team;
        return this;
    }

    public FamilyBuilder startedBy(String userId) {
        this.startedBy = userId;
        return this;
    }

    public FamilyBuilder restricted() {
        this.restricted = true;
        return this;
    }

    public FamilyBuilder referredBy(ReferralDetails details) {
        this.referral = details;
        return this;
    }

    public FamilyBuilder with(ChildBuilder child) {
        children.add(child.build());
        return this;
    }

    public FamilyBuilder with(AdultBuilder adult) {
        adults.add(adult.build());
        return this;
    }

    public FamilyBuilder with(ProfessionalDetails professional, PersonNumber... knows) {
        professionals.add(new OpenFamily.NewProfessional(professional, PersonNumbers.of(knows)));
        return this;
    }

    /** The command; a family without a child gets one. */
    public OpenFamily build() {
        if (children.isEmpty()) {
            with(ChildBuilder.aChild());
        }
        return new OpenFamily(team, startedBy, restricted, referral, children, adults, professionals);
    }
}
