/** Lists as an account likes to see them. */
package lv.ikvd.security.service.view;
