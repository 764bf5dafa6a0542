package lv.ikvd.institution.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import lv.ikvd.database.entity.PageRequest;
import lv.ikvd.database.entity.TestDatabase;
import lv.ikvd.desk.CaseDesk;
import lv.ikvd.institution.entity.FounderKind;
import lv.ikvd.institution.entity.InstitutionFilter;
import lv.ikvd.institution.entity.InstitutionRow;
import lv.ikvd.institution.entity.InstitutionStatus;
import lv.ikvd.registry.entity.AsOf;
import lv.ikvd.registry.service.PublicQuery;
import lv.ikvd.search.entity.EntryCase;
import lv.ikvd.search.entity.EntryPaper;
import lv.ikvd.search.entity.Hit;
import lv.ikvd.search.entity.HitKind;
import lv.ikvd.search.service.AroundEntry;
import lv.ikvd.search.service.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the register shows: to officials and to everyone. */
class InstitutionReadingDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private final CaseDesk desk = new CaseDesk(database);
  private final Schools schools = new Schools(desk);

  @Test
  void aListFindsByNameNumberKindFounderAndPlace() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);
    for (String q : List.of(name.toLowerCase(), name.substring(3), entry)) {
      assertThat(found(filter(q, null, null, null, null)))
          .as(q)
          .extracting(InstitutionRow::number)
          .containsExactly(entry);
    }
    InstitutionRow row =
        found(
                filter(
                    entry,
                    InstitutionStatus.REGISTERED,
                    "PRESCHOOL",
                    FounderKind.LEGAL_PERSON,
                    Schools.RIGA))
            .get(0);
    assertThat(row.founders()).singleElement().asString().startsWith("SIA \"Dibinātājs");
    assertThat(row.head()).startsWith("Vita ");
    assertThat(row.municipality()).isEqualTo("Rīga");
    assertThat(found(filter(entry, InstitutionStatus.ENDED, null, null, null))).isEmpty();
    assertThat(found(filter(entry, null, "GENERAL", null, null))).isEmpty();
    assertThat(found(filter(entry, null, null, FounderKind.STATE, null))).isEmpty();
    assertThat(found(filter(entry, null, null, null, "0003000"))).isEmpty();
    assertThat(
            desk.strings(
                "select kind from look where subject_type = 'ENTRY' order by id desc limit 1"))
        .containsExactly("LIST");
    List<InstitutionRow> file =
        desk.in(
            InstitutionEntries.class,
            e -> e.export(Institutions.REGISTER, filter(entry, null, null, null, null), null));
    assertThat(file).hasSize(1);
  }

  /** Once, whether its own name is asked for, or its founder's, or both hold what is typed. */
  @Test
  void theSearchBoxFindsItByItsOwnNameAndItsFounders() {
    String name = Schools.name("Pirmsskola");
    String entry = schools.entry(name);
    String founder =
        desk.strings(
                "select v.display_name from register_entry e join party_version v on v.party_id ="
                    + " e.party_id where e.number = '"
                    + entry
                    + "'")
            .get(0);

    assertThat(entries(name)).containsExactly(Map.entry(entry, name));
    assertThat(entries(founder)).contains(Map.entry(entry, founder));
    assertThat(entries("nekurienes pirmsskola")).isEmpty();
  }

  private List<Map.Entry<String, String>> entries(String typed) {
    List<Hit> hits = desk.in(Search.class, search -> search.find(typed));
    return hits.stream()
        .filter(hit -> hit.kind() == HitKind.ENTRY)
        .map(hit -> Map.entry(hit.entryNumber(), hit.name()))
        .toList();
  }

  /** What stands around it on its page: the case that made it, and what went out in it. */
  @Test
  void aroundAnEntryStandItsCasesAndTheirPapers() {
    String entry = schools.entry(Schools.name("Pirmsskola"));
    long id =
        Long.parseLong(
            desk.strings("select id::text from register_entry where number = '" + entry + "'")
                .get(0));

    List<EntryCase> cases = desk.in(AroundEntry.class, around -> around.cases(id));

    assertThat(cases)
        .singleElement()
        .satisfies(
            made -> {
              assertThat(made.procedure()).isEqualTo("IN_REGISTRATION");
              assertThat(made.open()).isFalse();
              assertThat(made.dueOn()).as("nothing is due in a case that has ended").isNull();
            });
    List<EntryPaper> papers = desk.in(AroundEntry.class, around -> around.papers(id));
    assertThat(papers)
        .allSatisfy(paper -> assertThat(paper.caseNumber()).isEqualTo(cases.get(0).number()));
  }

  @Test
  void everyoneSeesThePublicFieldsAndNoNaturalPersonWhoFounded() {
    InstitutionPublication publication = new InstitutionPublication(database.dataSource());
    AsOf today = new AsOf(desk.today(), null);
    String name = Schools.name("Studija");
    String entry =
        schools.entry(
            Schools.founder(FounderKind.NATURAL_PERSON, null),
            Schools.input(name, "INTEREST", "INTEREST_CENTRE", List.of()));

    Map<String, Object> fields = publication.entry(entry, today).orElseThrow().fields();

    assertThat(fields)
        .containsEntry("number", entry)
        .containsEntry("status", "REGISTERED")
        .containsEntry("founders", List.of("NATURAL_PERSON"))
        .containsEntry("legalAddress", "Skolas iela 3, Rīga, LV-1011")
        .containsEntry("municipality", "Rīga")
        .containsEntry("languages", List.of("LV"));
    assertThat(fields.toString()).contains("Vita ").doesNotContain("Dibinātāja", "329000", "Liepu");
    assertThat(fields).doesNotContainKey("safetyOn");
    assertThat(List.copyOf(fields.keySet())).isEqualTo(publication.columns(desk.today()));
    assertThat(publication.entry(entry, new AsOf(desk.today().minusDays(1), null))).isEmpty();
    assertThat(publication.counts(desk.today()).get("REGISTERED")).isPositive();
    assertThat(
            publication
                .page(new PublicQuery(name, "REGISTERED", Schools.RIGA, today, PageRequest.first()))
                .items())
        .hasSize(1);
    for (String kind : List.of("INTEREST", "OTHER")) {
      assertThat(
              publication
                  .page(new PublicQuery(name, null, null, kind, today, PageRequest.first()))
                  .items())
          .as(kind)
          .hasSize(kind.equals("INTEREST") ? 1 : 0);
    }
    schools.end(entry);
    assertThat(publication.entry(entry, today).orElseThrow().fields())
        .containsEntry("status", "ENDED");
    assertThat(
            publication
                .page(new PublicQuery(name, "REGISTERED", null, today, PageRequest.first()))
                .items())
        .isEmpty();
  }

  private List<InstitutionRow> found(InstitutionFilter filter) {
    return desk.in(InstitutionEntries.class, e -> e.page(filter, PageRequest.first())).items();
  }

  private static InstitutionFilter filter(
      String q, InstitutionStatus status, String kind, FounderKind founder, String municipality) {
    return new InstitutionFilter(q, status, kind, null, founder, municipality);
  }
}
