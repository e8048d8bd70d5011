package org.trainyard.data.tokenizer.hf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.trainyard.data.tokenizer.core.AlignedText;
import org.trainyard.data.tokenizer.core.ByteAlphabet;

/** Text spelt in the letters that stand for its UTF-8 bytes, and back. Stateless. */
final class ByteLetters {
    private ByteLetters() {
    }

    static AlignedText spell(AlignedText text) {
        AlignedText result = new AlignedText(text.length() + 8);
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            if (c < 0x80) {
                result.append(ByteAlphabet.toChar(c), text.origin(i));
            } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    result.append(ByteAlphabet.toChar(b & 0xff), text.origin(i));
                }
            }
            i += Character.charCount(c);
        }
        return result;
    }

    /** The text that letters spell; a token with other characters stands for itself. */
    static String read(Iterable<String> tokens) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String token : tokens) {
            byte[] spelt = ByteAlphabet.bytes(token);
            bytes.writeBytes(spelt == null ? token.getBytes(StandardCharsets.UTF_8) : spelt);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
