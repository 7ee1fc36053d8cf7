package cn.moralbank.merkle;

/** A text is not in the format that it should be in: a checkpoint, a note, a key, a proof, a tile's path. */
public final class Malformed extends RuntimeException {
    private final String chinese;
    private final String english;

    public Malformed(String chinese, String english) {
        super(english, null, false, false);
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
