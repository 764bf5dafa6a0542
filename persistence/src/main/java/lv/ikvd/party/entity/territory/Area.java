package lv.ikvd.party.entity.territory;

/**
 * A municipality and those that it continues: what is asked for by a municipality of today is found
 * also where its place still names one of before 2021.
 */
public final class Area {

  /** Query for the ids ({@code bigint}, one column); its parameter is the code, seven signs. */
  public static final String BY_CODE =
      """
      with recursive area(id) as (select id from municipality where code = ? union
        select s.predecessor_id from municipality_succession s join area on area.id = s.successor_id)
      select id from area\
      """;

  private Area() {}
}
