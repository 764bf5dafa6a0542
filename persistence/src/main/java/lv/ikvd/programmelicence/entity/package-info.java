/**
 * Licences of programmes as rows: what is licensed, in the versions of an entry and in what cases
 * propose. Institutions are entries of their register, experts are parties; nothing personal stands
 * here.
 */
package lv.ikvd.programmelicence.entity;
