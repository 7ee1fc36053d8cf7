package cn.moralbank.credit.api;

import cn.moralbank.credit.ConsentPhoto;
import jakarta.ws.rs.core.Response;

/** A photo as an answer: shown to whoever may see it, and kept by no cache. */
final class PhotoAnswers {
    private PhotoAnswers() {}

    static Response of(ConsentPhoto photo) {
        return Response.ok(photo.bytes(), photo.type())
                .header("Cache-Control", "no-store")
                .build();
    }
}
