package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Base64;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLState;

/**
 * Carries a command out at most once.
 *
 * <ol>
 *   <li>Open a transaction and take the key; refuse where another request holds it.
 *   <li>Where the key was answered before: give that answer again, or refuse another content.
 *   <li>Otherwise run the command and keep its answer, in the same transaction as its effects.
 *   <li>Where another request committed the same key between steps 1 and 3, the primary key refuses the second answer, all
 *       is rolled back, and the first answer is read.
 * </ol>
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class IdempotentInterceptor {
    static final String KEY_HEADER = "Idempotency-Key";
    private static final String ANSWER = "command-answer";

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentActor actor;

    @Inject
    CommandKey commandKey;

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    @Inject
    CountySecrets secrets;

    @AroundInvoke
    @Nullable
    Object once(InvocationContext call) throws Exception {
        UUID key = keyOfRequest();
        commandKey.set(key);
        byte[] fingerprint = fingerprint(call);
        try {
            return QuarkusTransaction.requiringNew().call(() -> answerOrRun(key, fingerprint, call));
        } catch (UnableToExecuteStatementException e) {
            if (!isDuplicateCommand(e)) {
                throw e;
            }
            return QuarkusTransaction.requiringNew().call(() -> answerOrRun(key, fingerprint, call));
        }
    }

    private @Nullable Object answerOrRun(UUID key, byte[] fingerprint, InvocationContext call) throws Exception {
        Commands commands = jdbi.onDemand(Commands.class);
        Commands.Standing standing = commands.take(key);
        if (!standing.taken()) {
            throw new Refused.StillRunning();
        }
        byte[] first = standing.fingerprint();
        if (first != null) {
            if (!MessageDigest.isEqual(first, fingerprint)) {
                throw new Refused.KeyReused();
            }
            return again(standing.answer(), call);
        }
        Object answer = call.proceed();
        String kept = answer == null ? null : keep(json.writeValueAsString(answer), call);
        commands.keep(new Commands.Answered(key, actor.get().id(), fingerprint, kept, clock.instant()));
        return answer;
    }

    private @Nullable Object again(@Nullable String answer, InvocationContext call) throws JsonProcessingException {
        commandKey.markHit();
        if (answer == null) {
            return null;
        }
        return json.readValue(
                opened(answer, call),
                json.getTypeFactory().constructType(call.getMethod().getGenericReturnType()));
    }

    private String keep(String answer, InvocationContext call) throws JsonProcessingException {
        if (!isSealed(call)) {
            return answer;
        }
        byte[] sealed = secrets.seal(ANSWER, answer.getBytes(StandardCharsets.UTF_8));
        return json.writeValueAsString(Base64.getEncoder().encodeToString(sealed));
    }

    private String opened(String kept, InvocationContext call) throws JsonProcessingException {
        if (!isSealed(call)) {
            return kept;
        }
        byte[] sealed = Base64.getDecoder().decode(json.readValue(kept, String.class));
        return new String(secrets.open(ANSWER, sealed), StandardCharsets.UTF_8);
    }

    private static boolean isSealed(InvocationContext call) {
        Idempotent marked = call.getMethod().getAnnotation(Idempotent.class);
        return marked != null && marked.sealed();
    }

    private UUID keyOfRequest() {
        String header = request.getCurrent().request().getHeader(KEY_HEADER);
        if (header == null) {
            throw new Refused.KeyMissing();
        }
        try {
            return UUID.fromString(header.trim());
        } catch (IllegalArgumentException notUuid) {
            throw new Refused.KeyMissing();
        }
    }

    /** Same user, same operation, same arguments: the same command. */
    private byte[] fingerprint(InvocationContext call) throws JsonProcessingException {
        MessageDigest digest = Sha256.digest();
        digest.update(actor.get().id().toString().getBytes(StandardCharsets.UTF_8));
        digest.update(call.getMethod().toGenericString().getBytes(StandardCharsets.UTF_8));
        digest.update(json.writeValueAsBytes(call.getParameters()));
        return digest.digest();
    }

    private static boolean isDuplicateCommand(UnableToExecuteStatementException e) {
        return e.getCause() instanceof java.sql.SQLException sql
                && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState())
                && String.valueOf(sql.getMessage()).contains("command_is_answered_once");
    }
}
