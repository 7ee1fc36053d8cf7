package cn.moralbank.rulebook;

import org.yaml.snakeyaml.error.Mark;

/** Where something stands in the text of a rulebook; lines and columns count from 1. */
public record Place(int line, int column) {
    static Place of(Form form) {
        Mark mark = form.place().getStartMark();
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }
}
