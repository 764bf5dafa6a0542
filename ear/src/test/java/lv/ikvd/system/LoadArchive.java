package lv.ikvd.system;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.LongFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A history of invented child-minders for the bulk load: each has two decisions, registration and
 * amendment or exclusion, and the version that each made, with its place.
 */
public final class LoadArchive {

  private static final String COMMON = "source_system,source_id,recorded_at,";

  private final long first;
  private final long entries;

  private LoadArchive(long first, long entries) {
    this.first = first;
    this.entries = entries;
  }

  /**
   * Writes the archive; its rows are eight for each entry.
   *
   * @param first number of the first entry, from 1; no two archives may share one
   */
  public static Path write(Path file, long first, long entries) throws IOException {
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(1);
      new LoadArchive(first, entries).write(zip);
    }
    return file;
  }

  private void write(ZipOutputStream zip) throws IOException {
    file(
        zip,
        "parties",
        "kind,personal_code,given_name,family_name,birth_date,registration_number,legal_name,"
            + "valid_from,email,phone,address,postal_code,municipality",
        i ->
            "p%d,2016-01-04T08:00:00Z,NATURAL_PERSON,32%09d,Vārds%d,Uzvārds%d,,,,2016-01-04,p%d@example.lv,20000000,\"Skolas iela %d, Rīga\",LV-1010,0010000"
                .formatted(i, i, i % 997, i % 9973, i, i % 400));
    file(
        zip,
        "child-minder-entries",
        "party,number,registered_on",
        i -> "e%d,%sT08:00:00Z,p%d,,%s".formatted(i, first(i), i, first(i)));
    file(
        zip,
        "child-minder-decisions",
        "entry,party,procedure,kind,number,received_on,channel,decided_on,effective_on,ground,"
            + "decided_by,operative",
        i -> decision(i, 1, "CM_REGISTRATION,REGISTER", first(i)),
        i ->
            i % 9 == 0
                ? decision(i, 2, "CM_EXCLUSION_OWN_REQUEST,EXCLUDE", second(i))
                : decision(i, 2, "CM_AMENDMENT,AMEND", second(i)));
    file(
        zip,
        "child-minder-versions",
        "entry,decision,valid_from,valid_to,citation,service_kind,regime,founder,manager,"
            + "public_phone,public_email,website,activity_ground,activity_from,confirmed_on,"
            + "confirmed_how,excluded_on,exclusion_ground",
        i -> version(i, 1, first(i), ","),
        i -> version(i, 2, second(i), i % 9 == 0 ? second(i) + ",GROUND_OWN_REQUEST" : ","));
    file(
        zip,
        "child-minder-places",
        "entry,version,kind,address,postal_code,municipality,permission",
        i -> place(i, 1, first(i)),
        i -> place(i, 2, second(i)));
  }

  @SafeVarargs
  private void file(ZipOutputStream zip, String name, String columns, LongFunction<String>... rows)
      throws IOException {
    zip.putNextEntry(new ZipEntry(name + ".csv"));
    zip.write((COMMON + columns + "\r\n").getBytes(StandardCharsets.UTF_8));
    for (long i = first; i < first + entries; i++) {
      for (LongFunction<String> row : rows) {
        zip.write(("BENCH," + row.apply(i) + "\r\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    zip.closeEntry();
  }

  private static LocalDate first(long i) {
    return LocalDate.of(2016, 1, 5).plusDays(i % 1400);
  }

  private static LocalDate second(long i) {
    return first(i).plusDays(30 + i % 700);
  }

  private static String decision(long i, int no, String what, LocalDate on) {
    return "d%d-%d,%sT09:00:00Z,e%d,p%d,%s,,%s,POST,%s,%s,,Zane Kalna,\"Nolemj, kā lūgts iesniegumā\""
        .formatted(no, i, on, i, i, what, on, on, on);
  }

  private static String version(long i, int no, LocalDate on, String exclusion) {
    return "v%d-%d,%sT09:00:00Z,e%d,d%d-%d,%s,,MK 404,%s,GENERAL,,,20000001,,,,,,,%s"
        .formatted(no, i, on, i, no, i, on, no == 1 ? "SHORT" : "BOTH", exclusion);
  }

  private static String place(long i, int no, LocalDate on) {
    return "l%d-%d,%sT09:00:00Z,e%d,v%d-%d,PREMISES,\"Skolas iela %d, Rīga\",LV-1010,0010000,"
        .formatted(no, i, on, i, no, i, i % 400);
  }
}
