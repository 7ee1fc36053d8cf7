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
        return Problem.Flaw.inField(
                field(violation.getPropertyPath().toString()),
                said(violation, Locale.SIMPLIFIED_CHINESE),
                said(violation, Locale.ENGLISH));
    }

    /** The caller knows neither our method nor what we call its body, but does know a parameter of the address. */
    private static String field(String path) {
        String inMethod = path.substring(path.indexOf('.') + 1);
        String inBody = inMethod.replaceFirst("^[^.\\[]+\\.?", "");
        return inBody.isEmpty() ? inMethod : inBody;
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
