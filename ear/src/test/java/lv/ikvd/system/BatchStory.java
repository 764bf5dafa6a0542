package lv.ikvd.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

/**
 * Twenty alike at once: an official answers, finishes and proposes as batches; the head signs them
 * in one go, sees the one that differs, and the one whose text changed meanwhile stays unsigned.
 */
final class BatchStory implements AutoCloseable {

  private static final MicroServer SERVER = MicroServer.shared();
  private static final int CASES = 22;
  private static final String OWN = "Pakalpojumu sākt sniegt pēc telpu pārbaudes.";

  /**
   * Applications as one of the demonstration, each by another person, with all checks answered but
   * one.
   */
  private static final String APPLICATIONS =
      """
      create temporary table made on commit drop as
        select nextval('proceeding_seq') as id, nextval('application_seq') as application_id, y.id as party_id,
               'BATCH-' || row_number() over (order by y.id desc) as name
          from party y where y.kind = 'NATURAL_PERSON' and exists (select 1 from child_minder_current c where c.party_id = y.id)
           and not exists (select 1 from proceeding p where p.party_id = y.id and p.closed_at is null)
         order by y.id desc limit %d;
      create temporary table pattern on commit drop as
        select p.* from proceeding p join party y on y.id = p.party_id join child_minder_proposal b on b.proceeding_id = p.id
         where p.procedure = 'CM_REGISTRATION' and y.kind = 'NATURAL_PERSON' and p.number not like 'LIE-BATCH%%' order by p.id limit 1;
      insert into application select a.* from made m, pattern p join application o on o.id = p.application_id,
        jsonb_populate_record(null::application, to_jsonb(o) || jsonb_build_object('id', m.application_id,
          'number', 'IES-' || m.name, 'applicant_id', m.party_id)) a;
      insert into proceeding select n.* from made m, pattern p,
        jsonb_populate_record(null::proceeding, to_jsonb(p) || jsonb_build_object('id', m.id, 'number', 'LIE-' || m.name,
          'application_id', m.application_id, 'party_id', m.party_id, 'entry_id', null, 'stage', 'RECEIVED',
          'outcome', null, 'closed_at', null, 'handler_id', null, 'suspended_on', null, 'version', 0)) n;
      insert into proceeding_term select n.* from made m, pattern p
        join (select distinct on (proceeding_id, code) * from proceeding_term where code = 'DECISION_REGISTRATION' order by proceeding_id, code, id) t
          on t.proceeding_id = p.id,
        jsonb_populate_record(null::proceeding_term, to_jsonb(t) || jsonb_build_object('id', nextval('proceeding_term_seq'),
          'proceeding_id', m.id, 'met_on', null)) n;
      insert into child_minder_proposal select n.* from made m, pattern p join child_minder_proposal t on t.proceeding_id = p.id,
        jsonb_populate_record(null::child_minder_proposal, to_jsonb(t) || jsonb_build_object('proceeding_id', m.id)) n;
      insert into child_minder_proposal_place select n.* from made m, pattern p join child_minder_proposal_place t on t.proceeding_id = p.id,
        jsonb_populate_record(null::child_minder_proposal_place, to_jsonb(t) || jsonb_build_object('proceeding_id', m.id)) n;
      insert into child_minder_proposal_person select n.* from made m, pattern p join child_minder_proposal_person t on t.proceeding_id = p.id,
        jsonb_populate_record(null::child_minder_proposal_person, to_jsonb(t) || jsonb_build_object('proceeding_id', m.id)) n;
      insert into proceeding_check (id, proceeding_id, code, outcome, source, checked_on, recorded_at, recorded_by)
        select nextval('proceeding_check_seq'), m.id, r.code, 'MET', r.source, p.opened_on, now(), 'Anna Priedkalne'
          from made m, pattern p join rule_check r on r.rule_version_id = p.rule_version_id and r.procedure = p.procedure
         where r.code <> 'IDENTITY'\
      """;

  private static final String ANSWERED =
      "select count(*) from timeline_event t join proceeding p on p.id = t.proceeding_id where"
          + " p.number like 'LIE-BATCH-%' and t.kind = 'CHECKED'";

  private final Rows rows = new Rows(SERVER);
  private final AtDesk anna = new AtDesk(SERVER, "anna");
  private final AtDesk ilze = new AtDesk(SERVER, "ilze");
  private final AtDesk juris = new AtDesk(SERVER, "juris");

  private void applications() {
    rows.execute("begin;" + APPLICATIONS.formatted(CASES) + ";commit");
  }

  @Override
  public void close() {
    List.of(anna, ilze, juris).forEach(AtDesk::close);
  }

  void tell() {
    applications();
    answerAll();
    choose(20);
    remindNobody();
    step("FINISH_CHECKING").press("carryOut");
    assertThat(anna.main()).contains("Izdarīts 20 lietās");
    proposeInOwnWords("LIE-BATCH-1");
    proposeTheOthers();

    signAllOfWhichOneChangesMeanwhile();
  }

  /** More than anybody waits for: a job, in the name of who ordered it. */
  private void answerAll() {
    choose(CASES);
    step("CHECK");
    anna.press("preview");
    assertThat(anna.error("check")).contains("Jāaizpilda šis lauks");
    anna.fill(Map.of("check", "IDENTITY", "outcome", "MET", "note", "Dati sakrīt."))
        .press("preview");
    assertThat(anna.main()).contains("Tiks izdarīts 22 lietās");
    assertThat(rows.count(ANSWERED)).as("a preview changes nothing").isZero();
    assertThat(button()).isEqualTo("Ierakstīt rezultātu 22 lietās");
    anna.page().locator("input[name=case]").first().uncheck();
    assertThat(button()).isEqualTo("Ierakstīt rezultātu 21 lietā");
    anna.page().locator("input[name=case]").first().check();
    Screens.take(anna.page(), "batch-preview");
    anna.press("carryOut");
    anna.page().locator("h2:has-text('Izdarīts 22 lietās')").waitFor();
    assertThat(anna.main()).doesNotContain("Nav izdarīts");
    assertThat(rows.count(ANSWERED)).isEqualTo(CASES);
    assertThat(rows.all(ANSWERED.replace("count(*)", "distinct t.actor")))
        .containsExactly("Anna Priedkalne");
  }

  /** What waits for nobody is an exception, with its reason. */
  private void remindNobody() {
    step("REMIND").fill(Map.of("until", "31.12.2099.")).press("preview");
    assertThat(anna.main())
        .contains("20 izņēmumi", "neviens pieprasījums negaida atbildi", "Nevienā no izvēlētajām");
    Screens.take(anna.page(), "batch-reminder");
  }

  private void proposeInOwnWords(String number) {
    anna.open("/case/decide/" + number);
    write(number, anna.value("operative") + "\n\n" + OWN);
  }

  private void write(String number, String operative) {
    anna.open("/case/decide/" + number).fill(Map.of("operative", operative)).press("propose");
    assertThat(anna.said()).contains("nodots parakstīšanai");
  }

  private void proposeTheOthers() {
    choose(20);
    step("PROPOSE");
    assertThat(anna.main())
        .contains("Tiks izdarīts 19 lietās", "1 izņēmums", "LIE-BATCH-1", "jau ir iesākts");
    Screens.take(anna.page(), "batch-exceptions");
    anna.press("carryOut");
    assertThat(anna.main()).contains("Izdarīts 19 lietās");
    Screens.take(anna.page(), "batch-result");
    anna.open("/case/view/LIE-BATCH-2");
    assertThat(anna.page().locator("body").innerText())
        .contains("Solis veikts reizē vairākās lietās");
  }

  private void signAllOfWhichOneChangesMeanwhile() {
    ilze.open("/case/sign");
    assertThat(differing()).containsExactly(OWN);
    ilze.page().locator("input[name=act][value^='LIE-BATCH-']").all().forEach(box -> box.check());
    assertThat(ilze.page().locator("button[id$=':sign']").innerText())
        .isEqualTo("Parakstīt 20 lēmumus");
    Screens.take(ilze.page(), "sign-twenty");
    changeMeanwhile("LIE-BATCH-2");
    ilze.page().locator("input[type=password]").fill(ilze.password());
    ilze.press("sign");

    assertThat(ilze.page().locator("section[role=status] .r-in-force").count()).isEqualTo(19);
    assertThat(ilze.page().locator("section[role=status] li:has(.r-refused)").innerText())
        .contains("LIE-BATCH-2");
    assertThat(ilze.page().locator("[id='act-LIE-BATCH-2'] input[name=act]").isChecked())
        .as("a text that nobody has seen is not ticked")
        .isFalse();
    Screens.take(ilze.page(), "sign-nineteen-signed");
    assertThat(
            rows.count(
                "select count(*) from decision d join proceeding p on p.id = d.proceeding_id where"
                    + " p.number like 'LIE-BATCH-%'"))
        .isEqualTo(19);
  }

  private List<String> differing() {
    return ilze.page()
        .locator("section.c-group:has([id='act-LIE-BATCH-1']) .c-differs p")
        .allInnerTexts();
  }

  private void changeMeanwhile(String number) {
    juris.open("/case/sign?number=" + number);
    juris.page().locator("#remark-" + number).fill("Precizējiet");
    juris.page().locator("button[name=return][value='" + number + "']").click();
    assertThat(juris.said()).contains("atdots labošanai");
    anna.open("/case/decide/" + number);
    write(number, anna.value("operative") + "\n\nPrecizēts.");
  }

  /** Ticks the first of the applications in the queue and goes on with them. */
  private void choose(int count) {
    anna.open("/case/queue/team?q=LIE-BATCH&sort=number");
    List.copyOf(anna.page().locator("input[name=case][value^='LIE-BATCH-']").all())
        .subList(0, count)
        .forEach(box -> box.check());
    anna.press("choose");
    assertThat(anna.main()).contains("Izvēlētas " + count + " lietas");
  }

  private AtDesk step(String code) {
    anna.page().locator("a[href*='step=" + code + "']").click();
    return anna;
  }

  private String button() {
    return anna.page().locator("button[id$=':carryOut']").innerText();
  }
}
