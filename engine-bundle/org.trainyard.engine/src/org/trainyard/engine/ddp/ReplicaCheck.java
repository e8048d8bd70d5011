package org.trainyard.engine.ddp;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * Whether ranks that should hold the same weights do, by SHA-1 of each parameter's bytes
 * ({@code --check-weight-hash-across-dp-replicas-interval}).
 */
public final class ReplicaCheck {
    private static final int NAMED = 8;

    private ReplicaCheck() {}

    /** A parameter that differs from what most replicas hold. */
    public record Difference(int rank, String parameter) {
        @Override public String toString() { return "rank " + rank + ": " + parameter; }
    }

    /** What differs among the replicas of this rank's weights; communicates. Where as many hold one value as another, the lowest rank is right. */
    public static List<Difference> differences(List<Parameter> parameters, MeshGroups groups) {
        List<Difference> all = new ArrayList<>();
        compare(parameters.stream().filter(p -> !p.isExpert()).toList(), groups.get(GroupKind.DATA_CONTEXT), all);
        List<Parameter> experts = parameters.stream().filter(Parameter::isExpert).toList();
        if (!experts.isEmpty()) compare(experts, groups.get(GroupKind.EXPERT_DATA), all);
        return all;
    }

    /** One line that names ranks and parameters, the same decision on every rank; empty if all is well. Communicates over the world. */
    public static Optional<String> verdict(List<Parameter> parameters, MeshGroups groups) {
        List<Difference> own = differences(parameters, groups);
        int world = groups.mesh().worldSize(), rank = groups.place().rank();
        List<Integer> wrong = new ArrayList<>();
        try (Scope _ = Scope.open()) {
            Device device = parameters.isEmpty() ? Device.CPU : parameters.getFirst().value().device();
            long mine = own.stream().filter(d -> d.rank == rank).count();
            Tensor counts = Tensors.empty(DType.INT64, device, world);
            groups.communicator().world().allGather(counts, Aten.to(Tensors.of(new long[] {mine}, 1), DType.INT64, device));
            long[] each = Tensors.toLongs(counts);
            for (int r = 0; r < world; r++) if (each[r] > 0) wrong.add(r);
        }
        if (wrong.isEmpty()) return Optional.empty();
        String details = String.join(", ", own.stream().limit(NAMED).map(Difference::toString).toList());
        if (own.size() > NAMED) details += " and " + (own.size() - NAMED) + " more";
        return Optional.of("replicas have drifted apart: the weights of " + (wrong.size() == 1 ? "rank " + wrong.getFirst() : "ranks " + wrong)
            + " differ from those of most" + (details.isEmpty() ? "" : " (" + details + ")"));
    }

    private static void compare(List<Parameter> parameters, ProcessGroup group, List<Difference> differences) {
        int n = parameters.size();
        if (group.size() == 1 || n == 0) return;
        long[] all;
        try (Scope _ = Scope.open()) {
            Device device = parameters.getFirst().value().device();
            Tensor gathered = Tensors.empty(DType.INT64, device, (long) n * group.size());
            group.allGather(gathered, Aten.to(Tensors.of(parameters.stream().mapToLong(ReplicaCheck::hash).toArray(), n), DType.INT64, device));
            all = Tensors.toLongs(gathered);
        }
        for (int i = 0; i < n; i++) {
            long right = mostFrequent(all, i, n);
            for (int r = 0; r < group.size(); r++) {
                if (all[r * n + i] != right) differences.add(new Difference(group.ranks().get(r), parameters.get(i).name()));
            }
        }
    }

    private static long mostFrequent(long[] all, int from, int step) {
        Map<Long, Integer> counts = new HashMap<>();
        for (int k = from; k < all.length; k += step) counts.merge(all[k], 1, Integer::sum);
        long best = all[from];
        for (int k = from; k < all.length; k += step) if (counts.get(all[k]) > counts.get(best)) best = all[k];
        return best;
    }

    private static long hash(Parameter p) {
        try (Scope _ = Scope.open()) {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            var data = Aten.contiguous(Aten.to(p.value(), p.value().dtype(), Device.CPU)).data();
            long step = 1 << 24;
            for (long at = 0; at < data.byteSize(); at += step) sha.update(data.asSlice(at, Math.min(step, data.byteSize() - at)).asByteBuffer());
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
