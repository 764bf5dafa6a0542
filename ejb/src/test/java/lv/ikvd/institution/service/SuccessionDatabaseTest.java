package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.succession.SuccessionLink;
import lv.ikvd.institution.entity.succession.SuccessionNode;
import lv.ikvd.institution.entity.succession.SuccessionRepository;
import lv.ikvd.institution.service.succession.SuccessionGraph;
import lv.ikvd.institution.service.succession.Successions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The graph of what followed what, however many there are. */
class SuccessionDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  /** Twenty-five in a row, and as many that were joined to the last of them. */
  @Test
  void fiftyAncestorsAreReadByTwoStatements() {
    long last = entryId(schools.entry(Schools.name("Skola")));
    database.sql(
        COPIES.formatted(last),
        "update register_entry e set current_version_id = v.id from register_entry_version v where"
            + " v.entry_id = e.id and e.number like 'SENA-%'",
        """
        insert into institution_succession (id, predecessor_id, successor_id, linked_on, kind, recorded_at)
        select nextval('institution_succession_seq'), o.id, case when o.no = 1 then %1$d when o.no <= 25 then p.id else %1$d end,
               date '2010-01-01' + o.no, 'JOINING', now()
          from (select id, split_part(number, '-', 2)::int as no from register_entry where number like 'SENA-%%') o
          left join register_entry p on p.number = 'SENA-' || (o.no - 1)\
        """
            .formatted(last));
    AtomicInteger statements = new AtomicInteger();
    List<SuccessionNode> nodes =
        database.inTransaction(
            em -> {
              SuccessionRepository repository = new SuccessionRepository(counting(em, statements));
              List<SuccessionLink> links = repository.around(last);
              assertThat(links).hasSize(50);
              return repository.nodes(links.stream().map(SuccessionLink::predecessorId).toList());
            });
    assertThat(nodes).hasSize(50);
    assertThat(statements.get()).isEqualTo(2);
  }

  /** A part was separated and later joined again. */
  @Test
  void aCircleIsGoneRoundOnce() {
    String one = schools.entry(Schools.name("Skola"));
    String two = schools.entry(Schools.name("Skola"));
    link(one, two, "SEPARATION", "2012-09-01");
    link(two, one, "JOINING", "2016-09-01");
    SuccessionGraph graph = desk.in(Successions.class, s -> s.around(one));
    assertThat(graph.nodes()).extracting(SuccessionNode::number).containsExactly(one, two);
    assertThat(graph.links()).hasSize(2);
  }

  @Test
  void whoIsAloneHasNoGraph() {
    String one = schools.entry(Schools.name("Skola"));
    SuccessionGraph graph = desk.in(Successions.class, s -> s.around(one));
    assertThat(graph.isAlone()).isTrue();
    assertThat(graph.nodes()).hasSize(1);
  }

  private static final String COPIES =
      """
      with old as (select e.*, v.id as seen, n from register_entry e join register_entry_version v on v.entry_id = e.id
                     cross join generate_series(1, 50) n where e.id = %d),
        entries as (insert into register_entry (id, register, number, party_id, registered_on)
          select nextval('register_entry_seq'), register, 'SENA-' || n, party_id, registered_on - n from old returning id),
        versions as (insert into register_entry_version (id, entry_id, version_no, valid_from, recorded_at, way, citation, decision_id,
              proceeding_id, recorded_by, party_version_id, party_commitment)
          select nextval('register_entry_version_seq'), e.id, 1, v.valid_from, v.recorded_at, v.way, v.citation, v.decision_id, v.proceeding_id,
                 v.recorded_by, v.party_version_id, v.party_commitment
            from entries e cross join (select distinct seen from old) o join register_entry_version v on v.id = o.seen returning id)
      insert into institution_version (version_id, data_id)
      select v.id, c.data_id from versions v cross join (select distinct seen from old) o join institution_version c on c.version_id = o.seen\
      """;

  private void link(String before, String after, String kind, String day) {
    database.sql(
        """
        insert into institution_succession (id, predecessor_id, successor_id, linked_on, kind, recorded_at)
        values (nextval('institution_succession_seq'), %d, %d, '%s', '%s', now())\
        """
            .formatted(entryId(before), entryId(after), day, kind));
  }

  private long entryId(String number) {
    return Long.parseLong(
        desk.strings(
                "select id from register_entry where register = 'INSTITUTION' and number = '%s'"
                    .formatted(number))
            .get(0));
  }

  /** Each statement of the rows takes the connection once. */
  private static EntityManager counting(EntityManager em, AtomicInteger statements) {
    return (EntityManager)
        Proxy.newProxyInstance(
            EntityManager.class.getClassLoader(),
            new Class<?>[] {EntityManager.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("unwrap") && arguments[0] == Connection.class) {
                statements.incrementAndGet();
              }
              return method.invoke(em, arguments);
            });
  }
}
