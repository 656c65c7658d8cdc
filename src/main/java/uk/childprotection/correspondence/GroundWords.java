package uk.childprotection.correspondence;

import uk.childprotection.conference.ExclusionGround;

/** The grounds of an exclusion in words for the person who is kept out. None of them gives away that a child or anybody else asked. */
final class GroundWords {

    private GroundWords() {}

    static String of(ExclusionGround ground) {
        return switch (ground) {
            case PREJUDICES_CHILD -> "The chair thinks it could be bad for a child if you are there.";
            case SERIOUS_DISRUPTION ->
                "The chair thinks the meeting may be stopped or upset by violence, threats or shouting.";
            case UNFIT -> "The chair thinks you may not be well enough, or clear-headed enough, to take part.";
            case CHILD_ASKS, STOPS_OTHERS -> "The chair thinks some people could not speak freely if you are there.";
            case CONFIDENTIAL_INFORMATION ->
                "Some things will be talked about that the law does not let us share with you.";
            case FAMILY_CONFLICT -> "The chair thinks it is safer if members of the family come at different times.";
            case POLICE_ENQUIRIES -> "The police have not finished their enquiries.";
        };
    }
}
