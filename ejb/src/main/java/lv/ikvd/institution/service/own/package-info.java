/**
 * What an institution's representative sees, notes and asks for, of the own institution alone; and
 * how officials look at what was noted.
 */
package lv.ikvd.institution.service.own;
