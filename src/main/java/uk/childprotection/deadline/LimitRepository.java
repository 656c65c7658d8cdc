package uk.childprotection.deadline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** The rows behind {@link Limits}; the unique key (family, subject, name) serves both searches. */
interface LimitRepository extends Repository<Limit, UUID> {

    Limit save(Limit limit);

    Optional<Limit> findById(UUID id);

    Optional<Limit> findByFamilyReferenceAndSubjectAndDueLimitName(
            String familyReference, String subject, LimitName name);

    List<Limit> findByFamilyReference(String familyReference);
}
