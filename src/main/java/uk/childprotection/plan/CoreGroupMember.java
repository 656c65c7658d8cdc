package uk.childprotection.plan;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.PersonNumber;

/** Somebody of the family or a professional who belongs to a plan's core group, beside the lead social workers. */
@Table("plan_member")
public record CoreGroupMember(@Id UUID id, UUID plan, PersonNumber person) {}
