package org.trainyard.data.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Over {@code sentences.tsv}: a sentence each in 28 languages that was written for this test, and the first article of the Universal
 * Declaration of Human Rights in 70.
 */
class LanguageIdentifierTest {
    private record Sentence(String language, String text) {
    }

    private static final List<Sentence> SENTENCES = new ArrayList<>();

    @BeforeAll
    static void read() throws Exception {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(LanguageIdentifierTest.class.getResourceAsStream("sentences.tsv"), StandardCharsets.UTF_8))) {
            in.lines().map(line -> line.split("\t")).forEach(fields -> SENTENCES.add(new Sentence(fields[0], fields[1])));
        }
    }

    @Test
    void languagesOfManyScriptsAreTold() {
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Sentence sentence : SENTENCES) {
            seen.add(sentence.language);
            String told = LanguageIdentifier.of(sentence.text);
            if (!told.equals(sentence.language)) {
                wrong.add(sentence.language + " taken for " + told + ": " + sentence.text);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(seen.size() >= 70, seen.size() + " languages");
    }

    @Test
    void whatCannotBeToldIsUnknown() {
        Random random = new Random(5);
        StringBuilder digits = new StringBuilder();
        StringBuilder noise = new StringBuilder();
        for (int i = 0; i < 300; i++) {
            digits.append(random.nextInt(1_000_000)).append(' ');
            noise.append((char) ('\u1200' + random.nextInt(300))); // Ethiopic, of which the model knows no language
        }
        for (String text : new String[] {"", "xyz 123 foo bar", "This is English.", digits.toString(), noise.toString(), "\ud83d\ude00".repeat(40)}) {
            assertEquals(LanguageIdentifier.UNKNOWN, LanguageIdentifier.of(text), text);
        }
        assertEquals("en", LanguageIdentifier.of("This sentence is English and long enough."));
    }

    /** Who asks for Bosnian and Croatian does not lose what could be either; who asks for one of them does. */
    @Test
    void languagesThatAreBothAskedForNeedNotBeToldApart() {
        String either = "Sva ljudska bića rađaju se slobodna i jednaka u dostojanstvu i pravima.";
        assertEquals(LanguageIdentifier.UNKNOWN, LanguageIdentifier.of(either));
        assertEquals(LanguageIdentifier.UNKNOWN, LanguageIdentifier.of(either, Set.of("hr")));
        assertEquals(LanguageIdentifier.UNKNOWN, LanguageIdentifier.of(either, Set.of("de", "en")));
        assertTrue(Set.of("bs", "hr").contains(LanguageIdentifier.of(either, Set.of("bs", "hr"))));
        assertTrue(LanguageIdentifier.languages().contains(LanguageIdentifier.of(either, LanguageIdentifier.languages())));
    }

    /** Of a long text not only the beginning counts, and what is looked at does not grow with it. */
    @Test
    void longTextsAreLookedAtAllOver() {
        String english = SENTENCES.getFirst().text;
        String german = "Am Morgen gingen wir durch den Wald, weil es dort noch kühl war. Niemand hatte uns gesagt, wie weit das Dorf entfernt lag, und so"
            + " liefen wir, bis die Sonne hoch über den Feldern stand. Endlich kam uns ein Bauer entgegen, der seinen Wagen voller Äpfel zum Markt brachte. ";
        assertEquals("de", LanguageIdentifier.of(english + " " + german.repeat(40)));
        assertEquals("de", LanguageIdentifier.of(german.repeat(40) + english));
        String huge = english.repeat(200_000);
        long start = System.nanoTime();
        assertEquals("en", LanguageIdentifier.of(huge));
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "22 million characters must not take longer than 800");
    }

    @Test
    void theSameTextHasTheSameLanguageInEveryThreadAndOrder() {
        List<Integer> order = new ArrayList<>(IntStream.range(0, SENTENCES.size() * 10).boxed().toList());
        Collections.shuffle(order, new Random(1));
        List<String> cut = SENTENCES.stream().map(s -> s.text.substring(0, s.text.length() / 2)).toList(); // so that many are a near thing
        List<String> expected = cut.stream().map(LanguageIdentifier::of).toList();
        assertTrue(order.parallelStream().allMatch(i -> LanguageIdentifier.of(cut.get(i % cut.size())).equals(expected.get(i % cut.size()))));
    }

    @Test
    void languagesAreNamedByIsoCodes() {
        assertEquals(99, LanguageIdentifier.languages().size());
        assertTrue(LanguageIdentifier.languages().containsAll(List.of("en", "de", "zh", "ja", "he", "id", "nb", "et", "lv", "fa", "mg", "sw", "ceb")));
        assertTrue(LanguageIdentifier.languages().stream().allMatch(code -> code.matches("[a-z]{2,3}")));
        // what Python's langdetect tells, but that it splits Chinese by script and does not split Norwegian
        for (String code : ("af ar bg bn ca cs cy da de el en es et fa fi fr gu he hi hr hu id it ja kn ko lt lv mk ml mr ne nl no pa pl pt ro ru sk sl so sq sv sw ta"
            + " te th tl tr uk ur vi zh").split(" ")) {
            assertTrue(!LanguageIdentifier.named(code).isEmpty(), code);
        }
        assertEquals(Set.of("de"), LanguageIdentifier.named("deu"));
        assertEquals(Set.of("zh"), LanguageIdentifier.named("zho"));
        assertEquals(Set.of("zh"), LanguageIdentifier.named("cmn"));
        assertEquals(Set.of("nb", "nn"), LanguageIdentifier.named("no"));
        for (String none : new String[] {"xx", "unknown", "english", "iw", ""}) {
            assertEquals(Set.of(), LanguageIdentifier.named(none), none);
        }
    }
}
