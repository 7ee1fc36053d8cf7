package cn.moralbank.credit.api;

import cn.moralbank.credit.ConsentPhoto;
import org.jboss.resteasy.reactive.RestResponse;

/** A photo as an answer: shown to whoever may see it, and kept by no cache. */
final class PhotoAnswers {
    private PhotoAnswers() {}

    static RestResponse<byte[]> of(ConsentPhoto photo) {
        return RestResponse.ResponseBuilder.ok(photo.bytes())
                .header("Content-Type", photo.type())
                .header("Cache-Control", "no-store")
                .build();
    }
}
