package org.trainyard.faults.tests;

import static org.trainyard.faults.tests.Fault.Action.FREEZE;
import static org.trainyard.faults.tests.Fault.Action.KILL;
import static org.trainyard.faults.tests.Fault.Action.THROW;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.trainyard.faults.tests.Fault.Action;
import org.trainyard.faults.tests.Fault.Place;

/**
 * One run that goes wrong again and again: in each attempt another fault, and then none. The places are in the order in which a run that goes on
 * after each comes by them.
 */
record Chain(Layout layout, List<Fault> faults) {
    private static final List<Place> PLACES = List.of(Place.BOOT, Place.MEETING, Place.DATA, Place.EVALUATION, Place.WRITE, Place.PUBLISH, Place.CONCLUDE,
        Place.FORWARD, Place.UPDATE, Place.LOAD);

    private static Fault fault(Action action, Place place, int rank) { return new Fault(action, place, rank, false); }

    /** What every test run does: each phase and each fault at least once, over each transport. */
    static List<Chain> some() {
        return List.of(
            new Chain(Layout.TENSOR, List.of(fault(KILL, Place.DATA, 0), fault(THROW, Place.EVALUATION, 0), fault(THROW, Place.WRITE, 1),
                fault(KILL, Place.CONCLUDE, 0), fault(FREEZE, Place.FORWARD, 1), fault(KILL, Place.LOAD, 1))),
            new Chain(Layout.GLOO_DATA, List.of(fault(KILL, Place.EVALUATION, 1), fault(FREEZE, Place.FORWARD, 0))),
            new Chain(Layout.THREADS, List.of(fault(THROW, Place.WRITE, 2), fault(THROW, Place.FORWARD, 3))));
    }

    static List<Chain> all() {
        List<Chain> all = new ArrayList<>();
        all.add(each(Layout.TENSOR_PIPELINE, KILL, 0, 3));
        all.add(each(Layout.TENSOR_DATA, FREEZE, 0, 1));
        all.add(each(Layout.PIPELINE, THROW, 0, 1));
        for (Action action : Action.values()) {
            all.add(each(Layout.GLOO_DATA, action, 0, 1));
            for (int rank = 0; rank < 2; rank++) all.add(new Chain(Layout.ASYNC_SAVE, List.of(fault(action, Place.BACKGROUND, rank))));
        }
        all.add(each(Layout.THREADS, THROW, 0, 3));
        all.add(new Chain(Layout.LAUNCHED_THREADS, List.of(fault(THROW, Place.WRITE, 3), fault(THROW, Place.FORWARD, 2))));
        for (Layout layout : List.of(Layout.TENSOR_PIPELINE, Layout.GLOO_TENSOR_PIPELINE)) {
            all.add(new Chain(layout, List.of(unwatched(Place.BOOT, 3), unwatched(Place.MEETING, 0), unwatched(Place.DATA, 3), unwatched(Place.EVALUATION, 0),
                unwatched(Place.WRITE, 3), unwatched(Place.FORWARD, 0), unwatched(Place.LOAD, 3))));
        }
        return all;
    }

    private static Fault unwatched(Place place, int rank) { return new Fault(FREEZE, place, rank, true); }

    private static Chain each(Layout layout, Action action, int... ranks) {
        List<Fault> faults = new ArrayList<>();
        for (Place place : PLACES) {
            // Before a rank's first word only its death is seen; without processes there is no such time.
            if (place == Place.BOOT && action != KILL || place == Place.MEETING && !layout.isLaunched()) continue;
            for (int rank : ranks) if (rank == 0 || !place.isFirstRanks()) faults.add(fault(action, place, rank));
        }
        return new Chain(layout, faults);
    }

    /** Whether nobody watches signs of life. */
    boolean isPatient() { return faults.getFirst().patient(); }

    @Override public String toString() { return layout.name().toLowerCase(Locale.ROOT) + (isPatient() ? " unwatched" : "") + ": " + faults; }
}
