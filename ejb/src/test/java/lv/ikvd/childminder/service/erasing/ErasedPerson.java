package lv.ikvd.childminder.service.erasing;

import lv.ikvd.database.entity.TestDatabase;

/** A person whose data stand in every free text that the system has, as rows. */
final class ErasedPerson {

  private static final String NOW = "timestamptz '2026-11-01T10:00:00Z'";
  private static final String HASH = "sha256('x'::bytea)";

  private final TestDatabase database;
  private final long party;
  private final long entry;
  private final String name;

  ErasedPerson(TestDatabase database, long party, long entry, String name) {
    this.database = database;
    this.party = party;
    this.entry = entry;
    this.name = name;
  }

  /** The person's own closed case, with everything that a case can say. */
  void ownCase(int id) {
    database.sql(
        account(),
        """
        insert into application (id, number, register, received_on, recorded_at, channel, applicant_id, authority_note, recorded_by)
          values (%d, 'IES-%1$d', 'CHILD_MINDER', '2026-10-01', %s, 'POST', %d, 'Pilnvara: %s', 'Anna')"""
            .formatted(id, NOW, party, name),
        proceeding(id, String.valueOf(id), party),
        """
        insert into proceeding_check (id, proceeding_id, code, outcome, source, checked_on, note, recorded_at, recorded_by)
          values (%1$d, %1$d, 'A', 'MET', 'IKVD', '2026-10-02', '%2$s nav sodīta', %3$s, 'Anna')"""
            .formatted(id, name, NOW),
        """
        insert into information_request (id, proceeding_id, requested_on, question, answer_due_on, answered_on, answer, recorded_by)
          values (%1$d, %1$d, '2026-10-02', 'Kur dzīvo %2$s?', '2026-10-12', '2026-10-03', '%2$s raksta', 'Anna')"""
            .formatted(id, name),
        """
        insert into decision_draft (id, proceeding_id, kind, addressee, facts, reasoning, norms, operative, contest, return_remark)
          values (%1$d, %1$d, 'REGISTER', '%2$s', '%2$s', '%2$s', '%2$s', '%2$s', '%2$s', '%2$s')"""
            .formatted(id, name),
        """
        insert into decision (id, number, proceeding_id, register, procedure, kind, decided_on, decided_at, effective_on,
            deciding_mode, favourable, proposed_by, decided_by, content, content_sha256)
          values (%1$d, 'LEM-%1$d', %1$d, 'CHILD_MINDER', 'CM_REGISTRATION', 'REGISTER', '2026-10-04', %3$s, '2026-10-04',
            'OTHER_OFFICIAL', true, 'Anna', 'Ilze', '{"kind":"REGISTER","addressee":"%2$s","facts":"%2$s","operative":"x"}', %4$s)"""
            .formatted(id, name, NOW, HASH),
        """
        insert into contest (id, decision_id, received_on, body, grounds, in_time, outcome_note, recorded_by)
          values (%1$d, %1$d, '2026-10-20', 'IZM', '%2$s nepiekrīt', true, '%2$s', 'Anna')"""
            .formatted(id, name),
        timeline(id, "null"),
        timeline(id + 1, String.valueOf(entry)));
    file(id, "Iesniegums");
    issued(
        id,
        "DECISION",
        "null",
        "{\"kind\":\"REGISTER\",\"addressee\":\"" + name + "\",\"facts\":\"" + name + "\"}");
    issued(
        id + 1,
        "CM_EXTRACT",
        String.valueOf(entry),
        """
        {"entry":"BU-1","registeredOn":"2025-01-01","asOn":"2026-01-01","knownAt":"2026-01-01T10:00:00Z",
         "statusCode":"REGISTERED","status":"Reģistrēts","provider":"%1$s","providerKind":"x","serviceKind":"y",
         "places":["%1$s"],"persons":["%1$s"],"history":[{"date":"2025-01-01","what":"%1$s","ground":"MK 404"}],
         "legalBasis":"MK 404"}"""
            .formatted(name));
    notice(id);
    proposal(id);
  }

  /**
   * A case of somebody else: the person gives the service, represents the other and is written to.
   */
  void caseOfOther(int id, long other) {
    database.sql(
        account(),
        """
        insert into application (id, number, register, received_on, recorded_at, channel, applicant_id, representative_id, recorded_by)
          values (%d, 'IES-%1$d', 'CHILD_MINDER', '2026-10-01', %s, 'POST', %d, %d, 'Anna')"""
            .formatted(id, NOW, other, party),
        proceeding(id, String.valueOf(id), other),
        """
        insert into notice (id, key, kind, proceeding_id, party_id, channel, destination, subject, body, created_at, created_by)
          values (%1$d, 'k%1$d', 'LETTER', %1$d, %2$d, 'POST', '%3$s', 'Vēstule', 'Labdien, %3$s', %4$s, 'Anna')"""
            .formatted(id, other, name, NOW),
        "insert into child_minder_proposal (proceeding_id, service_kind, regime) values (%d, 'FULL', 'GENERAL')"
            .formatted(id),
        "insert into child_minder_proposal_person values (%d, 0, %d, 'EXPERIENCE', '2020-01-01', '2020-01-01')"
            .formatted(id, party),
        "insert into timeline_event (id, at, actor, kind, proceeding_id, note) values (%d, %s, 'Anna', 'NOTE', %1$d, 'Aukle: %s, citas ziņas paliek')"
            .formatted(id, NOW, name));
  }

  /** What others typed: a draft of a form, and a municipality's list. */
  void typedByOthers(int id, String given, String family) {
    database.sql(
        "insert into draft (id, account_id, form, record, tab, content, saved_at) values (%d, 1, 'register', 'new', 't', '{\"givenName\":\"%s\",\"familyName\":\"%s\",\"other\":\"%s\"}', %s)"
            .formatted(id, given, family, name, NOW),
        "insert into draft (id, account_id, form, record, tab, content, saved_at) values (%d, 1, 'register', 'new', 'u', '{\"givenName\":\"%s\",\"familyName\":\"Cita\"}', %s)"
            .formatted(id + 1, given, NOW),
        "insert into child_minder_list (id, municipality_id, asked_on, checked_at, checked_by) select %d, min(id), '2026-10-01', %s, 'Inta' from municipality"
            .formatted(id, NOW),
        "insert into child_minder_list_line (list_id, line, name, state, entry_id) values (%d, 1, '%s', 'REGISTERED', %d)"
            .formatted(id, name, entry),
        "insert into child_minder_list_line (list_id, line, name, state) values (%d, 2, 'Cita Persona', 'UNKNOWN')"
            .formatted(id),
        """
        insert into consultation (topic, channel, asker, question, answer, entry_id, noted_on, noted_at, noted_by)
          values ('OTHER', 'PHONE', 'PARENT', 'Par %1$s?', '%1$s strādā', %2$s, '2026-10-01', %3$s, 1),
                 ('OTHER', 'PHONE', 'PARENT', 'Kas ir %1$s?', '%1$s strādā', null, '2026-10-01', %3$s, 1)"""
            .formatted(name, entry, NOW),
        """
        insert into consultation_answer (answer, topic, question, text, legal_ground, review_by, valid_from, public, state, proposed_by,
            proposed_at)
          values (1, 'OTHER', 'Par %1$s?', '%1$s strādā', 'MK 404', '2030-01-01', '2026-10-01', false, 'PROPOSED', 1, %2$s)"""
            .formatted(name, NOW));
  }

  private String proceeding(int id, String application, long of) {
    return """
        insert into proceeding (id, number, register, procedure, application_id, party_id, rule_version_id, stage, outcome,
            outcome_note, opened_on, opened_at, closed_at)
          select %1$d, 'LIE-%1$d', 'CHILD_MINDER', 'CM_REGISTRATION', %2$s, %3$d, min(id), 'CLOSED', 'DECIDED', 'Par %4$s',
            date '2026-10-01', %5$s, %5$s from rule_version"""
        .formatted(id, application, of, name, NOW);
  }

  private String timeline(int id, String ofEntry) {
    return """
        insert into timeline_event (id, at, actor, kind, proceeding_id, entry_id, field, before, after, note, citation)
          values (%d, %s, 'Anna', 'CHANGED', %s, %s, 'name', '%5$s', '%5$s', %6$s, %7$s)"""
        .formatted(
            id,
            NOW,
            ofEntry.equals("null") ? String.valueOf(id) : "null",
            ofEntry,
            name,
            "'Par " + name + "'",
            ofEntry.equals("null") ? "'" + name + " iesniegums'" : "null");
  }

  private void file(int id, String title) {
    database.sql(
        "insert into document (id, sha256, size, media_type, created_at) values (%d, sha256('%1$d'::bytea), 3, 'text/plain', %s)"
            .formatted(id, NOW),
        "insert into document_chunk values (%d, 0, 'abc'::bytea)".formatted(id),
        "insert into case_document (id, proceeding_id, document_id, title, direction, received_on, recorded_at, recorded_by) values (%1$d, %1$d, %1$d, '%2$s: %3$s', 'IN', '2026-10-01', %4$s, 'Anna')"
            .formatted(id, title, name, NOW));
  }

  private void issued(int id, String kind, String ofEntry, String content) {
    database.sql(
        """
        insert into issued_document (id, number, kind, register, entry_id, proceeding_id, decision_id, issued_on, issued_at, issued_by, content, content_sha256)
          values (%d, 'DOK-%1$d', '%s', 'CHILD_MINDER', %s, %s, %5$s, '2026-10-05', %6$s, 'Anna', '%7$s', %8$s)"""
            .formatted(
                id,
                kind,
                ofEntry,
                ofEntry.equals("null") ? String.valueOf(id) : "null",
                ofEntry.equals("null") ? String.valueOf(id) : "null",
                NOW,
                content,
                HASH));
  }

  private void notice(int id) {
    database.sql(
        """
        insert into notice (id, key, kind, proceeding_id, party_id, channel, destination, subject, body, created_at, created_by,
            sent_at, sent_on, sent_by, reference, deemed_on, proof, proven_on)
          values (%d, 'k%1$d', 'DECISION', %1$d, %d, 'POST', '%3$s', '%3$s', 'Labdien, %3$s', %4$s, 'Anna', %4$s, '2026-08-06',
            'Anna', '%3$s saņēma', '2026-08-14', '%3$s parakstīja', '2026-08-09')"""
            .formatted(id, party, name, NOW));
  }

  private void proposal(int id) {
    database.sql(
        """
        insert into child_minder_proposal (proceeding_id, service_kind, regime, founder, manager, public_phone, public_email, website)
          values (%d, 'FULL', 'GENERAL', '%2$s', '%2$s', '+371 29999991', 'zane.berzina@example.lv', 'https://example.lv/%2$s')"""
            .formatted(id, name));
  }

  private static String account() {
    return "insert into account (id, login, display_name, created_at) values (1, 'anna', 'Anna', "
        + NOW
        + ") on conflict do nothing";
  }
}
