package lv.ikvd.childminder.web;

/** Which colour a status of this register has. */
final class StatusGroup {

  private StatusGroup() {}

  static String of(String status) {
    return switch (status == null ? "" : status) {
      case "REGISTERED" -> "in-force";
      case "EXCLUDED" -> "ended";
      default -> "waiting";
    };
  }
}
