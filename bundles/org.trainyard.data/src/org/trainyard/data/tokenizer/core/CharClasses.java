package org.trainyard.data.tokenizer.core;

/** Letters, numbers, white space and the rest: the classes that byte-level pre-tokenisers tell apart. */
public final class CharClasses {
    public static final byte OTHER = 0;
    public static final byte LETTER = 1;
    public static final byte NUMBER = 2;
    public static final byte SPACE = 3;

    /** The classes of the ASCII characters. */
    public static final byte[] ASCII = new byte[128];

    private static final int TABLE_SIZE = 0x20000; // the two planes in which nearly all text lies
    private static final byte[] TABLE = new byte[TABLE_SIZE];

    static {
        for (int c = 0; c < TABLE_SIZE; c++) {
            TABLE[c] = classify(c);
        }
        System.arraycopy(TABLE, 0, ASCII, 0, ASCII.length);
    }

    private CharClasses() {
    }

    public static byte of(int codePoint) {
        return codePoint < TABLE_SIZE ? TABLE[codePoint] : classify(codePoint);
    }

    private static byte classify(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER, Character.OTHER_LETTER -> LETTER;
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> NUMBER;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> SPACE;
            default -> codePoint >= '\t' && codePoint <= '\r' || codePoint == 0x85 ? SPACE : OTHER;
        };
    }
}
