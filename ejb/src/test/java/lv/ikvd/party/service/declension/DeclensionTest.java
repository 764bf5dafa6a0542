package lv.ikvd.party.service.declension;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import lv.ikvd.party.entity.naming.NameCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Names in their cases, written by hand; nobody of these names exists here. */
class DeclensionTest {

  @ParameterizedTest
  @CsvFileSource(resources = "names.csv", delimiter = ';', numLinesToSkip = 1)
  void declinesAsTheTableSays(
      String given, String family, String genitive, String dative, String accusative, String sure) {
    DeclinedName name = PersonName.decline(given, family);

    assertThat(List.of(name.in(NameCase.GENITIVE), name.in(NameCase.DATIVE)))
        .containsExactly(genitive, dative);
    assertThat(name.in(NameCase.ACCUSATIVE)).isEqualTo(accusative);
    assertThat(name.sure() ? "yes" : "check").isEqualTo(sure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '\'',
      textBlock =
          """
          Sabiedrība ar ierobežotu atbildību "Saulīte"; Sabiedrībai ar ierobežotu atbildību "Saulīte"; Sabiedrības ar ierobežotu atbildību "Saulīte"
          Akciju sabiedrība "Zīle"; Akciju sabiedrībai "Zīle"; Akciju sabiedrības "Zīle"
          Kooperatīvā sabiedrība "Rūķis"; Kooperatīvajai sabiedrībai "Rūķis"; Kooperatīvās sabiedrības "Rūķis"
          Individuālais komersants "Rīts"; Individuālajam komersantam "Rīts"; Individuālā komersanta "Rīts"
          biedrība "Mūsu bērni"; biedrībai "Mūsu bērni"; biedrības "Mūsu bērni"
          Nodibinājums "Gaisma"; Nodibinājumam "Gaisma"; Nodibinājuma "Gaisma"
          Ogres novada pašvaldība; Ogres novada pašvaldībai; Ogres novada pašvaldības
          Rīgas 1. pamatskola; Rīgas 1. pamatskolai; Rīgas 1. pamatskolas
          Valsts izglītības attīstības aģentūra; Valsts izglītības attīstības aģentūrai; Valsts izglītības attīstības aģentūras
          Valsts ieņēmumu dienests; Valsts ieņēmumu dienestam; Valsts ieņēmumu dienesta
          SIA "Saulīte"; SIA "Saulīte"; SIA "Saulīte"
          "Pūčuks", SIA; "Pūčuks", SIA; "Pūčuks", SIA
          """)
  void declinesOfAnOrganisationTheWordThatSaysWhatItIs(
      String name, String dative, String genitive) {
    assertThat(OrganisationName.decline(name).in(NameCase.DATIVE)).isEqualTo(dative);
    assertThat(OrganisationName.decline(name).in(NameCase.GENITIVE)).isEqualTo(genitive);
  }

  /** Whatever is typed, a name comes out: never a hole, never an exception. */
  @Test
  void whatIsNoNameStaysAsItIsAndIsToBeChecked() {
    for (String odd : List.of("", " ", "s", "is", "-", "Š", "a-", "ais", "Ais", "123", "ā", "Li")) {
      DeclinedName name = PersonName.decline(odd, odd);
      assertThat(Stream.of(NameCase.values()).map(name::in))
          .allSatisfy(form -> assertThat(form).isEqualTo((odd + " " + odd).strip()));
      assertThat(name.sure()).as(odd).isFalse();
    }
    assertThat(PersonName.decline(null, "Kalniņa").in(NameCase.DATIVE)).isEqualTo("Kalniņai");
  }
}
