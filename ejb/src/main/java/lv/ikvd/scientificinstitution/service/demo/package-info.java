/** Invented scientific institutions and cases, for the demonstration. */
package lv.ikvd.scientificinstitution.service.demo;
