package uk.childprotection.process.engine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;

class EngineSetUpTest {

    private final IdentityService identity = mock(IdentityService.class, RETURNS_DEEP_STUBS);

    @Test
    void refusesToStartWhileTheFirstVisitorCouldBecomeAdministrator() {
        administrators(0);

        assertThatThrownBy(this::setUp)
                .isInstanceOf(NoAdministrator.class)
                .hasMessageContaining("There is no administrator yet");
    }

    @Test
    void startsWithAnAdministrator() {
        administrators(1);

        assertThatCode(this::setUp).doesNotThrowAnyException();
    }

    private void administrators(long count) {
        when(identity.createUserQuery().memberOfGroup("camunda-admin").count()).thenReturn(count);
    }

    private void setUp() {
        @SuppressWarnings("unchecked")
        ObjectProvider<DemoSignIns> noDemonstration = mock(ObjectProvider.class);
        new EngineSetUp(mock(Grants.class), mock(TaskFilters.class), noDemonstration, identity)
                .afterSingletonsInstantiated();
    }
}
