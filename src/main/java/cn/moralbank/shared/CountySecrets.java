package cn.moralbank.shared;

/**
 * Secrets of the current county, all derived from the service's master key, which never enters the database. The same
 * county and purpose always give the same key.
 */
public interface CountySecrets {
    /** A 32-byte key for a named purpose, such as {@code identity-number-hash}. */
    byte[] key(String purpose);

    /** Encrypts and authenticates (AES-256-GCM) what must rest in the database; the purpose is bound to it. */
    byte[] seal(String purpose, byte[] plain);

    /**
     * Opens what {@link #seal} closed.
     *
     * @throws IllegalStateException where it was sealed with another key, county or purpose, or altered
     */
    byte[] open(String purpose, byte[] sealed);
}
