package org.trainyard.engine.rehearsal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.trainyard.engine.group.MeshGroups;
import org.trainyard.engine.group.ProcessGroup;
import org.trainyard.engine.mesh.GroupKind;
import org.trainyard.engine.placement.PlacementException;
import org.trainyard.engine.tape.Parameter;
import org.trainyard.engine.tensor.Aten;
import org.trainyard.engine.tensor.DType;
import org.trainyard.engine.tensor.Device;
import org.trainyard.engine.tensor.Scope;
import org.trainyard.engine.tensor.Tensor;
import org.trainyard.engine.tensor.Tensors;

/**
 * What ranks tell each other once each has rehearsed its part: what was found, so that all end with it, and stages of a pipeline which parameters they
 * hold, since one that several hold is tied. Communicates; all ranks call it together.
 */
final class StageAgreement {
    private static final String SEPARATOR = "\n";
    private static final String COPY = "copy ", ORIGINAL = "";

    private StageAgreement() {}

    /**
     * @param found by this rank; null if its part is right
     * @throws PlacementException that, or what another rank found, or what is wrong with parameters that several stages hold
     */
    static void require(MeshGroups groups, Device device, List<Parameter> parameters, PlacementException found) {
        List<String> verdicts = gathered(groups.communicator().world(), device, found == null ? "" : found.getMessage());
        if (found != null) throw found;
        for (int r = 0; r < verdicts.size(); r++) if (!verdicts.get(r).isEmpty()) throw new PlacementException("rank " + r + " found: "
            + verdicts.get(r));
        ProcessGroup pipeline = groups.pipeline();
        if (pipeline.size() == 1) return;
        List<String> told = gathered(pipeline, device, String.join(SEPARATOR, parameters.stream().map(p -> (p.isCopy() ? COPY : ORIGINAL)
            + p.name()).toList()));
        Map<String, List<Integer>> holders = new LinkedHashMap<>();
        Map<String, Integer> originals = new LinkedHashMap<>();
        for (int i = 0; i < told.size(); i++) {
            for (String line : told.get(i).split(SEPARATOR)) {
                boolean copy = line.startsWith(COPY);
                String name = copy ? line.substring(COPY.length()) : line;
                holders.computeIfAbsent(name, _ -> new ArrayList<>()).add(pipeline.ranks().get(i));
                originals.merge(name, copy ? 0 : 1, Integer::sum);
            }
        }
        for (Parameter p : parameters) if (holders.get(p.name()).size() > 1) tied(p, holders.get(p.name()), originals.get(p.name()), groups);
    }

    private static void tied(Parameter p, List<Integer> holders, int originals, MeshGroups groups) {
        boolean summed = p.gradientGroups().stream().anyMatch(k -> groups.find(k).isPresent() && groups.get(k).ranks().containsAll(holders));
        if (!summed) {
            throw new PlacementException("parameter " + p.name() + ": ranks " + holders + " of different pipeline stages hold it, and nobody sums "
                + "their gradients, so that they would drift apart: declare sumGradientOver(" + GroupKind.EMBEDDING + ") on each, or give them "
                + "different names");
        }
        if (originals > 1) {
            throw new PlacementException("parameter " + p.name() + ": ranks " + holders + " of different pipeline stages hold it and "
                + originals + " of them count it, so that it is there twice in the norm that gradients are clipped by: mark all but the first "
                + "(Parameter.markCopy)");
        }
    }

    /** A text of every rank. */
    private static List<String> gathered(ProcessGroup group, Device device, String own) {
        byte[] bytes = own.getBytes(StandardCharsets.UTF_8);
        try (Scope _ = Scope.open()) {
            long[] lengths = gathered(group, device, new long[] {bytes.length});
            int most = (int) Arrays.stream(lengths).max().orElseThrow();
            long[] padded = new long[most];
            for (int i = 0; i < bytes.length; i++) padded[i] = bytes[i];
            long[] all = most == 0 ? padded : gathered(group, device, padded);
            List<String> texts = new ArrayList<>();
            for (int r = 0; r < lengths.length; r++) {
                byte[] text = new byte[(int) lengths[r]];
                for (int i = 0; i < text.length; i++) text[i] = (byte) all[r * most + i];
                texts.add(new String(text, StandardCharsets.UTF_8));
            }
            return texts;
        }
    }

    private static long[] gathered(ProcessGroup group, Device device, long[] own) {
        Tensor all = Tensors.empty(DType.INT64, device, (long) own.length * group.size());
        group.allGather(all, Aten.to(Tensors.of(own, own.length), DType.INT64, device));
        return Tensors.toLongs(all);
    }
}
