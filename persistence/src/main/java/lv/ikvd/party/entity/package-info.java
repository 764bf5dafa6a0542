/**
 * Persons, legal entities and municipalities as the registers know them: who a code or number leads
 * to, what was known of a party on a day, and where it is. A party version is bitemporal and stands
 * in the register log only as a commitment, so that personal data can be erased and the log stays
 * valid.
 */
package lv.ikvd.party.entity;
