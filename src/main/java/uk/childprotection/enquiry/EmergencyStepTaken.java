package uk.childprotection.enquiry;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The emergency step of an enquiry as it was recorded. */
@Table("emergency_step")
public record EmergencyStepTaken(
        @Id EnquiryId enquiry, EmergencyAction step, EmergencyStep words, String recordedBy, Instant recordedAt) {}
