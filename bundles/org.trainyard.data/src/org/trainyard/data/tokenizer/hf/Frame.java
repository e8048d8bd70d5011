package org.trainyard.data.tokenizer.hf;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
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

    static Frame parse(Part part) {
        return switch (part.type()) {
            case "ByteLevel" -> NONE;
            case "BertProcessing", "RobertaProcessing" -> new Frame(new int[] {id(part, "cls")}, new int[] {id(part, "sep")});
            case "TemplateProcessing" -> template(part);
            case "Sequence" -> {
                Frame frame = NONE;
                for (Part step : part.parts("processors")) {
                    Frame outer = parse(step);
                    frame = new Frame(join(outer.before, frame.before), join(frame.after, outer.after));
                }
                yield frame;
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

    private static Frame template(Part part) {
        TokenBuffer before = new TokenBuffer();
        TokenBuffer after = new TokenBuffer();
        boolean passed = false;
        for (Part step : part.parts("single")) {
            if (step.has("Sequence")) {
                passed = true;
                continue;
            }
            String name = step.part("SpecialToken").text("id");
            for (JsonElement id : part.part("special_tokens").part(name).array("ids")) {
                (passed ? after : before).add(id.getAsInt());
            }
        }
        return new Frame(before.toArray(), after.toArray());
    }

    private static int[] join(int[] one, int[] two) {
        int[] both = java.util.Arrays.copyOf(one, one.length + two.length);
        System.arraycopy(two, 0, both, one.length, two.length);
        return both;
    }
}
