/** What the register of institutions tells of itself in numbers. */
package lv.ikvd.institution.service.statistics;
