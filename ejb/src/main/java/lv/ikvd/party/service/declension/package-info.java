/**
 * Names in the cases of Latvian. Pure functions propose them; what an official puts right is
 * remembered for the party.
 *
 * <p>After D. Nītiņa, J. Grigorjevs (eds.), <i>Latviešu valodas gramatika</i>, Riga 2013 (classes
 * of nouns, change of consonants in the second, forms of the definite adjective), and the
 * regulation of the Cabinet of Ministers No. 114 of 2004 on names of persons (what a name in
 * Latvian form ends with).
 */
package lv.ikvd.party.service.declension;
