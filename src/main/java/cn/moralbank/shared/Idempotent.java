package cn.moralbank.shared;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A resource method that is a command: one transaction, carried out at most once per {@code Idempotency-Key}. The same key
 * with the same content gets the first answer again, marked {@code Idempotency-Hit: true}; other content is refused with
 * 422, a command still running with 409. A refused command leaves no trace, so it may be tried again under its key. The
 * key, a UUID, is the id of what the command makes; {@link CommandKey} hands it to the method.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {
    /** For the reader of the code: why a command may not be repeated, where that is not plain. */
    @Nonbinding
    String value() default "";

    /** True where the answer holds a secret: it is kept sealed under the county's key. */
    @Nonbinding
    boolean sealed() default false;
}
