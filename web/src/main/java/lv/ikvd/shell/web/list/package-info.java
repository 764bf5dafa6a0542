/**
 * Lists whose filters, order and page stand in the address, so that a list can be shared,
 * bookmarked and gone back to. A list bean holds one {@link lv.ikvd.shell.web.list.PagedList} and a
 * function that answers its query.
 */
package lv.ikvd.shell.web.list;
