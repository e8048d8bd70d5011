package org.trainyard.data.tokenizer.hf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads decoders: functions from tokens to parts of text, which are then joined. They are immutable. */
final class Decoders {
    private static final String[] CLEANUP = {" .", ".", " ?", "?", " !", "!", " ,", ",", " ' ", "'", " n't", "n't", " 'm", "'m",
        " do not", " don't", " 's", "'s", " 've", "'ve", " 're", "'re"};

    private Decoders() {
    }

    static UnaryOperator<List<String>> parse(Part part) {
        return switch (part.type()) {
            case "Sequence" -> {
                List<UnaryOperator<List<String>>> steps = part.parts("decoders").stream().map(Decoders::parse).toList();
                yield tokens -> {
                    List<String> result = tokens;
                    for (UnaryOperator<List<String>> step : steps) {
                        result = step.apply(result);
                    }
                    return result;
                };
            }
            case "ByteLevel" -> tokens -> List.of(ByteLetters.read(tokens));
            case "ByteFallback" -> Decoders::joinBytes;
            case "Fuse" -> tokens -> List.of(String.join("", tokens));
            case "WordPiece" -> wordPiece(part.text("prefix", "##"), part.flag("cleanup", true));
            case "Metaspace" -> metaspace(part);
            case "BPEDecoder" -> {
                String suffix = part.text("suffix", "</w>");
                yield tokens -> each(tokens, i -> tokens.get(i).replace(suffix, i + 1 == tokens.size() ? "" : " "));
            }
            case "Replace" -> {
                Pattern pattern = part.pattern("pattern");
                String content = part.text("content");
                yield tokens -> each(tokens, i -> replace(pattern, tokens.get(i), content));
            }
            case "Strip" -> strip(part.text("content"), part.number("start", 0), part.number("stop", 0));
            case "CTC" -> ctc(part.text("pad_token", "<pad>"), part.text("word_delimiter_token", "|"), part.flag("cleanup", true));
            default -> throw part.unknown("decoder", "Sequence, ByteLevel, ByteFallback, Fuse, WordPiece, Metaspace, BPEDecoder, Replace,"
                    + " Strip and CTC");
        };
    }

    private static List<String> each(List<String> tokens, java.util.function.IntFunction<String> change) {
        return IntStream.range(0, tokens.size()).mapToObj(change).toList();
    }

    private static String replace(Pattern pattern, String token, String content) {
        Matches matches = new Matches(pattern, token);
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (!token.isEmpty() && matches.next()) {
            result.append(token, at, matches.start()).append(content);
            at = matches.end();
        }
        return result.append(token, at, token.length()).toString();
    }

    private static String cleanUp(String text) {
        String result = text;
        for (int i = 0; i < CLEANUP.length; i += 2) {
            result = result.replace(CLEANUP[i], CLEANUP[i + 1]);
        }
        return result;
    }

    private static UnaryOperator<List<String>> wordPiece(String prefix, boolean cleanup) {
        return tokens -> each(tokens, i -> {
            String token = tokens.get(i);
            if (i > 0) {
                token = token.startsWith(prefix) ? token.substring(prefix.length()) : " " + token;
            }
            return cleanup ? cleanUp(token) : token;
        });
    }

    private static UnaryOperator<List<String>> metaspace(Part part) {
        String mark = part.text("replacement", "\u2581");
        boolean prefixed = part.has("prepend_scheme") ? !part.text("prepend_scheme").equals("never") : part.flag("add_prefix_space", true);
        return tokens -> each(tokens, i -> {
            return tokens.get(i).replace(mark, i == 0 && prefixed ? "" : " "); // all marks of the first token, as the library has it
        });
    }

    private static UnaryOperator<List<String>> strip(String content, int start, int stop) {
        return tokens -> each(tokens, i -> {
            String token = tokens.get(i);
            int from = 0;
            while (from < start && token.startsWith(content, from)) {
                from++;
            }
            int to = token.length();
            for (int n = 0; n < stop && to > from && token.startsWith(content, to - 1); n++) {
                to--;
            }
            return token.substring(from, to);
        });
    }

    private static UnaryOperator<List<String>> ctc(String pad, String delimiter, boolean cleanup) {
        return tokens -> {
            List<String> result = new ArrayList<>();
            String last = null;
            for (String token : tokens) {
                if (!token.equals(last)) {
                    String text = token.replace(pad, "");
                    text = cleanup ? cleanUp(text).replace(delimiter, " ") : text;
                    if (!text.isEmpty()) {
                        result.add(text);
                    }
                }
                last = token;
            }
            return result;
        };
    }

    /** Gathers tokens for bytes; a run of them that is no UTF-8 becomes a replacement character for each byte. */
    private static List<String> joinBytes(List<String> tokens) {
        List<String> result = new ArrayList<>();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String token : tokens) {
            if (token.matches("<0x[0-9A-Fa-f]{2}>")) {
                bytes.write(Integer.parseInt(token, 3, 5, 16));
            } else {
                flush(bytes, result);
                result.add(token);
            }
        }
        flush(bytes, result);
        return result;
    }

    private static void flush(ByteArrayOutputStream bytes, List<String> result) {
        if (bytes.size() > 0) {
            try {
                result.add(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString());
            } catch (CharacterCodingException e) {
                result.add("\ufffd".repeat(bytes.size()));
            }
            bytes.reset();
        }
    }
}
