/** How the names of parties stand in the cases of a sentence, where somebody put that right. */
package lv.ikvd.party.entity.naming;
