package org.trainyard.engine.group.spi;

import java.util.Arrays;
import java.util.List;
import org.trainyard.engine.group.FlightRecorder;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.group.Reduction;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;

/** What a group answers while a model is rehearsed: as if every rank had what this one has. */
final class RehearsedAnswers {
    private RehearsedAnswers() {}

    static void give(ProcessGroup group, List<Operation> operations, FlightRecorder.Rehearsal rehearsal) {
        for (Operation o : operations) {
            rehearsal.communicates(group, o.what(), o.input(), o.output());
            try (Scope _ = Scope.open()) {
                answer(group, o, operations);
            }
            if (o.output() != null) rehearsal.answered(group, o.what(), o.output());
        }
    }

    private static void answer(ProcessGroup group, Operation o, List<Operation> together) {
        switch (o.kind()) {
            case ALL_REDUCE -> copy(o.output(), summed(flat(o.input()), group, o.reduction()));
            case REDUCE_SCATTER -> {
                long each = o.outputCount();
                copy(o.output(), summed(Aten.narrow(flat(o.input()), 0, group.rank() * each, each), group, o.reduction()));
            }
            case ALL_GATHER -> {
                Tensor own = Aten.clone(flat(o.input()));
                for (int r = 0; r < group.size(); r++) Aten.copy(Aten.narrow(flat(o.output()), 0, r * o.inputCount(), o.inputCount()), own);
            }
            case ALL_TO_ALL -> exchange(group, o);
            case RECEIVE -> receive(o, together);
            case BROADCAST, SEND, BARRIER -> { }
        }
    }

    private static Tensor flat(Tensor t) { return Aten.view(t, t.numel()); }

    private static void copy(Tensor to, Tensor from) {
        Aten.copy(flat(to), from);
    }

    private static Tensor summed(Tensor own, ProcessGroup group, Reduction r) {
        // ATen multiplies integers by fp64 numbers into fp32; adding keeps them what they are.
        Tensor sum = Aten.clone(own);
        if (r == Reduction.SUM) for (int i = 1; i < group.size(); i++) Aten.addInPlace(sum, own);
        return sum;
    }

    /** Every rank sends here what this one would send itself. */
    private static void exchange(ProcessGroup group, Operation o) {
        long first = Arrays.stream(o.inputElements()).limit(group.rank()).sum();
        Tensor own = Aten.clone(Aten.narrow(flat(o.input()), 0, first, o.inputElements()[group.rank()]));
        long at = 0;
        for (long n : o.outputElements()) {
            Tensor part = Aten.narrow(flat(o.output()), 0, at, n);
            long same = Math.min(n, own.numel());
            Aten.copy(Aten.narrow(part, 0, 0, same), Aten.narrow(own, 0, 0, same));
            if (n > same) Aten.zero(Aten.narrow(part, 0, same, n - same));
            at += n;
        }
    }

    /** What is sent along with it, or zeros. */
    private static void receive(Operation o, List<Operation> together) {
        for (Operation sent : together) {
            if (sent.kind() != OperationKind.SEND || sent.inputCount() != o.outputCount() || sent.dtype() != o.dtype()) continue;
            copy(o.output(), flat(sent.input()));
            return;
        }
        Aten.zero(o.output());
    }
}
