/** The way into the public part of the register. */
package lv.ikvd.childminder.web.open;
