package lv.ikvd.system;

/** SQL that finds what a page is opened with, among the records of the demonstration. */
final class PageKeys {

  static final String OPEN =
      "select number from proceeding where stage = 'RECEIVED' and handler_id = (select id from"
          + " account where login = 'anna') and suspended_on is null and procedure ="
          + " 'CM_REGISTRATION' order by id limit 1";
  static final String CHANGE = "select max(id) from programme_change";
  static final String BATCH =
      "select max(b.id) from case_batch b join account a on a.id = b.account_id where a.login ="
          + " 'juris' and b.started_at is null";
  static final String PREPARED =
      "select number from proceeding where stage = 'PREPARED' and register <> 'TEACHING_PERMIT'"
          + " order by id desc limit 1";
  static final String DECIDED =
      "select number from proceeding where outcome = 'DECIDED' and register <> 'TEACHING_PERMIT'"
          + " order by id limit 1";
  static final String ENTRY =
      "select number from child_minder_current where status = 'REGISTERED' order by number limit 1";
  static final String PRACTICE =
      "select number from private_practice_current where status = 'IN_FORCE' order by expires_on"
          + " desc limit 1";
  static final String PRACTICE_CASE =
      "select number from proceeding where procedure = 'PP_EXTEND' and closed_at is null order by"
          + " id limit 1";
  static final String PERMITTED = "select min(number) from institution_permit_standing";
  static final String HIGHER =
      "select min(number) from register_entry where register = 'HIGHER_EDUCATION'";
  static final String INSTITUTION =
      "select number from institution_current where status = 'REGISTERED' order by number limit 1";
  static final String INSTITUTION_CASE =
      "select number from proceeding where procedure = 'IN_REGISTRATION' and stage = 'RECEIVED'"
          + " order by id limit 1";
  static final String COURSE =
      "select max(c.number) from course c join course_module m on m.course_id = c.id where"
          + " c.enrol_until >= riga_today() and c.state = 'OPEN' and m.ordinal = 5";
  static final String PAST_COURSE =
      "select min(c.number) from course c join course_material m on m.course_id = c.id where"
          + " c.enrol_until < riga_today() and c.state = 'OPEN' and m.public and m.removed_at is"
          + " null";
  static final String ASSESSED =
      "select min(x.number || '?of=' || s.assessor || '%7C' || x.number || '%7C' || k.number) from"
          + " expert_assessment s join expert x on x.id = s.expert_id join expert_commission k on"
          + " k.id = s.commission_id";
  static final String EXPERT =
      "select min(m.number) from expert m join expert_commission_member c on c.expert_id = m.id"
          + " where c.role = 'EXPERT'";
  static final String PROPOSAL =
      "select 'institution=' || min(e.number) || '&from=' || to_char(riga_today(), 'DD.MM.YYYY.')"
          + " || '&field=BASIC' from expert_interest i join register_entry e on e.id = i.entry_id";
  static final String COMMISSION = "select max(number) from expert_commission";
  static final String LICENCE =
      "select number from programme_licence_current where status = 'IN_FORCE' order by number"
          + " limit 1";
  static final String LICENCE_CASE =
      "select number from proceeding where procedure = 'PL_LICENSING' and stage = 'RECEIVED' order"
          + " by id limit 1";
  static final String SCIENCE =
      "select number from scientific_institution_current where status = 'REGISTERED' order by"
          + " number limit 1";
  static final String SCIENCE_CASE =
      "select number from proceeding where procedure = 'SC_REGISTRATION' and stage = 'RECEIVED'"
          + " order by id limit 1";
  static final String DELEGATION =
      "select min(number) from competence_delegation_current where status = 'IN_FORCE'";
  static final String RESULT =
      "select min(r.id) from competence_result r join account a on a.entry_id = r.institution_id"
          + " where a.login = 'sandra' and r.superseded_at is null";
  static final String DELEGATION_CASE =
      "select min(number) from proceeding where procedure = 'CO_DELEGATION' and stage = 'RECEIVED'";
  static final String PSYCHOLOGIST =
      "select number from psychologist_current where status = 'CERTIFIED' order by number limit 1";
  static final String PSYCHOLOGIST_CASE =
      "select number from proceeding where procedure = 'PS_REGISTRATION' and stage = 'RECEIVED'"
          + " order by id limit 1";
  static final String RECOGNITION =
      "select min(number) from recognition_current where status = 'MEASURE'";
  static final String RECOGNITION_CASE =
      "select min(number) from proceeding where procedure = 'RC_RECOGNITION' and stage ="
          + " 'RECEIVED'";
  static final String CERTIFICATION =
      "select number from proceeding where procedure = 'PS_CERTIFICATION' and stage = 'RECEIVED'"
          + " order by id limit 1";
  static final String SUBMISSION =
      "select min(number) from proceeding where procedure = 'PS_SUBMISSION' and outcome is null";
  static final String PASSED_SUBMISSION =
      "select min(number) from proceeding where procedure = 'PS_SUBMISSION' and outcome ="
          + " 'FORWARDED'";
  static final String CARD_REQUEST =
      "select min(number) from proceeding where procedure = 'PS_CARD_REQUEST' and outcome is null";
  static final String DOCUMENT = "select number from issued_document order by id limit 1";
  static final String SENT =
      "select min(n.id) from notice n where n.kind = 'DECISION' and n.sent_at is not null"
          + " and n.failed_at is null and n.proven_on is null"
          + " and not exists (select 1 from notice r where r.repeats_id = n.id)";
  static final String TO_POST =
      "select min(id) from notice where listed_at is not null and sent_at is null"
          + " and failed_at is null";
  static final String SITTING =
      "select max(number) from sitting where board <> 'PERSON_EVALUATION'";
  static final String PERMIT =
      "select min(number) from teaching_permit_current where status = 'IN_FORCE'";
  static final String PERMIT_CASE =
      "select min(number) from proceeding where procedure = 'TP_PERMIT' and stage = 'RECEIVED'";
  static final String STAFF =
      "select min(c.id) from teaching_permit_check c join account a on a.id = c.checked_by_id where"
          + " a.login = 'anna' and c.issued_document_id is null";
  static final String PROPOSED_ANSWER =
      "select max(id) from consultation_answer where state = 'PROPOSED'";
  static final String INCOMING = "select max(number) from incoming_document where state = 'NEW'";
  static final String YEAR = "select to_char(riga_today(), 'YYYY')";
  static final String RULES = "select max(id) from rule_version where rule_set = '%s'";

  private PageKeys() {}
}
