package uk.childprotection.web;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.LookKind;
import uk.childprotection.access.Looks;
import uk.childprotection.access.Person;
import uk.childprotection.casefile.Chronology;
import uk.childprotection.casefile.Entry;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.desk.AnswerSheets;
import uk.childprotection.process.engine.SignedIn;

/** A family at a glance: who is in it, where the case stands, its limits, chronology and letters. Every look is recorded first. */
@Controller
@RequestMapping("/families/{reference}")
class FamilyPage {

    private final SignedIn signedIn;
    private final FamilyAccess access;
    private final Looks looks;
    private final FamilyViews views;
    private final Families families;
    private final Chronology chronology;
    private final AnswerSheets answers;
    private final StaffNames names;

    FamilyPage(
            SignedIn signedIn,
            FamilyAccess access,
            Looks looks,
            FamilyViews views,
            Families families,
            Chronology chronology,
            AnswerSheets answers,
            StaffNames names) {
        this.signedIn = signedIn;
        this.access = access;
        this.looks = looks;
        this.views = views;
        this.families = families;
        this.chronology = chronology;
        this.answers = answers;
        this.names = names;
    }

    @GetMapping
    String family(@PathVariable String reference, @RequestParam(defaultValue = "1") int sheet, Model model) {
        FamilyReference family = FamilyReference.parse(reference);
        Person reader = lookAt(family);
        model.addAttribute("family", views.of(family, reader, sheet));
        return "family";
    }

    @GetMapping("/chronology/{id}")
    String entry(@PathVariable String reference, @PathVariable long id, Model model) {
        FamilyReference family = FamilyReference.parse(reference);
        lookAt(family);
        Entry entry = find(family, id);
        model.addAttribute("reference", family.value());
        model.addAttribute("heading", entry.title());
        model.addAttribute(
                "facts",
                Fact.known(
                        new Fact("Recorded", Days.of(entry.recordedAt())),
                        new Fact("By", names.person(entry.recordedBy())),
                        new Fact("What", entry.kind().label()),
                        new Fact("Form", form(entry))));
        model.addAttribute("answers", answers.of(entry, families.find(family)));
        return "entry";
    }

    private Person lookAt(FamilyReference family) {
        Person reader = signedIn.required();
        access.check(reader, family);
        looks.record(reader.id(), LookKind.PAGE, family);
        return reader;
    }

    private Entry find(FamilyReference family, long id) {
        Optional<Entry> entry = chronology.find(family, id);
        return entry.orElseThrow(() -> new Refusal("The chronology of " + family + " has no such entry."));
    }

    private static String form(Entry entry) {
        if (entry.form() == null) {
            return "";
        }
        return entry.formVersion() == null ? entry.form() : entry.form() + ", version " + entry.formVersion();
    }
}
