/** Histories of scientific institutions, as files that are loaded. */
package lv.ikvd.scientificinstitution.service.load;
