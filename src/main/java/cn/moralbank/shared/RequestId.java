package cn.moralbank.shared;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The id that ties an answer to the log lines of its request. */
@RequestScoped
public class RequestId {
    private String text = UUID.randomUUID().toString();

    public String text() {
        return text;
    }

    /** Takes over the id that a proxy in front gave, where it is a short plain word. */
    void adopt(String given) {
        if (given.matches("[A-Za-z0-9-]{8,64}")) {
            text = given;
        }
    }
}
