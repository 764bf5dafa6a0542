package lv.ikvd.registry.rest;

import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import lv.ikvd.problem.entity.Problem;
import lv.ikvd.registry.entity.AsOf;

/** {@code asOf} and {@code knownAt} of a resource, as its {@code @BeanParam}. */
public class Point {

  private static final OffsetDateTime FIRST =
      OffsetDateTime.of(1, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
  private static final OffsetDateTime LAST =
      OffsetDateTime.of(9999, 12, 31, 0, 0, 0, 0, ZoneOffset.UTC);

  @QueryParam("asOf")
  private String asOf;

  @QueryParam("knownAt")
  private String knownAt;

  /** Whether today and now are asked for. */
  boolean isPresent() {
    return isMissing(asOf) && isMissing(knownAt);
  }

  private static boolean isMissing(String text) {
    return text == null || text.isBlank();
  }

  /** The point asked for; what is missing is taken from the other. */
  public AsOf or(AsOf present) {
    LocalDate day = isMissing(asOf) ? present.day() : day(asOf.strip());
    Instant moment = isMissing(knownAt) ? present.knownAt() : moment(knownAt);
    return new AsOf(day, moment);
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeException e) {
      throw new Problem("REGISTRY-014").at("asOf").because(e);
    }
    throw new Problem("REGISTRY-014").at("asOf");
  }

  /** A plus sign that was not encoded arrives as a space. */
  private static Instant moment(String text) {
    try {
      OffsetDateTime at = OffsetDateTime.parse(text.strip().replace(' ', '+'));
      if (at.isAfter(FIRST) && at.isBefore(LAST)) {
        return at.toInstant();
      }
    } catch (DateTimeException e) {
      throw new Problem("REGISTRY-015").at("knownAt").because(e);
    }
    throw new Problem("REGISTRY-015").at("knownAt");
  }
}
