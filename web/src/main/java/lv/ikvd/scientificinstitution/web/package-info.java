/** Pages of the register of scientific institutions. */
package lv.ikvd.scientificinstitution.web;
