/** The typed rows of institutions that a load writes as sets. */
package lv.ikvd.institution.entity.load;
