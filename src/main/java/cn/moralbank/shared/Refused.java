package cn.moralbank.shared;

import java.util.List;
import java.util.OptionalLong;

/** The refusals that every module shares. */
public abstract sealed class Refused extends Problem {
    private Refused(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 400: the request itself cannot be read or breaks a constraint of its form. */
    public static final class InvalidRequest extends Refused {
        public InvalidRequest(List<Flaw> flaws) {
            super(400, "提交的内容有误，请按提示修改。", "The request has mistakes; see the fields named.", flaws);
        }

        public InvalidRequest(String field, String chinese, String english) {
            this(List.of(Flaw.inField(field, chinese, english)));
        }
    }

    /** 401: nobody is signed in, or the sign-in ended. */
    public static final class NotSignedIn extends Refused {
        public NotSignedIn() {
            super(401, "请先登录。", "Please sign in first.", List.of());
        }
    }

    /** 403: signed in, but this is not theirs to see or do. */
    public static final class NotYours extends Refused {
        public NotYours() {
            super(403, "您没有权限办理此事。", "This is not yours to see or do.", List.of());
        }

        public NotYours(String chinese, String english) {
            super(403, chinese, english, List.of());
        }
    }

    /** 404: there is no such thing in this county. */
    public static final class NotFound extends Refused {
        public NotFound(String chineseThing, String englishThing) {
            super(404, "没有找到" + chineseThing + "。", "There is no such " + englishThing + ".", List.of());
        }
    }

    /** 400: the command carries no key, or one that is not a UUID. */
    public static final class KeyMissing extends Refused {
        public KeyMissing() {
            super(
                    400,
                    "请求缺少 Idempotency-Key（一个 UUID）。",
                    "The header Idempotency-Key with a UUID is missing.",
                    List.of(Flaw.inField("Idempotency-Key", "必须是 UUID", "must be a UUID")));
        }
    }

    /** 409: the same command is being carried out at this moment. */
    public static final class StillRunning extends Refused {
        public StillRunning() {
            super(409, "同一请求正在处理，请稍候再查。", "The same command is still running; ask again shortly.", List.of());
        }
    }

    /** 413: more was sent than the service takes in one request. */
    public static final class TooLarge extends Refused {
        /** @param most megabytes that a request may have */
        public TooLarge(long most) {
            super(
                    413,
                    "内容太大：一次最多 " + most + " MB。没有收下，什么也没有改动。请缩小照片，或把文件分成几份再传。",
                    "Too large: at most " + most
                            + " MB at a time. It was not taken and nothing was changed. Make the photo smaller,"
                            + " or send the file in parts.",
                    List.of());
        }
    }

    /** 422: the key was already used for a different command. */
    public static final class KeyReused extends Refused {
        public KeyReused() {
            super(
                    422,
                    "此 Idempotency-Key 已用于另一请求。",
                    "This Idempotency-Key was already used for another command.",
                    List.of(Flaw.inField("Idempotency-Key", "请换一个新的 UUID", "use a new UUID")));
        }
    }

    /** 503: the database went away; whether the command was carried out is not known, so it is to be sent again as it was. */
    public static final class DatabaseAway extends Refused {
        public DatabaseAway() {
            super(
                    503,
                    "数据库连接中断，不能确定此请求是否已办成。请稍候原样重发（同一 Idempotency-Key）：已办成的不会重复。",
                    "The connection to the database was lost, so it is not known whether this was done. Send the same"
                            + " again under the same Idempotency-Key: what was done is not done twice.",
                    List.of());
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(1);
        }
    }

    /** 503: more work than the service has connections for; nothing was begun. */
    public static final class Busy extends Refused {
        public Busy() {
            super(
                    503,
                    "系统正忙，此请求尚未办理。请稍候原样重发。",
                    "The service is busy and has not begun this. Send the same again shortly.",
                    List.of());
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(1);
        }
    }

    /** 429: too many attempts. */
    public static final class TooMany extends Refused {
        private final long retryAfterSeconds;

        public TooMany(long retryAfterSeconds) {
            super(
                    429,
                    "操作太频繁，请 " + retryAfterSeconds + " 秒后再试。",
                    "Too many attempts; try again in " + retryAfterSeconds + " s.",
                    List.of());
            this.retryAfterSeconds = retryAfterSeconds;
        }

        @Override
        public OptionalLong retryAfterSeconds() {
            return OptionalLong.of(retryAfterSeconds);
        }
    }
}
