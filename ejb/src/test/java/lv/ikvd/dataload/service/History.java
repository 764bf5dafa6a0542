package lv.ikvd.dataload.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** Files of an invented history, row by row; what is not said about a cell is usual. */
final class History {

  private static final Map<String, String> HEADERS =
      Map.of(
          "parties",
          "source_system,source_id,recorded_at,kind,personal_code,given_name,family_name,birth_date,"
              + "registration_number,legal_name,valid_from,email,phone,address,postal_code,municipality",
          "child-minder-entries",
          "source_system,source_id,recorded_at,party,number,registered_on",
          "child-minder-decisions",
          "source_system,source_id,recorded_at,entry,party,procedure,kind,number,received_on,channel,"
              + "decided_on,effective_on,ground,decided_by,operative",
          "child-minder-versions",
          "source_system,source_id,recorded_at,entry,decision,valid_from,valid_to,citation,service_kind,"
              + "regime,founder,manager,public_phone,public_email,website,activity_ground,activity_from,"
              + "confirmed_on,confirmed_how,excluded_on,exclusion_ground",
          "child-minder-places",
          "source_system,source_id,recorded_at,entry,version,kind,address,postal_code,municipality,"
              + "permission",
          "child-minder-persons",
          "source_system,source_id,recorded_at,entry,version,party,qualification,first_aid_on,since");

  private final Map<String, StringBuilder> files = new LinkedHashMap<>();
  private String folder = "";

  /** The files of it correct what was loaded before. */
  static History corrections() {
    History history = new History();
    history.folder = "corrections/";
    return history;
  }

  History row(String file, String cells) {
    files
        .computeIfAbsent(file, name -> new StringBuilder(HEADERS.get(name)).append("\r\n"))
        .append(cells)
        .append("\r\n");
    return this;
  }

  History person(String id, String code, String given, String family) {
    return row(
        "parties",
        "OLD,%s,2019-01-02T08:00:00Z,NATURAL_PERSON,%s,%s,%s,1980-01-01,,,2019-01-01,a@example.lv,,\"Slepenā iela 1, dz. 2\",LV-1001,0010000"
            .formatted(id, code, given, family));
  }

  History company(String id, String number, String name) {
    return row(
        "parties",
        "OLD,%s,2019-01-02T08:00:00Z,LEGAL_ENTITY,,,,,%s,%s,2019-01-01,,,,,"
            .formatted(id, number, name));
  }

  History entry(String id, String party, String number) {
    return row(
        "child-minder-entries",
        "OLD,%s,2019-03-01T08:00:00Z,%s,%s,2019-03-01".formatted(id, party, number));
  }

  History decision(String id, String entry, String party, String kind, String day) {
    return decision(id, entry, party, kind, day, day);
  }

  History decision(
      String id, String entry, String party, String kind, String day, String recorded) {
    return row(
        "child-minder-decisions",
        "OLD,%s,%sT09:00:00Z,%s,%s,%s,%s,,%s,POST,%s,%s,,Zane Kalna,\"Nolemj, kā lūgts\""
            .formatted(
                id,
                recorded,
                entry,
                party,
                kind.equals("EXCLUDE") ? "CM_EXCLUSION_OWN_REQUEST" : "CM_REGISTRATION",
                kind,
                day,
                day,
                day));
  }

  History version(String id, String entry, String decision, String recorded, String from) {
    return version(id, entry, decision, recorded, from + ",", "BOTH", ",");
  }

  History version(
      String id,
      String entry,
      String decision,
      String recorded,
      String period,
      String service,
      String exclusion) {
    return row(
        "child-minder-versions",
        "OLD,%s,%sT09:00:00Z,%s,%s,%s,MK 404,%s,GENERAL,,,20000001,,,,,,,%s"
            .formatted(id, recorded, entry, decision, period, service, exclusion));
  }

  History place(String id, String entry, String version) {
    return row(
        "child-minder-places",
        "OLD,%s,2019-03-01T08:00:00Z,%s,%s,PREMISES,\"Skolas iela 1, Rīga\",LV-1010,0010000,"
            .formatted(id, entry, version));
  }

  History attached(String id, String entry, String version, String party) {
    return row(
        "child-minder-persons",
        "OLD,%s,2019-03-01T08:00:00Z,%s,%s,%s,PEDAGOGICAL_EDUCATION,,2019-03-01"
            .formatted(id, entry, version, party));
  }

  byte[] zip() {
    Map<String, String> texts = new LinkedHashMap<>();
    files.forEach((name, text) -> texts.put(folder + name + ".csv", text.toString()));
    return LoadDesk.zip(texts);
  }

  /** A person and a company: registered, changed in hindsight, the person excluded; a refusal. */
  static History small() {
    return new History()
        .person("p1", "010180-10001", "Anna", "Zeme")
        .company("c1", "40003521600", "\"SIA „Jāņa sēta\"\"\"")
        .person("p2", "", "Berta", "Upe")
        .entry("e1", "p1", "")
        .entry("e2", "c1", "VECS-17")
        .decision("d1", "e1", "p1", "REGISTER", "2019-03-01")
        .decision("d2", "e2", "c1", "REGISTER", "2019-03-01")
        .decision("d3", "e1", "p1", "EXCLUDE", "2020-06-01")
        .decision("d4", "", "p2", "REFUSE", "2020-02-03")
        .version("v1", "e1", "d1", "2019-03-01", "2019-03-01")
        .version(
            "v2", "e1", "d3", "2020-06-01", "2020-06-01,", "BOTH", "2020-06-01,GROUND_OWN_REQUEST")
        .version("v3", "e2", "d2", "2019-03-01", "2019-03-01")
        .version("v4", "e2", "", "2021-05-05", "2020-01-01,2020-12-31", "SHORT", ",")
        .place("pl1", "e1", "v1")
        .place("pl2", "e2", "v3")
        .attached("a1", "e2", "v3", "p2");
  }
}
