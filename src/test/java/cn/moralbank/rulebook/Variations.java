package cn.moralbank.rulebook;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A record, changed in one value at a time, however deep it lies: numbers by one, choices to the next, lists by one entry less, what
 * may be left out left out. */
final class Variations {
    private Variations() {}

    /**
     * The whole with one value changed.
     *
     * @param path where the value lies
     * @param component the record and the component that hold it, such as {@code Cap.points}
     * @param owner that record as it was
     * @param zh whether Chinese words must differ
     * @param en whether English words must differ
     */
    record Varied(
            @Nullable Object value, String path, String component, @Nullable Object owner, boolean zh, boolean en) {
        private Varied inside(Object whole, String where) {
            return new Varied(whole, where + path, component, owner, zh, en);
        }

        private Varied of(String name, Object holder) {
            return component.isEmpty() ? new Varied(value, path, name, holder, zh, en) : this;
        }
    }

    /** Every way to change a record in one value. */
    static List<Varied> of(Record whole) {
        List<Varied> all = new ArrayList<>();
        RecordComponent[] parts = whole.getClass().getRecordComponents();
        Object[] values = Arrays.stream(parts).map(part -> read(part, whole)).toArray();
        for (int i = 0; i < parts.length; i++) {
            String name = whole.getClass().getSimpleName() + "." + parts[i].getName();
            List<Varied> each = new ArrayList<>(value(values[i]));
            if (values[i] != null && parts[i].getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                each.add(changed(null));
            }
            for (Varied varied : each) {
                Object[] changed = values.clone();
                changed[i] = varied.value();
                all.add(varied.of(name, whole).inside(build(whole, changed), "/" + name));
            }
        }
        return all;
    }

    private static List<Varied> value(@Nullable Object value) {
        if (value == null || value instanceof Place || value instanceof Condition || value instanceof Example) {
            return List.of();
        }
        if (value instanceof Text text) {
            return List.of(
                    new Varied(new Text(text.zh() + "甲", text.en()), "/zh", "", null, true, false),
                    new Varied(new Text(text.zh(), text.en() + "x"), "/en", "", null, false, true));
        }
        if (value instanceof Record inner) {
            return of(inner);
        }
        if (value instanceof List<?> list) {
            return list(list);
        }
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof Set<?> set ? set(set) : List.of(changed(other(value)));
    }

    private static Varied changed(@Nullable Object value) {
        return new Varied(value, "", "", null, true, true);
    }

    private static Object other(Object value) {
        if (value instanceof Long number) {
            return number + 1;
        }
        if (value instanceof Integer number) {
            return number + 1;
        }
        if (value instanceof Boolean yes) {
            return !yes;
        }
        if (value instanceof String text) {
            return text + "x";
        }
        if (value instanceof Enum<?> choice) {
            Object[] all = choice.getDeclaringClass().getEnumConstants();
            return all[(choice.ordinal() + 1) % all.length];
        }
        if (value instanceof LocalDate day) {
            return day.plusDays(1);
        }
        if (value instanceof LocalTime time) {
            return time.plusMinutes(1);
        }
        if (value instanceof MonthDay day) {
            return MonthDay.of(day.getMonthValue() % 12 + 1, 1);
        }
        throw new AssertionError("no other value is known for " + value.getClass());
    }

    private static List<Varied> list(List<?> list) {
        List<Varied> all = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) instanceof Example) {
                continue;
            }
            List<Object> without = new ArrayList<>(list);
            without.remove(i);
            all.add(new Varied(List.copyOf(without), "[" + i + " left out]", "", null, true, true));
            for (Varied varied : value(list.get(i))) {
                List<Object> with = new ArrayList<>(list);
                with.set(i, varied.value());
                all.add(varied.inside(List.copyOf(with), "[" + i + "]"));
            }
        }
        return all;
    }

    private static List<Varied> map(Map<?, ?> map) {
        List<Varied> all = new ArrayList<>();
        map.forEach((key, value) -> value(value).forEach(varied -> {
            Map<Object, Object> with = new LinkedHashMap<>(map);
            with.put(key, varied.value());
            all.add(varied.inside(with, "[" + key + "]"));
        }));
        return all;
    }

    private static List<Varied> set(Set<?> set) {
        List<Varied> all = new ArrayList<>();
        for (Object one : new TreeSet<>(set)) {
            Set<Object> without = new java.util.HashSet<>(set);
            without.remove(one);
            if (!without.isEmpty()) {
                all.add(new Varied(without, "[" + one + " left out]", "", null, true, true));
            }
        }
        return all;
    }

    private static @Nullable Object read(RecordComponent part, Object of) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Object build(Record like, Object[] values) {
        try {
            Class<?>[] types = Arrays.stream(like.getClass().getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = like.getClass().getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
