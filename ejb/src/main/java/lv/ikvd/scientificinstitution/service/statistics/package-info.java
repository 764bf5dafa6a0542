/** What the register of scientific institutions tells of itself in numbers. */
package lv.ikvd.scientificinstitution.service.statistics;
