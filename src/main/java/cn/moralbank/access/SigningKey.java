package cn.moralbank.access;

import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An ES256 key of this service; it signs from a moment on and is published until it retires. */
record SigningKey(
        String kid, ECPublicKey publicKey, PrivateKey privateKey, Instant signsFrom, @Nullable Instant retiresAt) {}
