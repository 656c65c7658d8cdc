package uk.childprotection;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import uk.childprotection.process.Desks;

/** Ends what a class of tests has left running, so that the next one finds the lists of Tasklist as short as people do. */
class ClearedDesks implements AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext context) {
        SpringExtension.getApplicationContext(context).getBean(Desks.class).clear();
    }
}
