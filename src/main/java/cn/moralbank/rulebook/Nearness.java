package cn.moralbank.rulebook;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What may have been meant by a word that is not known: the words that differ from it in few letters. */
final class Nearness {
    private static final int MOST_LETTERS = 3;
    private static final int MOST_CHOICES = 3;

    private Nearness() {}

    /** The nearest words that are not taken yet, and leaving it out. */
    static Text[] choices(String word, Collection<String> known, Collection<String> taken) {
        List<String> near = known.stream()
                .filter(one -> !taken.contains(one))
                .filter(one -> distance(word, one) <= MOST_LETTERS)
                .sorted(Comparator.comparingInt((String one) -> distance(word, one))
                        .thenComparing(one -> one))
                .limit(MOST_CHOICES)
                .toList();
        return Stream.concat(
                        near.stream().map(one -> new Text("改为“" + one + "”", "write '" + one + "'")),
                        Stream.of(new Text("删去“" + word + "”", "remove '" + word + "'")))
                .toArray(Text[]::new);
    }

    /** Letters to be put in, left out or replaced (Levenshtein), without regard to case. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
