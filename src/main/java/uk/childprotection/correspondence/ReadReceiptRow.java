package uk.childprotection.correspondence;

import java.time.Instant;
import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/** The first receipt that came for a letter: its reader has opened it. */
@Table("read_receipt")
record ReadReceiptRow(@Id UUID letter, Instant cameAt) {}
