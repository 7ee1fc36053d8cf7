package cn.moralbank.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Random;

/** A village's roster as a village secretary would type it: one CSV sheet, one line a person. Same village, same people. */
final class DemoRoster {
    private static final String[] SURNAMES = {
        "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "梁", "宋",
        "郑", "谢", "韩", "唐", "冯", "于", "董", "萧", "欧阳"
    };
    private static final String[] MEN = {
        "建国", "国强", "志明", "文斌", "永福", "德海", "春生", "大勇", "家宝", "长庚", "世昌", "玉林", "少华", "立新", "得水", "有田", "明亮", "振山",
        "宗耀", "学军"
    };
    private static final String[] WOMEN = {
        "秀英", "桂兰", "玉梅", "春花", "丽华", "红霞", "淑芬", "翠萍", "小燕", "美玲", "金凤", "雪梅", "素珍", "巧云", "月娥", "冬菊", "彩霞", "艳芳",
        "慧敏", "银花"
    };
    private static final String HEADER = "户号,组别,姓名,与户主关系,性别,出生日期,是否户籍人口,是否常住,户类型\n";

    private final Random random;
    private final LocalDate today;
    private final StringBuilder sheet = new StringBuilder(HEADER);

    private DemoRoster(long seed, LocalDate today) {
        this.random = new Random(seed);
        this.today = today;
    }

    /** The sheet in UTF-8. */
    static byte[] csv(DemoPlaces.Village village, LocalDate today) {
        DemoRoster roster = new DemoRoster(Long.parseLong(village.code()), today);
        for (int number = 1; number <= village.households(); number++) {
            roster.household(number, village);
        }
        return roster.sheet.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void household(int number, DemoPlaces.Village village) {
        String group = village.groups().get(random.nextInt(village.groups().size()));
        String kind = random.nextInt(12) == 0 ? "脱贫户" : "一般户";
        String surname = pick(SURNAMES);
        int headAge = 30 + random.nextInt(50);
        String front = "%03d,%s,".formatted(number, group);
        line(front, surname + pick(MEN), "户主,男", headAge, kind);
        line(front, pick(SURNAMES) + pick(WOMEN), "配偶,女", Math.max(24, headAge - random.nextInt(6)), kind);
        int children = headAge < 65 ? random.nextInt(3) : 0;
        for (int child = 0; child < children; child++) {
            boolean girl = random.nextBoolean();
            int age = Math.max(1, headAge - 26 - random.nextInt(6));
            line(front, surname + pick(girl ? WOMEN : MEN), girl ? "女儿,女" : "儿子,男", age, kind);
        }
        if (headAge < 55 && random.nextInt(3) == 0) {
            line(front, pick(SURNAMES) + pick(WOMEN), "母亲,女", headAge + 24 + random.nextInt(6), kind);
        }
    }

    private void line(String front, String name, String relationAndSex, int age, String kind) {
        LocalDate born = today.minusYears(age).minusDays(random.nextInt(360));
        String lives = age > 18 && age < 50 && random.nextInt(5) == 0 ? "否" : "是";
        sheet.append(front)
                .append(name)
                .append(',')
                .append(relationAndSex)
                .append(',')
                .append(born)
                .append(",是,")
                .append(lives)
                .append(',')
                .append(kind)
                .append('\n');
    }

    private String pick(String[] names) {
        return names[random.nextInt(names.length)];
    }
}
