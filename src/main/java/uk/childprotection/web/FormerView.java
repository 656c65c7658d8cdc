package uk.childprotection.web;

import java.util.ArrayList;
import java.util.List;
import uk.childprotection.casefile.FormerPeople;
import uk.childprotection.casefile.Leaving;

/** Somebody of the file who has died or is no longer involved, as the page of the family names them. */
record FormerView(String number, String name, String left) {

    static List<FormerView> of(FormerPeople former) {
        List<FormerView> views = new ArrayList<>();
        former.children()
                .forEach(child ->
                        views.add(new FormerView(child.number().value(), child.displayName(), inWords(child.left()))));
        former.adults()
                .forEach(adult ->
                        views.add(new FormerView(adult.number().value(), adult.name(), inWords(adult.left()))));
        former.professionals()
                .forEach(professional -> views.add(new FormerView(
                        professional.number().value(), professional.name(), inWords(professional.left()))));
        return List.copyOf(views);
    }

    /** How and since when somebody has left; empty for whoever is there. */
    static String inWords(Leaving left) {
        return left == null ? "" : left.how().label() + ", since " + Days.of(left.on());
    }
}
