package lv.ikvd.course.service.certificate;

import static lv.ikvd.database.entity.JsonText.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.List;
import lv.ikvd.course.entity.Certifiable;
import lv.ikvd.course.entity.CourseContent;
import lv.ikvd.course.entity.CourseDay;
import lv.ikvd.course.entity.CourseKind;
import lv.ikvd.course.entity.CourseModule;
import lv.ikvd.database.entity.JsonText;
import lv.ikvd.party.entity.PartyRepository;

/**
 * All that a certificate says, as it is frozen.
 *
 * @param personalCode null where the certificate does not name it
 */
record CourseCertificateContent(
    String participant,
    String personalCode,
    CourseKind kind,
    String course,
    int hours,
    LocalDate from,
    LocalDate to,
    List<String> modules) {

  static CourseCertificateContent of(CourseContent course, Certifiable participant) {
    List<CourseDay> days = course.days();
    return new CourseCertificateContent(
        participant.name(),
        course.asksCode() ? participant.personalCode() : null,
        course.kind(),
        course.title(),
        course.hours(),
        days.get(0).heldOn(),
        days.get(days.size() - 1).heldOn(),
        course.modules().stream().map(CourseModule::title).toList());
  }

  String toJson() {
    JsonObjectBuilder json =
        JSON.createObjectBuilder()
            .add("participant", participant)
            .add("kind", kind.name())
            .add("course", course)
            .add("hours", hours)
            .add("from", from.toString())
            .add("to", to.toString())
            .add("modules", JSON.createArrayBuilder(modules));
    if (personalCode != null) {
      json.add("personalCode", personalCode);
    }
    return json.build().toString();
  }

  static CourseCertificateContent parse(String text) {
    JsonObject json = JsonText.object(text);
    return new CourseCertificateContent(
        json.getString("participant"),
        json.getString("personalCode", null),
        CourseKind.valueOf(json.getString("kind")),
        json.getString("course"),
        json.getInt("hours"),
        LocalDate.parse(json.getString("from")),
        LocalDate.parse(json.getString("to")),
        json.getJsonArray("modules").getValuesAs(JsonString::getString));
  }

  /** The same without the person. */
  CourseCertificateContent erased() {
    return new CourseCertificateContent(
        PartyRepository.ERASED_NAME, null, kind, course, hours, from, to, modules);
  }

  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "CourseCertificateContent";
  }
}
