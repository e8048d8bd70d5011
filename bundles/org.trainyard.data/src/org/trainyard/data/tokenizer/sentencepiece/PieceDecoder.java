package org.trainyard.data.tokenizer.sentencepiece;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.core.CharsMap;
import org.trainyard.data.tokenizer.core.Utf8;

/** Text of pieces, as SentencePiece decodes them: byte pieces gathered to characters, the dummy prefix taken off. Stateless. */
final class PieceDecoder {
    private static final String SPACE = "\u2581";

    private final SentencePieceModel model;

    PieceDecoder(SentencePieceModel model) {
        this.model = model;
    }

    String decode(int[] ids, int from, int to) {
        ModelFile file = model.file();
        StringBuilder text = new StringBuilder();
        boolean prefixTaken = false;
        for (int i = from; i < to;) {
            ModelFile.Piece piece = file.pieces.get(ids[i]);
            if (piece.type() == ModelFile.BYTE) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                while (i < to && file.pieces.get(ids[i]).type() == ModelFile.BYTE) {
                    bytes.write(Integer.parseInt(file.pieces.get(ids[i++]).text(), 3, 5, 16));
                }
                text.append(decodeBytes(bytes.toByteArray()));
                continue;
            }
            i++;
            if (piece.type() == ModelFile.CONTROL) {
                continue;
            }
            if (piece.type() == ModelFile.UNKNOWN) {
                text.append(file.unknownSurface);
                continue;
            }
            String surface = piece.text();
            if (text.isEmpty() && !prefixTaken && (file.dummyPrefix || file.removeExtraWhitespaces) && surface.startsWith(SPACE)) {
                surface = surface.substring(SPACE.length());
                prefixTaken = !file.removeExtraWhitespaces;
            }
            text.append(surface.replace(SPACE, " "));
        }
        return model.inverseMap() == null ? text.toString() : denormalize(text.toString());
    }

    /** Every byte that is part of no character becomes U+FFFD, one for each. */
    private static String decodeBytes(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < bytes.length;) {
            int c = bytes[at] >= 0 ? bytes[at] : Utf8.decode(bytes, at, bytes.length);
            text.appendCodePoint(c < 0 ? 0xfffd : c);
            at += c < 0 ? 1 : Utf8.length(c);
        }
        return text.toString();
    }

    private String denormalize(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        CharsMap map = model.inverseMap();
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int at = 0; at < bytes.length;) {
            long match = map.longest(bytes, at, bytes.length);
            if (match == CharsMap.NONE) {
                int length = Segmenter.characterLength(bytes[at]);
                out.write(bytes, at, length);
                at += length;
            } else {
                int result = (int) match;
                out.write(map.results(), result, map.resultEnd(result) - result);
                at += (int) (match >>> 32);
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
