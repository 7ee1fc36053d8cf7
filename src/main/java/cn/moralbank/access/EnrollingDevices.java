package cn.moralbank.access;

import cn.moralbank.shared.Actor;
import cn.moralbank.shared.AuditTrail;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.ShopPlaces;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Makes a machine of a shop one that its shopkeeper can sign in at: by a code that is good once, for a day. */
@Singleton
public class EnrollingDevices {
    private static final Duration CODE_LIFE = Duration.ofHours(24);

    private final Devices devices;
    private final EnrolledDevices enrolled;
    private final EndingSessions ending;
    private final SlowingGuesses guesses;
    private final ShopPlaces shops;
    private final CountyDoor door;
    private final CurrentCounty county;
    private final AuditTrail trail;
    private final Clock clock;

    EnrollingDevices(
            Jdbi jdbi,
            EnrolledDevices enrolled,
            EndingSessions ending,
            SlowingGuesses guesses,
            ShopPlaces shops,
            CountyDoor door,
            CurrentCounty county,
            AuditTrail trail,
            Clock clock) {
        this.devices = jdbi.onDemand(Devices.class);
        this.enrolled = enrolled;
        this.ending = ending;
        this.guesses = guesses;
        this.shops = shops;
        this.door = door;
        this.county = county;
        this.trail = trail;
        this.clock = clock;
    }

    /** A code for one machine; it names its county, so that the machine need not know it. */
    public record Code(String code, Instant expiresAt) {
        @Override
        public String toString() {
            return "Code until " + expiresAt;
        }
    }

    /** What a machine keeps: it signs its shopkeepers in with both. */
    public record Enrolled(UUID deviceId, String deviceSecret, UUID shop, String county) {
        @Override
        public String toString() {
            return "Enrolled " + deviceId;
        }
    }

    /**
     * Makes a code for a machine of a shop.
     *
     * @param village the village that the shop is in
     * @throws Refused.NotYours where the village is not the actor's, or not the shop's
     * @throws Refused.NotFound where there is no such shop
     */
    @Transactional
    public Code offer(Actor actor, UUID id, UUID shop, String village) {
        actor.mustReach(village);
        String itsVillage = shops.villageOf(shop);
        if (itsVillage == null) {
            throw new Refused.NotFound("这家店", "shop");
        }
        if (!itsVillage.equals(village)) {
            throw new Refused.NotYours();
        }
        Instant now = clock.instant();
        Instant expiresAt = now.plus(CODE_LIFE);
        String code = county.code() + "-" + OneTime.code();
        devices.offer(new Devices.Enrolment(id, shop, village), hashOf(code), now, actor.id(), expiresAt);
        trail.record(actor, new AuditTrail.Act("device-code-made", village, "shop", shop.toString(), Map.of()));
        return new Code(code, expiresAt);
    }

    /**
     * Turns the machine that gives a code into a device. Wrong codes slow their address down.
     *
     * @throws AccessProblem.EnrolmentCodeNotValid where the code is unknown, used or older than a day
     * @throws Refused.TooMany after several wrong codes
     */
    public Enrolled enrol(String typed, String name, @Nullable String publicKey, String address) {
        String code = typed.strip().toLowerCase(Locale.ROOT);
        guesses.attempt("code/" + code, address);
        int end = code.indexOf('-');
        String countyCode = end == 6 ? code.substring(0, end) : "";
        if (!countyCode.matches("[0-9]{6}") || !door.enter(countyCode)) {
            throw new AccessProblem.EnrolmentCodeNotValid();
        }
        String secret = OneTime.secret();
        Device wanted = new Device(Ids.next(), new UUID(0, 0), "", name.strip(), publicKey, clock.instant(), null);
        Device made = QuarkusTransaction.requiringNew().call(() -> take(code, wanted, secret));
        guesses.succeeded("code/" + code, address);
        return new Enrolled(made.id(), secret, made.shop(), countyCode);
    }

    /** The devices of a shop, as far as they are in the actor's division. */
    @Transactional
    public List<Device> ofShop(Actor actor, UUID shop) {
        return devices.ofShop(shop, actor.division());
    }

    /**
     * Blocks a device; sessions at it end at once, and none opens any more.
     *
     * @throws Refused.NotFound where there is no such device
     * @throws Refused.NotYours where its village is not the actor's
     */
    @Transactional
    public Device block(Actor actor, UUID id) {
        Device device = mustFind(id);
        actor.mustReach(device.division());
        if (devices.block(id, clock.instant(), actor.id()) == 1) {
            ending.allAt(id, "the device was blocked");
            trail.record(actor, act("device-blocked", device));
        }
        return mustFind(id);
    }

    private Device take(String code, Device wanted, String secret) {
        Devices.Enrolment enrolment = devices.take(hashOf(code), wanted.enrolledAt());
        if (enrolment == null) {
            throw new AccessProblem.EnrolmentCodeNotValid();
        }
        Device device = wanted.at(enrolment.shop(), enrolment.division());
        devices.add(device, enrolled.hash(EnrolledDevices.SECRET, secret));
        devices.used(enrolment.id(), device.id(), device.enrolledAt());
        trail.record(Actor.service(county.code()), act("device-enrolled", device));
        return device;
    }

    private Device mustFind(UUID id) {
        Device device = devices.find(id);
        if (device == null) {
            throw new Refused.NotFound("这台设备", "device");
        }
        return device;
    }

    private byte[] hashOf(String code) {
        return enrolled.hash("enrolment-code", code);
    }

    private static AuditTrail.Act act(String action, Device device) {
        Map<String, String> details =
                Map.of("name", device.name(), "shop", device.shop().toString());
        return new AuditTrail.Act(
                action, device.division(), "device", device.id().toString(), details);
    }
}
