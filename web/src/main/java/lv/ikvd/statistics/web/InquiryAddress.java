package lv.ikvd.statistics.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lv.ikvd.shell.web.Formats;
import lv.ikvd.statistics.entity.Inquiry;
import lv.ikvd.worktime.entity.RigaClock;

/** A question as an address: all of it, each day by its date, so that tomorrow it asks the same. */
public final class InquiryAddress {

  static final String COUNT = "count";
  static final String BY = "by";
  static final String AND = "and";
  static final String FROM = "from";
  static final String UNTIL = "until";
  static final String DAY = "asOf";
  static final String KNOWN = "knownOn";
  static final String AREAS = "areasOn";

  private InquiryAddress() {}

  /** The address of a page or file that is asked this. */
  static String of(String path, Inquiry inquiry) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(COUNT, inquiry.subject().code());
    for (int place = 0; place < inquiry.by().size(); place++) {
      parameters.put(place == 0 ? BY : AND, inquiry.by().get(place).name());
    }
    parameters.putAll(inquiry.where());
    if (inquiry.subject().facts().stock()) {
      parameters.put(DAY, Formats.typedDate(inquiry.period().last()));
    } else {
      parameters.put(FROM, Formats.typedDate(inquiry.period().first()));
      parameters.put(UNTIL, Formats.typedDate(inquiry.period().last()));
    }
    if (inquiry.knownAt() != null) {
      parameters.put(
          KNOWN, Formats.typedDate(inquiry.knownAt().atZone(RigaClock.ZONE).toLocalDate()));
    }
    if (!inquiry.areasOn().equals(inquiry.period().last())) {
      parameters.put(AREAS, Formats.typedDate(inquiry.areasOn()));
    }
    return path + query(parameters);
  }

  /**
   * Where a list is counted.
   *
   * @param where what the list is filtered by, by the names of fields; null where it is not
   */
  public static String counting(String subject, Map<String, String> where) {
    Map<String, String> parameters = new LinkedHashMap<>();
    parameters.put(COUNT, subject);
    parameters.putAll(where);
    parameters.values().removeIf(Objects::isNull);
    return "/statistics/question" + query(parameters);
  }

  private static String query(Map<String, String> parameters) {
    return parameters.entrySet().stream()
        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
