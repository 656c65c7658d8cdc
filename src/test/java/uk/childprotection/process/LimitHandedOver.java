package uk.childprotection.process;

import static org.assertj.core.api.Assertions.assertThat;

/** What a diagram must say of a limit that it hands over to {@code time-limit}. */
public final class LimitHandedOver {

    private LimitHandedOver() {}

    public static void is(DiagramTest.Call call, String limit, boolean passed, String owner, String group) {
        assertThat(call.businessKey()).isEqualTo(DiagramTest.CASE);
        assertThat(call.variables())
                .containsEntry("limitId", limit)
                .containsEntry("limitPassed", passed)
                .containsEntry("limitOwner", owner)
                .containsEntry("limitOwnerGroup", group);
    }
}
