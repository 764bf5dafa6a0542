/** What points to a person in texts of others, read before the person is erased. */
package lv.ikvd.party.entity.erasing;
