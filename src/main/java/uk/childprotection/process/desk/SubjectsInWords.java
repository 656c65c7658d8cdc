package uk.childprotection.process.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Professional;
import uk.childprotection.conference.AgencyReport;
import uk.childprotection.correspondence.Letter;
import uk.childprotection.correspondence.Recipient;
import uk.childprotection.process.words.AgenciesSeen;

/** Letters and reports in words that name nobody: people stand there with their number in the file, professionals with their post too. */
final class SubjectsInWords {

    private static final String NEXT = " · ";

    private final Map<UUID, Letter> letters;
    private final Map<UUID, AgencyReport> reports;
    private final Map<FamilyReference, List<Professional>> professionals;

    SubjectsInWords(
            List<Letter> letters, List<AgencyReport> reports, Map<FamilyReference, List<Professional>> professionals) {
        this.letters = letters.stream().collect(Collectors.toMap(Letter::id, Function.identity()));
        this.reports = reports.stream().collect(Collectors.toMap(AgencyReport::id, Function.identity()));
        this.professionals = professionals;
    }

    /** The letter or report with this id; nothing for one that is not among them. */
    Optional<String> of(UUID subject, FamilyReference family) {
        if (letters.containsKey(subject)) {
            return Optional.of(letter(letters.get(subject)));
        }
        return Optional.ofNullable(reports.get(subject))
                .map(report -> professional(family, report.professional().value()));
    }

    private String letter(Letter letter) {
        return String.join(
                NEXT, letter.kind().title(), reader(letter), letter.channel().label());
    }

    private String reader(Letter letter) {
        Recipient to = letter.to();
        return switch (to.kind()) {
            case ADULT -> "to adult " + to.id();
            case CHILD -> "to child " + to.id();
            case PROFESSIONAL -> "to " + professional(letter.family(), to.id());
            case COLLEAGUE -> "to a colleague";
            case COMPANION -> "to somebody who comes along";
            case REFERRER -> "to the referrer";
        };
    }

    private String professional(FamilyReference family, String number) {
        return professionals.getOrDefault(family, List.of()).stream()
                .filter(professional -> professional.number().value().equals(number))
                .findFirst()
                .map(professional -> AgenciesSeen.post(professional) + " (" + number + ")")
                .orElse(number);
    }
}
