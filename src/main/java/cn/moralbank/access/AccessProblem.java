package cn.moralbank.access;

import cn.moralbank.shared.Problem;
import java.util.List;

/** What access refuses. */
public abstract sealed class AccessProblem extends Problem {
    private AccessProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private AccessProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 401: name, password or county do not fit; which of them is not said. */
    public static final class SignInRefused extends AccessProblem {
        public SignInRefused() {
            super(401, "县、姓名或密码不正确。", "County, name or password is not right.");
        }
    }

    /** 401: the session is over; signing in again is needed. */
    public static final class SessionOver extends AccessProblem {
        public SessionOver() {
            super(401, "登录已失效，请重新登录。", "The session is over; please sign in again.");
        }
    }

    /** 401: the token is bound to a certificate that this connection did not present. */
    public static final class CertificateNotPresented extends AccessProblem {
        public CertificateNotPresented() {
            super(
                    401,
                    "令牌绑定了客户端证书，本次连接没有出示这张证书。",
                    "The token is bound to a client certificate that this connection did not present.");
        }
    }

    /** 403: the right password, but in none of the user's roles or not in the one asked for. */
    public static final class RoleNotHeld extends AccessProblem {
        public RoleNotHeld() {
            super(403, "您没有这个身份。请联系管理员。", "You do not hold this role. Ask an administrator.");
        }
    }

    /** 403: a shopkeeper works only at a machine that was enrolled for the shop. */
    public static final class DeviceNotEnrolled extends AccessProblem {
        public DeviceNotEnrolled() {
            super(
                    403,
                    "这台设备没有登记到本店，请用登记码登记后再登录。",
                    "This device is not enrolled for the shop; enrol it with a code first.");
        }
    }

    /** 422: the enrolment code is unknown, used or too old. */
    public static final class EnrolmentCodeNotValid extends AccessProblem {
        public EnrolmentCodeNotValid() {
            super(
                    422,
                    "登记码不正确、已用过或已过期，请让村管理员再发一个。",
                    "The enrolment code is wrong, used or expired; ask the village's administrator for another.");
        }
    }

    /** 422: the new password breaks a rule; the flaw says which. */
    public static final class PasswordNotGood extends AccessProblem {
        public PasswordNotGood(String field, String chinese, String english) {
            super(422, chinese + "。", english + ".", List.of(Flaw.inField(field, chinese, english)));
        }
    }

    /** 422: the present password was not given rightly. */
    public static final class PasswordNotRight extends AccessProblem {
        public PasswordNotRight() {
            super(
                    422,
                    "原密码不正确。",
                    "The present password is not right.",
                    List.of(Flaw.inField("current", "原密码不正确", "is not right")));
        }
    }

    /** 409: another user of this county has the name. */
    public static final class NameTaken extends AccessProblem {
        public NameTaken(String name) {
            super(
                    409,
                    "登录名“" + name + "”已有人使用。",
                    "The sign-in name \"" + name + "\" is taken.",
                    List.of(Flaw.inField("name", "已有人使用", "is taken")));
        }
    }

    /** 409: the villager has a user already; one person, one user, so that duties stay apart. */
    public static final class PersonHasUser extends AccessProblem {
        public PersonHasUser() {
            super(409, "此人已有用户，一人只能有一个用户。", "This person has a user already; one person has one user.");
        }
    }

    /** 409: the user holds this role in this division already. */
    public static final class GrantHeld extends AccessProblem {
        public GrantHeld(String role, String division) {
            super(409, "该用户在 " + division + " 已有此身份。", "The user holds " + role + " in " + division + " already.");
        }
    }

    /** 422: supervisors neither record nor review nor administer what they supervise (村务监督委员会). */
    public static final class DutiesConflict extends AccessProblem {
        public DutiesConflict(String role, String held, String division) {
            super(
                    422,
                    "村务监督人员不得同时记录、评议或管理同一地方（已在 " + division + " 任 " + held + "）。",
                    "Supervision excludes recording, reviewing and administering in the same place: " + role
                            + " conflicts with " + held + " in " + division + ".");
        }
    }

    /** 422: what is given does not fit the role: a shop, bank or division is missing, or too much. */
    public static final class GrantDoesNotFit extends AccessProblem {
        public GrantDoesNotFit(String field, String chinese, String english) {
            super(
                    422,
                    chinese + "。",
                    "The grant's " + field + " " + english + ".",
                    List.of(Flaw.inField(field, chinese, english)));
        }
    }

    /** 422: nobody disables or resets themselves, so that no division is left without its administrator by a slip. */
    public static final class NotOnOneself extends AccessProblem {
        public NotOnOneself() {
            super(422, "不能对自己办理此事。", "This cannot be done on oneself.");
        }
    }

    /** 409: the county is open and its first administrator has signed in. */
    public static final class CountyIsOpen extends AccessProblem {
        public CountyIsOpen(String code) {
            super(409, "县 " + code + " 已经开通。", "County " + code + " is open already.");
        }
    }

    /** 422: the bank's key set cannot be used. */
    public static final class KeysNotUsable extends AccessProblem {
        public KeysNotUsable(String chinese, String english) {
            super(422, chinese + "。", "The key set " + english + ".", List.of(Flaw.inField("jwks", chinese, english)));
        }
    }
}
