package uk.childprotection.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.conference.ChildDecision;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.DecidedReview;
import uk.childprotection.conference.EarlyReview;
import uk.childprotection.conference.EarlyReviews;
import uk.childprotection.conference.ReviewedChild;
import uk.childprotection.conference.Reviews;

/** Gathers the reviews of a family's plans with what each decided, and the requests for earlier ones, the newest first. */
@Component
class ReviewViews {

    private final Conferences conferences;
    private final Reviews reviews;
    private final EarlyReviews earlyReviews;
    private final StaffNames names;

    ReviewViews(Conferences conferences, Reviews reviews, EarlyReviews earlyReviews, StaffNames names) {
        this.conferences = conferences;
        this.reviews = reviews;
        this.earlyReviews = earlyReviews;
        this.names = names;
    }

    List<CourseView> of(FamilyFile file) {
        List<CourseView> views = new ArrayList<>();
        earlyReviews.ofFamily(file.reference()).forEach(asked -> views.add(early(file, asked)));
        conferences.ofFamily(file.reference()).stream()
                .filter(conference -> conference.kind().isReview())
                .forEach(review -> views.add(review(file, review)));
        return views;
    }

    private CourseView review(FamilyFile file, Conference review) {
        String day = review.isBooked() ? Days.withWeekday(review.booked().on()) : "no day yet";
        List<Fact> facts = reviews.of(review.id())
                .map(decided -> decisions(file, decided))
                .orElse(List.of(new Fact("To be held by", Days.withWeekday(review.dueOn()))));
        return new CourseView(
                "review-" + review.id(),
                "Review conference, " + day,
                review.status().label(),
                review.status().isRunning(),
                facts);
    }

    private static List<Fact> decisions(FamilyFile file, DecidedReview review) {
        List<Fact> facts = new ArrayList<>();
        for (ChildDecision decision : review.decided().decisions()) {
            ReviewedChild reviewed = review.child(decision.child()).orElseThrow();
            facts.add(new Fact(file.nameOf(decision.child()), words(decision, reviewed)));
            facts.addAll(Fact.known(
                    new Fact("What has changed", reviewed.changed()),
                    new Fact("Category", words(reviewed.categoryReason())),
                    new Fact("Reasons", decision.reasons()),
                    new Fact("Why so early", words(reviewed.whySoEarly())),
                    new Fact("Help that follows", words(decision.support()))));
        }
        review.considered()
                .forEach(other -> facts.add(new Fact(
                        file.nameOf(other.child()) + " (not on the plan)",
                        other.words() + (other.enquiry() ? " There is cause for a Section 47 enquiry." : ""))));
        return facts;
    }

    private static String words(ChildDecision decision, ReviewedChild reviewed) {
        if (!reviewed.goesOn()) {
            return "The plan has ended; what follows: " + decision.follows().label();
        }
        return reviewed.categoryBefore() == decision.category()
                ? "The plan goes on: " + decision.category().label()
                : "The plan goes on: %s, before that %s"
                        .formatted(
                                decision.category().label(),
                                reviewed.categoryBefore().label());
    }

    private CourseView early(FamilyFile file, EarlyReview asked) {
        return new CourseView(
                "early-review-" + asked.id(),
                "Early review asked for on " + Days.of(asked.askedOn()),
                standing(asked),
                !asked.isAnswered(),
                Fact.known(
                        new Fact(
                                "Who asked",
                                asked.person()
                                        .map(file::nameOf)
                                        .orElseGet(() ->
                                                names.person(asked.colleague().orElseThrow()))),
                        new Fact("Reason", asked.reason().label()),
                        new Fact("In words", asked.words()),
                        new Fact(
                                "Review agreed for",
                                asked.agreedOn() == null ? "" : Days.withWeekday(asked.agreedOn())),
                        new Fact("New day", asked.reviewOn() == null ? "" : Days.withWeekday(asked.reviewOn())),
                        new Fact("The chair’s reason", words(asked.answer()))));
    }

    private String standing(EarlyReview asked) {
        if (asked.period() == null) {
            return "Waits to be told which plan is meant";
        }
        if (!asked.isAnswered()) {
            return "Waits for the chair";
        }
        return "%s on %s by %s"
                .formatted(
                        asked.isAccepted() ? "Brought forward" : "Declined",
                        Days.of(asked.decidedOn()),
                        names.person(asked.decidedBy()));
    }

    private static String words(String text) {
        return text == null ? "" : text;
    }
}
