package uk.childprotection.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.FamilyQuestion;
import uk.childprotection.casefile.FamilySearch;
import uk.childprotection.casefile.FoundFamilies;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.engine.SignedIn;

/**
 * Finds families and answers "is this child known?", among those the person may see; shows the families a person works with while nothing
 * is asked. The question is posted, because an address is kept in histories and logs and a name may stand in none.
 */
@Controller
@RequestMapping("/families")
class FamiliesPage {

    private static final String VIEW = "families";

    private final SignedIn signedIn;
    private final FamilySearch search;
    private final FamilyAccess access;
    private final Looks looks;
    private final FamilyList list;
    private final FormSecret secret;

    FamiliesPage(
            SignedIn signedIn,
            FamilySearch search,
            FamilyAccess access,
            Looks looks,
            FamilyList list,
            FormSecret secret) {
        this.signedIn = signedIn;
        this.search = search;
        this.access = access;
        this.looks = looks;
        this.list = list;
        this.secret = secret;
    }

    @GetMapping
    String mine(HttpSession session, Model model) {
        Person reader = begin(session, model);
        FoundFamilies mine = search.open(access.mine(reader));
        looks.record(reader.id(), LookKind.CARD, FamilyList.references(mine.families()));
        model.addAttribute("mine", list.of(mine.families()));
        model.addAttribute("more", mine.more());
        return VIEW;
    }

    @PostMapping
    String find(
            @RequestParam(name = "asked", defaultValue = "") String typed,
            @RequestParam(name = "secret", required = false) String posted,
            HttpSession session,
            Model model,
            HttpServletResponse response) {
        secret.check(session, posted);
        Person reader = begin(session, model);
        model.addAttribute("asked", typed);
        try {
            answer(TypedQuestion.read(typed), reader, model);
        } catch (Refusal refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("refusal", refusal.getMessage());
        }
        return VIEW;
    }

    private Person begin(HttpSession session, Model model) {
        Person reader = signedIn.required();
        model.addAttribute("secret", secret.of(session));
        model.addAttribute("most", FamilySearch.MOST);
        return reader;
    }

    private void answer(FamilyQuestion question, Person reader, Model model) {
        FoundFamilies found = search.find(question, access.visibleTo(reader));
        looks.recordSearch(reader.id(), question.kind(), FamilyList.references(found.families()));
        model.addAttribute("found", list.of(found.families()));
        model.addAttribute("more", found.more());
        model.addAttribute("askedBy", askedBy(question));
        model.addAttribute("seesAll", reader.is(Role.SAFEGUARDING_MANAGER));
    }

    /** How the question was understood, so that a day and a month which changed places are seen. */
    private static String askedBy(FamilyQuestion question) {
        if (question instanceof FamilyQuestion.ByDateOfBirth byDate) {
            return "child’s date of birth, " + Days.of(byDate.dateOfBirth());
        }
        if (question instanceof FamilyQuestion.ByNhsNumber byNumber) {
            return "NHS number, " + byNumber.nhsNumber().printed();
        }
        return question.kind().label().toLowerCase(Locale.UK);
    }
}
