package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.trainyard.data.tokenizer.TokenBuffer;
import org.trainyard.run.UserError;

/**
 * What a post-processor puts around the ids of a text.
 *
 * @param before ids before the text's
 * @param after ids after them
 */
record Frame(int[] before, int[] after) {
    static final Frame NONE = new Frame(new int[0], new int[0]);

    private static final int TEXT = -1; // stands for the ids of the text

    static Frame parse(Part part) {
        int[] all = process(part, List.of(new int[] {TEXT})).stream().flatMapToInt(Arrays::stream).toArray();
        int[] places = IntStream.range(0, all.length).filter(i -> all[i] == TEXT).toArray();
        if (places.length != 1) {
            throw new UserError(part.place() + ": the text occurs " + places.length + " times; expected once");
        }
        return new Frame(Arrays.copyOf(all, places[0]), Arrays.copyOfRange(all, places[0] + 1, all.length));
    }

    /** One step: a template makes a part of each of its items, and what follows takes each part as a sequence of its own. */
    private static List<int[]> process(Part part, List<int[]> sequences) {
        return switch (part.type()) {
            case "ByteLevel" -> sequences;
            case "BertProcessing", "RobertaProcessing" -> {
                int[] first = {id(part, "cls")};
                int[] last = {id(part, "sep")};
                int[] between = part.type().equals("RobertaProcessing") ? last : new int[0];
                yield IntStream.range(0, sequences.size()).mapToObj(i -> join(i == 0 ? first : between, sequences.get(i), last)).toList();
            }
            case "TemplateProcessing" -> template(part, sequences);
            case "Sequence" -> {
                List<int[]> result = sequences;
                for (Part step : part.parts("processors")) {
                    result = process(step, result);
                }
                yield result;
            }
            default -> throw part.unknown("post-processor", "Sequence, TemplateProcessing, BertProcessing, RobertaProcessing and ByteLevel");
        };
    }

    private static int id(Part part, String name) {
        JsonArray pair = part.array(name);
        if (pair.size() != 2) {
            throw new UserError(part.place() + "." + name + ": expected a token and its id, found " + pair);
        }
        return pair.get(1).getAsInt();
    }

    private static List<int[]> template(Part part, List<int[]> sequences) {
        if (sequences.size() > 2) {
            throw new UserError(part.place() + ": the steps before it make " + sequences.size() + " sequences; a template takes one or two");
        }
        List<int[]> result = new ArrayList<>();
        for (Part step : part.parts(sequences.size() == 1 ? "single" : "pair")) {
            if (step.has("Sequence")) {
                result.add(sequences.get(sequences.size() > 1 && step.part("Sequence").text("id").equals("B") ? 1 : 0));
                continue;
            }
            TokenBuffer ids = new TokenBuffer();
            for (JsonElement id : part.part("special_tokens").part(step.part("SpecialToken").text("id")).array("ids")) {
                ids.add(id.getAsInt());
            }
            result.add(ids.toArray());
        }
        return result;
    }

    private static int[] join(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
