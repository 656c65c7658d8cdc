package uk.childprotection.casefile;

import java.util.regex.Pattern;

/** Where somebody can be reached; each part may be missing (null). */
public record Contact(String address, String email, String telephone) {

    public static final Contact NONE = new Contact(null, null, null);

    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
                    + "[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");
    private static final Pattern TELEPHONE = Pattern.compile("[+]?[0-9() .-]{5,}(?:\\s*(?:x|ext\\.?)\\s*[0-9]{1,6})?");

    public Contact {
        address = new Question("Address").words(address, 500);
        email = new Question("E-mail").line(email, 254);
        telephone = new Question("Telephone").line(telephone, 40);
        if (email != null
                && (!EMAIL.matcher(email).matches()
                        || email.startsWith(".")
                        || email.contains("..")
                        || email.contains(".@"))) {
            throw new Refusal("“E-mail” must be one address like name@example.org.");
        }
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            throw new Refusal("“Telephone” must be one number: digits, blanks, and an extension where there is one.");
        }
    }

    public boolean isEmpty() {
        return address == null && email == null && telephone == null;
    }

    /** Never where somebody lives: it would reach a log. */
    @Override
    public String toString() {
        return "contact";
    }
}
