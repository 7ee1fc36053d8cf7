package cn.moralbank.store;

import jakarta.inject.Singleton;
import java.util.UUID;

/** The text in a card's QR code. A till without a network can tell a card of the county from a made-up one with the public key alone. */
@Singleton
class CardCodes {
    private static final String FORM = "MB1";

    private final IdCodes codes;

    CardCodes(IdCodes codes) {
        this.codes = codes;
    }

    /** The code of a card of the current county. */
    String of(UUID card) {
        return codes.of(FORM, card);
    }

    /**
     * The card that a code names.
     *
     * @throws StoreProblem.CardNotOurs where form, county or signature are not ours
     */
    UUID read(String code) {
        UUID card = codes.read(FORM, code);
        if (card == null) {
            throw new StoreProblem.CardNotOurs();
        }
        return card;
    }

    /** True for a text that is meant to be a code, not a typed number. */
    static boolean isCode(String text) {
        return text.startsWith(FORM + ".");
    }
}
