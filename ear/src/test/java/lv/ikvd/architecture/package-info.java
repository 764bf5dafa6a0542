/** What the design demands of every class, held by tests. */
package lv.ikvd.architecture;
