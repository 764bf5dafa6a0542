package lv.ikvd.psychologist.service.document;

/** The three documents, with the words of the paper. */
enum PaperKind {
  PS_CARD("PSIHOLOGA REĢISTRĀCIJAS APLIECĪBA", "Apliecība", "Reģistrēts no"),
  PS_CERTIFICATE("PSIHOLOGA SERTIFIKĀTS", "Sertifikāts", "Sertifikāts derīgs"),
  PS_SUPERVISOR_CARD("PSIHOLOGA-PĀRRAUGA APLIECĪBA", "Apliecība", "Apliecība derīga");

  private final String title;
  private final String noun;
  private final String term;

  PaperKind(String title, String noun, String term) {
    this.title = title;
    this.noun = noun;
    this.term = term;
  }

  String title() {
    return title;
  }

  String noun() {
    return noun;
  }

  String term() {
    return term;
  }
}
