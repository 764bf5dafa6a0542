package lv.ikvd.demo.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Gives the certificates to teachers: those of one year and like field to one, an extension to
 * whoever had the certificate before.
 */
final class PracticeTeachers {

  private static final String PART = "certificate";
  private static final int MOST = 5;

  private final DemoFigures figures;
  private final Supplier<Contact> contacts;
  private final Random random;
  private final List<Teacher> teachers = new ArrayList<>();

  PracticeTeachers(DemoFigures figures, Supplier<Contact> contacts, long seed) {
    this.figures = figures;
    this.contacts = contacts;
    this.random = new Random(seed);
  }

  List<Teacher> teachers() {
    return teachers;
  }

  Teacher newTeacher() {
    Teacher teacher = new Teacher("pt-%04d".formatted(teachers.size() + 1), contacts.get());
    teachers.add(teacher);
    return teacher;
  }

  /** The last three years have a figure of teachers; the years before follow from them. */
  void give(TreeMap<Integer, List<Certificate>> years) {
    Map<String, List<Teacher>> known = new HashMap<>();
    for (int year = years.lastKey() - 2; year <= years.lastKey(); year++) {
      int again = figures.of(PART, year, "teachers_of_earlier_years");
      for (List<Certificate> group : groups(years.get(year), year)) {
        boolean fresh = group.stream().allMatch(certificate -> certificate.before == null);
        List<Teacher> before = known.getOrDefault(group.get(0).field, List.of());
        Teacher teacher;
        if (again > 0 && fresh && !before.isEmpty()) {
          teacher = before.remove(before.size() - 1);
          again--;
        } else {
          teacher = newTeacher();
        }
        take(teacher, group);
        if (year < years.lastKey()) {
          known.computeIfAbsent(group.get(0).field, none -> new ArrayList<>()).add(teacher);
        }
      }
    }
    for (int year : years.headMap(years.lastKey() - 2, false).descendingKeySet()) {
      earlier(years.get(year));
    }
  }

  private static void take(Teacher teacher, List<Certificate> group) {
    for (Certificate certificate : group) {
      certificate.teacher = teacher;
      teacher.certificates.add(certificate);
    }
  }

  private List<List<Certificate>> groups(List<Certificate> certificates, int year) {
    List<Certificate> sorted = new ArrayList<>(certificates);
    Collections.shuffle(sorted, random);
    sorted.sort(Comparator.comparing(certificate -> certificate.field));
    int[] sizes = new int[figures.of(PART, year, "teachers")];
    Arrays.fill(sizes, 1);
    int left = sorted.size() - sizes.length;
    while (left > 0) {
      int drawn = random.nextInt(sizes.length);
      if (sizes[drawn] < MOST) {
        sizes[drawn]++;
        left--;
      }
    }
    List<List<Certificate>> groups = new ArrayList<>();
    int from = 0;
    for (int size : sizes) {
      groups.add(sorted.subList(from, from + size));
      from += size;
    }
    return groups;
  }

  /** What was not extended had perhaps a teacher who let it run out, else one who ended. */
  private void earlier(List<Certificate> certificates) {
    Map<String, List<Teacher>> ofField = new HashMap<>();
    for (Certificate certificate : certificates) {
      if (certificate.after != null) {
        take(certificate.after.teacher, List.of(certificate));
        ofField
            .computeIfAbsent(certificate.field, none -> new ArrayList<>())
            .add(certificate.teacher);
      }
    }
    for (Certificate certificate : certificates) {
      if (certificate.after == null) {
        List<Teacher> same = ofField.computeIfAbsent(certificate.field, n -> new ArrayList<>());
        boolean other = same.isEmpty() || random.nextInt(3) > 0;
        Teacher teacher = other ? newTeacher() : same.get(random.nextInt(same.size()));
        take(teacher, List.of(certificate));
        same.add(teacher);
      }
    }
  }
}
