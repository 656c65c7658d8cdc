package uk.childprotection.casefile;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A person's number in the National Health Service: nine digits and a check digit (modulus 11, NHS Data Dictionary, "NHS NUMBER").
 */
public record NhsNumber(String digits) {

    public NhsNumber {
        if (digits == null || !digits.matches("[0-9]{10}")) {
            throw new Refusal("An NHS number has ten digits.");
        }
        if (checkDigit(digits) != digits.charAt(9) - '0') {
            throw new Refusal("The NHS number’s check digit does not fit: one of its digits is wrong.");
        }
    }

    /** Reads a number as it is typed or printed, with or without blanks and hyphens between the digits. */
    @JsonCreator
    public static NhsNumber parse(String text) {
        return new NhsNumber(text == null ? "" : text.replaceAll("[\\s\\u00A0-]", ""));
    }

    /** As it is printed: three, three and four digits. */
    public String printed() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @JsonValue
    public String value() {
        return digits;
    }

    /** Never the number itself: it would reach a log. */
    @Override
    public String toString() {
        return "NHS number";
    }

    /** 10 for a number that is never given out, so that no digit fits it. */
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int place = 0; place < 9; place++) {
            sum += (digits.charAt(place) - '0') * (10 - place);
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}
