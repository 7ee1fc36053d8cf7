package cn.moralbank;

import cn.moralbank.access.TestTokens;
import cn.moralbank.shared.Actor;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;

/** Requests of a user who is signed in. */
public final class SignedIn {
    private SignedIn() {}

    /** A user with a role that reaches a division. */
    public static RequestSpecification as(TestCounty county, String role, String division) {
        return as(new Actor(UUID.randomUUID(), role, county.code(), role, division, null, null, null, null, null));
    }

    /** Exactly this actor. */
    public static RequestSpecification as(Actor actor) {
        return RestAssured.given().auth().oauth2(TestTokens.of(actor)).contentType(ContentType.JSON);
    }

    /** The same, for a command: with a fresh {@code Idempotency-Key}. */
    public static RequestSpecification command(RequestSpecification caller) {
        return caller.header("Idempotency-Key", UUID.randomUUID());
    }
}
