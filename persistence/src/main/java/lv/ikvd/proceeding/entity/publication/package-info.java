/** When what decisions entered became public, and what is late. */
package lv.ikvd.proceeding.entity.publication;
