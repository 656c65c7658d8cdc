package uk.childprotection.casefile;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Inserts a row that somebody else may be inserting at the same moment. Whoever comes second waits for the first and goes on with
 * the row that is there, without losing what the transaction has done before.
 */
@Component
class InsertOnce {

    private final TransactionTemplate savepoint;

    InsertOnce(PlatformTransactionManager transactions) {
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Whether this insert made the row; false when it was there already. */
    boolean make(Runnable insert) {
        try {
            savepoint.executeWithoutResult(status -> insert.run());
            return true;
        } catch (DuplicateKeyException madeMeanwhile) {
            return false;
        }
    }
}
