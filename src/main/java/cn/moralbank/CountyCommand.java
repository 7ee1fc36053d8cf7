package cn.moralbank;

import cn.moralbank.access.OpeningCounties;
import cn.moralbank.county.County;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;

/** {@code county list} and {@code county add <code> <name>}: the operator's work on counties, without HTTP. */
final class CountyCommand implements QuarkusApplication {
    static final String NAME = "county";
    private static final String USAGE = "用法 usage: county list | county add <code> <name>, e.g. county add 532623 西畴县";

    @Inject
    OpeningCounties opening;

    @Override
    public int run(String... arguments) {
        try {
            if (arguments.length == 2 && arguments[1].equals("list")) {
                opening.list().forEach(CountyCommand::print);
                return 0;
            }
            if (arguments.length == 4 && arguments[1].equals("add")) {
                add(arguments[2], arguments[3]);
                return 0;
            }
            System.err.println(USAGE);
            return 2;
        } catch (Problem refused) {
            System.err.println(refused.chinese() + " " + refused.english());
            refused.flaws().forEach(flaw -> System.err.println("  " + flaw.field() + ": " + flaw.chinese()));
            return 1;
        }
    }

    private void add(String code, String name) {
        OpeningCounties.Opened opened = opening.open(Actor.service(""), code, name);
        print(opened.county());
        System.out.printf(
                "首位管理员 first administrator: %s  临时密码 temporary password: %s  （仅显示一次 shown once）%n",
                opened.adminName(), opened.temporaryPassword());
    }

    private static void print(County county) {
        System.out.printf("%s  %s  %s%n", county.code(), county.name(), county.logOrigin());
    }
}
