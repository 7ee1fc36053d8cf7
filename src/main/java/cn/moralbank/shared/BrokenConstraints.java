package cn.moralbank.shared;

import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Locale;

/** Says of each broken constraint which field it is and what it asks for, in both languages whatever the caller's is. */
@Singleton
class BrokenConstraints {
    private final MessageInterpolator words;

    BrokenConstraints(ValidatorFactory validation) {
        this.words = validation.getMessageInterpolator();
    }

    Problem.Flaw flaw(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        // the first two steps are the method and its parameter, which the caller does not know
        String field = path.replaceFirst("^[^.]+\\.[^.\\[]+\\.?", "");
        return Problem.Flaw.inField(
                field.isEmpty() ? path : field,
                said(violation, Locale.SIMPLIFIED_CHINESE),
                said(violation, Locale.ENGLISH));
    }

    private String said(ConstraintViolation<?> violation, Locale language) {
        return words.interpolate(violation.getMessageTemplate(), new Broken(violation), language);
    }

    private record Broken(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
