package uk.childprotection.correspondence;

/** The authority's practice on how letters go. What reaches a person safely is kept to whatever it says, see {@link Delivery}. */
public interface DeliveryPractice {

    /** The way that the practice has for such a letter. */
    Channel wayFor(DeliveryFacts facts);
}
