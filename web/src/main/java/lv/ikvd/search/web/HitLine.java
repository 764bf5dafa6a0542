package lv.ikvd.search.web;

import java.time.LocalDate;
import java.util.Locale;
import lv.ikvd.proceeding.web.Words;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.shell.web.Messages;
import lv.ikvd.shell.web.Texts;

/**
 * A hit in the words of its register.
 *
 * @param address inside the application
 */
public record HitLine(
    String kind,
    String number,
    String name,
    String what,
    String state,
    String address,
    LocalDate on) {

  static HitLine of(Hit hit, Locale locale) {
    String bundle = hit.register().toLowerCase(Locale.ROOT).replace("_", "");
    String what =
        switch (hit.kind()) {
          case ENTRY -> text(locale, bundle + ".register", hit.register());
          case CASE, APPLICATION ->
              text(locale, bundle + ".procedure." + hit.detail(), hit.detail());
          case DECISION -> new Words(locale).decision(hit.register(), hit.detail());
          case DOCUMENT -> text(locale, "issuance.kind." + hit.detail(), hit.detail());
        };
    return new HitLine(
        Texts.of(locale, "search.HitKind." + hit.kind()),
        hit.number(),
        hit.name(),
        what,
        state(hit, locale),
        address(hit, bundle),
        hit.on());
  }

  private static String address(Hit hit, String bundle) {
    return hit.caseNumber() == null
        ? "/" + bundle + "/entry/" + hit.entryNumber()
        : "/case/view/" + hit.caseNumber();
  }

  private static String state(Hit hit, Locale locale) {
    if (hit.state() == null) {
      return null;
    }
    String outcome = "proceeding.Outcome." + hit.state();
    return Messages.in(locale).containsKey(outcome)
        ? Texts.of(locale, outcome)
        : text(locale, "proceeding.Stage." + hit.state(), hit.state());
  }

  private static String text(Locale locale, String key, String otherwise) {
    return Messages.in(locale).containsKey(key) ? Texts.of(locale, key) : otherwise;
  }
}
