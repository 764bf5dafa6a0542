package lv.ikvd.party.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import lv.ikvd.database.entity.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Java and the database must fold names alike, or what one wrote the other does not find. */
class SearchKeyDatabaseTest {

  @RegisterExtension static final TestDatabase database = new TestDatabase();

  private static final String[] PIECES = {
    "Ā",
    "č",
    "Ē",
    "ģ",
    "Ī",
    "ķ",
    "Ļ",
    "ņ",
    "Š",
    "ū",
    "Ž",
    "Ŗ",
    "ō",
    "Jāņa",
    "sēta",
    " ",
    "  ",
    "\t",
    "\u00a0",
    "\u2003",
    "\n",
    "Ł",
    "ø",
    "ß",
    "Ю",
    "й",
    "Ё",
    "Σ",
    "ς",
    "İ",
    "ı",
    "a\u0304",
    "\u0301",
    "-",
    "'",
    "\"",
    "%",
    "_",
    "\\",
    "0",
    "9",
    "Å",
    "Ǿ",
    "ﬁ",
    "日本",
    "한",
    "\uD83D\uDE00",
    "𐐀"
  };

  @ParameterizedTest
  @CsvSource({
    "Jāņa  sēta, jana seta",
    "' ĶIRŠU iela\t5 ', kirsu iela 5",
    "Čehovs-Žīgurs, cehovs-zigurs"
  })
  void foldsCaseMarksAndSpaces(String name, String key) {
    assertThat(SearchKey.of(name)).isEqualTo(key);
  }

  @Test
  void keepsNothingAsNothing() {
    assertThat(SearchKey.of(null)).isNull();
    assertThat(SearchKey.of(" \t ")).isEmpty();
  }

  @Test
  void escapesWildcards() {
    assertThat(SearchKey.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
  }

  @Test
  void foldsAsTheDatabaseDoes() throws SQLException {
    List<String> names = new ArrayList<>();
    Random random = new Random(20261122);
    for (int i = 0; i < 3000; i++) {
      StringBuilder name = new StringBuilder();
      for (int j = random.nextInt(8); j >= 0; j--) {
        name.append(PIECES[random.nextInt(PIECES.length)]);
      }
      names.add(name.toString());
    }
    for (char letter = ' '; letter < '\u0250'; letter++) {
      names.add("a" + letter + "b");
    }

    assertThat(inTheDatabase(names)).isEqualTo(names.stream().map(SearchKey::of).toList());
  }

  private static List<String> inTheDatabase(List<String> names) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select search_key(n) from unnest(?::text[]) with ordinality as t(n, i) order by i")) {
      query.setArray(1, connection.createArrayOf("text", names.toArray()));
      List<String> keys = new ArrayList<>();
      try (ResultSet rows = query.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
      return keys;
    }
  }
}
