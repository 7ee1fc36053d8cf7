package cn.moralbank.access;

import cn.moralbank.shared.CountySecrets;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Hashes passwords with Argon2id and a pepper that is derived from the county's key, so that a stolen table cannot be
 * guessed at without the master key. 12 MiB and three passes are OWASP's equal of 19 MiB and two; they took 80 ms here.
 */
@Singleton
class Passwords {
    private static final int MEMORY_KIB = 12_288;
    private static final int PASSES = 3;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    /** Hashes at once: bounds memory and leaves processor time to everybody who is signed in. */
    private static final int AT_ONCE = 4;

    private final Argon2Function argon2 = Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, HASH_BYTES, Argon2.ID);
    private final Semaphore slots = new Semaphore(AT_ONCE, true);
    private final String nobodys = Password.hash(OneTime.password())
            .addRandomSalt(SALT_BYTES)
            .with(argon2)
            .getResult();
    private final CountySecrets secrets;

    Passwords(CountySecrets secrets) {
        this.secrets = secrets;
    }

    /** The hash to keep, with its salt and parameters in it. */
    String hash(String password) {
        String pepper = pepper();
        slots.acquireUninterruptibly();
        try {
            return Password.hash(password)
                    .addRandomSalt(SALT_BYTES)
                    .addPepper(pepper)
                    .with(argon2)
                    .getResult();
        } finally {
            slots.release();
        }
    }

    /** True where it is the password of the hash; without a hash it takes as long and is false. */
    boolean matches(String password, @Nullable String hash) {
        String pepper = pepper();
        slots.acquireUninterruptibly();
        try {
            String against = hash == null ? nobodys : hash;
            boolean same = Password.check(password, against).addPepper(pepper).with(argon2);
            return same && hash != null;
        } finally {
            slots.release();
        }
    }

    private String pepper() {
        return HexFormat.of().formatHex(secrets.key("password-pepper"));
    }
}
