package cn.moralbank.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;

/**
 * JSON is taken by the letter. What Jackson would make good by itself decides over points: a forgotten {@code approve} would be a
 * refusal, 2.9 points would be 2, the number 7 the 8th of January 1970, and of a field that stands twice the last would count.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    /** After the framework's own modules: of two readers of one type Jackson keeps the one that came last. */
    @Override
    public int priority() {
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper mapper) {
        mapper.enable(
                DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        mapper.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        refuseOtherShapes(mapper);
        mapper.registerModule(new SimpleModule("readable")
                .addDeserializer(String.class, new ReadableText())
                .addKeyDeserializer(String.class, new ReadableText.Name())
                .addDeserializer(LocalDate.class, ReadableTime.ofDays())
                .addDeserializer(Instant.class, ReadableTime.ofInstants()));
    }

    /** A number is no text and no yes or no, nothing written is not the same as nothing given. */
    private static void refuseOtherShapes(ObjectMapper mapper) {
        mapper.coercionConfigDefaults()
                .setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.EmptyArray, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Boolean)
                .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Integer).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
        mapper.coercionConfigFor(LogicalType.Float).setCoercion(CoercionInputShape.String, CoercionAction.Fail);
    }
}
