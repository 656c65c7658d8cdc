package uk.childprotection.casefile;

import java.time.LocalDate;

/** Builds the details of an invented child, by default Amber Testcase, born on 4 March 2016. */
public final class ChildBuilder {

    private String firstNames = "Amber";
    private String surname = "Testcase";
    private LocalDate dateOfBirth = LocalDate.of(2016, 3, 4);
    private LocalDate expectedOn;
    private Sex sex = Sex.FEMALE;
    private NhsNumber nhsNumber;
    private String address = "1 Sample Street, Testham";

    private ChildBuilder() {}

    public static ChildBuilder aChild() {
        return new ChildBuilder();
    }

    public ChildBuilder named(String firstNames, String surname) {
        this.firstNames = firstNames;
        this.surname = surname;
        return this;
    }

    public ChildBuilder bornOn(LocalDate day) {
        this.dateOfBirth = day;
        this.expectedOn = null;
        return this;
    }

    public ChildBuilder unborn(String mothersSurname, LocalDate expected) {
        this.firstNames = null;
        this.surname = mothersSurname;
        this.dateOfBirth = null;
        this.expectedOn = expected;
        this.sex = Sex.UNKNOWN;
        return this;
    }

    public ChildBuilder expectedOn(LocalDate day) {
        this.expectedOn = day;
        return this;
    }

    public ChildBuilder sex(Sex sex) {
        this.sex = sex;
        return this;
    }

    public ChildBuilder nhsNumber(String number) {
        this.nhsNumber = NhsNumber.parse(number);
        return this;
    }

    public ChildBuilder livingAt(String address) {
        this.address = address;
        return this;
    }

    public ChildDetails build() {
        return new ChildDetails(
                firstNames,
                surname,
                dateOfBirth,
                expectedOn,
                sex,
                Ethnicity.NOT_OBTAINED,
                "English",
                false,
                null,
                false,
                address,
                null,
                null,
                nhsNumber,
                null);
    }
}
