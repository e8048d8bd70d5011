package org.trainyard.engine.tests.rehearsal;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.Function;
import org.trainyard.engine.pipeline.StageContent;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.tape.Shard;
import org.trainyard.engine.tests.rehearsal.SmallModel.Body;
import org.trainyard.engine.tests.rehearsal.SmallModel.Layout;
import org.trainyard.engine.tests.rehearsal.SmallModel.Loss;
import org.trainyard.engine.tests.rehearsal.SmallModel.Site;

/** Rehearsals of small models that must pass, or fail on every rank by itself. */
abstract class Mistakes {
    static final Function<Site, Body> NOTHING = _ -> (_, x) -> x;

    static void passes(Layout layout, Function<Site, Body> body) { SmallModel.rehearse(layout, body); }

    static void fails(Layout layout, Function<Site, Body> body, String... says) { fails(layout, body, SmallModel.LOSS, says); }

    /** On every rank by itself. */
    static void fails(Layout layout, Function<Site, Body> body, Loss loss, String... says) {
        for (int rank = 0; rank < layout.world(); rank++) {
            int r = rank;
            PlacementException e = assertThrows(PlacementException.class, () -> SmallModel.rehearse(layout, r, StageContent.whole(1), body, loss,
                _ -> {}));
            for (String s : says) assertTrue(e.getMessage().contains(s), () -> "'" + s + "' is not in: " + e.getMessage());
            assertFalse(e.getMessage().contains("\n"), e::getMessage);
        }
    }

    static Shard columns(Site s, long out, long in) { return Shard.part(new long[] {out, in}, 0, s.parallel().tensorSize(),
        s.parallel().tensorRank()); }

    static Shard inner(Site s, long out, long in) { return Shard.part(new long[] {out, in}, 1, s.parallel().tensorSize(),
        s.parallel().tensorRank()); }
}
