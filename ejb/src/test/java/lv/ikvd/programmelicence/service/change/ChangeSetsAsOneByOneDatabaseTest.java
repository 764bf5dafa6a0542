package lv.ikvd.programmelicence.service.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.service.Schools;
import lv.ikvd.proceeding.service.Timeline;
import lv.ikvd.programmelicence.entity.Extent;
import lv.ikvd.programmelicence.entity.Licence;
import lv.ikvd.programmelicence.entity.change.ChangeItem;
import lv.ikvd.programmelicence.entity.change.ChangeKind;
import lv.ikvd.programmelicence.service.ProgrammeLicences;
import lv.ikvd.registry.entity.Way;
import lv.ikvd.registry.service.Registers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * The two writers agree: a change that is entered as a set leaves the same rows, column by column,
 * as the same change that {@code RegisterWriter} records of one licence.
 */
class ChangeSetsAsOneByOneDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  /** All that is kept of a licence, but for ids and for what two licences never share. */
  private static final String ROWS =
      """
      select (jsonb_build_object(
               'entry', to_jsonb(e) - array['id', 'number', 'party_id', 'current_version_id'],
               'version', to_jsonb(v) - array['id', 'entry_id', 'decision_id', 'proceeding_id', 'party_version_id', 'party_commitment', 'remainder_of_id', 'citation'],
               'citation', regexp_replace(v.citation, 'LEM-[0-9-]+', 'LEM'),
               'decided', jsonb_build_array(v.decision_id is not null, v.proceeding_id is not null),
               'holder', jsonb_build_array(h.party_id = e.party_id, v.party_commitment = h.commitment, h.superseded_at),
               'rest', (select r.version_no from register_entry_version r where r.id = v.remainder_of_id),
               'current', jsonb_build_array(v.id = e.current_version_id, (select to_jsonb(l) - array['entry_id', 'number', 'party_id', 'version_id', 'data_id', 'institution_id']
                                                                            from programme_licence_current l where l.version_id = v.id)),
               'content', to_jsonb(c) - array['version_id', 'data_id'],
               'data', to_jsonb(d) - array['id', 'institution_id'],
               'places', (select jsonb_agg(jsonb_build_array(p.ordinal, a.line, a.postal_code, a.search_key, m.code) order by p.ordinal)
                            from programme_licence_place p join address a on a.id = p.address_id left join municipality m on m.id = a.municipality_id where p.data_id = d.id),
               'qualifications', (select jsonb_agg(to_jsonb(q) - 'data_id' order by q.ordinal) from programme_licence_qualification q where q.data_id = d.id),
               'plan', (select jsonb_agg(to_jsonb(s) - 'data_id' order by s.ordinal) from programme_licence_subject s where s.data_id = d.id),
               'pending', (select jsonb_agg(p.since) from log_pending p where p.version_id = v.id)))::text
        from register_entry e join register_entry_version v on v.entry_id = e.id join party_version h on h.id = v.party_version_id
        join programme_licence_version c on c.version_id = v.id join programme_licence_data d on d.id = c.data_id
       where e.number = '%1$s'
      union all
      select (to_jsonb(t) - array['id', 'entry_id', 'proceeding_id'])::text
        from timeline_event t join register_entry e on e.id = t.entry_id where e.number = '%1$s' and t.kind = 'ENTRY_UPDATED'
      order by 1\
      """;

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);
  private final ChangeDesk changes = new ChangeDesk(database, desk, desk.bean(ChangeJob.class));

  @Test
  void ofAPlan() {
    compare(ChangeKind.PLAN, UnaryOperator.identity(), "BASIC", null, null);
  }

  @Test
  void ofAnAddress() {
    compare(ChangeKind.ADDRESS, UnaryOperator.identity(), null, "Skolas iela 5, Rīga", "Jaunā 1");
  }

  @Test
  void ofACode() {
    compare(
        ChangeKind.CODE, said -> ChangeDesk.with(said, "20V22401"), null, "20V22401", "20V22301");
  }

  @Test
  void ofAMunicipality() {
    compare(
        ChangeKind.MUNICIPALITY,
        said -> ChangeDesk.at(said, changes.address("0700800")),
        null,
        null,
        null);
  }

  @Test
  void ofAFounder() {
    compare(ChangeKind.FOUNDER, UnaryOperator.identity(), null, null, null);
  }

  /** Two schools with the same licence: one is changed by the set, the other one by one. */
  private void compare(
      ChangeKind kind, UnaryOperator<Licence> before, String sample, String from, String to) {
    String school = schools.entry(Schools.name("Kopas"));
    String other = schools.entry(Schools.name("Pa vienai"));
    String set = changes.licence(school, "BASIC", true);
    String one = changes.licence(other, "BASIC", true);
    for (String licence : List.of(set, one)) {
      Licence said = changes.said(licence);
      Licence altered = before.apply(said);
      if (!altered.equals(said)) {
        changes.say(licence, altered);
      }
    }
    desk.daysLater(5);
    for (String founded : List.of(school, other)) {
      founded(founded, kind);
    }

    long change =
        changes.prepare(
            new ChangeInput(kind, sample, school, from, to, "LV-1010", Schools.RIGA, "MK 1/2026"));
    changes.order(change);
    ChangeItem item = changes.items(change).get(0);
    assertThat(item.state()).isEqualTo("DONE");
    record(kind, one, changes.said(set), item, citation(change));

    List<String> rows = rows(set);
    assertThat(rows).hasSizeGreaterThan(3).isEqualTo(rows(one));
  }

  /** Another founder, whom no licence follows yet. */
  private void founded(String school, ChangeKind kind) {
    if (kind == ChangeKind.FOUNDER) {
      String by = schools.entry(Schools.name("Dibina"));
      database.sql(
          "update register_entry set party_id = (select party_id from register_entry where number ="
              + " '%s') where number = '%s'".formatted(by, school));
    }
  }

  private void record(
      ChangeKind kind, String number, Licence after, ChangeItem item, String citation) {
    Licence said = changes.said(number);
    Licence next =
        ChangeDesk.altered(
            said,
            after.code(),
            after.places(),
            new Extent(said.extent().duration(), after.extent().hours()),
            after.plan());
    changes.record(
        number, changes.content(number).updated(next, kind.reason()), Way.OFFICIAL_ENTRY, citation);
    long entry = desk.in(Registers.class, r -> r.entry(ProgrammeLicences.REGISTER, number)).id();
    desk.run(
        Timeline.class,
        t ->
            t.tellEntry(
                entry, "ENTRY_UPDATED", kind.field(), item.before(), item.after(), citation));
  }

  private String citation(long change) {
    return desk.in(ChangeLetters.class, l -> l.citation(changes.row(change)));
  }

  private List<String> rows(String number) {
    return desk.strings(ROWS.formatted(number));
  }
}
