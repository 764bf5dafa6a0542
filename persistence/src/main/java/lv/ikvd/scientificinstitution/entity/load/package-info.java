/** The typed rows of scientific institutions that a load writes as sets. */
package lv.ikvd.scientificinstitution.entity.load;
