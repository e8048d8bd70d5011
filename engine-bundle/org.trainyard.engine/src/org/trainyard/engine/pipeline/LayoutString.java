package org.trainyard.engine.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.trainyard.run.UserError;

/** Reads a layout such as {@code Et*3|(tt|)*29,m|L}. */
final class LayoutString {
    private static final int LONGEST = 1_000_000;

    private final String text;
    private int at;

    LayoutString(String text) { this.text = text; }

    LayerPlacement place(int layers, int stages) {
        at = 0;
        String expanded = sequence(false);
        String[] parts = expanded.split("\\|", -1);
        if (parts.length % stages != 0) {
            throw wrong("has " + parts.length + " stages, which is not a multiple of --pipeline-model-parallel-size " + stages);
        }
        List<StageContent> contents = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < parts.length; i++) {
            String p = parts[i];
            if (p.isEmpty()) throw wrong("has nothing on stage " + i);
            if (p.indexOf('E', 1) >= 0 || p.startsWith("E") && i > 0) throw wrong("has an E that is not at its beginning");
            int loss = p.indexOf('L');
            if (loss >= 0 && (i < parts.length - 1 || loss < p.length() - 1)) throw wrong("has an L that is not at its end");
            int mtp = (int) p.chars().filter(c -> c == 'm').count();
            if (mtp > 0 && p.lastIndexOf('t') > p.indexOf('m')) throw wrong("has a t after an m on stage " + i);
            List<Integer> own = new ArrayList<>();
            for (int k = (int) p.chars().filter(c -> c == 't').count(); k > 0; k--) own.add(next++);
            contents.add(new StageContent(p.startsWith("E"), own, mtp, loss >= 0));
        }
        if (!contents.getFirst().embedding()) throw wrong("does not begin with E");
        if (!contents.getLast().loss()) throw wrong("does not end with L");
        if (next != layers) throw wrong("has " + next + " layers (t), but --num-layers is " + layers);
        return new LayerPlacement(stages, parts.length / stages, contents);
    }

    private String sequence(boolean inside) {
        StringBuilder all = new StringBuilder();
        while (at < text.length() && text.charAt(at) != ')') {
            char c = text.charAt(at++);
            String one;
            switch (c) {
                case ',', ' ' -> {
                    continue;
                }
                case 'E', 't', 'm', 'L', '|' -> one = String.valueOf(c);
                case '(' -> {
                    one = sequence(true);
                    if (at >= text.length()) throw wrong("has a ( without )");
                    at++;
                }
                default -> throw wrong("has '" + c + "' at " + at + "; expected E, t, m, L, |, *N, ( or )");
            }
            int times = repeat();
            if ((long) one.length() * times + all.length() > LONGEST) throw wrong("is too long");
            all.append(one.repeat(times));
        }
        if (!inside && at < text.length()) throw wrong("has a ) without (");
        return all.toString();
    }

    private int repeat() {
        if (at >= text.length() || text.charAt(at) != '*') return 1;
        int from = ++at;
        while (at < text.length() && Character.isDigit(text.charAt(at))) at++;
        if (at == from || at - from > 6) throw wrong("has a * without a number from 0 to 999999 at " + from);
        return Integer.parseInt(text.substring(from, at));
    }

    private UserError wrong(String what) { return new UserError("--pipeline-model-parallel-layout " + text + ": it " + what); }
}
