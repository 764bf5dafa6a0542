package lv.ikvd.institution.service;

import java.util.Map;

/** The fields of the register in the Latvian words of an act. */
final class ActWords {

  static final Map<String, String> FIELDS =
      Map.ofEntries(
          Map.entry("name", "nosaukums"),
          Map.entry("kind", "veids"),
          Map.entry("type", "tips"),
          Map.entry("legalForm", "juridiskais statuss"),
          Map.entry("founders", "dibinātāji"),
          Map.entry("legalAddress", "juridiskā adrese"),
          Map.entry("places", "programmu īstenošanas vietas"),
          Map.entry("head", "vadītājs"),
          Map.entry("languages", "mācību valodas"),
          Map.entry("statutesOn", "nolikums apstiprināts"),
          Map.entry("safetyOn", "telpu drošība apliecināta"),
          Map.entry("phone", "tālrunis"),
          Map.entry("email", "e-pasts"),
          Map.entry("website", "tīmekļvietne"),
          Map.entry("parent", "filiāle iestādei"));

  private ActWords() {}
}
