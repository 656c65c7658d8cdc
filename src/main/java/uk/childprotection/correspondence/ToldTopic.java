package uk.childprotection.correspondence;

import uk.childprotection.casefile.PersonNumbers;

/** One thing that was talked about at a conference. */
public record ToldTopic(String topic, String words, PersonNumbers withheldFrom) implements Withheld {

    public ToldTopic {
        topic = Required.text(topic, "A topic of the conference");
        words = Required.text(words, "What was said about a topic");
        Required.value(withheldFrom, "Who must not read what was said");
    }
}
