package cn.moralbank.shared;

import java.util.Map;

/** Signs what the service states to others with its ES256 key, whose public half is at {@code /.well-known/jwks.json}. */
public interface ServiceSigner {
    /**
     * A compact JWS (RFC 7515).
     *
     * @param typ the type in its header, e.g. {@code standing+jwt}; never that of an access token
     * @param claims the payload; the caller sets {@code iss}, {@code iat} and {@code exp} itself
     */
    String jws(String typ, Map<String, Object> claims);
}
