package org.trainyard.engine.group.spi;

import java.util.List;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.Work;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** The group of one rank, on any device: what others reduce it leaves as it is. */
public final class SoloGroup extends CheckedGroup {
    public SoloGroup(String name, int worldRank, FlightRecorder recorder) { super(name, 0, List.of(worldRank), recorder); }

    @Override protected Work start(Operation o) {
        Tensor from = o.input(), to = o.output();
        if (from != to && to != null && from != null && from.address() != to.address()) {
            try (Scope _ = Scope.open()) {
                Aten.copy(Aten.view(to, to.numel()), Aten.view(from, from.numel()));
            }
        }
        return Work.DONE;
    }
}
